"""A line-up in the room: numbered sentences without names, whose they were once that is told, and what all boast of."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.lineup import Herd, Theme
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard, Told
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import theme_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, stacked, whole
from onlyworkshop.pictures.recognition import recognised
from onlyworkshop.pictures.sentence import TIGHT, fit, sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.suspects import BESIDE, Legend, suspects
from onlyworkshop.pictures.typesetting import shortened, width, wrapped

LARGEST = 1.4
LEAST = 0.75
MOST_COLUMNS = 3
HEAD = 0.9
"""Body heights between the names and the claims."""
NUMBER = 2.4
FIGURES = 6.0
"""Ems beside an owner's name, for how many were right."""
MOST_NAMES = 2
"""Lines of an owner's name."""
ABOVE_OWNER = 0.1
HERD_SHARE = 0.58
TALLEST_BAR = 3.8
"""Body heights from one theme to the next."""
MOST_SPREAD = 1.5
"""Ems that two sentences may stand further apart where there is room."""
WIDEST, NARROWEST = 40, 20
"""Ems of a column."""


class _Told(NamedTuple):
    """Sentences, and everybody who may have said one."""

    rows: tuple[Told, ...]
    names: tuple[str, ...]


_Cards = tuple[tuple[Told, Area], ...]


class _Page(NamedTuple):
    """The sentences that stand on one page, each with its place."""

    size: float
    cards: _Cards


def lineup_picture(board: LineupBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every sentence as large as all fit; else the page of the one that is pointed at. An owner only once revealed."""
    page = whole(aspect)
    if not board.told:
        empty = _("Nothing in the line-up yet")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    legend = suspects(board.companies, page, body)
    room = page.below(legend.below + HEAD * body)
    names = {*(name for _letter, name in board.companies), *(one.owner for one in board.told)}
    told = _Told(tuple(part.of(board.told)), tuple(names))
    found = largest(LARGEST * body, LEAST * body, partial(_complete, told, room), part.rough)
    pages = [found] if found else _pages(told, room, LEAST * body)
    shown = next((n for n, one in enumerate(pages) if any(t.number == board.shown for t, _area in one.cards)), 0)
    shapes = [*legend.shapes, *_standing(board, legend, page)]
    for one, area in pages[shown].cards:
        shapes += _card(one, area, pages[shown].size, one.number == board.shown)
    return Picture(aspect, tuple(shapes), part.described(partial(_described, board)))


def herd_picture(board: HerdBoard, aspect: float, body: float) -> Picture:
    """How many companies boast of each theme; beside it, how well we can be told apart today."""
    page = whole(aspect)
    left, right = _beside_or_below(page, body) if board.recognition else (page, page)
    titled = _("Companies that say it") if board.herds else _("No claim has a theme yet. Which of these is it?")
    title = line(titled, left.x, 0.7 * body, left.width, Style(body, "ink-2"))
    bars = left.below(2 * body)
    shapes = (*title, *(herd_bars(board.herds, bars, body) if board.herds else _themes(bars, body)))
    said = "; ".join(f"{theme_name(one.theme)}: {one.companies} / {one.of}" for one in board.herds) or titled
    if board.recognition:
        shapes += recognised(board.recognition, _("Told apart today"), right, body)
        said += f". {_('Told apart today')}: {percent(board.recognition.recognition)}"
    return Picture(aspect, shapes, said)


def _beside_or_below(page: Area, body: float) -> tuple[Area, Area]:
    return page.stacked(HERD_SHARE, body) if page.upright else page.split(HERD_SHARE, 2.5 * body)


def _themes(area: Area, body: float) -> tuple[Shape, ...]:
    """What there is to choose from, with bars that are still empty."""
    none = tuple(Herd(theme, 0, 0, 0) for theme in Theme)
    return herd_bars(none, area, body)


def herd_bars(herds: Sequence[Herd], area: Area, body: float) -> tuple[Shape, ...]:
    """One row per theme: its name, a bar on the scale of all companies, and the figures."""
    step = min(area.height / len(herds), TALLEST_BAR * body)
    size = min(1.2 * body, step / 1.5)
    names = max(width(theme_name(one.theme), size) for one in herds) + size
    figures = max(width(_companies(one), size) for one in herds) + size
    length = max(0.0, area.width - names - figures)
    shapes: list[Shape] = []
    for n, one in enumerate(herds):
        middle = area.y + (n + 0.5) * step
        high = min(0.55 * step, 1.6 * body)
        left = area.x + names
        shapes += line(theme_name(one.theme), area.x, middle, names, Style(size))
        shapes.append(Box(left, middle - high / 2, length, high, fill="sunk", ink="ink-2"))
        shapes += [Box(left, middle - high / 2, length * one.share, high, fill="ink")] if one.share else []
        shapes += line(_companies(one), area.right, middle, figures, Style(size, align="right"))
    return tuple(shapes)


def _companies(one: Herd) -> str:
    return _("{n} of {of}").format(n=one.companies, of=one.of) if one.of else ""


def _standing(board: LineupBoard, legend: Legend, page: Area) -> tuple[Shape, ...]:
    """How many have guessed, then how many were right."""
    open_ = [one for one in board.told if one.owner]
    style = Style(legend.size, weight="bold") if open_ else Style(legend.size, "ink-2")
    said = _guessed(open_) if open_ else _sheets(board)
    if legend.beside:
        return line(said, page.right, legend.middle, BESIDE * legend.size, style._replace(align="right"))
    return line(said, page.x, legend.middle, page.width, style)


def _sheets(board: LineupBoard) -> str:
    if board.of:
        return _("{n} of {of} sheets are in").format(n=board.sheets, of=board.of)
    return plural("{n} sheet is in", "{n} sheets are in", board.sheets)


def _guessed(told: Sequence[Told]) -> str:
    """How many guesses were right about everything that has been revealed."""
    guesses = sum(one.guesses for one in told)
    right = plural("{n} guess right", "{n} guesses right", sum(one.right for one in told))
    return _("{right} of {all}").format(right=right, all=guesses) if guesses else ""


def _complete(told: _Told, room: Area, size: float) -> _Page | None:
    """All sentences on one page at this size, in as few columns as possible; None when they do not fit."""
    for columns in range(1, MOST_COLUMNS + 1):
        wide = room.width / columns
        if wide < NARROWEST * size or (columns == 1 and wide > WIDEST * size and len(told.rows) > 1):
            continue
        owners_whole = columns == 1 or all(_owner_lines(name, wide, size) <= MOST_NAMES for name in told.names)
        cards = _cards(told, room, size, columns) if owners_whole else ()
        if len(cards) == len(told.rows):
            return _Page(size, _spread(cards, room, size))
    return None


def _pages(told: _Told, room: Area, size: float) -> list[_Page]:
    """As many pages as it takes."""
    pages: list[_Page] = []
    rest = told
    columns = min(MOST_COLUMNS, max(1, int(room.width / (NARROWEST * size))))
    while rest.rows:
        cards = _cards(rest, room, size, columns) or ((rest.rows[0], room),)
        pages.append(_Page(size, _spread(cards, room, size)))
        rest = rest._replace(rows=rest.rows[len(cards) :])
    return pages


def _cards(told: _Told, room: Area, size: float, columns: int) -> _Cards:
    """Sentences down the columns, until there is no more room. A card keeps the room for its owner before the owner is
    told, so that nothing moves at the reveal.
    """
    gap = 0.9 * size
    spots = room.columns(columns, 1.6 * size)
    owner = max(min(MOST_NAMES, _owner_lines(name, spots[0].width, size)) for name in told.names) * TIGHT * size
    inner = Area(0, 0, spots[0].width - NUMBER * size, 1000)
    cards: list[tuple[Told, Area]] = []
    column, top = 0, room.y
    for one in told.rows:
        high = fit(one.text, inner, (size, size)).height(TIGHT) + owner + ABOVE_OWNER * size
        if top + high > room.bottom and top > room.y:
            column, top = column + 1, room.y
        if column >= columns or top + high > room.bottom + 1e-6:
            break
        cards.append((one, Area(spots[column].x, top, spots[column].width, high)))
        top += high + gap
    return tuple(cards)


def _spread(cards: _Cards, room: Area, size: float) -> _Cards:
    """The same with what is left of the page shared out between them, alike in every column."""
    columns: dict[float, list[Area]] = {}
    for _one, area in cards:
        columns.setdefault(area.x, []).append(area)
    left = (max(0.0, room.bottom - column[-1].bottom) / len(column) for column in columns.values())
    extra = min(MOST_SPREAD * size, *left)
    return tuple((one, area._replace(y=area.y + columns[area.x].index(area) * extra)) for one, area in cards)


def _owner(name: str, wide: float, size: float) -> tuple[str, ...]:
    """A name in up to two lines, beside how many were right."""
    room = _beside_figures(wide, size)
    lines = balanced(name, room, size, bold=True) or ("",)
    if len(lines) <= MOST_NAMES:
        return lines
    last = shortened(" ".join(lines[MOST_NAMES - 1 :]), room, size, bold=True)
    return (*lines[: MOST_NAMES - 1], last)


def _owner_lines(name: str, wide: float, size: float) -> int:
    """How many the whole name takes."""
    return max(1, len(wrapped(name, _beside_figures(wide, size), size, bold=True)))


def _beside_figures(wide: float, size: float) -> float:
    return max(size, wide - (NUMBER + FIGURES) * size)


def _card(one: Told, area: Area, size: float, pointed: bool) -> tuple[Shape, ...]:
    left = area.x + NUMBER * size
    text = sentence(one.text, Area(left, area.y, area.width - NUMBER * size, area.height + 1), (size, size))
    shapes = [*_number(one.number, area, size, pointed), *text.shapes]
    top = area.y + text.height + ABOVE_OWNER * size
    if not one.owner:
        blank = top + 0.85 * TIGHT * size
        return (*shapes, Line(((left, blank), (area.right, blank)), "line-room"))
    middle = top + TIGHT * size / 2
    right = _("{n} of {of}").format(n=one.right, of=one.guesses) if one.guesses else ""
    style = Style(size, weight="bold", leading=TIGHT)
    shapes += stacked(_owner(one.owner, area.width, size), left, top, style)
    if right:
        shapes.append(tick(area.right - width(right, size) - 0.8 * size, middle, 0.9 * size, "ink-2"))
    return (*shapes, *line(right, area.right, middle, FIGURES * size, Style(size, "ink-2", align="right")))


def _number(number: int, area: Area, size: float, pointed: bool) -> tuple[Shape, ...]:
    """The number of a claim, on a dark ground when everybody is to look at it."""
    middle = area.y + size * TIGHT / 2
    if not pointed:
        return line(f"{number}", area.x, middle, NUMBER * size, Style(size, "ink-2", "bold"))
    ground = Box(area.x, middle - 0.7 * size, 1.9 * size, 1.4 * size, fill="ink", corner=0.2 * size)
    return ground, *line(f"{number}", area.x + 0.95 * size, middle, 2 * size, Style(size, "paper", "bold", "middle"))


def _described(board: LineupBoard) -> str:
    rows = (f"{one.number}. {one.text}" + (f" {one.owner}" if one.owner else "") for one in board.told)
    return " ".join(rows)
