"""E9 in pictures: a wall of drafts without names."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.drafts import Draft, DraftsBoard
from onlyworkshop.language import _, plural
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, whole
from onlyworkshop.pictures.sentence import TIGHT, fit, sentence
from onlyworkshop.pictures.shapes import Box, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.ticked import ticked

LARGEST = 1.6
LEAST = 0.75
MOST_COLUMNS = 3
MARK = 1.3
"""Ems kept free at the left of a card for the sign that it is carried."""


class _Wall(NamedTuple):
    """Cards of one size of type: which one stands where, and how many found no place."""

    size: float
    cards: tuple[tuple[Draft, Area], ...]
    left_out: int


def wall(board: DraftsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The drafts as cards in up to three columns, as large as they all fit; those carried come first and are marked."""
    page = whole(aspect)
    least = body * LEAST
    if not board.drafts:
        empty = _("The first draft goes up here")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    drafts = part.of(board.drafts)
    found = largest(LARGEST * body, least, lambda size: _complete(drafts, page, size), part.rough)
    if not found:
        found = _laid_out(drafts, page._replace(height=page.height - 1.3 * least), least, MOST_COLUMNS)
    shapes = [shape for draft, area in found.cards for shape in _card(draft, area, found.size)]
    if any(draft.carried for draft, _area in found.cards):
        shapes += ticked(_("goes on to the tests"), (area for _draft, area in found.cards), page, least)
    if found.left_out:
        more = plural("and {n} more", "and {n} more", found.left_out)
        shapes += line(more, page.x, page.bottom - 0.6 * least, page.width, Style(least, "ink-2"))
    return Picture(aspect, tuple(shapes), " ".join(draft.text for draft, _area in found.cards))


def _complete(drafts: Sequence[Draft], page: Area, size: float) -> _Wall | None:
    """All drafts at this size, in as few columns as possible."""
    for columns in range(1, MOST_COLUMNS + 1):
        wide = page.width / columns
        if wide < 16 * size or (columns == 1 and wide > 40 * size and len(drafts) > 1):
            continue
        made = _laid_out(drafts, page, size, columns)
        if not made.left_out:
            return made
    return None


def _laid_out(drafts: Sequence[Draft], page: Area, size: float, columns: int) -> _Wall:
    """Cards down the columns in reading order, from the left, until there is no more room."""
    gap = 0.6 * size
    spots = page.columns(columns, gap)
    cards: list[tuple[Draft, Area]] = []
    column, top = 0, page.y
    for draft in drafts:
        high = _height(draft, spots[0].width, size)
        if top + high > page.bottom and top > page.y:
            column, top = column + 1, page.y
        if column >= columns or top + high > page.bottom:
            break
        cards.append((draft, Area(spots[column].x, top, spots[column].width, high)))
        top += high + gap
    return _Wall(size, tuple(cards), len(drafts) - len(cards))


def _height(draft: Draft, wide: float, size: float) -> float:
    inner = _inside(draft, Area(0, 0, wide, 1000), size)
    return fit(draft.text, inner, (size, size)).height(TIGHT) + 2 * _padding(size)


def _card(draft: Draft, area: Area, size: float) -> tuple[Shape, ...]:
    inner = _inside(draft, area, size)
    frame = Box(*area, fill="paper", ink="ink" if draft.carried else "line-room", corner=0.35 * size)
    if draft.carried:
        frame = frame._replace(thickness=0.12 * size)
    sign = (tick(area.x + 1.1 * size, inner.y + size * TIGHT / 2, size, "ink"),) if draft.carried else ()
    return (frame, *sign, *sentence(draft.text, inner._replace(height=inner.height + 1), (size, size)).shapes)


def _inside(draft: Draft, area: Area, size: float) -> Area:
    """Where the words of a card stand; beside the sign, when it has one."""
    pad, mark = _padding(size), MARK * size if draft.carried else 0.0
    return Area(area.x + pad + mark, area.y + pad, area.width - 2 * pad - mark, area.height)


def _padding(size: float) -> float:
    return 0.6 * size
