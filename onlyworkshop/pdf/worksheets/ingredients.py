"""E8: we do, they want, who else?"""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.domain.exercises.wants import MOST_SHORTLISTED, Want
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import (
    PAD,
    Form,
    Sketch,
    box,
    caption,
    numbers,
    opening,
    pitch,
    rule,
    ruled,
    scale,
    size,
    small,
)
from onlyworkshop.pictures.shapes import Shape, Text

ROWS = 3
GAP = 8


def sheets(form: Form) -> list[Any]:
    """Three rows of three boxes, each with its proof and how often it really happens.

    The wants known so far stand above with their numbers, which are circled in the middle column.
    """
    wants = _wants(form)
    circled = [str(form.workshop.wants.number(want.id)) for want in wants]
    sketch = Sketch(lambda across, down: _rows(across, down, circled), least=250)
    return [*opening(form, "ingredients"), *_known(form, wants), sketch]


def _wants(form: Form) -> tuple[Want, ...]:
    told = form.workshop.wants
    return () if form.blank else (told.shortlist() or told.standing())[:MOST_SHORTLISTED]


def _known(form: Form, wants: tuple[Want, ...]) -> list[Any]:
    """What the wants are called, and who else could say it."""
    names = [] if form.blank else [row.name for row in form.workshop.alternatives.carried()]
    numbered = " · ".join(f"{form.workshop.wants.number(want.id)} {want.text}" for want in wants)
    said = (
        numbered and _("They want: {wants}").format(wants=numbered),
        names and _("Who else? Think of {names}.").format(names=", ".join(names)),
    )
    return [small(text) for text in said if text]


def _rows(across: float, down: float, wants: Sequence[str]) -> Iterator[Shape]:
    heads = (_("we …"), _("because they want …"), _("who else can say it?"))
    wide = (across - 2 * GAP) / 3
    tall = (down - 20) / ROWS
    for column, head in enumerate(heads):
        yield Text(column * (wide + GAP), 14, head, size("emphasis"), weight="bold")
    for row in range(ROWS):
        y = 20 + row * tall
        deep = tall - 34
        for column in range(3):
            x = column * (wide + GAP)
            yield box(x, y, wide, deep)
            yield from ruled(x + PAD, y, wide - 2 * PAD, int((deep - 2) / pitch()))
        if wants:
            middle = wide + GAP
            yield from scale(middle + PAD, y + pitch() / 2, min(wide - 2 * PAD, 19.0 * len(wants)), wants)
        yield caption(0, y + deep + 15, _("proof we hold, 0 to 3"))
        yield from scale(wide + GAP, y + deep + 13, 76, numbers(0, 3))
        yield caption(2 * (wide + GAP), y + deep + 15, _("in … of 100 jobs"))
        yield rule(across - 44, y + deep + 17, 44)
