"""E13: the eleven methods on a card, and a report card for two clients."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.catalogue import Method, listing, methods
from onlyworkshop.catalogue import scale as scale_words
from onlyworkshop.domain.exercises.selling import Selling
from onlyworkshop.language import _
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import columns
from onlyworkshop.pdf.text import point
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    Form,
    Sketch,
    another,
    caption,
    field,
    fit,
    gap,
    label,
    numbers,
    one_line,
    opening,
    pitch,
    rule,
    scale,
    size,
    small,
    text,
    ticks,
)
from onlyworkshop.pictures.shapes import Line, Shape, Text
from onlyworkshop.pictures.typesetting import wrapped

BEHAVIOURS = 6
STRIP = 78.0


def sheets(form: Form) -> list[Any]:
    """Hours, leaners and eleven rows; on the second page the report card."""
    every = methods(form.language)
    told = Selling() if form.blank else form.workshop.selling
    marks = "; ".join(
        f"{mark.value} {mark.meaning.casefold()}" for mark in scale_words("practice", form.language).marks
    )
    return [
        *opening(form, "selling"),
        Sketch(lambda across, _down: _hours(across), pitch()),
        field(_("Leaners, to us"), told.leaner_meaning),
        gap(),
        Sketch(lambda across, down: _methods(across, down, every), least=300, foot=40),
        gap(4),
        small(marks),
        *another(form, "selling", _("Report card for two clients")),
        text(_("Let the client choose up to six behaviours. The client marks once a month; there is no C.")),
        Sketch(lambda across, down: _clients(across, down, told), BEHAVIOURS * 50 + 30),
        small("; ".join(f"{mark.value} {mark.meaning}" for mark in scale_words("report_card", form.language).marks)),
        label(_("To choose from")),
        _behaviours(form),
    ]


def _behaviours(form: Form) -> Any:
    every = [point(said, style(Kind.POINT)) for said in listing("report_card", form.language)]
    half = len(every) // 2
    return columns([every[:half], every[half:]], [form.width / 2] * 2)


def _hours(across: float) -> Iterator[Shape]:
    baseline = pitch() - 6
    yield Text(0, baseline, _("Of 100 hours of training: old list"), size())
    yield rule(across * 0.5, baseline + 3, 50)
    yield Text(across * 0.66, baseline, _("new list"), size())
    yield rule(across * 0.8, baseline + 3, 50)


def _methods(across: float, down: float, every: Sequence[Method]) -> Iterator[Shape]:
    now, needed = across - 2 * STRIP - 12, across - STRIP
    yield caption(now + 4, 8, _("we do it now"))
    yield caption(needed + 4, 8, _("we need it"))
    row = (down - 12) / len(every)
    for place, method in enumerate(every):
        y = 12 + place * row
        yield Text(12, y + 11, str(method.number), size("body"), weight="bold", align="right")
        yield Text(20, y + 11, method.title, size("body"), weight="bold")
        for number, line in enumerate(wrapped(method.gist, now - 28, size("caption"))[:2]):
            yield Text(20, y + 20.5 + number * size("caption") * 1.15, line, size("caption"), "ink-2")
        yield from scale(now, y + row / 2, STRIP, numbers(0, 4))
        yield from scale(needed, y + row / 2, STRIP, numbers(0, 4))
        yield Line(((0, y + row), (across, y + row)), "line", HAIR)


def _clients(across: float, down: float, told: Selling) -> Iterator[Shape]:
    """Behaviours and clients that are known already; a line wherever the client still chooses."""
    first, second = across - 230, across - 110
    codes = [one.code for one in told.clients[:2]]
    for x, code in zip((first, second), [*codes, "", ""], strict=False):
        yield caption(x, 10, _("client"))
        yield one_line(64, caption(x + 36, 10, code)) if code else caption(x + 36, 10, code)
        yield rule(x + 34, 12, 66)
    row = (down - 30) / BEHAVIOURS
    for number in range(BEHAVIOURS):
        y = 30 + number * row
        yield Text(0, y + row - 14, str(number + 1), size(), weight="bold")
        if number < len(told.behaviours):
            said = Text(20, 0, told.behaviours[number].text, size("emphasis"))
            yield from fit(y + row / 2 + 6, first - 40, row - 8, said)
        else:
            yield rule(20, y + row - 10, first - 40)
        for x in (first, second):
            yield from ticks(x, y + row / 2 + 6, ("A", "B", "D"), 36)
