"""E9: brainwriting, three rounds on one sheet."""

from collections.abc import Iterator
from typing import Any

from onlyworkshop.catalogue import listing
from onlyworkshop.language import _
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import statement
from onlyworkshop.pdf.worksheets.form import (
    PAD,
    Form,
    Sketch,
    box,
    caption,
    gap,
    label_style,
    opening,
    pitch,
    ruled,
    small,
    ticks,
)
from onlyworkshop.pictures.shapes import Shape

SIDE = 3
GAP = 6
FOOT = 122


def sheets(form: Form) -> list[Any]:
    """The slots on top, three by three boxes, and the two examples at the foot."""
    first, second = listing("examples", form.language)
    read = style(Kind.CELL)
    return [
        *opening(form, "drafts"),
        statement(_("We are the ONLY … (what) that … (do what) for … (whom) … (where, when)"), label_style()),
        Sketch(_boxes, least=240, foot=FOOT),
        gap(10),
        small(listing("examples_credit", form.language)[0]),
        statement(f"“{first}”", read),
        gap(3),
        statement(f"“{second}”", read),
    ]


def _boxes(across: float, down: float) -> Iterator[Shape]:
    wide, tall = (across - 2 * GAP) / SIDE, (down - 2 * GAP) / SIDE
    for row in range(SIDE):
        for column in range(SIDE):
            x, y = column * (wide + GAP), row * (tall + GAP)
            yield box(x, y, wide, tall)
            yield caption(x + PAD, y + 14, _("round {n}").format(n=row + 1))
            yield from ticks(x + wide - 18, y + 12, [""], 0)
            yield from ruled(x + PAD, y + 14, wide - 2 * PAD, int((tall - 18) / pitch()))
