"""Boards that say more than one page holds at a legible size, in as many pages as that takes."""

from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from onlyworkshop.pictures.labels import box, overlap
from onlyworkshop.pictures.layout import EVERYTHING, Part
from onlyworkshop.pictures.shapes import Picture, Text

Tried = Callable[[Part], "Look"]
Rows = Sequence[Sequence[str]]
"""What every row of a board must tell, in the order in which rows are shown."""

MOST_EVENED = 6
EVENED_AT_THE_END = 3
"""Pages that can be evened out in no time, however many there are."""
BEGINNING = 24
USUAL_ROWS, FEW_ROWS = 8, 24
NARROWEST = 0.25
"""Ems of a letter: more of them than fit at that need not be tried."""
ROUNDING = 1e-6
TOLERANCE = 0.35


class Look(NamedTuple):
    """What can be seen on a page: all that stands there, and whether that can be read."""

    said: str
    clear: bool


def look(picture: Picture, least: float) -> Look:
    """A look at a page on which no letter may be smaller than this."""
    return Look(told(picture), legible(picture, least) and tidy(picture))


def pages(rows: Rows, tried: Tried, least: float, aspect: float) -> tuple[Part, ...]:
    """Parts of the board that tell all of their rows in letters of at least this size; one when all of it does.

    A row that is too long even for a page of its own gets what there is room for.
    """
    kept = _Kept(rows, tried, least, aspect)
    if not rows or (len(rows) <= FEW_ROWS and kept.whole(EVERYTHING)):
        return (EVERYTHING,)
    found: list[Part] = []
    first, guess = 0, USUAL_ROWS
    while first < len(rows):
        guess = _most(lambda count: kept.whole(Part(first, first + count)), len(rows) - first, guess)  # noqa: B023
        found.append(Part(first, first + guess))
        first += guess
    if len(found) == 1 and kept.whole(EVERYTHING):
        return (EVERYTHING,)
    return _evened(tuple(found), len(rows), kept)


def legible(picture: Picture, least: float) -> bool:
    """No letter is smaller than this or stands outside the picture."""
    texts = _texts(picture)
    return all(
        text.size >= least - ROUNDING
        and text.left >= -TOLERANCE
        and text.left + text.width <= 100 * picture.aspect + TOLERANCE
        and 0 <= text.baseline <= 100 + TOLERANCE
        for text in texts
    )


def tidy(picture: Picture) -> bool:
    """No text lies on another one."""
    slim = [box(text).inset(0.02 * text.size, 0.06 * text.size) for text in _texts(picture)]
    slim.sort(key=lambda area: area.y)
    for n, area in enumerate(slim):
        for other in islice(slim, n + 1, None):
            if other.y >= area.bottom:
                break
            if overlap(area, other):
                return False
    return True


def told(picture: Picture) -> str:
    """All that stands in the picture, without the gaps at which lines are broken."""
    return _squeezed("".join(picture.texts()))


class _Kept:
    """What a page must tell of each row: all that a page of its own would."""

    def __init__(self, rows: Rows, tried: Tried, least: float, aspect: float) -> None:
        self._rows = [[_squeezed(text) for text in row if text] for row in rows]
        self._look = tried
        self._most = 100 * 100 * aspect / (NARROWEST * least * least)
        self._alone: dict[int, str] = {}
        self._known: dict[Part, bool] = {}
        self._letters = [sum(map(len, row)) for row in self._rows]

    def whole(self, part: Part) -> bool:
        """All that can be told of these rows is told, in letters that are large enough."""
        if part not in self._known:
            self._known[part] = self._tried(part)
        return self._known[part]

    def _tried(self, part: Part) -> bool:
        if sum(part.of(self._letters)) > self._most:
            return False
        said, clear = self._look(part._replace(rough=True))
        shown = part.of(range(len(self._rows)))
        missing = ((n, text) for n in shown for text in self._rows[n] if text not in said)
        return clear and all(self._possible(n, text) in said for n, text in missing)

    def _possible(self, row: int, text: str) -> str:
        """The text if it can be told whole, else how it begins."""
        if row not in self._alone:
            self._alone[row] = self._look(Part(row, row + 1, rough=True)).said
        alone = self._alone[row]
        if text in alone:
            return text
        return next((text[:long] for long in range(min(BEGINNING, len(text)), 0, -1) if text[:long] in alone), "")


def _most(fits: Callable[[int], bool], left: int, guess: int) -> int:
    """How many of those that are left fit on a page, near the guess; at least one."""
    low, high = 1, left + 1
    tried, step = min(left, max(2, guess)), 1
    while high - low > 1:
        if fits(tried):
            low, tried = tried, tried + step
        else:
            high, tried = tried, tried - step
        step *= 2
        if not low < tried < high:
            tried = (low + high) // 2
    return low


def _evened(found: tuple[Part, ...], count: int, kept: _Kept) -> tuple[Part, ...]:
    """The same number of pages with about as many rows on each, where they fit so; of many pages only the last ones.

    Where that is not possible, the last page still takes over what it has room for.
    """
    for pages in (len(found), EVENED_AT_THE_END):
        if 1 < pages <= min(len(found), MOST_EVENED):
            even = _shared_out(found[-pages].first, count, pages)
            if all(map(kept.whole, even)):
                return (*found[:-pages], *even)
    if len(found) == 1:
        return found
    *before, left, last = found
    half = (count - left.first) // 2
    if half <= count - last.first:
        return found
    taken = _most(lambda n: kept.whole(Part(count - n, count)), half, half)
    first = min(last.first, count - taken)
    return (*before, Part(left.first, first), Part(first, count))


def _shared_out(first: int, last: int, pages: int) -> tuple[Part, ...]:
    """Rows on so many pages, the larger ones in front."""
    bounds = [last - (last - first) * n // pages for n in range(pages, -1, -1)]
    return tuple(Part(begin, end) for begin, end in pairwise(bounds))


def _texts(picture: Picture) -> list[Text]:
    return [shape for shape in picture.shapes if isinstance(shape, Text)]


def _squeezed(text: str) -> str:
    return "".join(text.split())
