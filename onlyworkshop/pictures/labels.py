"""Finding free places for labels beside their markers."""

from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from onlyworkshop.pictures.layout import Area, Style
from onlyworkshop.pictures.shapes import Box, Point, Text
from onlyworkshop.pictures.typesetting import ASCENT, CAP_HEIGHT, DESCENT, width

DIRECTIONS = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))
"""Right, left, above, below and the four corners."""
RINGS = 4
CORNER = 0.6
PAD = 0.15


class Label(NamedTuple):
    """What is to be written beside a marker of this radius, best wording first; only the last may cover anything."""

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
    x, y, wide, high = one
    other_x, other_y, other_wide, other_high = other
    return x < other_x + other_wide and other_x < x + wide and y < other_y + other_high and other_y < y + high


def labelled(labels: list[Label], inside: Area, solid: list[Area], light: list[Area]) -> list[Text | None]:
    """Each label near its marker, clear of what is solid and of the others; the last wording alone may cover what is
    light, as little as possible of it. None where no place is left.
    """
    taken = list(solid)
    found: list[Text | None] = []
    for label in labels:
        best = _best(label, inside, taken, light)
        found.append(best)
        if best:
            taken.append(box(best))
    return found


def backing(text: Text) -> Box:
    """Paper under a text, so that it can be read over lines and dots."""
    pad = PAD * text.size
    top = text.baseline - CAP_HEIGHT * text.size - pad
    low = text.baseline + pad + (0 if text.text.isupper() else DESCENT * text.size)
    return Box(text.left - pad, top, text.width + 2 * pad, low - top, fill="paper", corner=pad)


def _best(label: Label, inside: Area, taken: list[Area], light: list[Area]) -> Text | None:
    """The best wording that finds a place, there where it costs least; what is light costs one for each covered."""
    *names, last = label.wordings
    for wording in names:
        places = (text for _cost, text in _places(label, wording, 1))
        found = next((text for text in places if _is_free(box(text), inside, [*taken, *light])), None)
        if found:
            return found
    least, best = inf, None
    for cost, text in _places(label, last, RINGS):
        if cost >= least:
            break
        if _is_free(box(text), inside, taken) and (whole := cost + _covered(text, light)) < least:
            least, best = whole, text
    return best


def _is_free(area: Area, inside: Area, taken: list[Area]) -> bool:
    within = area.x >= inside.x and area.right <= inside.right and area.y >= inside.y and area.bottom <= inside.bottom
    return within and not any(overlap(area, other) for other in taken)


def _covered(text: Text, light: list[Area]) -> int:
    left, top, wide, high, *_look = backing(text)
    right, bottom = left + wide, top + high
    return sum(x < right and left < x + wide and y < bottom and top < y + high for x, y, wide, high in light)


def _places(label: Label, wording: str, rings: int) -> Iterator[tuple[float, Text]]:
    """The places around the marker with their cost, the cheapest first."""
    for ring in range(rings):
        away = label.radius + (0.25 + 0.6 * ring) * label.style.size
        for turn, direction in enumerate(DIRECTIONS):
            yield 1.5 * ring + 0.1 * turn, _beside(label, wording, direction, away)


def _beside(label: Label, wording: str, direction: Point, away: float) -> Text:
    size = label.style.size
    half = width(wording, size, label.style.bold) / 2
    across, down = direction
    near = CORNER * away if across and down else away
    x = label.at[0] + across * (near + half)
    middle = label.at[1] + down * (near + size * 0.5)
    baseline = middle + CAP_HEIGHT * size / 2
    return Text(x, baseline, wording, size, label.style.ink, label.style.weight, "middle")
