"""E14: the promise, twice on one sheet: keep one, hand in one."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from onlyworkshop.domain.exercises.commitments import FIRST_STEP_DAYS, LAST_DUE_DAYS
from onlyworkshop.language import _, short_date
from onlyworkshop.pdf.worksheets.form import (
    Form,
    Sketch,
    cut,
    opening,
    rule,
    size,
)
from onlyworkshop.pictures.shapes import Shape, Text
from onlyworkshop.pictures.typesetting import width

COPIES = 2
CUT = 24.0


def sheets(form: Form) -> list[Any]:
    """Two slips that are the same, with a line to cut between them."""
    day = form.workshop.agenda.day
    last = short_date(day + timedelta(days=LAST_DUE_DAYS))
    soon = short_date(day + timedelta(days=FIRST_STEP_DAYS))
    return [
        *opening(form, "commitments"),
        Sketch(lambda across, down: _slips(across, down, last, soon), least=440),
    ]


def _slips(across: float, down: float, last: str, soon: str) -> Iterator[Shape]:
    half = down / COPIES
    for copy in range(COPIES):
        yield from _slip(across, copy * half, half - CUT, last, soon)
    yield from cut(across, half)


def _slip(across: float, top: float, tall: float, last: str, soon: str) -> Iterator[Shape]:
    rows = (
        ((_("I will"), 1.0),),
        (("", 1.0),),
        ((_("for client (code)"), 0.5), (_("by ({last} at the latest)").format(last=last), 0.5)),
        ((_("done when"), 1.0),),
        ((_("first step"), 0.6), (_("on (by {soon})").format(soon=soon), 0.4)),
        ((_("I stop"), 0.6), (_("method 1 to 11"), 0.4)),
        ((_("signed"), 0.6), (_("date"), 0.4)),
    )
    for number, row in enumerate(rows, 1):
        y = top + CUT / 2 + number * (tall - CUT / 2) / len(rows)
        left = 0.0
        for named, share in row:
            wide = share * across
            yield Text(left, y - 5, named, size("body"), "ink-2")
            after = _width(named)
            yield rule(left + after, y - 2, wide - after - 8)
            left += wide


def _width(named: str) -> float:
    return width(named, size("body")) + 6 if named else 0.0
