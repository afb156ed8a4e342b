"""E6 in pictures: one line per player across the wants, ours on top of the others."""

from typing import NamedTuple

from onlyworkshop.domain.canvas import Curve, CurvesBoard, Place
from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.curves import Edge
from onlyworkshop.language import _, number, percent, plural, signed
from onlyworkshop.naming import edge_name
from onlyworkshop.pictures.curve_names import curve_names
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, set_in, whole
from onlyworkshop.pictures.players import ink, marker, stroke
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import edge
from onlyworkshop.pictures.typesetting import fitted, width

HIGHEST = 10
SCALE_WIDTH = 2.0
LEAD, STEP = 1.4, 1.1
NARROWEST = 1.8
"""Ems that a sign and a lead need beside each other; in less leads stand below signs, every other one lower."""
NAMES = 11.0
WORDS_SHARE = 0.36
FIGURES = 3.2
ABREAST = 0.5
"""Players stand side by side within this share of a column, so that equal ratings can be told apart."""


class _Canvas(NamedTuple):
    """Where everything stands: the plot, the words below it, the names beside it, the figures at the foot."""

    plot: Area
    words: Area
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
    page = whole(aspect)
    side = min(NAMES * body, 0.32 * page.width)
    left, right = SCALE_WIDTH * body, page.width - side - body
    foot = page._replace(y=page.bottom - FIGURES * body, height=FIGURES * body)
    below = _words_height(board, (right - left) / max(1, len(board.wants)), page.height, body)
    plot = Area(left, 0.6 * body, right - left, foot.y - below - 1.2 * body)
    words = Area(left, plot.bottom + 0.6 * body, plot.width, below)
    names = Area(right + body, page.y, side, foot.y - page.y)
    return _Canvas(plot, words, names, foot, plot.columns(max(1, len(board.wants)), 0))


def _words_height(board: CurvesBoard, column: float, page: float, body: float) -> float:
    """As much as the longest want needs, up to a good third of the page, below one line of leads."""
    style = Style(SMALL * body, leading=1.15)
    rows = [
        fitted(_titled(n, one.text), 0.9 * column, page, style.size, style.size, leading=1.15).lines
        for n, one in enumerate(board.wants, 1)
    ]
    leads = _leads_height(board, column, body)
    return min(WORDS_SHARE * page, max(map(len, rows), default=0) * style.step + 0.2 * body + leads)


def _leads_height(board: CurvesBoard, column: float, body: float) -> float:
    if not board.revealed:
        return LEAD * body
    return (LEAD if column >= NARROWEST * body else LEAD + 2 * STEP) * body


def _ground(canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    plot, style = canvas.plot, Style(SMALL * body, "ink-2", align="right")
    shapes: list[Shape] = [Box(*plot, fill="paper")]
    for value in range(HIGHEST + 1):
        y = canvas.y(value)
        shapes.append(Line(((plot.x, y), (plot.right, y)), "line"))
        if value % 5 == 0:
            shapes += line(str(value), plot.x - 0.5 * body, y, SCALE_WIDTH * body, style)
    for column in canvas.columns[1:]:
        shapes.append(Line(((column.x, plot.y), (column.x, plot.bottom)), "line"))
    return tuple(shapes)


def _wants(board: CurvesBoard, canvas: _Canvas, body: float) -> tuple[Shape, ...]:
    """Below each column where we stand, and the want."""
    shapes: list[Shape] = []
    style = Style(SMALL * body, align="middle", leading=1.15)
    head = _leads_height(board, canvas.columns[0].width, body) if board.revealed and board.wants else 0
    for n, (want, column) in enumerate(zip(board.wants, canvas.columns, strict=False)):
        area = Area(column.x, canvas.words.y, column.width, canvas.words.height).inset(0.05 * column.width, 0)
        if board.revealed:
            lower = 0.0 if head == LEAD * body else (1 + n % 2) * STEP * body
            shapes += _lead(board.places[n], area, body, lower)
        shapes += set_in(area.below(head), _titled(n + 1, want.text), style, style.size)[0]
    return tuple(shapes)


def _lead(place: Place, area: Area, body: float, lower: float) -> tuple[Shape, ...]:
    """The sign of the edge and the lead in figures; a star where the group has its own word."""
    middle = area.y + 0.6 * body
    if place.edge is None:
        return line("–", area.middle, middle, area.width, Style(body, "ink-2", align="middle"))
    lead = "" if place.lead is None else signed(place.lead)
    said = f"{lead}{'*' if place.override else ''}"
    size = body if width(said, body, bold=True) + 1.1 * body <= area.width else SMALL * body
    style = Style(size, weight="bold" if place.edge is Edge.DIFFERENCE else "regular")
    if lower:
        below = line(said, area.middle, middle + lower, 2 * area.width, style._replace(align="middle"))
        return edge(place.edge, area.middle, middle, 0.7 * size), *below
    wide = 1.1 * size + width(said, size, style.bold)
    left = area.middle - wide / 2
    return edge(place.edge, left + 0.4 * size, middle, 0.7 * size), *line(said, left + 1.1 * size, middle, wide, style)


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
    told = [_("Everybody rates alone first, ourselves last.")]
    if board.raters:
        told.append(plural("{n} sheet is in.", "{n} sheets are in.", board.raters))
    plot = canvas.plot
    high = min(plot.height, 5.4 * body)
    wide = min(plot.width, 22 * body)
    inner = Area(plot.middle - wide / 2, plot.y + (plot.height - high) / 2, wide, high)
    lines, used = set_in(inner.inset(body, 0.5 * body), "\n".join(told), Style(body, align="middle"), SMALL * body)
    down = (inner.height - body - used) / 2
    card = Box(*inner, fill="paper", ink="line", corner=0.4 * body)
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


def _titled(n: int, text: str) -> str:
    return f"{n} · {text}"


def _described(board: CurvesBoard) -> str:
    told = _("Value curves.")
    if not board.revealed:
        return f"{told} {_('Everybody rates alone first, ourselves last.')}"
    lines = (
        f"{place.want.text}: {edge_name(place.edge)} {signed(place.lead or 0)}" for place in board.places if place.edge
    )
    return f"{told} {'; '.join(lines)}. {_shape_words(board)}"
