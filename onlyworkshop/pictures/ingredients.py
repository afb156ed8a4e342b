"""E8 in pictures: what we do, with its three factors side by side; never who wrote it."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.ingredients import IngredientsBoard, Potential
from onlyworkshop.language import _, number, percent
from onlyworkshop.naming import gap_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, largest, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import Fitted, fitted, width

TIGHT = 1.12
LARGEST = 1.25
PAD = 0.9
SPREAD = 1.2
"""Ems that a row may get beyond what its words need."""
BELOW = 1.8
"""Ems that the bars take when they stand below the words."""
BAR_SHARE = 0.12
FEWEST, SHORTEST = 10, 0.6
"""Ems that a deed needs beside the bars; with fewer they are as short as this."""
ROOM = 0.9
"""Of the height of a row, for words."""
_NOTHING = Fitted(1.0, (), cut=False)


class _Row(NamedTuple):
    """One ingredient with its words broken into lines: the deed, and what stands under it."""

    one: Potential
    deed: Fitted
    under: Fitted
    height: float


class _Set(NamedTuple):
    """Rows of one size below the heads."""

    columns: "_Columns"
    head: float
    rows: Sequence[_Row]


def ranked_ingredients(board: IngredientsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """One row per ingredient: rank, deed and want, a bar for each factor, and the potential that they make."""
    page = whole(aspect)
    if not board.potentials:
        empty = _("What we do goes up here, one verb at a time")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    shown = board._replace(potentials=tuple(part.of(board.potentials)), wants=tuple(part.of(board.wants)))
    found = largest(LARGEST * body, SMALL * body, partial(_complete, shown, page, body), part.rough)
    made = found or _squeezed(shown, page, body)
    ranks = [one.rank for one in board.potentials] if board.ranked else []
    shapes, top = _heads(made.columns, made.head / 2), page.y + made.head
    for row in made.rows:
        area = Area(page.x, top, page.width, row.height)
        rule = Line(((page.x, top), (page.right, top)), "line-room")
        shapes += (rule, *_row(row, ranks, area, made.columns))
        top += row.height
    return Picture(aspect, shapes, part.described(partial(described, board.potentials)))


def _complete(board: IngredientsBoard, page: Area, body: float, size: float) -> _Set | None:
    """All of it at this size, spare room shared out between the rows; None when they need more room."""
    columns = _Columns(page, size, min(size, max(0.75 * size, SMALL * body)), board.ranked)
    if page.upright:
        columns.stack()
    if columns.deeds < FEWEST * size:
        return None
    rows = [_set(one, want, columns) for one, want in zip(board.potentials, board.wants, strict=True)]
    head = 1.8 * size
    spare = page.height - head - sum(row.height for row in rows)
    if spare < 0:
        return None
    extra = min(SPREAD * size, spare / len(rows))
    return _Set(columns, head, [row._replace(height=row.height + extra) for row in rows])


def _set(one: Potential, want: str, columns: "_Columns") -> _Row:
    deed = Fitted(columns.size, balanced(one.ingredient.action, columns.deeds, columns.size), cut=False)
    under = Fitted(columns.small, balanced(_below(one, want), columns.deeds, columns.small), cut=False)
    return _Row(one, deed, under, deed.height(TIGHT) + under.height(TIGHT) + PAD * columns.size + columns.below)


def _squeezed(board: IngredientsBoard, page: Area, body: float) -> _Set:
    """More than fits even when small: the deeds alone, each in an equal row and shortened to it."""
    size = min(SMALL * body, page.height / (len(board.potentials) + 1) / TIGHT)
    head = min(1.8 * size, page.height / (len(board.potentials) + 1))
    step = (page.height - head) / len(board.potentials)
    columns = _Columns(page, size, size, board.ranked)
    high = step * ROOM
    rows = [
        _Row(one, fitted(one.ingredient.action, columns.deeds, high, size, size, leading=TIGHT), _NOTHING, step)
        for one in board.potentials
    ]
    return _Set(columns, head, rows)


def _below(one: Potential, want: str) -> str:
    """What makes it unfit to lead, and the want that it serves."""
    unfit = _("expected, cannot lead") if one.cannot_lead else ""
    return " · ".join(part for part in (unfit, want) if part)


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
    """Where the columns begin: rank, deed, three bars, potential; `below` is the height of bars under the words."""

    below = 0.0

    def __init__(self, page: Area, size: float, small: float, ranked: bool) -> None:
        gap = size
        figures = width("100%", small) + 0.5 * size
        self.last = last = width(_("potential"), small)
        self.size, self.small = size, small
        self.rank = page.x
        self.deed = page.x + (width("24=", size, bold=True) + 0.6 * gap if ranked else 0.0)
        self.right = page.right
        self.bar = max(2 * size, BAR_SHARE * page.width - figures)
        if page.right - last - 3 * (self.bar + figures + gap) - self.deed < FEWEST * size:
            self.bar = SHORTEST * size
        self.step = self.bar + figures + gap
        self.bars = page.right - last - 3 * self.step
        self.figures = self.bar + 0.4 * size
        self.deeds = self.bars - gap - self.deed

    def stack(self) -> None:
        """The bars below the words, in the same width."""
        beside = self.step - self.bar
        self.bars, self.deeds = self.deed, self.right - self.last - self.size - self.deed
        self.step = self.deeds / len(factor_names())
        self.bar = max(SHORTEST * self.size, self.step - beside)
        self.figures = self.bar + 0.4 * self.size
        self.below = BELOW * self.size


def _heads(columns: _Columns, middle: float) -> tuple[Shape, ...]:
    style = Style(columns.small, "ink-2")
    shapes: list[Shape] = []
    for n, name in enumerate(factor_names()):
        shapes += line(name, columns.bars + n * columns.step, middle, columns.step, style)
    shapes += line(_("potential"), columns.right, middle, columns.step, style._replace(align="right"))
    return tuple(shapes)


def _row(row: _Row, ranks: Sequence[int | None], area: Area, columns: _Columns) -> tuple[Shape, ...]:
    """Rank, words, bars and potential of one ingredient."""
    place = _rank(row.one, ranks, Area(columns.rank, area.y, columns.deed - columns.rank, area.height), columns.size)
    deed, under = row.deed, row.under
    top = area.y + (area.height - columns.below - deed.height(TIGHT) - under.height(TIGHT)) / 2
    bars = Area(area.x, top + deed.height(TIGHT) + under.height(TIGHT), area.width, columns.below)
    style = Style(deed.size, "ink-2" if row.one.potential == 0 else "ink", leading=TIGHT)
    return (
        *place,
        *stacked(deed.lines, columns.deed, top, style),
        *stacked(under.lines, columns.deed, top + deed.height(TIGHT), Style(under.size, "ink-2", leading=TIGHT)),
        *_factors(row.one, bars if columns.below else area, columns),
        *_worth(row.one, area, columns),
    )


def _rank(one: Potential, ranks: Sequence[int | None], area: Area, size: float) -> tuple[Shape, ...]:
    if not ranks:
        return ()
    tied = one.rank is not None and ranks.count(one.rank) > 1
    place = f"{one.rank}=" if tied else f"{one.rank or '–'}"
    return line(place, area.x, area.y + area.height / 2, area.width, Style(size, "ink-2"))


def _worth(one: Potential, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    """What the three factors make."""
    said = _("open") if one.potential is None else number(round(one.potential))
    style = Style(columns.size, "ink" if one.potential else "ink-2", "bold" if one.potential else "regular", "right")
    return line(said, columns.right, area.y + area.height / 2, max(columns.step, 3 * columns.size), style)


def _factors(one: Potential, area: Area, columns: _Columns) -> tuple[Shape, ...]:
    middle, high = area.y + area.height / 2, min(area.height * 0.5, columns.size)
    shapes: list[Shape] = []
    for n, factor in enumerate((one.relevance, one.uniqueness, one.truth)):
        shapes += _factor(factor, columns.bars + n * columns.step, middle, high, columns)
    return tuple(shapes)


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
