"""Below the cards of a board: what their ticks mean."""

from collections.abc import Iterable

from onlyworkshop.pictures.layout import Area, Style, line
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.typesetting import width

HIGH = 1.7
"""Ems that it takes with the space above it."""


def ticked(meaning: str, cards: Iterable[Area], page: Area, size: float) -> tuple[Shape, ...]:
    """A tick and its meaning at the foot of the first column that has room for them; nothing when all are full."""
    columns: dict[float, Area] = {}
    for card in cards:
        columns[card.x] = max(columns.get(card.x, card), card, key=lambda one: one.bottom)
    for x, lowest in sorted(columns.items()):
        if lowest.bottom + HIGH * size <= page.bottom and _wide(meaning, size) <= lowest.width:
            middle = page.bottom - 0.6 * size
            words = line(meaning, x + 1.4 * size, middle, lowest.width - 1.4 * size, Style(size, "ink-2"))
            return tick(x + 0.5 * size, middle, 0.9 * size, "ink"), *words
    return ()


def _wide(meaning: str, size: float) -> float:
    return 1.5 * size + width(meaning, size)
