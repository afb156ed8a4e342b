"""E5: how much it matters, and how well it is served."""

from collections.abc import Iterator
from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import Form, Sketch, caption, numbers, opening, rule, scale, size
from onlyworkshop.pictures.shapes import Shape, Text

WANTS = 8


def sheets(form: Form) -> list[Any]:
    """Eight wants, each with a line to write it on and two rows of 0 to 10."""
    return [*opening(form, "scores"), Sketch(_wants, least=420)]


def _wants(across: float, down: float) -> Iterator[Shape]:
    row = down / WANTS
    half = across / 2 - 8
    for number in range(WANTS):
        y = number * row
        yield Text(0, y + 19, str(number + 1), size(), weight="bold")
        yield rule(22, y + 22, across - 22)
        yield caption(0, y + 37, _("it matters"))
        yield caption(across / 2 + 8, y + 37, _("they are satisfied today, with anyone"))
        yield from scale(0, y + 49, half, numbers(0, 10))
        yield from scale(across / 2 + 8, y + 49, half, numbers(0, 10))
