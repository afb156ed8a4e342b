"""E12 in pictures: the register of what must be proven, with what is held."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.register import Line as Entry
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.language import _, percent, plural, short_date
from onlyworkshop.naming import aspect_name, proof_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, largest, line, moved, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape
from onlyworkshop.pictures.signs import tick
from onlyworkshop.pictures.typesetting import shortened, width, wrapped

LEAST = 0.75
LARGEST = 1.15
TIGHT = 1.2
MOST_LINES = 3
HEAD = 1.5
PART_SHARE = 0.55
BETWEEN, SPREAD = 0.7, 1.6
"""Ems between two parts on an upright screen, and how many more there may be."""


class _Columns(NamedTuple):
    """Where the columns of a row begin: the part, what would prove it, and how it stands; and where they end."""

    part: float
    proof: float
    state: float
    end: float


def register(board: ProofBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The wording, how much of it is held, and a row per part: ✓ held or ○ open, in words as well."""
    page = whole(aspect)
    text = sentence(board.wording, page._replace(height=4 * body), (1.3 * body, SMALL * body))
    top = text.height + (0.8 * body if board.wording else 0.0)
    told = stacked(wrapped(_standing(board), page.width, body)[:2], page.x, top, Style(body, "ink-2", leading=TIGHT))
    rest = page.below(top + (len(told) * TIGHT + 0.6) * body)
    lines = part.of(board.lines)
    set_ = _below_each_other if page.upright else _rows
    rows = largest(LARGEST * body, LEAST * body, partial(set_, lines, rest), part.rough)
    shapes = (*text.shapes, *told, *(rows if rows is not None else _in_short(lines, rest, body)))
    return Picture(aspect, shapes, part.described(partial(_described, board)))


def _described(board: ProofBoard) -> str:
    said = "; ".join(f"{one.part.text}: {state(one)}" for one in board.lines)
    return f"{board.wording} {_standing(board)} {said}".strip()


def _rows(entries: Sequence[Entry], area: Area, size: float) -> tuple[Shape, ...] | None:
    """Every part in full; None when they need more room or a word would be broken off."""
    columns = _columns(entries, area, size)
    shapes, top = [*_heads(columns, area.y + HEAD * size / 2, size)], area.y + HEAD * size
    for entry in entries:
        row, high = _row(entry, columns, size)
        if top + high > area.bottom + 1e-6:
            return None
        shapes += [Line(((area.x, top), (area.right, top)), "line-room"), *(moved(shape, 0, top) for shape in row)]
        top += high
    return tuple(shapes)


def _below_each_other(entries: Sequence[Entry], area: Area, size: float) -> tuple[Shape, ...] | None:
    """Every part over all of the width, under it what would prove it and how it stands; None when they need more."""
    style, left = Style(size, leading=TIGHT), area.x + 1.7 * size
    wide = area.right - left
    said = [
        (balanced(one.part.text, wide, size, bold=True), balanced(f"{_proof(one)} · {state(one)}", wide, size))
        for one in entries
    ]
    heights = [(len(part) + len(under)) * style.step + BETWEEN * size for part, under in said]
    spare = area.height - sum(heights)
    if spare < 0:
        return None
    extra, top = min(SPREAD * size, spare / max(1, len(entries))), area.y
    shapes: list[Shape] = []
    for entry, (part, under), high in zip(entries, said, heights, strict=True):
        words = top + (BETWEEN * size + extra) / 2
        shapes += [
            Line(((area.x, top), (area.right, top)), "line-room"),
            _sign(entry, area.x + 0.6 * size, words + style.step / 2, size),
            *stacked(part, left, words, style._replace(weight="bold")),
            *stacked(under, left, words + len(part) * style.step, style._replace(ink="ink-2")),
        ]
        top += high + extra
    return tuple(shapes)


def _in_short(entries: Sequence[Entry], area: Area, body: float) -> tuple[Shape, ...]:
    """A line per part; those that find no place are counted."""
    size = LEAST * body
    step = 1.3 * size
    fitting = len(entries)
    if fitting * step > area.height:
        fitting = max(0, int((area.height - 1.3 * size) / step))
    columns, shapes = _columns(entries, area, size), []
    for n, entry in enumerate(entries[:fitting]):
        middle = area.y + (n + 0.5) * step
        shapes += [
            _sign(entry, area.x + 0.6 * size, middle, size),
            *line(entry.part.text, columns.part, middle, columns.proof - columns.part - size, Style(size)),
            *line(_proof(entry), columns.proof, middle, columns.state - columns.proof - size, Style(size, "ink-2")),
            *line(state(entry), columns.state, middle, columns.end - columns.state, Style(size)),
        ]
    left = len(entries) - fitting
    more = plural("and {n} more", "and {n} more", left) if left else ""
    return (*shapes, *line(more, area.x, area.bottom - 0.6 * size, area.width, Style(size, "ink-2")))


def _columns(entries: Sequence[Entry], area: Area, size: float) -> _Columns:
    """The middle column is as wide as its longest word; the first one gets most of the rest."""
    part = area.x + 1.7 * size
    words = [_("Proof"), *map(_proof, entries)]
    proof = min(0.3 * (area.right - part), max(width(word, size) for word in words) + 1.2 * size)
    left = part + PART_SHARE * (area.right - part - proof)
    return _Columns(part, left, left + proof, area.right)


def _heads(columns: _Columns, middle: float, size: float) -> tuple[Shape, ...]:
    style = Style(size, "ink-2")
    return (
        *line(_("We say"), columns.part, middle, columns.proof - columns.part, style),
        *line(_("Proof"), columns.proof, middle, columns.state - columns.proof, style),
        *line(_("How it stands"), columns.state, middle, columns.end - columns.state, style),
    )


def _row(entry: Entry, columns: _Columns, size: float) -> tuple[tuple[Shape, ...], float]:
    """One part from the origin of its height; and the height taken."""
    pad = 0.3 * size
    style = Style(size, leading=TIGHT)
    part = balanced(entry.part.text, columns.proof - columns.part - size, size, bold=True)
    proof = shortened(_proof(entry), columns.state - columns.proof - size, size)
    stands = balanced(state(entry), columns.end - columns.state, size)[:MOST_LINES]
    shapes = (
        _sign(entry, 0.6 * size, pad + style.step / 2, size),
        *stacked(part, columns.part, pad, style._replace(weight="bold")),
        *stacked([proof], columns.proof, pad, style._replace(ink="ink-2")),
        *stacked(stands, columns.state, pad, style),
    )
    return shapes, style.step * max(len(part), len(stands)) + 2 * pad


def _sign(entry: Entry, x: float, middle: float, size: float) -> Shape:
    if entry.part.proven:
        return tick(x, middle, size, "good-room")
    return Marker(x, middle, 0.7 * size, "ring", "ink-2")


def _proof(entry: Entry) -> str:
    return proof_name(entry.part.evidence) if entry.part.evidence.value != "none" else aspect_name(entry.part.aspect)


def state(entry: Entry) -> str:
    """`held`, or who gets it by when."""
    if entry.part.proven:
        return _("held")
    due = short_date(entry.part.due).rpartition(" ")[0] if entry.part.due else ""
    opened = _("open, {due}").format(due=due) if due else _("open")
    return f"{opened}: {entry.owner}" if entry.owner else opened


def _standing(board: ProofBoard) -> str:
    """How much is held, and what those who were asked have said so far."""
    stands = board.standing
    held = sum(entry.part.proven for entry in board.lines)
    asked = stands.clients + stands.colleagues
    said = [
        ""
        if board.coverage is None
        else _("{held} of {parts} parts held ({share})").format(
            held=held, parts=len(board.lines), share=percent(board.coverage)
        ),
        plural("{n} person to ask", "{n} people to ask", asked) if asked else "",
        _("true: {yes} of {n} say yes").format(yes=stands.true.yes, n=stands.true.n) if stands.true.n else "",
        _("matters: {yes} of {n}").format(yes=stands.matters.yes, n=stands.matters.n) if stands.matters.n else "",
    ]
    return " · ".join(part for part in said if part) or _("Nothing has been taken apart yet")
