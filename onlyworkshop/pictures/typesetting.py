"""Setting text in lines: widths from the bundled fonts, so that screen and paper break in the same places.

Widths and sizes are in u. Letters stand one after the other without kerning.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, islice
from math import floor
from typing import NamedTuple

from onlyworkshop.pictures.advances import FIGURES, REMEMBERED, Measure, ems, figure

ELLIPSIS = "…"
LEADING = 1.25
CAP_HEIGHT = 0.668
ASCENT = 0.76
DESCENT = 0.24

_STEPS = 10
_TINY = 1e-9
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
    rest = "".join(letter for letter in text if letter not in FIGURES)
    return ((len(text) - len(rest)) * figure() + ems(bold)(rest)) * size


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
    parts = [_words(measure, part.strip(_GAPS)) for part in text.split("\n")]
    longest, solid = max(part.longest for part in parts), sum(part.solid for part in parts)

    def at(size: float) -> Fitted | None:
        most = _most(height, size, leading)
        if longest * size > width or solid * size > most * width * (1 + _TINY):
            return None
        lines = tuple(islice(_lines(measure, text, width / size), most + 1))
        return Fitted(size, lines, cut=False) if len(lines) <= most else None

    found = at(largest)
    low, high = smallest, largest
    for _ in range(_STEPS if not found else 0):
        middle = (low + high) / 2
        tried = at(middle)
        low, high, found = (middle, high, tried) if tried else (low, middle, found)
    return found or _cut(measure, text, space, smallest, leading)


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


@lru_cache(maxsize=REMEMBERED)
def _shortened(measure: Measure, text: str, room: float) -> str:
    if measure(text) <= room:
        return text
    return _start(measure, text.removesuffix(ELLIPSIS), room - measure(ELLIPSIS)).rstrip() + ELLIPSIS


class _Words(NamedTuple):
    """A paragraph's words, and the parts of hyphenated ones: where each begins and ends, in letters and in ems.

    `longest` is the widest of them, `solid` all of them without the gaps between.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    longest: float
    solid: float


@lru_cache(maxsize=REMEMBERED)
def _words(measure: Measure, text: str) -> _Words:
    """Remembered, because the same text is tried in many sizes; its words are as many ems wide in each."""
    pieces = [(found.start(), found.end(), measure(found[0])) for found in _PIECES.finditer(text)]
    rights = tuple(accumulate(wide for _start, _end, wide in pieces))
    words = [n for n, (start, _end, _wide) in enumerate(pieces) if text[start] not in _GAPS]
    return _Words(
        tuple(pieces[n][0] for n in words),
        tuple(pieces[n][1] for n in words),
        tuple(rights[n] - pieces[n][2] for n in words),
        tuple(rights[n] for n in words),
        max((pieces[n][2] for n in words), default=0.0),
        sum(pieces[n][2] for n in words),
    )


def _lines(measure: Measure, text: str, room: float) -> Iterator[str]:
    if text.strip():
        for paragraph in text.split("\n"):
            yield from _filled(measure, paragraph.strip(_GAPS), room)


def _filled(measure: Measure, text: str, room: float) -> Iterator[str]:
    """One paragraph in lines; an empty one is one empty line."""
    words = _words(measure, text)
    count, n = len(words.starts), 0
    begin, left, begun = 0, 0.0, False
    while n < count:
        end = bisect_right(words.rights, left + room + _TINY, n)
        if end == count:
            break
        if end == n and not begun:
            *full, rest = _broken(measure, text[words.starts[n] : words.ends[n]], room)
            yield from full
            begin, left, begun = words.ends[n] - len(rest), words.rights[n] - measure(rest), True
            n += 1
            continue
        yield text[begin : words.ends[end - 1]]
        n, begin, left, begun = end, words.starts[end], words.lefts[end], False
    yield text[begin:]


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
    most = 1
    while most < len(text) and measure(text[:most]) <= room:
        most *= 2
    ends = range(1, min(most, len(text)) + 1)
    return text[: bisect_right(ends, room, key=lambda end: measure(text[:end]))]
