"""Everybody on the map keeps a letter, a sign and a hue; we are always the filled circle in the accent."""

from math import cos, pi, sin

from onlyworkshop.domain.exercises.competitor_map import US, Player
from onlyworkshop.pictures.shapes import Line, Marker, Point, Sign

SIGNS: tuple[Sign, ...] = ("square", "triangle", "diamond", "cross", "plus", "bar")


def ink(player: Player) -> str:
    """The colour token of this player."""
    return "us" if player.id == US else f"player-{_place(player)}"


def marker(player: Player, x: float, y: float, size: float, filled: bool = True) -> Marker:
    """The player's sign around (x, y)."""
    sign: Sign = "circle" if player.id == US else SIGNS[(_place(player) - 1) % len(SIGNS)]
    return Marker(x, y, size, sign, ink(player), filled)


def target(at: Point, radius: float) -> Line:
    """The dashed ring around where we could stand."""
    points = tuple((at[0] + radius * cos(pi * n / 24), at[1] + radius * sin(pi * n / 24)) for n in range(49))
    return Line(points, "us", 0.16 * radius, (0.35 * radius, 0.35 * radius))


def _place(player: Player) -> int:
    return ord(player.letter[:1] or "B") - ord("A")
