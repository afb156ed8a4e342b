"""E3 in pictures: whom clients compare us with, and whom we lose to."""

from collections.abc import Sequence
from functools import partial

from onlyworkshop.domain.exercises.alternatives import Standing
from onlyworkshop.language import _, number, plural
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import arrow
from onlyworkshop.pictures.typesetting import fitted, width

TALLEST_ROW = 3.2
TIGHTEST = 1.12
LARGEST = 1.25


def pressure_bars(
    standings: Sequence[Standing], deals: int, aspect: float, body: float, part: Part = EVERYTHING
) -> Picture:
    """One row per alternative: rank, name, and on a scale of all `deals` how often met and how often lost to."""
    page = whole(aspect)
    if not standings:
        empty = _("Nobody on the list yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    shown = part.of(standings)
    step = min(TALLEST_ROW * body, page.height / (len(shown) + 1))
    size = max(min(body * LARGEST, step / TIGHTEST / 1.4), min(body * SMALL, step / TIGHTEST))
    columns = _Columns(page, size, min(size, max(0.75 * size, SMALL * body)), standings)
    shapes = _legend(columns, deals, page.y + step / 2)
    for n, (area, standing) in enumerate(zip(_rows(page, step, len(shown)), shown, strict=True)):
        rule = (Line(((page.x, area.y), (page.right, area.y)), "line"),) if n else ()
        tied = sum(one.rank == standing.rank for one in standings) > 1
        shapes += (*rule, *_row(standing, tied, area, columns, deals))
    return Picture(aspect, shapes, part.described(partial(_described, standings)))


class _Columns:
    """Where the columns of the chart begin: rank, name, bars and figures."""

    def __init__(self, page: Area, size: float, small: float, standings: Sequence[Standing]) -> None:
        gap = size
        figures = max(width(_figures(one), small) for one in standings)
        names = max(width(one.alternative.name, size, bold=True) for one in standings) + 1.6 * size
        self.size = size
        self.small = small
        self.rank = page.x
        self.name = page.x + width("24=", size, bold=True) + gap
        self.names = min(names, 0.42 * page.width)
        self.bars = self.name + self.names + gap
        self.figures = page.right
        self.length = max(0.0, page.right - figures - gap - self.bars)


def _rows(page: Area, step: float, count: int) -> tuple[Area, ...]:
    return Area(page.x, page.y + step, page.width, step * count).rows(count)


def _row(standing: Standing, tied: bool, area: Area, columns: _Columns, deals: int) -> tuple[Shape, ...]:
    one, size = standing.alternative, columns.size
    middle = area.y + area.height / 2
    rank = f"{standing.rank}=" if tied else f"{standing.rank}"
    weight = Style(size, weight="bold") if one.carried else Style(size)
    ink = "ink-2" if standing.phantom else "ink"
    sign = arrow(columns.name + columns.names - size * 0.5, middle, size * 0.9, "ink") if one.carried else ()
    high = min(area.height * 0.5, size * 1.1)
    unit = columns.length / max(1, deals)
    end = columns.bars + columns.length
    room = columns.names - 1.4 * size
    name = fitted(one.name, room, area.height, size, columns.small, weight.bold, TIGHTEST)
    weight = weight._replace(size=name.size, ink=ink, leading=TIGHTEST)
    met = Box(columns.bars, middle - high / 2, unit * one.met, high, fill="sunk", ink="ink-2")
    lost = Box(columns.bars, middle - high / 2, unit * one.lost, high, fill="ink")
    return (
        *line(rank, columns.rank, middle, columns.name - columns.rank, Style(size, "ink-2")),
        *stacked(name.lines, columns.name, middle - name.height(TIGHTEST) / 2, weight),
        *sign,
        *((met,) if one.met else ()),
        *((lost,) if one.lost else ()),
        Line(((columns.bars, middle - high * 0.75), (columns.bars, middle + high * 0.75)), "ink-2"),
        Line(((end, middle - high * 0.4), (end, middle + high * 0.4)), "line"),
        *line(_figures(standing), columns.figures, middle, area.width, Style(columns.small, "ink-2", align="right")),
    )


def _legend(columns: _Columns, deals: int, middle: float) -> tuple[Shape, ...]:
    """What the two bars, the arrow and the scale mean."""
    size = columns.small
    high = size * 0.8
    style = Style(size, "ink-2")
    texts = (_("lost to"), _("met"))
    x = columns.bars
    shapes: list[Shape] = []
    for text, fill in zip(texts, ("ink", "sunk"), strict=True):
        shapes.append(Box(x, middle - high / 2, high * 1.4, high, fill=fill, ink="ink-2"))
        shapes += line(text, x + high * 2, middle, columns.figures - x, style)
        x += high * 2 + width(text, size) + size * 1.5
    of = plural("of {n} deal", "of the last {n} deals", deals)
    shapes += line(of, columns.figures, middle, max(0.0, columns.figures - x), style._replace(align="right"))
    carried = _("carried on")
    shapes += arrow(columns.name + size * 0.5, middle, size, "ink-2")
    shapes += line(carried, columns.name + size * 1.6, middle, columns.names - size * 1.6, style)
    return tuple(shapes)


def _figures(standing: Standing) -> str:
    one = standing.alternative
    if standing.phantom:
        return _("phantom: met {met}, lost 0").format(met=number(one.met))
    return _("lost {lost} of {met} met").format(lost=number(one.lost), met=number(one.met))


def _described(standings: Sequence[Standing]) -> str:
    rows = (f"{one.rank}. {one.alternative.name}: {_figures(one)}" for one in standings)
    return _("Pressure of the alternatives.") + " " + "; ".join(rows)
