"""E4: needs everyone knows, secrets few know."""

from collections.abc import Iterator
from typing import Any

from onlyworkshop.catalogue import listing
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import PAD, Form, Sketch, box, opening, pitch, ruled, size, small
from onlyworkshop.pictures.shapes import Shape, Text


def sheets(form: Form) -> list[Any]:
    """Two columns to write in, with the kinds of secrets as a nudge."""
    kinds = ", ".join(listing("secret_kinds", form.language))
    return [
        *opening(form, "wants"),
        small(_("A secret may be {kinds}.").format(kinds=kinds)),
        Sketch(_columns, least=240),
    ]


def _columns(across: float, down: float) -> Iterator[Shape]:
    half = (across - 12) / 2
    for x, head in ((0.0, _("Needs everyone knows")), (half + 12, _("Secrets few know"))):
        yield box(x, 4, half, down - 4)
        yield Text(x + PAD, 4 + size() + PAD, head, size("emphasis"), weight="bold")
        yield from ruled(x + PAD, 30, half - 2 * PAD, int((down - 40) / pitch()))
