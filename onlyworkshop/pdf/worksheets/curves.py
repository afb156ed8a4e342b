"""E6: value curves to be drawn by hand."""

from collections.abc import Iterator, Sequence
from typing import Any

from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import HAIR, PEN, Form, Sketch, caption, opening, rule, size
from onlyworkshop.pictures.shapes import Line, Marker, Shape, Sign, Text
from onlyworkshop.pictures.typesetting import shortened

WANTS = 8
HIGHEST = 10
LEFT = 22
FOOT = 86
STYLES: tuple[tuple[Sign, tuple[float, ...]], ...] = (
    ("circle", ()),
    ("square", (6, 3)),
    ("triangle", (2, 2)),
    ("diamond", (8, 2, 2, 2)),
    ("ring", (1, 3)),
    ("cross", (10, 4)),
    ("plus", (4, 1)),
)


def sheets(form: Form) -> list[Any]:
    """A canvas with wants across and 0 to 10 up, and a line style for each player."""
    carried = [] if form.blank else [row.name for row in form.workshop.alternatives.carried()]
    names = [_("Us"), *(carried or [""] * 4)]
    legend = 20.0 * -(-len(names) // 2)
    return [
        *opening(form, "curves"),
        Sketch(lambda across, _down: _legend(across, names), legend),
        Sketch(_canvas, least=300),
    ]


def _legend(across: float, names: Sequence[str]) -> Iterator[Shape]:
    for place, (name, (sign, dash)) in enumerate(zip(names, STYLES, strict=False)):
        x, y = place % 2 * across / 2, 10.0 + place // 2 * 20
        yield Line(((x, y), (x + 44, y)), "ink", 1.2, dash)
        yield Marker(x + 22, y, 8, sign, "ink")
        if name:
            yield Text(x + 54, y + 4, shortened(name, across / 2 - 60, size("body")), size("body"))
        else:
            yield rule(x + 54, y + 4, across / 2 - 70)


def _canvas(across: float, down: float) -> Iterator[Shape]:
    top, bottom = 16.0, down - FOOT
    step = (across - LEFT) / WANTS
    for value in range(HIGHEST + 1):
        y = bottom - (bottom - top) * value / HIGHEST
        yield Line(((LEFT, y), (across, y)), "line" if value % 5 else PEN, HAIR)
        yield Text(LEFT - 6, y + 4, str(value), size("body"), "ink-2", align="right")
    for want in range(WANTS):
        x = LEFT + step * (want + 0.5)
        yield Line(((x, top), (x, bottom)), "line", HAIR)
        yield Text(x, bottom + 14, str(want + 1), size("body"), "ink-2", align="middle")
        for number in range(2):
            yield rule(x - step / 2 + 3, bottom + 38 + number * 24, step - 6)
    yield caption(0, down - 2, _("Write the wants below the numbers. 10 is as much as anyone could wish."))
