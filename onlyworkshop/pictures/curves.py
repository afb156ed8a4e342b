"""E6 in pictures: one line per player across the wants, ours on top of the others."""

from typing import NamedTuple

from onlyworkshop.domain.canvas import Curve, CurvesBoard
from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.curves import Edge
from onlyworkshop.language import _, number, percent, plural, signed
from onlyworkshop.naming import edge_name
from onlyworkshop.pictures.curve_leads import STEP, Lead, abreast, lead, staggered
from onlyworkshop.pictures.curve_names import curve_names, least_height, whole_names
from onlyworkshop.pictures.curve_wants import WantWords, cut_below, in_a_list, in_columns, want_words
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, set_in, whole
from onlyworkshop.pictures.players import ink, marker, stroke
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import edge
from onlyworkshop.pictures.typesetting import width

HIGHEST = 10
SCALE_WIDTH = 2.0
NAMES = 11.5, 14.0, 17.0
"""Body heights that the names get beside the plot: more, when they are long."""
MOST_BESIDE = 0.32
WORDS_SHARE = 0.4
FIGURES = 3.2
MARK = 1.3
"""Body heights of a line of numbers or leads below the plot."""
GAP = 0.6
HAIR = 0.08
LOWEST, CUT_SHARE = 0.2, 0.22
"""Of the page: what the plot needs beside a list of wants, and what wants get that are cut."""
ABREAST = 0.5
"""Players stand side by side within this share of a column, so that equal ratings can be told apart."""


class _Canvas(NamedTuple):
    """Where everything stands: the plot, what is said below it, the names beside it, the figures at the foot."""

    plot: Area
    marks: float
    words: WantWords
    told: Area
    names: Area
    figures: Area
    columns: tuple[Area, ...]

    def y(self, value: float) -> float:
        """How high 0 to 10 stands."""
        return self.plot.bottom - self.plot.height * value / HIGHEST

    def x(self, want: int, player: int, of: int) -> float:
        """Where a player stands on a want."""
        column = self.columns[want]
        return column.middle + (player - (of - 1) / 2) * column.width * ABREAST / max(1, of)


def value_curves(board: CurvesBoard, aspect: float, body: float) -> Picture:
    """The wants across, 0 to 10 up; names with their lines beside; who leads below, once revealed."""
    canvas = _laid_out(board, aspect, body)
    shapes = [*_ground(canvas, body), *_wants(board, canvas, body)]
    if board.revealed:
        for place, curve in enumerate(board.curves):
            shapes += _spreads(curve, place, board, canvas, body)
        # we are drawn last, so that nobody hides us
        for place, curve in sorted(enumerate(board.curves), key=lambda one: one[1].player.id == US):
            shapes += _curve(curve, place, board, canvas, body)
    else:
        shapes += _hidden(board, canvas, body)
    shapes += curve_names(board, canvas.names, canvas.y, body)
    shapes += _figures(board, canvas, body)
    return Picture(aspect, tuple(shapes), _described(board))


def _laid_out(board: CurvesBoard, aspect: float, body: float) -> _Canvas:
    """With as much room beside the plot as the names need, and all there is when that is not enough."""
    page = whole(aspect)
    sides = [min(names * body, MOST_BESIDE * page.width) for names in NAMES]
    tried = [_beside(board, page, side, body) for side in dict.fromkeys(sides)]
    return next((one for one in tried if whole_names(board, one.names, body)), tried[-1])


def _beside(board: CurvesBoard, page: Area, side: float, body: float) -> _Canvas:
    column = (page.width - side - body - SCALE_WIDTH * body) / max(1, len(board.wants))
    room = page._replace(height=WORDS_SHARE * page.height)
    found = _canvas(board, (page, side), want_words(board.wants, column, room, SMALL * body), body)
    names = least_height(len(board.players), body)
    if found.plot.height >= LOWEST * page.height and names <= found.names.height:
        return found
    return _canvas(board, (page, side), cut_below(board.wants, column, CUT_SHARE * page.height, SMALL * body), body)


def _canvas(board: CurvesBoard, beside: tuple[Area, float], words: WantWords, body: float) -> _Canvas:
    """Everything in its place around what the wants take; names get so much of the page's width."""
    page, side = beside
    count = max(1, len(board.wants))
    left, right = SCALE_WIDTH * body, page.width - side - body
    high = FIGURES * body if board.revealed else 0.0
    foot = page._replace(y=page.bottom - high, height=high)
    column = (right - left) / count
    numbers = not words.direct and not abreast(board, column, body)
    marks = MARK * body * (board.revealed + numbers) + (2 * STEP * body if staggered(board, column, body) else 0.0)
    told = page._replace(y=foot.y - words.height - GAP * body, height=words.height)
    plot = Area(left, 0.6 * body, right - left, told.y - marks - (1 if words.direct else 2) * GAP * body - 0.6 * body)
    foot_of_names = foot.y if words.direct else plot.bottom + marks
    names = Area(right + body, page.y, side, foot_of_names - page.y)
    return _Canvas(plot, plot.bottom + GAP * body, words, told, names, foot, plot.columns(count, 0))


def _ground(canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    plot, style = canvas.plot, Style(SMALL * body, "ink-2", align="right")
    shapes: list[Shape] = [Box(*plot, fill="paper")]
    for value in range(HIGHEST + 1):
        y = canvas.y(value)
        shapes.append(Line(((plot.x, y), (plot.right, y)), "line-room", HAIR))
        if value % (5 if plot.height > 3 * body else 10) == 0:
            shapes += line(str(value), plot.x - 0.5 * body, y, SCALE_WIDTH * body, style)
    for column in canvas.columns[1:]:
        shapes.append(Line(((column.x, plot.y), (column.x, plot.bottom)), "line-room", HAIR))
    return tuple(shapes)


def _wants(board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """Below each column where we stand, and the want or its number."""
    shapes: list[Shape] = []
    column = canvas.columns[0].width
    beside = not canvas.words.direct and abreast(board, column, body)
    leads = [Lead(f"{place.want.number}" if beside else "", place) for place in board.places]
    size = body if all(one.ems + 0.8 <= column / body for one in leads) else SMALL * body
    for n, at in enumerate(canvas.columns[: len(board.wants)]):
        top = canvas.marks
        if not beside and not canvas.words.direct:
            style = Style(body, weight="bold", align="middle")
            shapes += line(f"{board.wants[n].number}", at.middle, top + MARK * body / 2, at.width, style)
            top += MARK * body
        lower = (1 + n % 2) * STEP * body if staggered(board, column, body) else 0.0
        shapes += lead(leads[n], (at.middle, top + MARK * body / 2), size, lower) if board.revealed else ()
    if canvas.words.direct:
        return (*shapes, *in_columns(canvas.words, canvas.columns, canvas.told.y))
    return (*shapes, *in_a_list(canvas.words, canvas.told))


def _spreads(curve: Curve, place: int, board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """Thin bars from the lowest to the highest rating."""
    return tuple(
        Line(((x, canvas.y(point.low)), (x, canvas.y(point.high))), ink(curve.player), 0.1 * body)
        for want, point in enumerate(curve.points)
        if point and point.high > point.low
        for x in (canvas.x(want, place, len(board.players)),)
    )


def _curve(curve: Curve, place: int, board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """The line, interrupted where nobody rated, and its signs."""
    size = (1.15 if curve.player.id == US else 0.85) * body
    shapes: list[Shape] = []
    run: list[tuple[float, float]] = []
    signs = []
    for want, point in enumerate((*curve.points, None)):
        if point:
            run.append((canvas.x(want, place, len(board.players)), canvas.y(point.mean)))
            signs.append(marker(curve.player, *run[-1], size))
            continue
        shapes += [stroke(curve.player, tuple(run), 0.14 * body)] if len(run) > 1 else []
        run = []
    return (*shapes, *signs)


def _hidden(board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """Before the reveal: how many have rated, and nothing of what."""
    told = [_("Everybody rates alone first, ourselves last."), _("0: clients get nothing of it. 10: all of it.")]
    if board.raters:
        told.append(plural("{n} sheet is in.", "{n} sheets are in.", board.raters))
    plot = canvas.plot
    high = min(plot.height, 6.8 * body)
    wide = min(plot.width, 24 * body)
    inner = Area(plot.middle - wide / 2, plot.y + (plot.height - high) / 2, wide, high)
    lines, used = set_in(inner.inset(body, 0.5 * body), "\n".join(told), Style(body, align="middle"), SMALL * body)
    down = (inner.height - body - used) / 2
    card = Box(*inner, fill="paper", ink="line-room", corner=0.4 * body)
    return (card, *(text._replace(baseline=text.baseline + down) for text in lines))


def _figures(board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """What the signs mean, and the whole of our line in figures."""
    if not board.revealed or not board.shape:
        return ()
    area, style = canvas.figures, Style(SMALL * body, "ink-2")
    middle = area.y + 0.9 * body
    x = area.x
    shapes: list[Shape] = []
    for where in Edge:
        said = edge_name(where)
        shapes.append(edge(where, x + 0.4 * body, middle, 0.7 * body))
        shapes += line(said, x + 1.1 * body, middle, area.right - x, style)
        x += 2.2 * body + width(said, style.size)
    basis = plural("n = {n}, bars from lowest to highest", "n = {n}, bars from lowest to highest", board.raters)
    if any(place.override for place in board.places):
        basis = _("* the group’s own word") + " · " + basis
    shapes += line(basis, x, middle, area.right - x, style)
    told = Style(body, weight="bold")
    return (*shapes, *line(_shape_words(board), area.x, middle + 1.5 * body, area.width, told))


def _shape_words(board: CurvesBoard) -> str:
    shape = board.shape
    if not shape:
        return ""
    said = [
        _("Divergence {share}").format(share=percent(shape.divergence)) if shape.divergence is not None else "",
        _("Focus {share}").format(share=percent(shape.focus)) if shape.focus is not None else "",
        _("Weighted lead {points}").format(points=number(shape.weighted)) if shape.weighted is not None else "",
        _("Best on {best} of {of}: too good?").format(best=shape.best, of=shape.of) if shape.flattering else "",
    ]
    return " · ".join(text for text in said if text)


def _described(board: CurvesBoard) -> str:
    told = _("Value curves.")
    if not board.revealed:
        return f"{told} {_('Everybody rates alone first, ourselves last.')}"
    lines = (
        f"{place.want.text}: {edge_name(place.edge)} {signed(place.lead or 0)}" for place in board.places if place.edge
    )
    return f"{told} {'; '.join(lines)}. {_shape_words(board)}"
