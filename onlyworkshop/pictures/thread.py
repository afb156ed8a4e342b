"""The thread in pictures: every promise on a line of its own, tied back to the rivals it beats."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.catalogue import methods
from onlyworkshop.domain.thread import Knot, Thread, ThreadBoard
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import knot_name
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, moved, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Shape
from onlyworkshop.pictures.signs import arrow
from onlyworkshop.pictures.typesetting import fitted, width, wrapped

LEAST = 0.75
TIGHT = 1.15
MOST_LINES = 6
PAD = 0.3
NARROWEST = 7
"""Ems that a column needs."""
SHARES = (0.26, 0.16, 0.19, 0.17, 0.22)
"""How the columns share the width: promise, method, ingredient, want, rivals."""
ARROW, LINK = 1.6, 5.0
"""Ems between two links, and the height of one."""


class _Row(NamedTuple):
    """One promise, drawn from the origin, and the height it takes."""

    shapes: tuple[Shape, ...]
    height: float


def thread_picture(board: ThreadBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The share of promises that are tied all the way, the statement they serve, and a line per promise."""
    page = whole(aspect)
    told = tied_words(board)
    shapes: tuple[Shape, ...] = line(told, page.x, 0.6 * body, page.width, Style(body, "ink-2"))
    if not board.threads:
        return _chain(told, page, body)
    below = page.below(1.6 * body)
    said = sentence(board.statement, below._replace(height=2.6 * body), (1.15 * body, LEAST * body))
    rows = below.below(said.height + 0.5 * body if said.shapes else 0)
    shown = part.of(board.threads)
    drawn = largest(1.1 * body, LEAST * body, partial(_all, shown, rows), part.rough)
    drawn = drawn or _some(shown, rows, LEAST * body)
    described = part.described(lambda: f"{told} {' '.join(map(_described, board.threads))}")
    return Picture(aspect, (*shapes, *said.shapes, *drawn), described)


def _chain(told: str, page: Area, body: float) -> Picture:
    """Before the first promise: what a thread is made of, link by link."""
    words = _heads_words()
    said, high = set_in(page, told, Style(1.6 * body, "ink-2", leading=TIGHT), body)
    links = page.columns(len(words), ARROW * body)
    inner = links[0].width - body
    size = min(1.4 * body, inner / max(width(word, 1, bold=True) for text in words for word in text.split()))
    middle = (high + page.bottom) / 2
    shapes: list[Shape] = [*said]
    for n, (link, text) in enumerate(zip(links, words, strict=True)):
        style = Style(size, weight="regular" if n else "bold", leading=TIGHT)
        lines = wrapped(text, inner + 0.01, size, style.bold)
        left, tall = link.x + 0.5 * body, LINK * size
        shapes.append(Box(link.x, middle - tall / 2, link.width, tall, fill="paper", ink="ink-2", corner=0.3 * body))
        shapes += stacked(lines, left, middle - len(lines) * style.step / 2, style)
        shapes += arrow(link.x - ARROW * body / 2, middle, 1.1 * body, "ink-2") if n else ()
    return Picture(page.aspect, tuple(shapes), f"{told} {' → '.join(words)}")


def _heads_words() -> tuple[str, ...]:
    return (_("Promise"), *map(knot_name, (Knot.METHOD, Knot.INGREDIENT, Knot.WANT, Knot.RIVALS)))


def tied_words(board: ThreadBoard) -> str:
    """`5 of 9 promises are tied all the way: 56%`."""
    if board.share is None:
        return _("No promise yet: the thread begins with one.")
    unbroken = sum(not one.broken for one in board.threads)
    promises = plural("{n} promise", "{n} promises", len(board.threads))
    return _("{n} of {promises} tied all the way: {share}").format(
        n=unbroken, promises=promises, share=percent(board.share)
    )


def knot_words(thread: Thread) -> tuple[tuple[Knot, str], ...]:
    """What the promise is tied to, from the method to the rivals; empty where nothing is."""
    method = next((one.title for one in methods() if one.number == thread.commitment.method), "")
    return (
        (Knot.METHOD, method),
        (Knot.INGREDIENT, thread.ingredient.action if thread.ingredient else ""),
        (Knot.WANT, thread.want.text if thread.want else ""),
        (Knot.RIVALS, ", ".join(one.name for one in thread.beaten)),
    )


def _all(threads: Sequence[Thread], area: Area, size: float) -> tuple[Shape, ...] | None:
    """Every promise at this size; None when they need more room."""
    rows = _rows(threads, area.width, size)
    return _piled(rows, area) if sum(row.height for row in rows) <= area.height + 1e-6 else None


def _some(threads: Sequence[Thread], area: Area, size: float) -> tuple[Shape, ...]:
    """As many promises as there is room for, those with a loose end first; the others are counted."""
    rows = _rows(sorted(threads, key=lambda one: not one.broken), area.width, size)
    room = area.height - 1.3 * size
    fitting = next(n for n in range(len(rows), 0, -1) if n == 1 or sum(row.height for row in rows[:n]) <= room)
    more = plural("and {n} more", "and {n} more", len(rows) - fitting)
    return (
        *_piled(rows[:fitting], area),
        *line(more, area.x, area.bottom - 0.6 * size, area.width, Style(size, "ink-2")),
    )


def _rows(threads: Sequence[Thread], wide: float, size: float) -> list[_Row]:
    """The heads and a row for each, or where columns would be too narrow a block for each."""
    if min(SHARES) * wide < NARROWEST * size:
        return [_block(one, wide, size) for one in threads]
    return [_heads(wide, size), *(_row(one, wide, size) for one in threads)]


def _block(thread: Thread, wide: float, size: float) -> _Row:
    """Who and what in bold, and below it a line for each knot."""
    style, top = Style(size, leading=TIGHT), PAD * size
    lines = wrapped(_promise(thread), wide, size, bold=True)
    shapes: list[Shape] = [*stacked(lines, 0, top, style._replace(weight="bold"))]
    top += len(lines) * style.step
    left = max(width(knot_name(knot), size) for knot, _text in knot_words(thread)) + size
    for knot, text in knot_words(thread):
        middle = top + style.step / 2
        shapes += line(knot_name(knot), 0, middle, left, Style(size, "ink-2"))
        if knot in thread.broken:
            shapes += _missing(left, middle, wide - left, size)
            top += style.step
            continue
        found = wrapped(text or "–", wide - left, size)
        shapes += stacked(found, left, top, style._replace(ink="ink" if text else "ink-2"))
        top += len(found) * style.step
    return _Row(tuple(shapes), top + PAD * size)


def _promise(thread: Thread) -> str:
    return f"{thread.who}: {thread.commitment.what}" if thread.who else thread.commitment.what


def _missing(x: float, middle: float, room: float, size: float) -> tuple[Shape, ...]:
    """An empty ring, and the word for it."""
    ring = Marker(x + 0.4 * size, middle, 0.7 * size, "ring", "warn-room")
    return (ring, *line(_("missing"), x + size, middle, room - size, Style(size, "warn-room")))


def _piled(rows: Sequence[_Row], area: Area) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    top = area.y
    for row in rows:
        shapes += (moved(shape, area.x, top) for shape in row.shapes)
        top += row.height
        shapes.append(Line(((area.x, top), (area.right, top)), "line-room"))
    return tuple(shapes)


def _heads(wide: float, size: float) -> _Row:
    words, high = _heads_words(), 1.5 * size
    shapes: list[Shape] = []
    for spot, text in zip(_columns(wide, high, size), words, strict=True):
        shapes += line(text, spot.x, high / 2, spot.width, Style(size, "ink-2"))
    return _Row(tuple(shapes), high)


def _row(thread: Thread, wide: float, size: float) -> _Row:
    """Who and what, then each knot; a missing one is an empty ring and says so."""
    style = Style(size, leading=TIGHT)
    most = MOST_LINES * style.step
    shapes: list[Shape] = []
    tallest = 0.0
    cells = ((None, _promise(thread)), *knot_words(thread))
    for spot, (knot, text) in zip(_columns(wide, most, size), cells, strict=True):
        if knot in thread.broken:
            shapes += _missing(spot.x, style.step / 2 + PAD * size, spot.width, size)
            continue
        found = fitted(text or "–", spot.width, most, size, size, leading=TIGHT)
        ink = "ink" if text else "ink-2"
        shapes += stacked(found.lines, spot.x, PAD * size, style._replace(ink=ink))
        tallest = max(tallest, found.height(TIGHT))
    return _Row(tuple(shapes), max(tallest, style.step) + 2 * PAD * size)


def _columns(wide: float, high: float, gap: float) -> tuple[Area, ...]:
    room = wide - gap * (len(SHARES) - 1)
    left = 0.0
    spots = []
    for share in SHARES:
        spots.append(Area(left, 0, share * room, high))
        left += share * room + gap
    return tuple(spots)


def _described(thread: Thread) -> str:
    knots = (
        f"{knot_name(knot)}: {_('missing') if knot in thread.broken else text or '–'}"
        for knot, text in knot_words(thread)
    )
    return f"{thread.who}: {thread.commitment.what} → {' → '.join(knots)}."
