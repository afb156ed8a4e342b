"""Setting text in lines: widths from the bundled fonts, so that screen and paper break in the same places.

Widths and sizes are in u. Letters stand one after the other without kerning.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import accumulate, islice, takewhile
from math import floor
from typing import Any, NamedTuple

from resources import resource

Measure = Callable[[str], float]
"""How wide a stretch of text is, in ems."""

ELLIPSIS = "…"
LEADING = 1.25
CAP_HEIGHT = 0.668
ASCENT = 0.76
DESCENT = 0.24

REMEMBERED = 16_384
"""Texts in a width and size that need not be set again: a board is tried in many sizes, and at every keystroke."""
_STEPS = 10
_FIGURES = frozenset("0123456789")
_GAPS = " \t"
_PIECES = re.compile(r"[^ \t]+?[-‐–—](?=[^\W\d_])|[^ \t]+|[ \t]+")


class Fitted(NamedTuple):
    """Text in lines of one size; `cut` when not all of it is there."""

    size: float
    lines: tuple[str, ...]
    cut: bool

    def height(self, leading: float = LEADING) -> float:
        """From the top of the first line to the foot of the last."""
        return len(self.lines) * self.size * leading


def width(text: str, size: float, bold: bool = False, tabular: bool = False) -> float:
    """The width of one line; `tabular` gives all figures the same width."""
    if not tabular:
        return ems(bold)(text) * size
    figures = sum(letter in _FIGURES for letter in text)
    rest = "".join(letter for letter in text if letter not in _FIGURES)
    return (figures * _figure() + ems(bold)(rest)) * size


def wrapped(text: str, width: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """The text in lines no wider than `width`: broken at spaces and after hyphens, inside a word only if it must be.

    Line ends in the text are kept; the spaces at which a line is broken are left out. No text, no lines.
    """
    return wrapped_by(ems(bold), text, width / size)


def fitted(
    text: str,
    width: float,
    height: float,
    largest: float,
    smallest: float,
    bold: bool = False,
    leading: float = LEADING,
) -> Fitted:
    """The text as large as it fits into the space with no word broken; cut at the smallest size if it must be."""
    return fitted_by(ems(bold), text, (width, height), (largest, smallest), leading)


def shortened(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text on one line, its end replaced by an ellipsis when it is too wide."""
    return _shortened(ems(bold), " ".join(text.split("\n")), width / size)


@lru_cache(maxsize=REMEMBERED)
def wrapped_by(measure: Measure, text: str, room: float) -> tuple[str, ...]:
    """`wrapped` for text of mixed weight, whose stretches `measure` measures; `room` in ems."""
    return tuple(_lines(measure, text, room))


@lru_cache(maxsize=REMEMBERED)
def fitted_by(
    measure: Measure, text: str, space: tuple[float, float], sizes: tuple[float, float], leading: float = LEADING
) -> Fitted:
    """`fitted` for text of mixed weight; `space` is width and height, `sizes` the largest and the smallest."""
    width, height = space
    largest, smallest = sizes
    longest = max((wide for part in text.split("\n") for _piece, wide in _pieces(measure, part)), default=0.0)

    def at(size: float) -> Fitted | None:
        if longest * size > width:
            return None
        most = _most(height, size, leading)
        lines = tuple(islice(_lines(measure, text, width / size), most + 1))
        return Fitted(size, lines, cut=False) if len(lines) <= most else None

    found = at(largest)
    low, high = smallest, largest
    for _ in range(_STEPS if not found else 0):
        middle = (low + high) / 2
        tried = at(middle)
        low, high, found = (middle, high, tried) if tried else (low, middle, found)
    return found or _cut(measure, text, space, smallest, leading)


@cache
def ems(bold: bool) -> Measure:
    """The measure of regular or of bold text."""
    advances = _advances("bold" if bold else "regular")
    return lambda text: sum(map(advances.__getitem__, text))


def _cut(measure: Measure, text: str, space: tuple[float, float], size: float, leading: float) -> Fitted:
    width, height = space
    most = max(1, _most(height, size, leading))
    lines = tuple(islice(_lines(measure, text, width / size), most + 1))
    if len(lines) <= most:
        return Fitted(size, lines, cut=False)
    last = _shortened(measure, lines[most - 1] + ELLIPSIS, width / size)
    return Fitted(size, (*lines[: most - 1], last), cut=True)


def _most(height: float, size: float, leading: float) -> int:
    """How many lines of this size the height has room for."""
    return max(0, floor(height / (size * leading) + 1e-9))


def _shortened(measure: Measure, text: str, room: float) -> str:
    if measure(text) <= room:
        return text
    return _start(measure, text.removesuffix(ELLIPSIS), room - measure(ELLIPSIS)).rstrip() + ELLIPSIS


@lru_cache(maxsize=512)
def _pieces(measure: Measure, text: str) -> tuple[tuple[str, float], ...]:
    """Words, parts of hyphenated words, and the gaps between them, in order, with their widths.

    Remembered, because the same text is tried in many sizes.
    """
    return tuple((found[0], measure(found[0])) for found in _PIECES.finditer(text))


def _lines(measure: Measure, text: str, room: float) -> Iterator[str]:
    if text.strip():
        for paragraph in text.split("\n"):
            yield from _filled(measure, paragraph, room)


def _filled(measure: Measure, text: str, room: float) -> Iterator[str]:
    """One paragraph in lines; an empty one is one empty line."""
    line, used = "", 0.0
    gap, between = "", 0.0
    for piece, wide in _pieces(measure, text.strip(" \t")):
        if piece[0] in _GAPS:
            gap, between = (piece, wide) if line else ("", 0.0)
            continue
        if used + between + wide <= room:
            line, used = line + gap + piece, used + between + wide
            gap, between = "", 0.0
            continue
        if line:
            yield line
        *full, line = _broken(measure, piece, room) if wide > room else [piece]
        yield from full
        used = measure(line)
        gap, between = "", 0.0
    yield line


def _broken(measure: Measure, word: str, room: float) -> list[str]:
    """A word in parts that fit, at least one letter in each."""
    parts = []
    start, used = 0, 0.0
    for place, letter in enumerate(word):
        wide = measure(letter)
        if wide and used + wide > room and place > start:
            parts.append(word[start:place])
            start, used = place, 0.0
        used += wide
    return [*parts, word[start:]]


def _start(measure: Measure, text: str, room: float) -> str:
    """As much of the text as fits."""
    used = accumulate(map(measure, text))
    return "".join(letter for letter, _ in takewhile(lambda pair: pair[1] <= room, zip(text, used, strict=True)))


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


def _figure() -> float:
    return float(_metrics()["figure"]) / 1000


@cache
def _metrics() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resource("fonts", "metrics.json").read_text("utf-8"))
    return table
