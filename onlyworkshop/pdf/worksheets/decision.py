"""E11: the ballot, and the warning."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.catalogue import scale as scale_words
from onlyworkshop.language import _
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import statement
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    PAD,
    PEN,
    RULE,
    Form,
    Sketch,
    another,
    fit,
    gap,
    label,
    lines,
    meanings,
    opening,
    pitch,
    rule,
    ruled,
    size,
    text,
)
from onlyworkshop.pictures.shapes import Box, Line, Shape, Text

NAMELESS = 4
ROW = 48.0
MOST = 230.0
DOTS = 64.0


def sheets(form: Form) -> list[Any]:
    """The ballot with the drafts that were carried, then the pre-mortem and the rival’s reply."""
    workshop = form.workshop
    drafts = [] if form.blank else [workshop.wording(draft) for draft in workshop.drafts.carried()]
    said = "" if form.blank else workshop.statement()
    rows = drafts or [""] * NAMELESS
    return [
        *opening(form, "decision"),
        Sketch(lambda across, down: _ballot(across, down / len(rows), rows), min(ROW * len(rows), MOST)),
        label(_("Fist to five for the leader")),
        meanings(scale_words("fist", form.language)),
        Sketch(_below_three, least=2 * pitch()),
        *another(form, "decision", _("My warning")),
        *([statement(f"“{said}”", style(Kind.WORKSHEET))] if said else []),
        text(_("It is a year later and it failed. Clients laughed. Why?")),
        lines(7),
        gap(20),
        text(_("What will a rival say about it next week?")),
        lines(6),
        gap(20),
        text(_("What would you answer?")),
        Sketch(lambda across, down: ruled(0, 0, across, int(down / pitch())), least=pitch()),
    ]


def _below_three(across: float, down: float) -> Iterator[Shape]:
    yield Text(0, pitch(), _("Below 3: what would make it a 3?"), size("emphasis"), weight="bold")
    yield from ruled(0, pitch(), across, int(down / pitch()) - 1)


def _ballot(across: float, row: float, drafts: Sequence[str]) -> Iterator[Shape]:
    room = across - 30 - DOTS - 2 * PAD
    for number, draft in enumerate(drafts):
        y = number * row
        yield Text(0, y + row / 2 + 5, chr(ord("a") + number), size(), weight="bold")
        yield Box(across - DOTS, y + 5, DOTS, row - 10, ink=PEN, thickness=RULE, corner=4)
        yield Line(((0, y + row), (across, y + row)), "line", HAIR)
        yield from fit(y + row / 2, room, row - 4, Text(24, 0, draft, size("emphasis")))
        if not draft:
            yield rule(24, y + row - 12, room)
