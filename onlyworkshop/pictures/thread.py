"""The thread in pictures: every promise on a line of its own, tied back to the rivals it beats."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.catalogue import methods
from onlyworkshop.domain.thread import Knot, Thread, ThreadBoard
from onlyworkshop.language import _, percent, plural
from onlyworkshop.naming import knot_name
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, moved, set_in, stacked, whole
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.thread_rows import stacked_thread
from onlyworkshop.pictures.typesetting import fitted, width, wrapped

LEAST = 0.75
TIGHT = 1.15
MOST_LINES = 3
SHARES = (0.28, 0.15, 0.19, 0.17, 0.21)
"""How the columns share the width: promise, method, ingredient, want, rivals."""


NARROWEST = 36
"""Ems in which five columns can stand; in fewer the knots stand below their promise."""


class _Row(NamedTuple):
    """One promise, drawn from the origin, and the height it takes."""

    shapes: tuple[Shape, ...]
    height: float


Made = Callable[[Sequence[Thread], float, float], list[_Row]]
"""What stands over the promises, and each of them, in this width and size."""


def thread_picture(board: ThreadBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The share of promises that are tied all the way, the statement they serve, and a line per promise."""
    page = whole(aspect)
    told = tied_words(board)
    shapes: tuple[Shape, ...] = line(told, page.x, 0.6 * body, page.width, Style(body, "ink-2"))
    if not board.threads:
        return Picture(aspect, shapes, told)
    below = page.below(1.6 * body)
    said, high = set_in(below._replace(height=2.6 * body), board.statement, Style(body, weight="bold"), LEAST * body)
    rows = below.below(high + 0.5 * body if said else 0)
    shown = part.of(board.threads)
    made = _in_stacks if page.width < NARROWEST * LEAST * body else _in_columns
    most = max(LEAST, min(1.1, _widest_type(page.width) / body)) * body if made is _in_columns else 1.1 * body
    drawn = largest(most, LEAST * body, partial(_all, shown, rows, made), part.rough)
    drawn = drawn or _some(shown, rows, made, LEAST * body)
    described = part.described(lambda: f"{told} {' '.join(map(_described, board.threads))}")
    return Picture(aspect, (*shapes, *said, *drawn), described)


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


def _in_columns(threads: Sequence[Thread], wide: float, size: float) -> list[_Row]:
    """The titles of the columns, then a row per promise."""
    return [_heads(wide, size), *(_row(one, wide, size) for one in threads)]


def _in_stacks(threads: Sequence[Thread], wide: float, size: float) -> list[_Row]:
    """For a narrow page: every promise with its knots below it, and no titles."""
    style = Style(size, leading=TIGHT)
    stacks = (stacked_thread(_promise(one), knot_words(one), one.broken, wide, style) for one in threads)
    return [_Row((), 0.0), *(_Row(*stack) for stack in stacks)]


def _widest_type(wide: float) -> float:
    """The size at which what is missing can be said to be in the narrowest column."""
    return min(SHARES) * wide / (1 + width(_("missing"), 1) + min(SHARES) * (len(SHARES) - 1))


def _all(threads: Sequence[Thread], area: Area, made: Made, size: float) -> tuple[Shape, ...] | None:
    """Every promise at this size; None when they need more room."""
    rows = made(threads, area.width, size)
    return _piled(rows, area) if sum(row.height for row in rows) <= area.height + 1e-6 else None


def _some(threads: Sequence[Thread], area: Area, made: Made, size: float) -> tuple[Shape, ...]:
    """As many promises as there is room for, those with a loose end first; the others are counted."""
    rows = made(sorted(threads, key=lambda one: not one.broken), area.width, size)
    room = area.height - 1.3 * size
    fitting = next(n for n in range(len(rows), 0, -1) if n == 1 or sum(row.height for row in rows[:n]) <= room)
    more = plural("and {n} more", "and {n} more", len(rows) - fitting)
    return (
        *_piled(rows[:fitting], area),
        *line(more, area.x, area.bottom - 0.6 * size, area.width, Style(size, "ink-2")),
    )


def _piled(rows: Sequence[_Row], area: Area) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    top = area.y
    for row in rows:
        shapes += (moved(shape, area.x, top) for shape in row.shapes)
        top += row.height
        shapes.append(Line(((area.x, top), (area.right, top)), "line"))
    return tuple(shapes)


def _heads(wide: float, size: float) -> _Row:
    words = (_("Promise"), *map(knot_name, (Knot.METHOD, Knot.INGREDIENT, Knot.WANT, Knot.RIVALS)))
    style = Style(size, "ink-2", leading=TIGHT)
    spots = _columns(wide, 0, size)
    heads = [wrapped(text, spot.width, size) for spot, text in zip(spots, words, strict=True)]
    high = max(map(len, heads)) * style.step
    shapes: list[Shape] = []
    for spot, lines in zip(spots, heads, strict=True):
        shapes += stacked(lines, spot.x, high - len(lines) * style.step + 0.15 * size, style)
    return _Row(tuple(shapes), high + 0.35 * size)


def _row(thread: Thread, wide: float, size: float) -> _Row:
    """Who and what, then each knot; a missing one is an empty ring and says so."""
    style = Style(size, leading=TIGHT)
    most = MOST_LINES * style.step
    shapes: list[Shape] = []
    tallest = 0.0
    cells = ((None, _promise(thread)), *knot_words(thread))
    for spot, (knot, text) in zip(_columns(wide, most, size), cells, strict=True):
        if knot in thread.broken:
            shapes.append(Marker(spot.x + 0.4 * size, style.step / 2 + 0.2 * size, 0.7 * size, "ring", "only-room"))
            missing = Style(size, "only-room", leading=TIGHT)
            shapes += line(_("missing"), spot.x + size, style.step / 2 + 0.2 * size, spot.width - size, missing)
            continue
        found = fitted(text or "–", spot.width, most, size, size, leading=TIGHT)
        ink = "ink" if text else "ink-2"
        shapes += stacked(found.lines, spot.x, 0.2 * size, style._replace(ink=ink))
        tallest = max(tallest, found.height(TIGHT))
    return _Row(tuple(shapes), max(tallest, style.step) + 0.4 * size)


def _promise(thread: Thread) -> str:
    return f"{thread.who}: {thread.commitment.what}" if thread.who else thread.commitment.what


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
