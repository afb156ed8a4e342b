"""Finding free places for labels beside their markers."""

from math import inf
from typing import NamedTuple

from onlyworkshop.pictures.layout import Area, Style
from onlyworkshop.pictures.shapes import Point, Text
from onlyworkshop.pictures.typesetting import ASCENT, CAP_HEIGHT, DESCENT, width

DIRECTIONS = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))
"""Right, left, above, below and the four corners."""
RINGS = 16
NEAR = 3
SHORTER = 12.0
CORNER = 0.6


class Label(NamedTuple):
    """What is to be written beside a marker of this radius, best wording first."""

    at: Point
    radius: float
    wordings: tuple[str, ...]
    style: Style


def box(text: Text) -> Area:
    """The space that a line of text takes."""
    high = (ASCENT + DESCENT) * text.size
    return Area(text.left, text.baseline - ASCENT * text.size, text.width, high)


def overlap(one: Area, other: Area) -> bool:
    """The two areas share some of their space."""
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


def labelled(labels: list[Label], inside: Area, solid: list[Area], light: list[Area]) -> list[Text | None]:
    """Each label near its marker, clear of what is solid and of the others, and as far as possible of what is light.

    None where no place is left.
    """
    taken = list(solid)
    found: list[Text | None] = []
    for label in labels:
        best = _best(label, inside, taken, light)
        found.append(best)
        if best:
            taken.append(box(best))
    return found


def _best(label: Label, inside: Area, taken: list[Area], light: list[Area]) -> Text | None:
    """The free place that costs least; what is light costs one each time it is covered."""
    best, least = None, inf
    for cost, wording, direction, away in _tried(label):
        if cost >= least:
            break
        text = _beside(label, wording, direction, away)
        area = box(text)
        if _is_free(area, inside, taken):
            total = cost + sum(overlap(area, other) for other in light)
            best, least = (text, total) if total < least else (best, least)
    return best


def _is_free(area: Area, inside: Area, taken: list[Area]) -> bool:
    within = area.x >= inside.x and area.right <= inside.right and area.y >= inside.y and area.bottom <= inside.bottom
    return within and not any(overlap(area, other) for other in taken)


def _tried(label: Label) -> list[tuple[float, str, Point, float]]:
    """Cost, wording, direction and distance of every place, the cheapest first: near, and with the full wording."""
    last = len(label.wordings) - 1
    return sorted(
        (
            SHORTER * n + 1.5 * ring + 0.1 * turn,
            wording,
            direction,
            label.radius + (0.25 + 0.6 * ring) * label.style.size,
        )
        for n, wording in enumerate(label.wordings)
        for ring in range(RINGS if n == last else NEAR)
        for turn, direction in enumerate(DIRECTIONS)
    )


def _beside(label: Label, wording: str, direction: Point, away: float) -> Text:
    size = label.style.size
    half = width(wording, size, label.style.bold) / 2
    across, down = direction
    near = CORNER * away if across and down else away
    x = label.at[0] + across * (near + half)
    middle = label.at[1] + down * (near + size * 0.5)
    baseline = middle + CAP_HEIGHT * size / 2
    return Text(x, baseline, wording, size, label.style.ink, label.style.weight, "middle")
