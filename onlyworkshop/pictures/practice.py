"""E13 in two charts: where a hundred hours went, and the gaps of the eleven methods."""

from collections.abc import Collection, Sequence
from math import ceil
from typing import NamedTuple

from onlyworkshop.domain.exercises.selling import MOST_HOURS
from onlyworkshop.domain.practice import MOST_NEEDED, Gap, Training
from onlyworkshop.figures import figure
from onlyworkshop.language import _, number, percent
from onlyworkshop.naming import method_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.typesetting import fitted, width

DENSE = 1.06
TALLEST_ROW = 4.0
LEAST = 0.75
ROOMY = 26
"""Ems of width from which on there is room for the rank and for the gap in figures."""
SCALE, SHORTEST = 0.34, 6.0
"""How much of the room the scale gets, and the ems that it needs."""
RANGE = 0.55
"""How far from the scale the lines from lowest to highest run, in ems."""
BAR = 7.4
"""Ems of height that the bar of the hours takes with its legend."""


def hours_bar(training: Training, aspect: float, body: float) -> Picture:
    """A hundred hours as one bar: the old list, the new one, and what fits neither; with n and spread."""
    page = whole(aspect)
    size = min(body, page.height / BAR)
    bar = Area(page.x, page.y, page.width, 1.8 * size)
    old, new = bar.width * training.old.mean / MOST_HOURS, bar.width * training.new.mean / MOST_HOURS
    style = Style(size, leading=1.4)
    shapes: list[Shape] = [Box(*bar, ink="ink-2")]
    shapes += [Box(bar.x, bar.y, old, bar.height, fill="ink-2")] if old else []
    shapes += _hatched(Box(bar.x + old, bar.y, new, bar.height, fill="sunk", ink="ink"), size) if new else []
    top = bar.bottom + 0.6 * size
    for told, name, look in (
        (training.old, _("Old list"), Box(page.x, 0, size, 0.9 * size, fill="ink-2")),
        (training.new, _("New list"), Box(page.x, 0, size, 0.9 * size, fill="sunk", ink="ink")),
    ):
        said = _("{name}: {mean} hours ({low} to {high})").format(
            name=name, mean=number(told.mean), low=number(told.low), high=number(told.high)
        )
        middle = top + style.step / 2
        placed = look._replace(y=middle - look.height / 2)
        shapes += _hatched(placed, size) if look.ink else [placed]
        shapes += line(said, page.x + 1.6 * size, middle, page.width - 1.6 * size, style)
        top += style.step
    push = (
        ""
        if training.push is None
        else _("Push share {share}, n = {n}").format(share=percent(training.push), n=training.old.n)
    )
    push = push or _("n = {n}").format(n=training.old.n)
    shapes += line(push, page.x, top + 0.7 * style.step, page.width, style._replace(weight="bold"))
    described = _("Of a hundred hours of training: old list {old}, new list {new}.").format(
        old=number(training.old.mean), new=number(training.new.mean)
    )
    return Picture(aspect, tuple(shapes), f"{described} {push}.")


def _hatched(box: Box, size: float) -> list[Shape]:
    """A box with slanted lines: where paper and screen have no greys it is still another one."""
    area = Area(box.x, box.y, box.width, box.height).inset(0.05 * size, 0.05 * size)
    step = 0.45 * size
    shapes: list[Shape] = [box]
    for n in range(1, ceil((area.width + area.height) / step)):
        start = area.x + n * step
        low = (max(area.x, start - area.height), min(area.bottom, area.y + n * step))
        high = (min(area.right, start), max(area.y, area.y + start - area.right))
        shapes.append(Line((low, high), "ink", 0.05 * size))
    return shapes


def gap_chart(
    gaps: Sequence[Gap], chosen: Collection[int], aspect: float, body: float, part: Part = EVERYTHING
) -> Picture:
    """A row per method on the scale 0 to 4: now (ring) to needed (dot); its gap and priority; ✓ where we take it on."""
    page = whole(aspect)
    shown = part.of(gaps)
    step = min(page.height / (len(shown) + 1.2), TALLEST_ROW * body)
    size = min(body, step / 1.3)
    columns = _Columns(page, size, step)
    widest = max(width(_named(gap), 1, bold=gap.method in chosen) for gap in shown)
    titles = max(LEAST * size, min(size, columns.named / widest))
    shapes: list[Shape] = [*_legend(gaps, columns, page.y + 0.6 * step, size)]
    ranks = [one.rank for one in gaps]
    for n, gap in enumerate(shown):
        top = page.y + (n + 1.2) * step
        shapes.append(Line(((page.x, top), (page.right, top)), "line-room"))
        tied = gap.rank is not None and ranks.count(gap.rank) > 1
        rank = "–" if gap.rank is None else f"{gap.rank}=" if tied else f"{gap.rank}"
        shapes += line(rank, columns.rank, top + step / 2, columns.sign - columns.rank, Style(size, "ink-2"))
        shapes += _row(gap, _title(gap, gap.method in chosen, columns, titles), columns, top + step / 2)
    said = "; ".join(f"{method_name(one.method)}: {_figures(one)}" for one in gaps)
    return Picture(aspect, tuple(shapes), _("Gaps between what we do now and what is needed.") + f" {said}")


class _Columns:
    """Where the columns of the chart begin: rank, sign, title, scale, figures."""

    def __init__(self, page: Area, size: float, step: float) -> None:
        self.size = size
        self.step = step
        self.roomy = page.width >= ROOMY * size
        self.rank = page.x
        self.sign = page.x + (width("11=", size) + 0.5 * size if self.roomy else 0.0)
        self.title = self.sign + 1.4 * size
        self.gap = page.right - width(_("priority"), size) - 0.9 * size
        self.end = page.right
        figures = self.gap - (width(_("gap"), size) + 1.2 * size if self.roomy else 0.3 * size)
        self.length = max(SHORTEST * size, SCALE * (figures - self.title))
        self.scale = figures - self.length
        self.named = max(size, self.scale - self.title - size)

    def at(self, mark: float) -> float:
        return self.scale + self.length * mark / MOST_NEEDED


class _Title(NamedTuple):
    """A method's name in lines; bold and ticked when it is taken on."""

    lines: tuple[str, ...]
    size: float
    chosen: bool


def _title(gap: Gap, chosen: bool, columns: _Columns, most: float) -> _Title:
    """At most this large."""
    text, least = _named(gap), min(most, LEAST * columns.size)
    found = fitted(text, columns.named + 0.01, columns.step, most, least, chosen, DENSE)
    lines = found.lines if found.cut else balanced(text, columns.named + 0.01, found.size, chosen)
    return _Title(lines, found.size, chosen)


def _named(gap: Gap) -> str:
    return f"{gap.method}  {method_name(gap.method)}"


def _row(gap: Gap, title: _Title, columns: _Columns, middle: float) -> tuple[Shape, ...]:
    size = columns.size
    weight = Style(title.size, weight="bold" if title.chosen else "regular", leading=DENSE)
    sign = (tick(columns.sign + 0.5 * size, middle, size, "ink"),) if title.chosen else ()
    numbers = Style(size, "ink", align="right")
    figures = (
        *(line(figure(gap.gap), columns.gap, middle, 4 * size, numbers) if columns.roomy else ()),
        *line(figure(gap.priority), columns.end, middle, 4 * size, numbers._replace(weight="bold")),
    )
    return (
        *sign,
        *stacked(title.lines, columns.title, middle - len(title.lines) * weight.step / 2, weight),
        *_stretch(gap, columns, middle),
        *figures,
    )


def _stretch(gap: Gap, columns: _Columns, middle: float) -> tuple[Shape, ...]:
    """The scale as a hairline; thick from now to needed; thin from lowest to highest: now above, needed below."""
    size = columns.size
    shapes: list[Shape] = [Line(((columns.at(0), middle), (columns.at(MOST_NEEDED), middle)), "line-room")]
    for told, shift in ((gap.now, -RANGE), (gap.needed, RANGE)):
        if told and told.low < told.high:
            y = middle + shift * size
            shapes.append(Line(((columns.at(told.low), y), (columns.at(told.high), y)), "ink-2"))
    if gap.now and gap.needed and gap.gap:
        shapes.append(
            Line(((columns.at(gap.now.mean), middle), (columns.at(gap.needed.mean), middle)), "ink-2", 0.22 * size)
        )
    if gap.needed:
        shapes.append(Marker(columns.at(gap.needed.mean), middle, 0.75 * size, "circle", "ink"))
    if gap.now:
        shapes.append(Marker(columns.at(gap.now.mean), middle, 0.75 * size, "ring", "ink"))
    return tuple(shapes)


def _legend(gaps: Sequence[Gap], columns: _Columns, middle: float, most: float) -> tuple[Shape, ...]:
    """The heads of the columns; over the scale, up to its end, its two signs."""
    size = most if columns.roomy else LEAST * most
    small = Style(size, "ink-2")
    right = small._replace(align="right")
    now, needed = _("now"), _("needed")
    second = columns.scale + columns.length - width(needed, size) - 0.4 * size
    first = second - width(now, size) - 2.1 * size
    gap = line(_("gap"), columns.gap, middle, 4 * size, right) if columns.roomy else ()
    return (
        *line(_basis(gaps), columns.rank, middle, first - columns.rank - size, small),
        Marker(first, middle, 0.7 * size, "ring", "ink"),
        *line(now, first + 0.7 * size, middle, 6 * size, small),
        Marker(second, middle, 0.7 * size, "circle", "ink"),
        *line(needed, second + 0.7 * size, middle, 9 * size, small),
        *gap,
        *line(_("priority"), columns.end, middle, 6 * size, right),
    )


def _basis(gaps: Sequence[Gap]) -> str:
    told = [one.needed.n for one in gaps if one.needed]
    if not told:
        return _("Nobody has rated yet")
    low, high = min(told), max(told)
    said = _("n = {n}").format(n=high) if low == high else _("n = {low} to {high}").format(low=low, high=high)
    return _("{n} · ✓ taken on").format(n=said)


def _figures(gap: Gap) -> str:
    if gap.gap is None or gap.priority is None:
        return _("not rated")
    return _("gap {gap}, priority {priority}").format(gap=number(gap.gap), priority=number(gap.priority))
