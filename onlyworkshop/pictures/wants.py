"""E4 in pictures: the wall of cards under their clusters, and the shortlist."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise
from typing import NamedTuple

from onlyworkshop.domain.wishes import Card, CardGroup, WantsBoard
from onlyworkshop.language import _, plural
from onlyworkshop.naming import level_name, source_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.cluster_heads import TIGHT, Type, counts, heading, height
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, stacked, whole
from onlyworkshop.pictures.shapes import Box, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.ticked import ticked
from onlyworkshop.pictures.typesetting import width, wrapped

LARGEST = 1.5
LEAST = 0.75
LARGEST_KEPT = 1.9
MOST_COLUMNS = 3
NARROWEST = 15
WIDEST = 42
"""Ems in a line of a card."""
PAD = 0.42
SMALLER = 0.8
"""What is known about a card, in sizes of its words."""
BETWEEN = 0.28
ABOVE_HEAD = 0.5


class _Piece(NamedTuple):
    """Something that stands in a column: its height, the space above it, and `head` when what follows must stay below.

    A `brief` card is one line, for when there are too many of them. A group of which nothing is `told` goes on.
    """

    height: float
    head: bool
    group: CardGroup | None = None
    card: Card | None = None
    brief: bool = False
    more: int = 0
    told: str = ""
    above: float = 0.0


class _Shown(NamedTuple):
    """Clusters with those of their cards that are shown; or the shortlist, when `kept`."""

    groups: tuple[tuple[CardGroup, tuple[Card, ...]], ...]
    kept: bool
    least: float

    def type(self, size: float) -> Type:
        """How cards look in this size."""
        highest = max((card.number for _group, cards in self.groups for card in cards), default=1)
        lead = width(f"{highest}", size) + 2 * PAD * size + 0.1 * size
        return Type(size, max(self.least, SMALLER * size), lead)


class _Wall(NamedTuple):
    """Pieces of one size of type, each in its place."""

    type: Type
    placed: tuple[tuple[_Piece, Area], ...]


def cards_picture(board: WantsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every card as large as all of them fit; else of every cluster its newest cards and a count of the others."""
    page = whole(aspect)
    cards = [card for group in board.groups for card in group.cards]
    if not cards:
        empty = _("The first card goes up here")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    most = LARGEST_KEPT if board.kept else LARGEST
    shown = _Shown(_shown(board.groups, part), board.kept, LEAST * body)
    sizes = most * body, LEAST * body
    wall = largest(*sizes, partial(_complete, shown, page), part.rough)
    if not wall and any(group.name for group in board.groups):
        wall = largest(*sizes, partial(_dense, shown, page), part.rough)
    wall = wall or _summed(shown, page, LEAST * body)
    shapes = [shape for piece, area in wall.placed for shape in _drawn(piece, area, wall.type, marked=not board.kept)]
    if not board.kept and any(card.shortlisted for _group, cards in shown.groups for card in cards):
        shapes += ticked(_("goes on to be scored"), (area for _piece, area in wall.placed), page, shown.least)
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


def _dense(board: _Shown, page: Area, size: float) -> _Wall | None:
    """The same, without the names of clusters that go on in another column."""
    return _flowed(board, page, size, None, named_again=False)


def _summed(board: _Shown, page: Area, size: float) -> _Wall:
    """As many cards of every cluster as there is room for; the names and the counts alone if it must be."""
    low, high = 0, max(len(cards) for _group, cards in board.groups)
    found = _flowed(board, page, size, 0) or _Wall(board.type(size), ())
    while low < high:
        middle = (low + high + 1) // 2
        tried = _flowed(board, page, size, middle)
        low, high, found = (middle, high, tried) if tried else (low, middle - 1, found)
    return found


def _flowed(board: _Shown, page: Area, size: float, most: int | None, named_again: bool = True) -> _Wall | None:
    type_ = board.type(size)
    for columns in range(1, MOST_COLUMNS + 1):
        spots = page.columns(columns, 1.2 * size)
        wide = spots[0].width / size
        if wide < NARROWEST or (wide > WIDEST and columns < MOST_COLUMNS and not board.kept):
            continue
        placed = _placed(_pieces(board, spots[0].width, type_, most), spots, type_, named_again)
        if placed is not None:
            return _Wall(type_, placed)
    return None


def _pieces(board: _Shown, wide: float, type_: Type, most: int | None) -> Iterator[_Piece]:
    """Per cluster its name, then all its cards whole; or its `most` newest ones in a line each, and a count."""
    brief = most is not None
    groups = [group for group, _cards in board.groups]
    told = counts(groups, wide, type_) if any(group.name for group in groups) else []
    for n, (group, cards) in enumerate(board.groups):
        shown = cards if most is None else cards[max(0, len(cards) - most) :]
        if told:
            yield _head(group, told[n], wide, type_, bool(shown))
        for card in shown:
            high = TIGHT * type_.size if brief else _height(card, wide, type_)
            yield _Piece(high, head=False, card=card, brief=brief)
        if shown and len(shown) < len(cards):
            yield _Piece(TIGHT * type_.size, head=False, more=len(cards) - len(shown))


def _head(group: CardGroup, count: str, wide: float, type_: Type, begins: bool) -> _Piece:
    high, above = height(group, count, wide, type_), ABOVE_HEAD * type_.size
    return _Piece(high, begins, group=group, told=count, above=above)


def _placed(
    pieces: Iterable[_Piece], spots: Sequence[Area], type_: Type, named_again: bool
) -> tuple[tuple[_Piece, Area], ...] | None:
    """Pieces down the columns; None as soon as they need more room. No head stands alone at the foot of a column, and
    a cluster that goes on in the next one may be `named_again`.
    """
    placed: list[tuple[_Piece, Area]] = []
    column, top, between = 0, spots[0].y, BETWEEN * type_.size
    head: _Piece | None = None
    for piece, following in pairwise(chain(pieces, (_Piece(0, head=False),))):
        above = piece.above if top > spots[column].y else 0.0
        needed = piece.height + (following.height + between if piece.head else 0)
        wanted = [piece]
        if top + above + needed > spots[column].bottom + 1e-6:
            column, top, above = column + 1, spots[0].y, 0.0
            if named_again and head and head.group and not piece.group:
                again = _head(head.group, "", spots[0].width, type_, begins=True)
                wanted, needed = [again, piece], needed + again.height + between
        if column >= len(spots) or top + needed > spots[column].bottom + 1e-6:
            return None
        for one in wanted:
            placed.append((one, Area(spots[column].x, top + above, spots[column].width, one.height)))
            top += above + one.height + between
        head = piece if piece.group else head
    return tuple(placed)


def _drawn(piece: _Piece, area: Area, type_: Type, marked: bool) -> tuple[Shape, ...]:
    size, middle = type_.size, area.y + area.height / 2
    room = area.width - type_.lead
    if piece.group:
        return heading(piece.group, piece.told, area, type_)
    if piece.card and piece.brief:
        chosen = marked and piece.card.shortlisted
        words = line(piece.card.text, area.x + type_.lead, middle, room - 1.4 * size * chosen, Style(size))
        sign = (tick(area.right - 0.6 * size, middle, 0.9 * size, "ink"),) if chosen else ()
        return (*_number(piece.card, area, middle, type_), *words, *sign)
    if piece.card:
        return _card(piece.card, area, type_, marked and piece.card.shortlisted)
    more = plural("and {n} more", "and {n} more", piece.more)
    return line(more, area.x + type_.lead, middle, room, Style(size, "ink-2"))


def _card(card: Card, area: Area, type_: Type, marked: bool) -> tuple[Shape, ...]:
    """Its number, its words, and below them how deep it goes, how we know, and its dots; a tick when it is kept."""
    size, small = type_.size, type_.small
    x, top = area.x + type_.lead, area.y + PAD * size
    style = Style(size, leading=TIGHT)
    lines = balanced(card.text, area.right - PAD * size - x, style.size, style.bold)
    foot = top + len(lines) * style.step + 0.6 * small
    box = Box(*area, fill="paper", ink="line-room", corner=0.3 * size)
    sign = (tick(area.right - (PAD + 0.5) * size, foot, 0.9 * small, "ink"),) if marked else ()
    return (
        box._replace(ink="ink", thickness=0.3) if marked else box,
        *_number(card, area, top + style.step / 2, type_),
        *stacked(lines, x, top, style),
        *line(_known(card), x, foot, area.right - x - (PAD + 1.2 * marked) * size, Style(small, "ink-2")),
        *sign,
    )


def _height(card: Card, wide: float, type_: Type) -> float:
    lines = wrapped(card.text, wide - type_.lead - PAD * type_.size, type_.size)
    return (len(lines) * TIGHT + 2 * PAD) * type_.size + 1.05 * type_.small


def _number(card: Card, area: Area, middle: float, type_: Type) -> tuple[Shape, ...]:
    right = area.x + type_.lead - 0.6 * type_.size
    return line(f"{card.number}", right, middle, type_.lead, Style(type_.size, "ink-2", align="right"))


def _known(card: Card) -> str:
    parts = [level_name(card.level), source_name(card.source)]
    if card.dots:
        parts.insert(0, plural("{n} dot", "{n} dots", card.dots))
    return " · ".join(parts)


def _words(card: Card) -> str:
    return f"{card.number} {card.text} ({_known(card)})"
