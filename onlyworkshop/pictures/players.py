"""Everybody keeps a letter, a sign, a line and a hue; we are always the filled circle in the accent."""

from math import cos, pi, sin

from onlyworkshop.domain.exercises.competitor_map import US, Player
from onlyworkshop.pictures.shapes import Line, Marker, Point, Sign

DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (7, 3),
    (1.5, 2.5),
    (8, 2.5, 1.5, 2.5),
    (4, 2.5),
    (12, 3),
    (4, 2, 1.5, 2, 1.5, 2),
)
"""Drawn and left out, in thicknesses of the line; ours, the only thick one, is solid."""
SIGNS: tuple[Sign, ...] = ("square", "triangle", "diamond", "cross", "plus", "bar")


def ink(player: Player) -> str:
    """The colour token of this player."""
    return "us" if player.id == US else f"player-{_place(player)}"


def marker(player: Player, x: float, y: float, size: float, filled: bool = True) -> Marker:
    """The player's sign around (x, y)."""
    sign: Sign = "circle" if player.id == US else SIGNS[(_place(player) - 1) % len(SIGNS)]
    return Marker(x, y, size, sign, ink(player), filled)


def stroke(player: Player, points: tuple[Point, ...], thickness: float) -> Line:
    """A line in the player's own style; ours is twice as thick as `thickness`."""
    thick = thickness * 2 if player.id == US else thickness
    dash = DASHES[_place(player) % len(DASHES)]
    return Line(points, ink(player), thick, tuple(part * thick for part in dash))


def target(at: Point, radius: float) -> Line:
    """The dashed ring around where we could stand."""
    points = tuple((at[0] + radius * cos(pi * n / 24), at[1] + radius * sin(pi * n / 24)) for n in range(49))
    return Line(points, "us", 0.16 * radius, (0.35 * radius, 0.35 * radius))


def _place(player: Player) -> int:
    return ord(player.letter[:1] or "B") - ord("A")
