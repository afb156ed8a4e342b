"""E4: needs everyone knows, secrets few know."""

from collections.abc import Iterator
from typing import Any

from onlyworkshop.catalogue import listing
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import PAD, Form, Sketch, box, opening, pitch, ruled, size, small
from onlyworkshop.pictures.shapes import Shape, Text
from onlyworkshop.pictures.typesetting import shortened

LONGEST_WALL = 130.0
"""Ems of cards that are on the wall already: about three lines."""


def sheets(form: Form) -> list[Any]:
    """Two columns to write in, with the kinds of secrets as a nudge, and what hangs on the wall but for the secrets."""
    known = [] if form.blank else [one.text for one in form.workshop.wants.standing() if not one.secret]
    wall = small(_("On the wall so far: {names}").format(names=shortened("; ".join(known), LONGEST_WALL, 1)))
    kinds = ", ".join(listing("secret_kinds", form.language))
    return [
        *opening(form, "wants"),
        small(_("A secret may be {kinds}.").format(kinds=kinds)),
        *([wall] if known else []),
        Sketch(_columns, least=240),
    ]


def _columns(across: float, down: float) -> Iterator[Shape]:
    half = (across - 12) / 2
    for x, head in ((0.0, _("Needs everyone knows")), (half + 12, _("Secrets few know"))):
        yield box(x, 4, half, down - 4)
        yield Text(x + PAD, 4 + size() + PAD, head, size("emphasis"), weight="bold")
        yield from ruled(x + PAD, 30, half - 2 * PAD, int((down - 40) / pitch()))
