"""E14 in the room: names down the left, and what each has promised."""

from collections.abc import Sequence
from functools import partial
from typing import Literal, NamedTuple

from onlyworkshop.domain.exercises.commitments import Commitment, CommitmentsBoard, Pledges
from onlyworkshop.language import _, number, plural, short_date
from onlyworkshop.pictures.commitments import roti_bars
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, moved, placed, stacked, whole
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.typesetting import shortened, width, wrapped

TIGHT = 1.2
LEAST = 0.75
MOST_COLUMNS = 3
NARROWEST = 22
"""Ems that a column needs."""
NARROWEST_BARS = 11


Detail = Literal["first step", "whole", "one line"]
DETAILS: tuple[Detail, ...] = ("first step", "whole", "one line")


class _Look(NamedTuple):
    """How promises are set: size of type, columns, and how much is said of each."""

    size: float
    columns: int
    detail: Detail


def promises(board: CommitmentsBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Everybody's name, with or without promises; how many have promised; what the day was worth once it is said."""
    page = whole(aspect)
    head, rest = _coverage(board), page.below(2 * body)
    left, right = rest.split(0.76, 2 * body)
    shown = part.of(board.pledges)
    beside = _in_full(shown, left, body, part.rough) if board.roti and right.width >= NARROWEST_BARS * body else None
    if board.roti and beside is not None:
        shapes = (*beside, *placed(roti_bars(board.histogram, right.aspect, body * 100 / right.height), right))
    else:
        shapes = _in_full(shown, rest, body, part.rough) or _in_short(shown, rest, body, part.rough)
        head += f" · {_worth(board)}" if board.roti else ""
    coverage = line(head, page.x, 0.6 * body, page.width, Style(body, "ink-2"))
    return Picture(aspect, (*coverage, *shapes), part.described(partial(_described, board)))


def _in_full(pledges: Sequence[Pledges], area: Area, body: float, rough: bool) -> tuple[Shape, ...] | None:
    """All that was promised, word for word; None when it does not fit."""
    for detail in DETAILS[:2]:
        found = largest(1.15 * body, LEAST * body, partial(_any, pledges, area, detail), rough)
        if found is not None:
            return found
    return None


def _in_short(pledges: Sequence[Pledges], area: Area, body: float, rough: bool) -> tuple[Shape, ...]:
    """A line per promise; people who find no place are counted."""
    found = largest(1.15 * body, LEAST * body, partial(_any, pledges, area, "one line"), rough)
    if found is not None:
        return found
    look = _Look(LEAST * body, MOST_COLUMNS, "one line")
    room = _without_foot(area, body)
    fitting = next((n for n in range(len(pledges), 0, -1) if _flowed(pledges[:n], room, look)), 0)
    shown = _flowed(pledges[:fitting], room, look) or ()
    left = len(pledges) - fitting
    more = plural("and {n} more", "and {n} more", left) if left else ""
    return (*shown, *line(more, area.x, area.bottom - 0.6 * body, area.width, Style(LEAST * body, "ink-2")))


def _without_foot(area: Area, body: float) -> Area:
    return area._replace(height=area.height - 1.3 * body)


def _any(pledges: Sequence[Pledges], area: Area, detail: Detail, size: float) -> tuple[Shape, ...] | None:
    """At this size in as few columns as possible."""
    for columns in range(1, MOST_COLUMNS + 1):
        if columns == 1 or area.width / columns >= NARROWEST * size:
            found = _flowed(pledges, area, _Look(size, columns, detail))
            if found is not None:
                return found
    return None


def _flowed(pledges: Sequence[Pledges], area: Area, look: _Look) -> tuple[Shape, ...] | None:
    """Blocks down the columns; None when they need more room."""
    columns = area.columns(look.columns, 1.5 * look.size)
    shapes: list[Shape] = []
    column, top = 0, area.y
    for pledge in pledges:
        block, high = _block(pledge, columns[0].width, look)
        if top + high > area.bottom + 1e-6:
            column, top = column + 1, area.y
        if column >= len(columns) or top + high > area.bottom + 1e-6:
            return None
        spot = columns[column]
        rule = (Line(((spot.x, top), (spot.right, top)), "line-room"),) if top > area.y else ()
        shapes += (*rule, *(moved(shape, spot.x, top) for shape in block))
        top += high
    return tuple(shapes)


def _block(pledge: Pledges, wide: float, look: _Look) -> tuple[tuple[Shape, ...], float]:
    """One person, from the origin; and the height taken."""
    size = look.size
    terse = look.detail == "one line"
    pad = 0.12 * size if terse else 0.35 * size
    names = min(12 * size, 0.32 * wide)
    style = Style(size, weight="bold", leading=TIGHT)
    name_lines = wrapped(pledge.name, names - size, size, bold=True)
    if terse or len(name_lines) > 2:
        name_lines = (shortened(pledge.name, names - size, size, bold=True),)
    shapes: list[Shape] = [*stacked(name_lines, 0, pad, style)]
    top = pad
    for row in pledge.rows:
        lines, high = _terse(row, names, wide, size) if terse else _full(row, names, wide, look)
        shapes += (moved(shape, 0, top) for shape in lines)
        top += high
    if not pledge.rows:
        shapes.append(Marker(names + 0.4 * size, pad + size * TIGHT / 2, 0.7 * size, "ring", "ink-2"))
    return tuple(shapes), max(top, pad + style.step * len(name_lines)) + pad


def _full(row: Commitment, x: float, wide: float, look: _Look) -> tuple[tuple[Shape, ...], float]:
    """What and by when; the first step in a line below."""
    size = look.size
    due = _due(row)
    room = wide - x - width(due, size) - size
    what = Style(size, leading=TIGHT)
    step = Style(size, "ink-2", leading=TIGHT)
    lines = wrapped(row.what, room, size)
    first = wrapped(_first_step(row), wide - x, size) if look.detail == "first step" else ()
    below = len(lines) * what.step
    shapes = (
        *stacked(lines, x, 0, what),
        *stacked([due], wide, 0, step._replace(align="right")),
        *stacked(first, x, below, step),
    )
    return shapes, below + len(first) * step.step + 0.15 * size


def _terse(row: Commitment, x: float, wide: float, size: float) -> tuple[tuple[Shape, ...], float]:
    style = Style(size, leading=TIGHT)
    due = _due(row)
    text = shortened(row.what, wide - x - width(due, size) - size, size)
    date = stacked([due], wide, 0, style._replace(ink="ink-2", align="right"))
    return (*stacked([text], x, 0, style), *date), style.step


def _due(row: Commitment) -> str:
    return short_date(row.due).rpartition(" ")[0] if row.due else _("no date yet")


def _first_step(row: Commitment) -> str:
    if not row.first_step:
        return ""
    step = _("First: {step}").format(step=row.first_step)
    return f"{step} ({short_date(row.first_step_on).rpartition(' ')[0]})" if row.first_step_on else step


def _coverage(board: CommitmentsBoard) -> str:
    if not board.pledges:
        return _("Names first, then promises")
    promised = sum(bool(pledge.rows) for pledge in board.pledges)
    return _("{n} of {of} have promised").format(n=promised, of=len(board.pledges))


def _worth(board: CommitmentsBoard) -> str:
    if not board.roti:
        return ""
    return _("worth our time: {mean} of 5, n = {n}").format(mean=number(board.roti.mean), n=board.roti.n)


def _described(board: CommitmentsBoard) -> str:
    said = (
        f"{pledge.name}: {' / '.join(row.what for row in pledge.rows) or _('nothing yet')}" for pledge in board.pledges
    )
    return f"{_coverage(board)}. {'; '.join(said)}"
