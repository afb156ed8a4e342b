"""E5: how much it matters, and how well it is served."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import Form, Sketch, caption, fit, numbers, opening, rule, scale, size
from onlyworkshop.pictures.shapes import Shape, Text

WANTS = 8
INDENT = 26.0

Want = tuple[int, str]


def sheets(form: Form) -> list[Any]:
    """Eight wants, each with two rows of 0 to 10: the shortlist, or lines to write wants on."""
    wants = form.workshop.wants
    known = [] if form.blank else [(wants.number(one.id), one.text) for one in wants.shortlist()]
    rows: list[Want] = known or [(number, "") for number in range(1, WANTS + 1)]
    return [*opening(form, "scores"), Sketch(partial(_wants, rows), least=420)]


def _wants(rows: Sequence[Want], across: float, down: float) -> Iterator[Shape]:
    row = down / WANTS
    half = across / 2 - 8
    for place, (number, text) in enumerate(rows):
        y = place * row
        yield Text(0, y + 19, str(number), size(), weight="bold")
        if text:
            yield from fit(y + 13, across - INDENT, 28, Text(INDENT, 0, text, size()))
        else:
            yield rule(INDENT, y + 22, across - INDENT)
        yield caption(0, y + 37, _("it matters"))
        yield caption(across / 2 + 8, y + 37, _("they are satisfied today, with anyone"))
        yield from scale(0, y + 49, half, numbers(0, 10))
        yield from scale(across / 2 + 8, y + 49, half, numbers(0, 10))
