"""E4 in pictures: the wall of cards under their clusters, and the shortlist."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from onlyworkshop.domain.wishes import Card, CardGroup, WantsBoard
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import level_name, source_name
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Picture, Shape
from onlyworkshop.pictures.typesetting import width, wrapped

LARGEST = 1.5
LEAST = 0.75
LARGEST_KEPT = 1.9
MOST_COLUMNS = 3
NARROWEST = 15
WIDEST = 42
"""Ems in a line of a card."""
TIGHT = 1.2
NUMBER = 2.4
"""Ems in front of the words, for the number."""
PAD = 0.45


class _Piece(NamedTuple):
    """Something that stands in a column: its height, and `head` when what follows must stay below it.

    A `brief` card is one line, for when there are too many of them.
    """

    height: float
    head: bool
    group: CardGroup | None = None
    card: Card | None = None
    brief: bool = False
    more: int = 0


class _Shown(NamedTuple):
    """Clusters with those of their cards that are shown; or the shortlist, when `kept`."""

    groups: tuple[tuple[CardGroup, tuple[Card, ...]], ...]
    kept: bool


class _Wall(NamedTuple):
    """Pieces of one size of type, each in its place."""

    size: float
    placed: tuple[tuple[_Piece, Area], ...]


def cards_picture(board: WantsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every card as large as all of them fit; else of every cluster its newest cards and a count of the others."""
    page = whole(aspect)
    cards = [card for group in board.groups for card in group.cards]
    if not cards:
        empty = _("The first card goes up here")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    most = LARGEST_KEPT if board.kept else LARGEST
    shown = _Shown(_shown(board.groups, part), board.kept)
    wall = largest(most * body, LEAST * body, partial(_complete, shown, page), part.rough)
    wall = wall or _summed(shown, page, LEAST * body)
    shapes = [shape for piece, area in wall.placed for shape in _drawn(piece, area, wall.size)]
    return Picture(aspect, tuple(shapes), part.described(partial(_described, board)))


def _described(board: WantsBoard) -> str:
    said = plural("{n} card", "{n} cards", sum(len(group.cards) for group in board.groups))
    told = "; ".join(
        f"{group.name or _('Not grouped')}: {', '.join(_words(card) for card in group.cards)}" for group in board.groups
    )
    return f"{said}. {told}"


def _shown(groups: Sequence[CardGroup], part: Part) -> tuple[tuple[CardGroup, tuple[Card, ...]], ...]:
    """Every cluster of this part, with those of its cards that belong to it."""
    shown = []
    first = 0
    for group in groups:
        last = first + len(group.cards)
        begin, end = max(first, part.first), last if part.last is None else min(last, part.last)
        if begin < end or part.everything:
            shown.append((group, group.cards[begin - first : end - first]))
        first = last
    return tuple(shown)


def _complete(board: _Shown, page: Area, size: float) -> _Wall | None:
    """All cards at this size, in as few columns as possible."""
    return _flowed(board, page, size, None)


def _summed(board: _Shown, page: Area, size: float) -> _Wall:
    """As many cards of every cluster as there is room for; the names and the counts alone if it must be."""
    low, high = 0, max(len(cards) for _group, cards in board.groups)
    found = _flowed(board, page, size, 0) or _Wall(size, ())
    while low < high:
        middle = (low + high + 1) // 2
        tried = _flowed(board, page, size, middle)
        low, high, found = (middle, high, tried) if tried else (low, middle - 1, found)
    return found


def _flowed(board: _Shown, page: Area, size: float, most: int | None) -> _Wall | None:
    headed = any(group.name for group, _cards in board.groups)
    for columns in range(1, MOST_COLUMNS + 1):
        spots = page.columns(columns, 1.2 * size)
        wide = spots[0].width / size
        if wide < NARROWEST or (wide > WIDEST and columns < MOST_COLUMNS and not board.kept):
            continue
        pieces = (piece for one in board.groups for piece in _pieces(one, spots[0].width, size, most, headed))
        placed = _placed(pieces, spots, size)
        if placed is not None:
            return _Wall(size, placed)
    return None


def _pieces(
    one: tuple[CardGroup, tuple[Card, ...]], wide: float, size: float, most: int | None, headed: bool
) -> Iterator[_Piece]:
    """The name of the cluster, then all its cards whole; or its `most` newest ones in a line each, and a count."""
    brief = most is not None
    group, cards = one
    shown = cards if most is None else cards[max(0, len(cards) - most) :]
    left_out = len(cards) - len(shown)
    if headed:
        yield _Piece(1.7 * size, bool(shown), group=group)
    for card in shown:
        yield _Piece(TIGHT * size if brief else _height(card, wide, size), head=False, card=card, brief=brief)
    if left_out and shown:
        yield _Piece(TIGHT * size, head=False, more=left_out)


def _placed(pieces: Iterable[_Piece], spots: Sequence[Area], size: float) -> tuple[tuple[_Piece, Area], ...] | None:
    """Pieces down the columns; None as soon as they need more room. No head stands alone at the foot of a column."""
    placed: list[tuple[_Piece, Area]] = []
    column, top = 0, spots[0].y
    for piece, following in pairwise(chain(pieces, (_Piece(0, head=False),))):
        needed = piece.height + (following.height if piece.head else 0)
        if top + needed > spots[column].bottom + 1e-6:
            column, top = column + 1, spots[0].y
        if column >= len(spots) or top + needed > spots[column].bottom + 1e-6:
            return None
        placed.append((piece, Area(spots[column].x, top, spots[column].width, piece.height)))
        top += piece.height + 0.25 * size
    return tuple(placed)


def _drawn(piece: _Piece, area: Area, size: float) -> tuple[Shape, ...]:
    middle = area.y + area.height / 2
    if piece.group:
        return _heading(piece.group, area, size)
    if piece.card and piece.brief:
        room = area.width - NUMBER * size
        words = line(piece.card.text, area.x + NUMBER * size, middle, room, Style(size))
        return (*_number(piece.card, area, middle, size), *words)
    if piece.card:
        return _card(piece.card, area, size)
    more = plural("and {n} more", "and {n} more", piece.more)
    return line(more, area.x + NUMBER * size, middle, area.width - NUMBER * size, Style(size, "ink-2"))


def _heading(group: CardGroup, area: Area, size: float) -> tuple[Shape, ...]:
    """Its name, how many cards, and its share of the dots."""
    middle = area.y + 0.55 * area.height
    name = group.name or _("Not grouped")
    cards = plural("{n} card", "{n} cards", len(group.cards))
    counts = [cards]
    if group.share is not None:
        share = percent(group.share)
        counts = [f"{cards} · " + _("{share} of the dots").format(share=share), f"{len(group.cards)} · {share}"]
    taken = width(name, size, bold=True) + size
    count = next((one for one in counts if width(one, size) + taken <= area.width), counts[-1])
    return (
        *line(name, area.x, middle, area.width - width(count, size) - size, Style(size, weight="bold")),
        *line(count, area.right, middle, area.width, Style(size, "ink-2", align="right")),
    )


def _card(card: Card, area: Area, size: float) -> tuple[Shape, ...]:
    """Its number, its words, and below them how deep it goes, how we know, and its dots."""
    x, top = area.x + NUMBER * size, area.y + PAD * size
    lines = wrapped(card.text, area.width - (NUMBER + PAD) * size, size)
    style = Style(size, leading=TIGHT)
    foot = top + len(lines) * style.step + 0.45 * size
    return (
        Box(*area, fill="paper", ink="ink" if card.shortlisted else "line", corner=0.3 * size),
        *_number(card, area, top + style.step / 2, size),
        *stacked(lines, x, top, style),
        *line(_known(card), x, foot, area.right - x - PAD * size, Style(size, "ink-2")),
    )


def _height(card: Card, wide: float, size: float) -> float:
    lines = wrapped(card.text, wide - (NUMBER + PAD) * size, size)
    return (len(lines) * TIGHT + 0.95 + 2 * PAD) * size


def _number(card: Card, area: Area, middle: float, size: float) -> tuple[Shape, ...]:
    right = area.x + (NUMBER - 0.6) * size
    return line(f"{card.number}", right, middle, 2 * size, Style(size, "ink-2", align="right"))


def _known(card: Card) -> str:
    parts = [level_name(card.level), source_name(card.source)]
    if card.dots:
        parts.insert(0, plural("{n} dot", "{n} dots", card.dots))
    return " · ".join(parts)


def _words(card: Card) -> str:
    return f"{card.number} {card.text} ({_known(card)})"
