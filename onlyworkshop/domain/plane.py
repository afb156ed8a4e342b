"""Points on a square of ten by ten: the ground of the competitor map."""

from collections.abc import Sequence
from math import hypot, sqrt
from statistics import fmean

SIDE = 10.0
DIAGONAL = 14.14

Point = tuple[float, float]


def distance(one: Point, other: Point) -> float:
    """How far apart two points are, 0 to 14.14 units."""
    return hypot(one[0] - other[0], one[1] - other[1])


def correlation(points: Sequence[Point]) -> float | None:
    """Pearson's r; None when one of the two does not vary."""
    if len(points) < 2:
        return None
    mean_x, mean_y = fmean(x for x, _ in points), fmean(y for _, y in points)
    xx = sum((x - mean_x) ** 2 for x, _ in points)
    yy = sum((y - mean_y) ** 2 for _, y in points)
    if xx < 1e-9 or yy < 1e-9:
        return None
    xy = sum((x - mean_x) * (y - mean_y) for x, y in points)
    return max(-1.0, min(1.0, xy / (sqrt(xx) * sqrt(yy))))


def empty_quadrants(points: Sequence[Point]) -> tuple[str, ...]:
    """Corners without a point, as `low-high` (horizontal, vertical); a point on a middle line fills both sides."""
    middle = SIDE / 2
    empty = []
    for horizontal in ("low", "high"):
        for vertical in ("high", "low"):
            taken = any(
                (x <= middle if horizontal == "low" else x >= middle)
                and (y <= middle if vertical == "low" else y >= middle)
                for x, y in points
            )
            if points and not taken:
                empty.append(f"{horizontal}-{vertical}")
    return tuple(empty)
