"""E10: a test card for every draft that was carried."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.domain.exercises.trials import RATED, Test
from onlyworkshop.language import _
from onlyworkshop.naming import test_name
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.text import statement
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    Form,
    Sketch,
    another,
    caption,
    fit,
    gap,
    label,
    lines,
    numbers,
    opening,
    pitch,
    rule,
    ruled,
    scale,
    size,
    ticks,
)
from onlyworkshop.pictures.shapes import Line, Shape, Text

ROW = 23.0
NAMELESS = 5


def sheets(form: Form) -> list[Any]:
    """One card per draft, with the names of the swap test; one empty card when there is nothing yet."""
    workshop = form.workshop
    drafts = [] if form.blank else [workshop.wording(draft) for draft in workshop.drafts.carried()]
    names = [] if form.blank else [row.name for row in workshop.alternatives.carried()]
    story = [*opening(form, "trials"), *_card(drafts[0] if drafts else "", names)]
    for draft in drafts[1:]:
        story += [*another(form, "trials", form.words("trials").worksheet_title), *_card(draft, names)]
    return story


def _card(draft: str, names: Sequence[str]) -> list[Any]:
    shown = [statement(draft, style(Kind.QUOTE, size=size(), ink="ink"))] if draft else [lines(2), gap()]
    rows = names or [""] * NAMELESS
    return [
        *shown,
        label(_("Swap: with their name in it, could they say it truthfully?")),
        Sketch(lambda across, _down: _swaps(across, rows), len(rows) * ROW + 14),
        label(_("Opposite and stranger")),
        Sketch(lambda across, _down: _judged(across), 2 * ROW),
        label(_("Rate it alone")),
        Sketch(lambda across, _down: _rated(across), len(RATED) * ROW),
        Sketch(_change, least=0),
    ]


def _swaps(across: float, names: Sequence[str]) -> Iterator[Shape]:
    answers, better = across * 0.42, across * 0.84
    for x, said in ((answers, _("could say it")), (better, _("does it better"))):
        yield caption(x, 8, said)
    for row, name in enumerate(names):
        middle = 14 + (row + 0.5) * ROW
        yield from fit(middle, answers - 10, ROW - 1, Text(0, 0, name, size()))
        yield from ticks(answers, middle, (_("yes"), _("no"), _("don’t know")), 52)
        yield from ticks(better, middle, (_("yes"),), 0)
        yield Line(((0, middle + ROW / 2), (across, middle + ROW / 2)), "line", HAIR)


def _judged(across: float) -> Iterator[Shape]:
    asked = (_("Would any sensible rival choose the contrary?"), _("Could an outsider check it with yes or no?"))
    for row, question in enumerate(asked):
        middle = (row + 0.5) * ROW
        yield Text(0, middle + 5, question, size("emphasis"))
        yield from ticks(across * 0.74, middle, (_("yes"), _("no")), 56)


def _change(across: float, down: float) -> Iterator[Shape]:
    """What is left of the page, when it is enough to write on."""
    if down > 2.5 * pitch():
        yield Text(0, pitch(), _("The one change that would help it most"), size("emphasis"), weight="bold")
        yield from ruled(0, pitch(), across, int(down / pitch()) - 1)


def _rated(across: float) -> Iterator[Shape]:
    for row, test in enumerate(RATED):
        middle = (row + 0.5) * ROW
        yield Text(0, middle + 5, test_name(test), size())
        if test is Test.TRUE_NOW:
            yield rule(across * 0.42, middle + 6, 60)
            yield Text(across * 0.42 + 66, middle + 5, _("of a hundred ordinary jobs"), size("body"))
        else:
            yield from scale(across * 0.42, middle, 150, numbers(1, 5))
