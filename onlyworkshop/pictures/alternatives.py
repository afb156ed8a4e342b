"""E3 in pictures: whom clients compare us with, and whom we lose to."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.alternatives import Standing
from onlyworkshop.language import _, number, plural
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, line, one_size, set_in, stacked, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import arrow
from onlyworkshop.pictures.typesetting import fitted, width

TALLEST_ROW = 4.0
STACKED_ROW, TALLEST_STACKED = 3.6, 5.5
"""Body heights of a row whose bar stands below its name."""
NAME_SHARE = 0.6
TIGHTEST = 1.12
LARGEST = 1.25
BETWEEN = 0.5
"""Ems between a name and the rules above and below it."""


def pressure_bars(
    standings: Sequence[Standing], deals: int, aspect: float, body: float, part: Part = EVERYTHING
) -> Picture:
    """One row per alternative: rank, name, and on a scale of all `deals` how often met and how often lost to."""
    page = whole(aspect)
    if not standings:
        empty = _("Nobody on the list yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    shown = part.of(standings)
    head = 1.8 * body
    stacks = page.upright and (page.height - head) / len(shown) >= STACKED_ROW * body
    step = min((TALLEST_STACKED if stacks else TALLEST_ROW) * body, (page.height - head) / len(shown))
    words = NAME_SHARE * step if stacks else step
    size = max(min(body * LARGEST, words / TIGHTEST / 1.4), min(body * SMALL, words / TIGHTEST))
    columns = _Columns(page, size, min(size, max(0.75 * size, SMALL * body)), _Given(standings, stacks))
    columns.name_size = _name_size(shown, columns, words)
    counted = any(one.alternative.met for one in standings)
    shapes = (
        _legend(columns, deals, page.y + head / 2) if counted else _to_count(columns, deals, page._replace(height=head))
    )
    for n, area in enumerate(page.below(head)._replace(height=step * len(shown)).rows(len(shown))):
        rule = (Line(((page.x, area.y), (page.right, area.y)), "line-room"),) if n else ()
        tied = sum(one.rank == shown[n].rank for one in standings) > 1
        rank = (f"{shown[n].rank}=" if tied else f"{shown[n].rank}") if counted else ""
        shapes += (*rule, *_row(shown[n], rank, area, columns, deals))
    return Picture(aspect, shapes, part.described(partial(_described, standings)))


def _name_size(shown: Sequence[Standing], columns: "_Columns", step: float) -> float:
    """The one size in which all names fit, with space between them."""
    space = columns.names - 1.4 * columns.size, step - BETWEEN * columns.small
    sizes, bold = (columns.size, columns.small), Style(columns.size, weight="bold", leading=TIGHTEST)
    carried = [one.alternative.name for one in shown if one.alternative.carried]
    others = [one.alternative.name for one in shown if not one.alternative.carried]
    plain = bold._replace(weight="regular")
    return min(one_size(carried, space, sizes, bold), one_size(others, space, sizes, plain))


class _Given(NamedTuple):
    """What is drawn, and whether the bar of a row `stacks` below its name."""

    standings: Sequence[Standing]
    stacks: bool


class _Columns:
    """Where the columns of the chart begin: rank, name, bars and figures; names above the bars where it `stacks`."""

    def __init__(self, page: Area, size: float, small: float, given: _Given) -> None:
        gap = size
        standings, self.stacks = given
        figures = max(width(_figures(one), small) for one in standings)
        names = max(width(one.alternative.name, size, bold=True) for one in standings) + 1.6 * size
        self.size = self.name_size = size
        self.small = small
        self.rank = page.x
        self.name = page.x + width("24=", size, bold=True) + gap
        self.names = min(names, 0.42 * page.width)
        self.bars = self.name + self.names + gap
        self.figures = page.right
        self.length = max(0.0, page.right - figures - gap - self.bars)
        if self.stacks:
            self.names = min(names, page.right - self.name)
            self.bars, self.length = self.name, page.right - figures - gap - self.name


def _row(standing: Standing, rank: str, area: Area, columns: _Columns, deals: int) -> tuple[Shape, ...]:
    """One alternative; without a rank it has still to be counted."""
    one, size = standing.alternative, columns.size
    area, lower = area.stacked(NAME_SHARE, 0) if columns.stacks else (area, area)
    middle = area.y + area.height / 2
    right = columns.name + columns.names if rank else area.right
    sign = arrow(right - size * 0.5, middle, size * 0.9, "ink") if one.carried else ()
    return (
        *line(rank, columns.rank, middle, columns.name - columns.rank, Style(size, "ink-2")),
        *_name(standing, rank, area, columns),
        *sign,
        *(_bars(standing, lower, columns, deals) if rank else ()),
    )


def _name(standing: Standing, rank: str, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    one, size = standing.alternative, columns.name_size
    style = Style(size, "ink-2" if rank and standing.phantom else "ink", "bold" if one.carried else "regular")
    style = style._replace(leading=TIGHTEST)
    room = (columns.names if rank else columns.figures - columns.rank) - 1.4 * columns.size
    high = area.height - BETWEEN * columns.small
    found = fitted(one.name, room, high, size, columns.small, style.bold, TIGHTEST)
    lines = found.lines if found.cut else balanced(one.name, room, found.size, style.bold)
    style = style._replace(size=found.size)
    top = area.y + (area.height - len(lines) * style.step) / 2
    return stacked(lines, columns.name if rank else columns.rank, top, style)


def _bars(standing: Standing, area: Area, columns: _Columns, deals: int) -> tuple[Shape, ...]:
    """How often met and lost to on a line that stands for all deals, and the same in figures."""
    one, middle = standing.alternative, area.y + area.height / 2
    high = min(area.height * 0.5, columns.size * 1.1)
    unit, top, end = columns.length / max(1, deals), middle - high / 2, columns.bars + columns.length
    met = Box(columns.bars, top, unit * one.met, high, fill="sunk", ink="ink-2")
    lost = Box(columns.bars, top, unit * one.lost, high, fill="ink")
    return (
        Line(((columns.bars, middle), (end, middle)), "line-room"),
        Line(((end, middle - high * 0.4), (end, middle + high * 0.4)), "ink-2"),
        *((met,) if one.met else ()),
        *((lost,) if one.lost else ()),
        Line(((columns.bars, middle - high * 0.75), (columns.bars, middle + high * 0.75)), "ink-2"),
        *line(_figures(standing), columns.figures, middle, area.width, Style(columns.small, "ink-2", align="right")),
    )


def _to_count(columns: _Columns, deals: int, area: Area) -> tuple[Shape, ...]:
    """What comes next, while nobody has been counted."""
    asked = plural(
        "How often did we meet them in {n} deal, how often lose to them?",
        "How often did we meet them in the last {n} deals, how often lose to them?",
        deals,
    )
    style = Style(columns.small, "ink-2", leading=TIGHTEST)
    lines, high = set_in(area, asked, style, min(columns.small, area.height / 2 / TIGHTEST))
    return tuple(text._replace(baseline=text.baseline + (area.height - high) / 2) for text in lines)


def _legend(columns: _Columns, deals: int, middle: float) -> tuple[Shape, ...]:
    """What the two bars, the arrow and the scale mean."""
    size = columns.small
    high = size * 0.8
    style = Style(size, "ink-2")
    texts = (_("lost to"), _("met"))
    wide = sum(high * 2 + width(text, size) for text in texts) + size * 1.5
    carried = _("carried on")
    first = columns.rank if columns.stacks else columns.name
    x = max(columns.name, min(columns.bars, columns.figures - wide))
    x = first + width(carried, size) + 3.2 * size if columns.stacks else x
    shapes: list[Shape] = []
    for text, fill in zip(texts, ("ink", "sunk"), strict=True):
        shapes.append(Box(x, middle - high / 2, high * 1.4, high, fill=fill, ink="ink-2"))
        shapes += line(text, x + high * 2, middle, columns.figures - x, style)
        x += high * 2 + width(text, size) + size * 1.5
    of = plural("of {n} deal", "of the last {n} deals", deals)
    shapes += line(of, columns.figures, middle, max(0.0, columns.figures - x), style._replace(align="right"))
    shapes += arrow(first + size * 0.5, middle, size, "ink-2")
    shapes += line(carried, first + size * 1.6, middle, columns.names - size * 1.6 + columns.name - first, style)
    return tuple(shapes)


def _figures(standing: Standing) -> str:
    one = standing.alternative
    if standing.phantom:
        return _("phantom: met {met}, lost 0").format(met=number(one.met))
    return _("lost {lost} of {met} met").format(lost=number(one.lost), met=number(one.met))


def _described(standings: Sequence[Standing]) -> str:
    rows = (f"{one.rank}. {one.alternative.name}: {_figures(one)}" for one in standings)
    return _("Pressure of the alternatives.") + " " + "; ".join(rows)
