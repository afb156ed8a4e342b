"""A line-up in the room: numbered sentences without names, whose they were once that is told, and what all boast of."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.lineup import Herd
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard, Told
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import theme_name
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, whole
from onlyworkshop.pictures.recognition import recognised
from onlyworkshop.pictures.sentence import TIGHT, fit, sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.typesetting import width

LARGEST = 1.4
LEAST = 0.75
MOST_COLUMNS = 3
HEAD = 3.6
"""Body heights of the two lines above the claims; kept at the reveal, so that nothing moves then."""
NUMBER = 2.4
WIDEST, NARROWEST = 40, 20
"""Ems of a column."""


class _Page(NamedTuple):
    """The sentences that stand on one page, each with its place."""

    size: float
    cards: tuple[tuple[Told, Area], ...]


def lineup_picture(board: LineupBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every sentence as large as all fit; else the page of the one that is pointed at. An owner only once revealed."""
    page = whole(aspect)
    if not board.told:
        empty = _("Nothing in the line-up yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    room = page.below(HEAD * body)
    told = part.of(board.told)
    found = largest(LARGEST * body, LEAST * body, partial(_complete, told, room), part.rough)
    pages = [found] if found else _pages(told, room, LEAST * body)
    shown = next((n for n, one in enumerate(pages) if any(t.number == board.shown for t, _area in one.cards)), 0)
    shapes = [*_head(board, page, body, (shown + 1, len(pages)))]
    for one, area in pages[shown].cards:
        shapes += _card(one, area, pages[shown].size, one.number == board.shown)
    return Picture(aspect, tuple(shapes), part.described(partial(_described, board)))


def herd_picture(board: HerdBoard, aspect: float, body: float) -> Picture:
    """How many companies boast of each theme; beside it, how well we can be told apart today."""
    page = whole(aspect)
    if not board.herds:
        empty = _("No claim has a theme yet")
        bars: tuple[Shape, ...] = line(empty, page.x, body, page.width, Style(body, "ink-2"))
        return Picture(aspect, bars, empty)
    left, right = page.split(0.62, 2 * body) if board.recognition else (page, page)
    title = line(_("Companies that say it"), left.x, 0.7 * body, left.width, Style(body, "ink-2"))
    shapes = (*title, *herd_bars(board.herds, left.below(2 * body), body))
    said = "; ".join(f"{theme_name(one.theme)}: {one.companies} / {one.of}" for one in board.herds)
    if board.recognition:
        shapes += recognised(board.recognition, _("Told apart today"), right, body)
        said += f". {_('Told apart today')}: {percent(board.recognition.recognition)}"
    return Picture(aspect, shapes, said)


def herd_bars(herds: Sequence[Herd], area: Area, body: float) -> tuple[Shape, ...]:
    """One row per theme: its name, a bar on the scale of all companies, and the figures."""
    step = min(area.height / len(herds), 2.8 * body)
    size = min(1.2 * body, step / 1.5)
    names = max(width(theme_name(one.theme), size) for one in herds) + size
    figures = max(width(_companies(one), size) for one in herds) + size
    length = max(0.0, area.width - names - figures)
    shapes: list[Shape] = []
    for n, one in enumerate(herds):
        middle = area.y + (n + 0.5) * step
        high = 0.55 * step
        left = area.x + names
        shapes += line(theme_name(one.theme), area.x, middle, names, Style(size))
        shapes.append(Box(left, middle - high / 2, length, high, fill="sunk", ink="ink-2"))
        shapes.append(Box(left, middle - high / 2, length * one.share, high, fill="ink"))
        shapes += line(_companies(one), area.right, middle, figures, Style(size, align="right"))
    return tuple(shapes)


def _companies(one: Herd) -> str:
    return _("{n} of {of}").format(n=one.companies, of=one.of)


def _head(board: LineupBoard, page: Area, body: float, place: tuple[int, int]) -> tuple[Shape, ...]:
    """Who may have said it and how many have guessed, then how many were right; and which page this is."""
    open_ = [one for one in board.told if one.owner]
    style = Style(body, "ink-2")
    said = _guessed(open_) if open_ else _sheets(board)
    pages = _("page {n} of {of}").format(n=place[0], of=place[1]) if place[1] > 1 else ""
    right = width(pages, body) + body if pages else 0.0
    return (
        *(() if open_ else _legend(board, page, body)),
        *line(said, page.x, (0.7 if open_ else 2.4) * body, page.width - right, style),
        *line(pages, page.right, (0.7 if open_ else 2.4) * body, page.width, style._replace(align="right")),
    )


def _sheets(board: LineupBoard) -> str:
    if board.of:
        return _("{n} of {of} sheets are in").format(n=board.sheets, of=board.of)
    return plural("{n} sheet is in", "{n} sheets are in", board.sheets)


def _guessed(told: Sequence[Told]) -> str:
    """How many guesses were right about everything that has been revealed."""
    guesses = sum(one.guesses for one in told)
    right = plural("{n} guess right", "{n} guesses right", sum(one.right for one in told))
    return _("{right} of {all}").format(right=right, all=guesses) if guesses else ""


def _legend(board: LineupBoard, area: Area, body: float) -> tuple[Shape, ...]:
    """The letters with their names in one line as large as they fit, or in two lines of equal columns."""
    named = [*(f"{letter} {name}" for letter, name in board.companies), _("? no idea")]
    together = "   ".join(named)
    size = min(1.15 * body, area.width / max(1e-6, width(together, 1, bold=True)))
    if size >= LEAST * body:
        return line(together, area.x, 0.8 * body, area.width, Style(size, weight="bold"))
    across = -(-len(named) // 2)
    style = Style(LEAST * body, weight="bold")
    cells = area.columns(across, body)
    return tuple(
        text
        for n, words in enumerate(named)
        for text in line(words, cells[n % across].x, (0.4 + n // across) * body, cells[n % across].width, style)
    )


def _complete(told: Sequence[Told], room: Area, size: float) -> _Page | None:
    """All sentences on one page at this size, in as few columns as possible; None when they do not fit."""
    for columns in range(1, MOST_COLUMNS + 1):
        wide = room.width / columns
        if wide < NARROWEST * size or (columns == 1 and wide > WIDEST * size and len(told) > 1):
            continue
        cards = _cards(told, room, size, columns)
        if len(cards) == len(told):
            return _Page(size, cards)
    return None


def _pages(told: Sequence[Told], room: Area, size: float) -> list[_Page]:
    """As many pages as it takes."""
    pages: list[_Page] = []
    rest = list(told)
    columns = min(MOST_COLUMNS, max(1, int(room.width / (NARROWEST * size))))
    while rest:
        cards = _cards(rest, room, size, columns) or ((rest[0], room),)
        pages.append(_Page(size, cards))
        rest = rest[len(cards) :]
    return pages


def _cards(told: Sequence[Told], room: Area, size: float, columns: int) -> tuple[tuple[Told, Area], ...]:
    """Sentences down the columns, until there is no more room."""
    gap = 0.9 * size
    spots = room.columns(columns, 1.6 * size)
    cards: list[tuple[Told, Area]] = []
    column, top = 0, room.y
    for one in told:
        high = _height(one, spots[0].width, size)
        if top + high > room.bottom and top > room.y:
            column, top = column + 1, room.y
        if column >= columns or top + high > room.bottom + 1e-6:
            break
        cards.append((one, Area(spots[column].x, top, spots[column].width, high)))
        top += high + gap
    return tuple(cards)


def _height(one: Told, wide: float, size: float) -> float:
    """A card keeps the room for its owner before the owner is told, so that nothing moves at the reveal."""
    inner = Area(0, 0, wide - NUMBER * size, 1000)
    return fit(one.text, inner, (size, size)).height(TIGHT) + 1.5 * size


def _card(one: Told, area: Area, size: float, pointed: bool) -> tuple[Shape, ...]:
    left = area.x + NUMBER * size
    text = sentence(one.text, Area(left, area.y, area.width - NUMBER * size, area.height + 1), (size, size))
    below = area.y + text.height + 0.75 * size
    mark = (Line(((area.x, area.y), (area.x, area.bottom)), "ink", 0.18 * size),) if pointed else ()
    number = line(
        f"{one.number}", area.x + 0.5 * size, area.y + size * TIGHT / 2, 2 * size, Style(size, "ink-2", "bold")
    )
    if not one.owner:
        return (*mark, *number, *text.shapes)
    right = _("{n} of {of}").format(n=one.right, of=one.guesses) if one.guesses else ""
    figures = width(right, size) + 2.2 * size if right else 0.0
    return (
        *mark,
        *number,
        *text.shapes,
        *line(one.owner, left, below, area.right - left - figures, Style(size, weight="bold")),
        *((tick(area.right - figures + 1.4 * size, below, 0.9 * size, "ink-2"),) if right else ()),
        *line(right, area.right, below, figures, Style(size, "ink-2", align="right")),
    )


def _described(board: LineupBoard) -> str:
    rows = (f"{one.number}. {one.text}" + (f" {one.owner}" if one.owner else "") for one in board.told)
    return " ".join(rows)
