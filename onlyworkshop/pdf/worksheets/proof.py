"""E12: an interview slip."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.catalogue import listing
from onlyworkshop.language import _
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import statement
from onlyworkshop.pdf.worksheets.form import Form, Sketch, field, gap, lines, opening, pitch, ruled, size, small, ticks
from onlyworkshop.pictures.shapes import Shape, Text


def sheets(form: Form) -> list[Any]:
    """The statement, three questions with room for the other person’s own words, and the plain caution."""
    said = "" if form.blank else form.workshop.statement()
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
    ]


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
