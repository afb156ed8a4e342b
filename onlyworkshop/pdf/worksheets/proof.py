"""E12: an interview slip, and the parts that must be proven."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.proof import Evidence, Part
from onlyworkshop.language import _
from onlyworkshop.naming import proof_name
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import statement
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    PEN,
    Form,
    Sketch,
    another,
    box,
    caption,
    field,
    fit,
    gap,
    lines,
    opening,
    pitch,
    ruled,
    size,
    small,
    text,
    ticks,
)
from onlyworkshop.pictures.shapes import Line, Shape, Text
from onlyworkshop.pictures.signs import tick

FEWEST_ROWS = 7


class _Row(NamedTuple):
    part: str
    proof: str
    held: bool


def sheets(form: Form) -> list[Any]:
    """The statement, three questions with room for the other person’s own words, and the plain caution."""
    said = "" if form.blank else form.workshop.statement() or form.workshop.proof.split
    shown = [statement(said, style(Kind.QUOTE, size=16, ink="ink"))] if said else [lines(2), gap()]
    return [
        *opening(form, "proof"),
        *shown,
        field(_("Asked (a code, no name)")),
        Sketch(lambda _across, _down: _side(), 26),
        Sketch(
            lambda across, down: _questions(across, down, listing("ask_clients", form.language)), least=280, foot=46
        ),
        small(listing("caution", form.language)[0]),
        *another(form, "proof", _("What must be proven")),
        text(_("What would you show a stranger who doubts it? Tick what we could show today.")),
        Sketch(lambda across, down: _parts(across, down, _rows(form)), least=400),
    ]


def _rows(form: Form) -> list[_Row]:
    """The parts so far with what would prove them, and room for more."""
    told = () if form.blank else form.workshop.proof.parts
    known = [_Row(part.text, _known(part), part.proven) for part in told]
    return [*known, *[_Row("", "", held=False)] * max(FEWEST_ROWS - len(known), 1)]


def _known(part: Part) -> str:
    said = (proof_name(part.evidence) if part.evidence is not Evidence.NONE else "", part.where_kept)
    return ", ".join(one for one in said if one)


def _parts(across: float, down: float, rows: Sequence[_Row]) -> Iterator[Shape]:
    proof, held, who = across * 0.34, across * 0.7, across * 0.79
    for x, named in ((0.0, _("part")), (proof, _("proof, and where")), (held, _("held")), (who, _("who, by when"))):
        yield caption(x, 8, named)
    row = (down - 12) / len(rows)
    for place, (part, known, is_held) in enumerate(rows):
        y = 12 + place * row
        yield from fit(y + row / 2, proof - 8, row - 4, Text(0, 0, part, size("emphasis"), weight="bold"))
        yield from fit(y + row / 2, held - proof - 8, row - 4, Text(proof, 0, known, size("body"), "ink-2"))
        yield box(held + 4, y + row / 2 - 7, 14, 14)
        yield from (tick(held + 11, y + row / 2, 12, "ink"),) if is_held else ()
        yield Line(((0, y + row), (across, y + row)), PEN, HAIR)


def _side() -> Iterator[Shape]:
    return ticks(0, 14, (_("a client"), _("a colleague"), _("a client we lost")), 110)


def _questions(across: float, down: float, asked: Sequence[str]) -> Iterator[Shape]:
    """Yes, no or unsure to all but the last one, which asks for names."""
    each = down / len(asked)
    for number, question in enumerate(asked):
        y = number * each
        yield Text(0, y + 26, question, size("emphasis"), weight="bold")
        closed = number < len(asked) - 1
        yield from ticks(0, y + 44, (_("yes"), _("no"), _("unsure")), 80) if closed else ()
        top = y + (44 if closed else 26)
        yield from ruled(0, top, across, int((y + each - top) / pitch()))
