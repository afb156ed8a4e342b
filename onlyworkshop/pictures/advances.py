"""How wide letters are, from the metrics of the bundled fonts; without kerning, so that widths add up."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

from resources import resource

Measure = Callable[[str], float]
"""How wide a stretch of text is, in ems."""

FIGURES = frozenset("0123456789")
REMEMBERED = 32_768
"""Texts in a width and size that need not be set again: a board is tried in many sizes, and at every keystroke."""


@cache
def ems(bold: bool) -> Measure:
    """The measure of regular or of bold text."""
    advances = _advances("bold" if bold else "regular")
    return lru_cache(REMEMBERED)(lambda text: sum(map(advances.__getitem__, text)))


class _Advances(dict[str, float]):
    """Widths in ems by letter; scripts that no bundled font has get the width that is usual for them."""

    def __missing__(self, letter: str) -> float:
        if unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc"):
            return 0.0
        return 1.0 if unicodedata.east_asian_width(letter) in ("W", "F") else 0.6


@cache
def _advances(weight: str) -> _Advances:
    table = _metrics()
    return _Advances(
        (chr(code), int(units) / 1000)
        for face in ("signs", weight)
        for units, ranges in table[face].items()
        for code in _codes(ranges)
    )


def _codes(ranges: str) -> Iterator[int]:
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def figure() -> float:
    """The width that every figure has where figures stand below each other, in ems."""
    return float(_metrics()["figure"]) / 1000


@cache
def _metrics() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resource("fonts", "metrics.json").read_text("utf-8"))
    return table
