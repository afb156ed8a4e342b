"""The wants of the value curves: below their columns when that takes few lines, else as a numbered list."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.canvas import RatedWant
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import Area, Style, stacked
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.typesetting import fitted, width

MOST_LINES = 3
"""Of a want below its column."""
MOST_COLUMNS = 3
NARROWEST = 14
"""Ems of a column of the list."""
BETWEEN = 0.2
LEADING = 1.15


class WantWords(NamedTuple):
    """The wants in lines, in so many columns; `direct` when each stands below its own column of the chart."""

    direct: bool
    style: Style
    lines: tuple[tuple[str, ...], ...]
    columns: int
    height: float
    numbers: tuple[str, ...]

    @property
    def rows(self) -> int:
        """From one column of the list to the next."""
        return -(-len(self.lines) // self.columns)


def want_words(wants: Sequence[RatedWant], column: float, page: Area, size: float) -> WantWords:
    """How the wants are told on a page with columns of this width, in up to `page.height`."""
    middle = Style(size, align="middle", leading=LEADING)
    lines = tuple(balanced(text, 0.92 * column, middle.size, middle.bold) for text in _titled(wants))
    if all(len(one) <= MOST_LINES and _whole(one, text) for one, text in zip(lines, _titled(wants), strict=True)):
        most = max(map(len, lines), default=0)
        return WantWords(True, middle, lines, max(1, len(wants)), most * middle.step, _numbers(wants))
    style = Style(size, leading=LEADING)
    counts = [n for n in range(1, MOST_COLUMNS + 1) if n == 1 or page.width / n >= NARROWEST * size]
    found = min((_listed(wants, page, style, count) for count in counts), key=lambda one: one.height)
    if found.height <= page.height:
        return found
    return _shortened(wants, page, found._replace(columns=max(found.columns, min(2, counts[-1]))))


def cut_below(wants: Sequence[RatedWant], column: float, high: float, size: float) -> WantWords:
    """The beginning of every want below its column, when there is no room for a list."""
    style = Style(size, align="middle", leading=LEADING)
    lines = tuple(fitted(text, 0.9 * column, high, size, size, leading=LEADING).lines for text in _titled(wants))
    most = max(map(len, lines), default=0)
    return WantWords(True, style, lines, max(1, len(wants)), most * style.step, _numbers(wants))


def in_columns(words: WantWords, columns: Sequence[Area], top: float) -> tuple[Shape, ...]:
    """Every want below its column of the chart."""
    return tuple(
        text
        for lines, column in zip(words.lines, columns, strict=False)
        for text in stacked(lines, column.middle, top, words.style)
    )


def in_a_list(words: WantWords, area: Area) -> tuple[Shape, ...]:
    """Number and words, down the columns."""
    spots = area.columns(words.columns, words.style.size)
    number = words.style._replace(weight="bold")
    shapes: list[Shape] = []
    top = area.y
    for n, lines in enumerate(words.lines):
        spot = spots[n // words.rows]
        top = area.y if n % words.rows == 0 else top
        shapes += stacked([words.numbers[n]], spot.x, top, number)
        shapes += stacked(lines, spot.x + _lead(words.numbers, words.style.size), top, words.style)
        top += (len(lines) + BETWEEN) * words.style.step
    return tuple(shapes)


def _listed(wants: Sequence[RatedWant], page: Area, style: Style, columns: int) -> WantWords:
    room = page.columns(columns, style.size)[0].width - _lead(_numbers(wants), style.size)
    lines = tuple(balanced(want.text, room, style.size, style.bold) for want in wants)
    found = WantWords(False, style, lines, columns, 0, _numbers(wants))
    parts = [lines[start : start + found.rows] for start in range(0, len(lines), found.rows or 1)]
    return found._replace(height=max(sum(len(one) + BETWEEN for one in part) for part in parts) * style.step)


def _shortened(wants: Sequence[RatedWant], page: Area, found: WantWords) -> WantWords:
    """The beginning of every want, as much as there is room for."""
    style = found.style
    room = page.columns(found.columns, style.size)[0].width - _lead(found.numbers, style.size)
    high = max(style.step, page.height / found.rows - BETWEEN * style.step)
    lines = tuple(fitted(want.text, room, high, style.size, style.size, leading=style.leading).lines for want in wants)
    most = max(map(len, lines))
    return found._replace(lines=lines, height=found.rows * (most + BETWEEN) * style.step)


def _titled(wants: Sequence[RatedWant]) -> list[str]:
    return [f"{want.number} · {want.text}" for want in wants]


def _numbers(wants: Sequence[RatedWant]) -> tuple[str, ...]:
    return tuple(str(want.number) for want in wants)


def _whole(lines: Sequence[str], text: str) -> bool:
    """No word is broken inside."""
    return " ".join(lines).split() == text.split()


def _lead(numbers: Sequence[str], size: float) -> float:
    """From a number to its want."""
    return max((width(number, size, bold=True) for number in numbers), default=0.0) + 0.6 * size
