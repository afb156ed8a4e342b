"""E7 in pictures: crowd and open ground between two axes, in the client's own terms."""

from math import hypot
from typing import Literal

from onlyworkshop.domain.exercises.competitor_map import US, MapBoard, Movement, Player, Spot
from onlyworkshop.domain.plane import SIDE
from onlyworkshop.language import _
from onlyworkshop.pictures.labels import Label, backing, box, labelled, overlap
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, set_in, whole
from onlyworkshop.pictures.map_cover import hidden
from onlyworkshop.pictures.map_legend import legend
from onlyworkshop.pictures.players import ink, marker, target
from onlyworkshop.pictures.shapes import Box, Line, Picture, Point, Shape, Text
from onlyworkshop.pictures.signs import pointer
from onlyworkshop.pictures.typesetting import shortened

LEGEND_BELOW = 9.0
WIDE, NARROW = (5.0, 11.0), (4.5, 8.5)
TIGHT = 30
"""Ems across, below which letters are large."""
END_HEIGHT = 1.7
LONGEST_NAME = 13
MISSED = 0.25
HAIR = 0.08
"""The grid: thinner than whatever stands on it, where all lines have one colour."""
TARGET = 1.1
CROSSED = 3
"""How much worse it is to cover somebody's spread than a dot."""


def map_picture(board: MapBoard, aspect: float, body: float) -> Picture:
    """The axes with their ends, everybody on the map once revealed, and a legend with letters."""
    plot = plot_area(aspect, body)
    shapes = [*_ground(board, plot)]
    if board.spots:
        shapes += _people(board, plot, body)
    elif not board.map.revealed:
        shapes += hidden(board, plot, body)
    ends = _ends(board, plot, whole(aspect), body)
    if board.map.target_x is not None and board.map.target_y is not None:
        x, y = _at(plot, board.map.target_x, board.map.target_y)
        radius = TARGET * body
        ring = Area(x - radius, y - radius, 2 * radius, 2 * radius)
        # at the edge it reaches over it, and must not strike out what the edge is called
        shapes += (target((x, y), radius), *(backing(end) for end in ends if overlap(box(end), ring)))
    shapes += ends
    shapes += legend(board, _legend_area(aspect, body, plot), body)
    return Picture(aspect, tuple(shapes), _described(board))


def plot_area(aspect: float, body: float) -> Area:
    """The square between the ends of the axes, as large as it can be with the legend beside or below it."""
    beside, below = _square(aspect, body, _beside(aspect, body)[1], 0), _square(aspect, body, 0, LEGEND_BELOW * body)
    return beside if beside.width >= below.width else below


def place_on_map(x: float, y: float, aspect: float, body: float) -> Point | None:
    """What the point (x, y) of the picture means on both axes, 0 to 10; None outside the map.

    A hand that aims at the edge may miss it by a quarter.
    """
    plot = plot_area(aspect, body)
    across, up = (x - plot.x) / plot.width * SIDE, (plot.bottom - y) / plot.height * SIDE
    missed = max(-across, across - SIDE, -up, up - SIDE)
    return (min(SIDE, max(0.0, across)), min(SIDE, max(0.0, up))) if missed <= MISSED else None


def _beside(aspect: float, body: float) -> tuple[float, float]:
    """The width of an end of an axis and of the legend; narrow where letters are large."""
    end, words = NARROW if 100 * aspect < TIGHT * body else WIDE
    return end * body, words * body


def _square(aspect: float, body: float, beside: float, below: float) -> Area:
    page = whole(aspect)
    free = page.width - 2 * _beside(aspect, body)[0] - beside
    tall = page.height - 2 * END_HEIGHT * body - below
    side = max(10.0, min(free, tall))
    # what is free goes to the legend beside the map
    x = page.x + _beside(aspect, body)[0] + (max(0.0, free - side) / 2 if below else 0.0)
    return Area(x, page.y + END_HEIGHT * body + max(0.0, tall - side) / 2, side, side)


def _legend_area(aspect: float, body: float, plot: Area) -> Area:
    page = whole(aspect)
    if page.bottom - plot.bottom > (END_HEIGHT + LEGEND_BELOW - 0.1) * body:
        top = plot.bottom + (END_HEIGHT + 0.4) * body
        return Area(page.x, top, page.width, page.bottom - top)
    left = plot.right + _beside(aspect, body)[0] + 0.5 * body
    return Area(left, page.y, page.right - left, page.height)


def _at(plot: Area, x: float, y: float) -> Point:
    return plot.x + plot.width * x / SIDE, plot.bottom - plot.height * y / SIDE


def _ground(board: MapBoard, plot: Area) -> tuple[Shape, ...]:
    """Paper, empty quadrants, a quiet grid and the two middle lines."""
    half = plot.width / 2
    shapes: list[Shape] = [Box(*plot, fill="paper")]
    for corner in board.empty:
        left = plot.x if corner.startswith("low") else plot.middle
        shapes.append(Box(left, plot.y + half * corner.endswith("low"), half, half, "sunk"))
    for n in range(11):
        share = plot.width * n / 10
        shapes.append(Line(((plot.x + share, plot.y), (plot.x + share, plot.bottom)), "line-room", HAIR))
        shapes.append(Line(((plot.x, plot.y + share), (plot.right, plot.y + share)), "line-room", HAIR))
    shapes.append(Line(((plot.middle, plot.y), (plot.middle, plot.bottom)), "ink-2", 0.25))
    shapes.append(Line(((plot.x, plot.y + half), (plot.right, plot.y + half)), "ink-2", 0.25))
    return tuple(shapes)


def _ends(board: MapBoard, plot: Area, page: Area, body: float) -> tuple[Text, ...]:
    """What clients call the two ends of both axes."""
    across, up = board.map.horizontal, board.map.vertical
    gap = 0.5 * body
    side = min(_beside(page.aspect, body)[0] - gap, plot.x - gap - page.x)
    left = Area(plot.x - gap - side, plot.y, side, plot.height)
    above = Area(page.x, plot.y - END_HEIGHT * body, page.width, END_HEIGHT * body)
    return (
        *_side(across.low, left, "right", body),
        *_side(across.high, left._replace(x=plot.right + gap), "left", body),
        *_over(up.high, above, plot.middle, body),
        *_over(up.low, above._replace(y=plot.bottom), plot.middle, body),
    )


def _side(text: str, area: Area, align: Literal["left", "right"], body: float) -> tuple[Text, ...]:
    """An end beside the map, half way up."""
    lines, high = set_in(area, text or _("not named yet"), _end(text, body)._replace(align=align), SMALL * body)
    return tuple(one._replace(baseline=one.baseline + (area.height - high) / 2) for one in lines)


def _over(text: str, area: Area, middle: float, body: float) -> tuple[Text, ...]:
    """An end above or below the map."""
    style = _end(text, body)._replace(align="middle")
    room = 2 * min(middle - area.x, area.right - middle)
    return line(text or _("not named yet"), middle, area.y + area.height / 2, room, style)


def _end(text: str, body: float) -> Style:
    size = 0.95 * body
    return Style(size, "ink", "bold", leading=1.15) if text else Style(size, "ink-2", leading=1.15)


def _people(board: MapBoard, plot: Area, body: float) -> tuple[Shape, ...]:
    """Everybody's dots, the spread, where they stood before, where they stand and their names, in this order."""
    who = {player.id: player for player in board.players}
    shapes: list[Shape] = []
    for dot in board.dots:
        x, y = _at(plot, dot.x, dot.y)
        shapes.append(marker(who[dot.player], x, y, 0.5 * body, filled=False))
    for spot in board.spots:
        shapes += _spread(spot, plot, body)
    for move in board.moves:
        shapes += _move(move, plot, body)
    # we are drawn last, so that nobody hides us
    ordered = sorted(board.spots, key=lambda spot: spot.player.id == US)
    shapes += (marker(spot.player, *_middle(plot, spot), _size(spot.player, body)) for spot in ordered)
    return (*shapes, *_names(board, plot, body))


def _middle(plot: Area, spot: Spot) -> Point:
    return _at(plot, *spot.at)


def _size(player: Player, body: float) -> float:
    return (1.5 if player.id == US else 1.2) * body


def _spread(spot: Spot, plot: Area, body: float) -> tuple[Line, Line]:
    """A cross through the mean, one standard deviation to each side, inside the map."""
    x, y, thick = spot.x, spot.y, 0.14 * body
    left, right = max(0.0, x.mean - x.deviation), min(SIDE, x.mean + x.deviation)
    low, high = max(0.0, y.mean - y.deviation), min(SIDE, y.mean + y.deviation)
    across = (_at(plot, left, y.mean), _at(plot, right, y.mean))
    up = (_at(plot, x.mean, low), _at(plot, x.mean, high))
    colour = ink(spot.player)
    return Line(across, colour, thick), Line(up, colour, thick)


def _move(move: Movement, plot: Area, body: float) -> tuple[Shape, ...]:
    """From where the first round stood to where the second stands."""
    start, end = _at(plot, *move.start), _at(plot, *move.end)
    shapes: tuple[Shape, ...] = (marker(move.player, *start, 0.7 * body, filled=False),)
    far = hypot(end[0] - start[0], end[1] - start[1])
    stop = far - 0.75 * body
    if stop <= 0.5 * body:
        return shapes
    tip = (start[0] + (end[0] - start[0]) * stop / far, start[1] + (end[1] - start[1]) * stop / far)
    return (*shapes, *pointer(start, tip, ink(move.player), 0.16 * body))


def _names(board: MapBoard, plot: Area, body: float) -> tuple[Shape, ...]:
    """Our name and everybody's letters beside the means; then the word for empty corners where there is room."""
    spots = sorted(board.spots, key=lambda spot: spot.player.letter)
    labels = [_label(spot, plot, body) for spot in spots]
    obstacles = [_around(label.at, label.radius) for label in labels] + _aim(board, plot, body)
    dots = [_around(_at(plot, dot.x, dot.y), 0.25 * body) for dot in board.dots]
    crosses = [_bounds(arm.points) for spot in spots for arm in _spread(spot, plot, body)]
    crosses += [_bounds((_at(plot, *move.start), _at(plot, *move.end))) for move in board.moves]
    axes = [Area(plot.middle, plot.y, 0.1, plot.height), Area(plot.x, plot.y + plot.height / 2, plot.width, 0.1)]
    inside = plot.inset(0.2 * body, 0.2 * body)
    texts = [text for text in labelled(labels, inside, obstacles, [*dots, *axes, *(CROSSED * crosses)]) if text]
    taken = obstacles + dots + [box(text) for text in texts]
    words = [_empty_word(corner, plot, body) for corner in board.empty]
    free = [word for word in words if not any(overlap(box(word), other) for other in taken)]
    return (*(backing(text) for text in texts), *texts, *free)


def _aim(board: MapBoard, plot: Area, body: float) -> list[Area]:
    """Where the ring of our target is, if we have one."""
    x, y = board.map.target_x, board.map.target_y
    return [] if x is None or y is None else [_around(_at(plot, x, y), TARGET * body)]


def _label(spot: Spot, plot: Area, body: float) -> Label:
    player = spot.player
    name = shortened(player.name, LONGEST_NAME * body, body, bold=True)
    wordings = (name, player.letter) if player.id == US else (player.letter,)
    return Label(_middle(plot, spot), _size(player, body) / 2, wordings, Style(body, weight="bold"))


def _around(at: Point, radius: float) -> Area:
    return Area(at[0] - radius, at[1] - radius, 2 * radius, 2 * radius)


def _bounds(points: tuple[Point, ...]) -> Area:
    (left, top), (right, bottom) = points
    return Area(min(left, right), min(top, bottom), abs(right - left) + 0.01, abs(bottom - top) + 0.01)


def _empty_word(corner: str, plot: Area, body: float) -> Text:
    low, bottom = corner.startswith("low"), corner.endswith("low")
    x = plot.x + 0.6 * body if low else plot.right - 0.6 * body
    baseline = plot.bottom - 0.6 * body if bottom else plot.y + 1.2 * body
    return Text(x, baseline, _("empty"), SMALL * body, "ink-2", align="left" if low else "right")


def _described(board: MapBoard) -> str:
    across, up = board.map.horizontal, board.map.vertical
    axes = f"{across.label}: {across.low} – {across.high}; {up.label}: {up.low} – {up.high}."
    if not board.spots:
        return f"{_('Map of the players.')} {axes} {_('Everybody places alone first.')}"
    places = (f"{one.player.letter} {one.player.name} ({one.x.median:.1f}, {one.y.median:.1f})" for one in board.spots)
    return f"{_('Map of the players.')} {axes} {'; '.join(places)}"
