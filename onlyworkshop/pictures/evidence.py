"""Evidence under every word: the clauses of a draft side by side, and below each one the cards behind it."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.evidence import Backing, ClauseEvidence, EvidenceBoard
from onlyworkshop.language import _, number, plural
from onlyworkshop.naming import proof_level_name
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, stacked, whole
from onlyworkshop.pictures.sentence import TIGHT, fit, sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import shortened, wrapped

LARGEST = 1.5
LEAST = 0.76
SMALL = 0.8
LEADING = 1.2
MOST_COLUMNS = 4
FEWEST_LETTERS = 14
MOST_CARDS = 12
MANY_LINES, FEW_LINES = 12, 2
"""Lines of a card where there is room, and where there is not."""


def evidence_board(board: EvidenceBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every clause with its cards, as large as they all fit; a clause without one is said to be a claim."""
    page, parts = whole(aspect), part.of(board.clauses)
    least = LEAST * body
    one_row = len(parts) <= MOST_COLUMNS
    whole_, in_rows = partial(_complete, parts, page, least), partial(_complete, parts, page, least, rows=True)
    found = largest(LARGEST * body, body, whole_, part.rough) if one_row else None
    found = found or largest(LARGEST * body, least, in_rows, part.rough)
    for cards in range(MOST_CARDS, -1, -1):
        found = found or _laid_out(parts, page, _Sizes(least, least, cards, FEW_LINES), _columns(parts))
    cells = found or _squeezed(parts, page, least)
    shapes = [shape for cell in cells for shape in _cell(cell)]
    return Picture(aspect, tuple(shapes), part.described(partial(described, board.clauses)))


def described(parts: Sequence[ClauseEvidence]) -> str:
    """Every clause and what stands behind it, in words."""
    return " ".join(f"{one.text}: {'; '.join(map(card_words, one.cards)) or no_evidence()}." for one in parts)


def no_evidence() -> str:
    """What is said of a clause with nothing behind it."""
    return _("claim, no evidence yet")


def card_words(card: Backing) -> str:
    """The card and what it is worth, in one line."""
    worth = worth_words(card)
    return f"{card.text} ({worth})" if worth else card.text


def worth_words(card: Backing) -> str:
    """`opportunity 15.7 · potential 40 · our records`: whatever is known of this card."""
    said = []
    if card.opportunity is not None:
        said.append(_("opportunity {n}").format(n=number(card.opportunity)))
    if card.kind == "ingredient":
        said.append(
            _("potential open")
            if card.potential is None
            else _("potential {n}").format(n=number(round(card.potential)))
        )
        said.append(proof_level_name(card.proof))
    if card.spot:
        said.append(_("on the map at {x} / {y}").format(x=number(card.spot[0]), y=number(card.spot[1])))
    return " · ".join(said) or kind_of_card(card)


def kind_of_card(card: Backing) -> str:
    """What sort of card it is."""
    return {
        "want": _("a want, not scored yet"),
        "ingredient": _("an ingredient"),
        "alternative": _("an alternative"),
    }[card.kind]


class _Sizes(NamedTuple):
    """Type for the clauses and for the cards; how many cards under each clause, and how many lines on each."""

    clause: float
    card: float
    cards: int = MOST_CARDS
    lines: int = MANY_LINES


class _Cell(NamedTuple):
    """One clause in its place, with what stands under it."""

    part: ClauseEvidence
    area: Area
    sizes: _Sizes

    @property
    def inner(self) -> float:
        """The width of the words on a card."""
        return self.area.width - 1.4 * self.sizes.card

    def set(self, text: str) -> tuple[str, ...]:
        """Words of a card in lines; the last one is shortened when there are too many."""
        bold, size, most = self.part.unsupported, self.sizes.card, self.sizes.lines
        lines = wrapped(text, self.inner, size, bold)
        if len(lines) <= most:
            return lines
        return (*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), self.inner, size, bold))


def _complete(
    parts: Sequence[ClauseEvidence], page: Area, least: float, size: float, rows: bool = False
) -> tuple[_Cell, ...] | None:
    """Everything at this size: side by side, as the statement is read, or in `rows`."""
    columns = _columns(parts) if rows else (len(parts),)
    return _laid_out(parts, page, _Sizes(size, max(least, SMALL * size)), columns)


def _columns(parts: Sequence[ClauseEvidence]) -> Iterable[int]:
    return range(min(MOST_COLUMNS, len(parts)), 0, -1)


def _laid_out(
    parts: Sequence[ClauseEvidence], page: Area, sizes: _Sizes, tried: Iterable[int]
) -> tuple[_Cell, ...] | None:
    """Rows of the first number of columns of which all fit; None when they do not."""
    for columns in tried:
        spots = page.columns(columns, 1.2 * sizes.clause)
        if columns > 1 and spots[0].width < FEWEST_LETTERS * sizes.clause:
            continue
        top, cells = page.y, []
        for first in range(0, len(parts), columns):
            row = [
                _Cell(part, spot._replace(y=top), sizes)
                for part, spot in zip(parts[first : first + columns], spots, strict=False)
            ]
            high = max(_height(cell) for cell in row)
            cells += [cell._replace(area=cell.area._replace(height=high)) for cell in row]
            top += high + 0.9 * sizes.clause
        if top - 0.9 * sizes.clause <= page.bottom:
            return tuple(cells)
    return None


def _squeezed(parts: Sequence[ClauseEvidence], page: Area, least: float) -> tuple[_Cell, ...]:
    """Equal cells, each clause cut to its place: better than leaving one out."""
    rows = -(-len(parts) // MOST_COLUMNS)
    grid = [spot for row in page.rows(rows) for spot in row.columns(MOST_COLUMNS, least)]
    return tuple(
        _Cell(part, spot._replace(height=spot.height - least), _Sizes(least, least, cards=0))
        for part, spot in zip(parts, grid, strict=False)
    )


def _height(cell: _Cell) -> float:
    size = cell.sizes.clause
    return fit(cell.part.text, cell.area._replace(height=1000), (size, size)).height(TIGHT) + _foot(cell)


def _foot(cell: _Cell) -> float:
    """What the cards take, with the line above them."""
    return 0.7 * cell.sizes.clause + sum(_card_height(cell, *card) for card in _cards(cell))


def _card_height(cell: _Cell, text: str, worth: str) -> float:
    lines = len(cell.set(text)) + len(cell.set(worth))
    return (lines * LEADING + 0.9) * cell.sizes.card


def _cards(cell: _Cell) -> list[tuple[str, str]]:
    """What stands under the clause, as (text, worth); a claim without evidence says so."""
    shown = cell.part.cards[: cell.sizes.cards]
    left = len(cell.part.cards) - len(shown)
    more = [(plural("{n} more card", "{n} more cards", left), "")] if left else []
    return [*((card.text, worth_words(card)) for card in shown), *more] or [(no_evidence(), "")]


def _cell(cell: _Cell) -> list[Shape]:
    """The clause over a line; below it a framed card for each, or a dashed and hatched frame for none."""
    area, size, small = cell.area, cell.sizes.clause, cell.sizes.card
    room = max(size * TIGHT, area.height - _foot(cell)) + 0.01
    said = sentence(cell.part.text, area._replace(height=room), (size, size))
    under = area.y + said.height + 0.25 * size
    shapes: list[Shape] = [*said.shapes, Line(((area.x, under), (area.right, under)), "ink", 0.12 * small)]
    top = under + 0.45 * size
    for text, worth in _cards(cell):
        high = _card_height(cell, text, worth) - 0.3 * small
        frame = Box(area.x, top, area.width, high, fill="paper", ink="line-room", corner=0.3 * small)
        shapes += _hatched(frame, small) if cell.part.unsupported else [frame]
        shapes += _card(cell, text, worth, top + 0.3 * small)
        top += high + 0.3 * small
    return shapes


def _card(cell: _Cell, text: str, worth: str, top: float) -> list[Shape]:
    small, x = cell.sizes.card, cell.area.x + 0.8 * cell.sizes.card
    plain = Style(small, leading=LEADING)
    first = plain._replace(ink="warn-room", weight="bold") if cell.part.unsupported else plain
    shapes: list[Shape] = []
    for said, style in ((text, first), (worth, plain._replace(ink="ink-2"))):
        lines = cell.set(said)
        shapes += stacked(lines, x, top, style)
        top += len(lines) * style.step
    return shapes


def _hatched(frame: Box, small: float) -> list[Shape]:
    """A dashed frame with a hatched edge: nothing stands here yet."""
    edge, left, top = 0.4 * small, frame.x + 0.12 * small, frame.y + 0.25 * small
    strokes = int((frame.height - 0.5 * small) / edge)
    hatch = [
        Line(((left, top + (n + 1) * edge), (left + edge, top + n * edge)), "warn-room", 0.08 * small)
        for n in range(strokes)
    ]
    return [frame._replace(ink="warn-room", dash=(0.5 * small, 0.35 * small)), *hatch]
