"""The day looked back on: per block what was planned, what the day made of it, and what it took."""

from collections.abc import Sequence

from onlyworkshop.domain.retrospect import Became, Past
from onlyworkshop.language import _
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import width

TIGHT = 1.2
NAMES = 0.34
FIGURES = 12.0
HOLLOW = (0.25, 0.35)
NOT_LED = (Became.LEFT_OUT, Became.RESERVE, Became.NOT_HELD)


def longest_of(rows: Sequence[Past]) -> float:
    """The most minutes that any number of any block says."""
    return max(max(row.actual.planned, row.actual.adapted, row.actual.worked or 0) for row in rows)


def looking_back(
    rows: Sequence[Past], titles: Sequence[str], aspect: float, body: float, longest: float = 0
) -> Picture:
    """A row per block: planned as an outline, adapted as an upright mark, actual as a dark bar, and all in words.

    What nobody led has a dashed outline. Text shrinks below `body` when there are more rows than fit; `longest` is the
    scale that several pictures of one day share.
    """
    page = whole(aspect)
    if not rows:
        return Picture(aspect, line(_("No blocks yet"), page.x, body, page.width, Style(body, "ink-2")))
    step = min(2.6 * body, page.height / (len(rows) + 1.5))
    size = min(body, step / TIGHT)
    scale = longest or longest_of(rows)
    shapes: list[Shape] = [*_legend(page, 0.75 * step, min(SMALL * body, size))]
    areas = Area(page.x, page.y + 1.5 * step, page.width, step * len(rows)).rows(len(rows))
    for area, row, title in zip(areas, rows, titles, strict=True):
        shapes += _row(area, row, title, size, scale)
    said = "; ".join(f"{title}: {minutes_said(row)}" for row, title in zip(rows, titles, strict=True))
    return Picture(aspect, tuple(shapes), f"{_('Planned, adapted and actual minutes.')} {said}")


def minutes_said(row: Past) -> str:
    """`15 → 12, took ≈ 18`."""
    had = f"{row.actual.planned} → {row.actual.adapted}" if row.repaired else f"{row.actual.planned}"
    took = f"{'≈ ' if row.actual.estimated else ''}{round(row.actual.worked or 0)}"
    match row.became:
        case Became.HELD:
            return _("{had}, took {minutes}").format(had=had, minutes=took)
        case Became.RUNNING:
            return _("{had}, {minutes} so far").format(had=had, minutes=took)
        case Became.AHEAD:
            return _("{had}, to come").format(had=had)
        case Became.LEFT_OUT:
            return _("{planned}, left out").format(planned=row.actual.planned)
        case Became.RESERVE:
            return _("{had}, buffer").format(had=had)
    return _("{had}, not held").format(had=had)


def _legend(page: Area, middle: float, size: float) -> tuple[Shape, ...]:
    """What an outline, a mark and a bar stand for."""
    style = Style(size, "ink-2")
    x = page.x + NAMES * page.width
    shapes: list[Shape] = []
    key = Area(0, middle - 0.5 * size, 1.2 * size, size)
    for text, sign in (
        (_("planned"), Box(x, key.y, key.width, key.height, fill="sunk", ink="ink-2")),
        (_("adapted"), None),
        (_("actual"), Box(0, middle - 0.28 * size, key.width, 0.56 * size, fill="ink")),
    ):
        shapes.append(sign._replace(x=x) if sign else _mark(x + key.width / 2, key, size))
        shapes += line(text, x + 1.7 * size, middle, page.right - x, style)
        x += 3.2 * size + width(text, size)
    minutes = _("minutes")
    return (*shapes, *line(minutes, page.right, middle, max(0.0, page.right - x), style._replace(align="right")))


def _mark(x: float, bar: Area, size: float) -> Line:
    """Where the day put the end of a block: higher than its bars."""
    return Line(((x, bar.y - 0.08 * size), (x, bar.bottom + 0.08 * size)), "ink", 0.16 * size)


def _row(area: Area, row: Past, title: str, size: float, longest: float) -> tuple[Shape, ...]:
    middle = area.y + area.height / 2
    names, figures = NAMES * area.width, FIGURES * size
    room = max(0.0, area.width - names - figures)
    high = min(0.62 * area.height, 1.3 * size)
    bar = Area(area.x + names, middle - high / 2, room, high)
    unit = bar.width / longest
    taken = row.actual.worked or 0
    led = row.became not in NOT_LED
    dash = () if led else tuple(part * size for part in HOLLOW)
    outline = Box(bar.x, bar.y, unit * row.actual.planned, high, "sunk" if led else None, "ink-2", dash=dash)
    actual = Box(bar.x, middle - 0.28 * high, unit * taken, 0.56 * high, fill="ink")
    return (
        *line(title, area.x, middle, names - size, Style(size, "ink" if led else "ink-2")),
        outline,
        *((actual,) if taken else ()),
        *((_mark(bar.x + unit * row.actual.adapted, bar, size),) if row.repaired else ()),
        *line(minutes_said(row), area.right, middle, figures - 0.5 * size, Style(size, "ink-2", align="right")),
    )
