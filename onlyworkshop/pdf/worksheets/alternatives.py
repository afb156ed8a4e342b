"""E3: the deal log."""

from collections.abc import Iterator
from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import HAIR, PEN, Form, Sketch, caption, opening, rule, size, small
from onlyworkshop.pictures.shapes import Line, Shape, Text

DEALS = 10
COLUMNS = (0.06, 0.16, 0.28, 0.2, 0.3)


def sheets(form: Form) -> list[Any]:
    """Ten rows: client code, compared with, chosen, why; below, the names on the wall so far."""
    names = [] if form.blank else [row.name for row in form.workshop.alternatives.rows]
    known = [small(_("On the wall so far: {names}").format(names=", ".join(names)))] if names else []
    return [*opening(form, "alternatives"), *known, Sketch(_log, least=300)]


def _log(across: float, down: float) -> Iterator[Shape]:
    top = 16
    row = min(46.0, (down - top) / DEALS)
    heads = ("", _("client code"), _("compared us with"), _("chose"), _("why, in their words"))
    left = 0.0
    for head, share in zip(heads, COLUMNS, strict=True):
        yield caption(left + 4, top - 5, head)
        if left:
            yield Line(((left, top), (left, top + DEALS * row)), PEN, HAIR)
        left += share * across
    for number in range(DEALS + 1):
        yield rule(0, top + number * row, across)
        if number:
            yield Text(4, top + number * row - row / 2 + 5, str(number), size(), weight="bold")
