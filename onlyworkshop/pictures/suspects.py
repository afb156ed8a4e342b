"""Who may have said it: the letters of a line-up with their names."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.language import _
from onlyworkshop.pictures.layout import Area, Style, largest, line
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.typesetting import shortened, width

LEAST = 0.75
MOST_ROWS = 3
MOST_HEIGHT = 0.25
"""Of the page, when names need a column each to stand there whole."""
STEP = 1.4
BETWEEN = 1.6
"""Ems between two names in a line."""
APART = 0.4
"""Body heights between the names and how many have guessed, when that stands below them."""
BESIDE = 13
"""Ems that how many have guessed may take, at the end of the last line."""

Named = Sequence[tuple[str, str]]


class Legend(NamedTuple):
    """The letters and names, and a line about them: its middle and size, whether it stands `beside` the last of them,
    and what is below all.
    """

    shapes: tuple[Shape, ...]
    middle: float
    size: float
    beside: bool
    below: float


def suspects(companies: Named, area: Area, body: float) -> Legend:
    """Letters and names in one line or two as large as they fit, else in columns."""
    named = [*((letter.upper(), name) for letter, name in companies), ("?", _("no idea"))]
    return largest(body, LEAST * body, partial(_flowed, named, area, body)) or _in_columns(named, area, body)


def _flowed(named: Named, area: Area, body: float, size: float) -> Legend | None:
    step = STEP * size
    shapes: list[Shape] = []
    x, row = area.x, 0
    for letter, name in named:
        wide = _lead(letter, size) + width(name, size)
        if x > area.x and x + wide > area.right:
            x, row = area.x, row + 1
        if row > 1 or wide > area.width:
            return None
        shapes += _one(letter, name, (x, area.y + (row + 0.5) * step), size)
        x += wide + BETWEEN * size
    beside = area.right - x >= BESIDE * body
    if row and not beside:
        return None
    last = area.y + (row + 0.5) * step if beside else area.y + step + (APART + 0.5 * STEP) * body
    return Legend(tuple(shapes), last, size if beside else body, beside, last + 0.5 * STEP * (size if beside else body))


def _in_columns(named: Named, area: Area, body: float) -> Legend:
    """Names one below the other: whole where there is height for it, else how they begin."""
    size = LEAST * body
    fewest = max(1, -(-len(named) * STEP * size // (MOST_HEIGHT * area.height)))
    columns = -(-len(named) // MOST_ROWS)
    while columns > fewest and not all(_whole(one, area, columns, size) for one in named):
        columns -= 1
    rows = -(-len(named) // columns)
    shapes: list[Shape] = []
    for n, (letter, name) in enumerate(named):
        cell = area.columns(columns, size)[n // rows]
        room = cell.width - _lead(letter, size)
        at = cell.x, area.y + (n % rows + 0.5) * STEP * size
        shapes += _one(letter, shortened(name, room, size), at, size)
    below = area.y + rows * STEP * size
    if area.width / columns - size - _lead("?", size) - width(_("no idea"), size) >= BESIDE * size:
        return Legend(tuple(shapes), below - 0.5 * STEP * size, size, beside=True, below=below)
    below += APART * body
    return Legend(tuple(shapes), below + 0.5 * STEP * body, body, beside=False, below=below + STEP * body)


def _whole(one: tuple[str, str], area: Area, columns: int, size: float) -> bool:
    letter, name = one
    return _lead(letter, size) + width(name, size) <= area.columns(columns, size)[0].width


def _one(letter: str, name: str, at: tuple[float, float], size: float) -> tuple[Shape, ...]:
    x, middle = at
    lead = _lead(letter, size)
    bold = line(letter, x, middle, lead, Style(size, weight="bold"))
    return *bold, *line(name, x + lead, middle, width(name, size) + size, Style(size))


def _lead(letter: str, size: float) -> float:
    """From a letter to its name."""
    return width(letter, size, bold=True) + 0.5 * size
