"""Who is who among the value curves: line, sign, letter and name."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from onlyworkshop.domain.canvas import CurvesBoard
from onlyworkshop.domain.exercises.competitor_map import US, Player
from onlyworkshop.domain.voting import Spread
from onlyworkshop.pictures.layout import SMALL, Area, Style, stacked
from onlyworkshop.pictures.players import marker, stroke
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.typesetting import ELLIPSIS, fitted

BETWEEN, CLOSEST = 0.3, 0.05
"""Lines between two names, and where there are many."""
LEADING = 1.15
SAMPLE = 3.6
"""Body heights for a stretch of the line and the letter."""
MOST_LINES = 8
"""Of a name."""


def least_height(count: int, body: float) -> float:
    """What so many names need."""
    return (1 + CLOSEST) * LEADING * SMALL * body * count


def whole_names(board: CurvesBoard, area: Area, body: float) -> bool:
    """Whether this much room holds every name with all of its letters."""
    style = Style(SMALL * body, leading=LEADING)
    lines = [_set_name(player, _name_room(area, body), MOST_LINES, style) for player in board.players]
    cut = any(_letters(each) < _letters((one.name,)) for one, each in zip(board.players, lines, strict=True))
    return not cut and sum(map(len, lines)) * style.step + len(lines) * CLOSEST * style.step <= area.height


def curve_names(board: CurvesBoard, area: Area, y: Callable[[float], float], body: float) -> tuple[Shape, ...]:
    """Everybody's line, sign, letter and name; beside the end of the line once it is drawn, `y` of its mean."""
    entries = [_Entry(player, _end(board, player)) for player in board.players]
    entries.sort(key=lambda one: -one.end.mean if one.end else 0)
    size = SMALL * body
    style, sample = Style(size, leading=LEADING), SAMPLE * body
    lines, between = _lines([one.player for one in entries], area, body, style)
    wanted = [y(one.end.mean) if one.end else area.y for one in entries]
    tops = _apart(wanted, [(len(each) + between) * style.step for each in lines], area)
    shapes: list[Shape] = []
    for one, each, top in zip(entries, lines, tops, strict=True):
        weight = style._replace(weight="bold" if one.player.id == US else "regular")
        x, middle = area.x, top + style.step / 2
        shapes.append(stroke(one.player, ((x, middle), (x + sample - body, middle)), 0.14 * body))
        shapes.append(marker(one.player, x + (sample - body) / 2, middle, 0.85 * body))
        shapes += stacked([one.player.letter], x + sample - 0.4 * body, top, weight._replace(weight="bold"))
        shapes += stacked(each, x + sample + size, top, weight)
    return tuple(shapes)


def _lines(players: Sequence[Player], area: Area, body: float, style: Style) -> tuple[list[tuple[str, ...]], float]:
    """Every name in as many lines as there is room for, and the lines between two names."""
    room = _name_room(area, body)
    for most in range(MOST_LINES, 0, -1):
        lines = [_set_name(one, room, most, style) for one in players]
        spare = area.height / style.step - sum(map(len, lines))
        if spare >= CLOSEST * len(lines):
            break
    return lines, min(BETWEEN, max(CLOSEST, spare / max(1, len(lines))))


def _name_room(area: Area, body: float) -> float:
    return area.width - SAMPLE * body - 1.4 * SMALL * body


def _letters(lines: Sequence[str]) -> int:
    return sum(len("".join(line.replace(ELLIPSIS, "").split())) for line in lines)


class _Entry(NamedTuple):
    """A player and where its line ends."""

    player: Player
    end: Spread | None


def _end(board: CurvesBoard, player: Player) -> Spread | None:
    curve = next((one for one in board.curves if one.player == player), None)
    return next((point for point in reversed(curve.points) if point), None) if curve else None


def _set_name(player: Player, room: float, most: int, style: Style) -> tuple[str, ...]:
    high = (most + 0.01) * style.step
    return fitted(player.name, room, high, style.size, style.size, player.id == US, style.leading).lines


def _apart(wanted: Sequence[float], heights: Sequence[float], area: Area) -> list[float]:
    """Tops as near to the middles wanted as they can be without touching, from above to below."""
    tops: list[float] = []
    for middle, high in zip(wanted, heights, strict=True):
        least = tops[-1] + heights[len(tops) - 1] if tops else area.y
        tops.append(max(least, middle - high / 2))
    bottom = area.bottom
    for n in reversed(range(len(tops))):
        tops[n] = min(tops[n], bottom - heights[n])
        bottom = tops[n]
    return tops
