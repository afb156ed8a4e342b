"""E8 in pictures: what we do, with its three factors side by side; never who wrote it."""

from collections.abc import Sequence
from functools import partial

from onlyworkshop.domain.exercises.ingredients import IngredientsBoard, Potential
from onlyworkshop.language import _, number, percent
from onlyworkshop.naming import gap_name
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import Fitted, fitted, width

TALLEST_ROW = 3.4
TIGHTEST = 1.12
LARGEST = 1.25
BAR_SHARE = 0.12
FEWEST, SHORTEST = 10, 0.6
"""Ems that a deed needs beside the bars; with fewer they are as short as this."""
ROOM = 0.9
"""Of the height of a row, for words."""


def ranked_ingredients(board: IngredientsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """One row per ingredient: rank, deed and want, a bar for each factor, and the potential that they make."""
    page = whole(aspect)
    if not board.potentials:
        empty = _("What we do goes up here, one verb at a time")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    shown = part.of(board.potentials)
    step = min(TALLEST_ROW * body, page.height / (len(shown) + 1))
    size = max(min(body * LARGEST, step / TIGHTEST / 1.4), min(body * SMALL, step / TIGHTEST))
    columns = _Columns(page, size, min(size, max(0.75 * size, SMALL * body)))
    if columns.deeds < FEWEST * size:
        columns = _Columns(page, min(size, SMALL * body), min(size, SMALL * body))
    shapes = _heads(columns, step / 2)
    rows = page.below(step)._replace(height=step * len(shown)).rows(len(shown))
    ranks = [one.rank for one in board.potentials] if board.ranked else []
    for area, one, want in zip(rows, shown, part.of(board.wants), strict=True):
        rule = Line(((page.x, area.y), (page.right, area.y)), "line")
        place = _rank(one, ranks, Area(columns.rank, area.y, columns.deed - columns.rank, area.height), columns.size)
        shapes += (rule, *place, *_deed(one, want, area, columns), *_worth(one, area, columns))
    return Picture(aspect, shapes, part.described(partial(described, board.potentials)))


def described(potentials: Sequence[Potential]) -> str:
    """Every ingredient with its factors, in words."""
    return "; ".join(f"{one.ingredient.action}: {_factor_words(one)}, {potential_words(one)}" for one in potentials)


def potential_words(one: Potential) -> str:
    """`potential 40`, or what is still to be said."""
    if one.potential is None:
        return _("open: {gaps}").format(gaps=" ".join(gap_name(gap) for gap in one.missing))
    return _("potential {n}").format(n=number(round(one.potential)))


def factor_names() -> tuple[str, str, str]:
    """The three factors, in a word each."""
    return _("wanted"), _("rare"), _("true")


class _Columns:
    """Where the columns begin: rank, deed, three bars and the potential."""

    def __init__(self, page: Area, size: float, small: float) -> None:
        gap = size
        figures = width("100%", small) + 0.5 * size
        last = width(_("potential"), small)
        self.size, self.small = size, small
        self.rank = page.x
        self.deed = page.x + width("24=", size, bold=True) + 0.6 * gap
        self.right = page.right
        self.bar = max(2 * size, BAR_SHARE * page.width - figures)
        if page.right - last - 3 * (self.bar + figures + gap) - self.deed < FEWEST * size:
            self.bar = SHORTEST * size
        self.step = self.bar + figures + gap
        self.bars = page.right - last - 3 * self.step
        self.figures = self.bar + 0.4 * size
        self.deeds = self.bars - gap - self.deed


def _heads(columns: _Columns, middle: float) -> tuple[Shape, ...]:
    style = Style(columns.small, "ink-2")
    shapes: list[Shape] = []
    for n, name in enumerate(factor_names()):
        shapes += line(name, columns.bars + n * columns.step, middle, columns.step, style)
    shapes += line(_("potential"), columns.right, middle, columns.step, style._replace(align="right"))
    return tuple(shapes)


def _rank(one: Potential, ranks: Sequence[int | None], area: Area, size: float) -> tuple[Shape, ...]:
    if not ranks:
        return ()
    tied = one.rank is not None and ranks.count(one.rank) > 1
    place = f"{one.rank}=" if tied else f"{one.rank or '–'}"
    return line(place, area.x, area.y + area.height / 2, area.width, Style(size, "ink-2"))


def _worth(one: Potential, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    """The three factors and what they make."""
    middle, high = area.y + area.height / 2, min(area.height * 0.5, columns.size)
    shapes: list[Shape] = []
    for n, factor in enumerate((one.relevance, one.uniqueness, one.truth)):
        shapes += _factor(factor, columns.bars + n * columns.step, middle, high, columns)
    said = _("open") if one.potential is None else number(round(one.potential))
    style = Style(columns.size, "ink" if one.potential else "ink-2", "bold" if one.potential else "regular", "right")
    return (*shapes, *line(said, columns.right, middle, max(columns.step, 3 * columns.size), style))


def _deed(one: Potential, want: str, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    """The deed; under it what makes it unfit to lead and the want it serves, where the deed leaves them room."""
    unfit = _("expected, cannot lead") if one.cannot_lead else ""
    below = " · ".join(part for part in (unfit, want) if part)
    under = columns.small * TIGHTEST if below else 0.0
    deed = _fitted(one, area, columns, under)
    if deed.cut or deed.size < columns.size:
        under, deed = 0.0, _fitted(one, area, columns, 0.0)
    top = area.y + (area.height - deed.height(TIGHTEST) - under) / 2
    style = Style(deed.size, "ink-2" if one.potential == 0 else "ink", leading=TIGHTEST)
    shapes = stacked(deed.lines, columns.deed, top, style)
    if not under:
        return shapes
    said = Style(columns.small, "ink-2", leading=TIGHTEST)
    return (*shapes, *line(below, columns.deed, top + deed.height(TIGHTEST) + under / 2, columns.deeds, said))


def _fitted(one: Potential, area: Area, columns: _Columns, under: float) -> Fitted:
    high = area.height * ROOM - under
    return fitted(one.ingredient.action, columns.deeds, high, columns.size, columns.small, leading=TIGHTEST)


def _factor(share: float | None, x: float, middle: float, high: float, columns: _Columns) -> tuple[Shape, ...]:
    """A bar on the scale of nothing to all; a dashed empty one with a question mark for what nobody has said yet."""
    track = Box(x, middle - high / 2, columns.bar, high, ink="ink-2")
    figure = Style(columns.small, "ink-2")
    if share is None:
        unknown = track._replace(dash=(high * 0.3, high * 0.3))
        return (unknown, *line("?", x + columns.figures, middle, columns.step, figure))
    filled = (Box(x, middle - high / 2, columns.bar * share, high, fill="ink"),) if share else ()
    return (track, *filled, *line(percent(share), x + columns.figures, middle, columns.step, figure))


def _factor_words(one: Potential) -> str:
    shares = zip(factor_names(), (one.relevance, one.uniqueness, one.truth), strict=True)
    return ", ".join(f"{name} {'?' if share is None else percent(share)}" for name, share in shares)
