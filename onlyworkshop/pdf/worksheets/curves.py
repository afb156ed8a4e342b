"""E6: value curves to be drawn by hand."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from onlyworkshop.domain.canvas import RatedWant, compared
from onlyworkshop.domain.exercises.competitor_map import Player, players
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import HAIR, PEN, Form, Sketch, caption, fit, opening, rule, size
from onlyworkshop.pictures.players import marker, stroke
from onlyworkshop.pictures.shapes import Line, Shape, Text
from onlyworkshop.pictures.typesetting import shortened

WANTS = 8
NAMELESS = 4
HIGHEST = 10
LEFT = 22
FOOT = 86
ENTRY = 20.0
SAMPLE = 44.0


def sheets(form: Form) -> list[Any]:
    """A canvas with wants across and 0 to 10 up, and a line style for each player."""
    wants = () if form.blank else compared(form.workshop.wants)
    playing = () if form.blank else form.workshop.players(_("Us"))
    if len(playing) < 2:
        playing = players(_("Us"), [(f"rival-{n}", "") for n in range(NAMELESS)])
    legend = ENTRY * -(-len(playing) // 2)
    return [
        *opening(form, "curves"),
        Sketch(lambda across, _down: _legend(across, playing), legend),
        Sketch(partial(_canvas, wants), least=300),
    ]


def _legend(across: float, playing: Sequence[Player]) -> Iterator[Shape]:
    for place, player in enumerate(playing):
        x, y = place % 2 * across / 2, ENTRY / 2 + place // 2 * ENTRY
        yield stroke(player, ((x, y), (x + SAMPLE, y)), 1.1)._replace(ink="ink")
        yield marker(player, x + SAMPLE / 2, y, 8)._replace(ink="ink")
        yield Text(x + SAMPLE + 8, y + 4, player.letter, size("body"), weight="bold")
        name = x + SAMPLE + 20
        if player.name:
            yield Text(name, y + 4, shortened(player.name, across / 2 - SAMPLE - 26, size("body")), size("body"))
        else:
            yield rule(name, y + 4, across / 2 - SAMPLE - 36)


def _canvas(wants: Sequence[RatedWant], across: float, down: float) -> Iterator[Shape]:
    top, bottom = 16.0, down - FOOT
    columns = len(wants) or WANTS
    step = (across - LEFT) / columns
    for value in range(HIGHEST + 1):
        y = bottom - (bottom - top) * value / HIGHEST
        yield Line(((LEFT, y), (across, y)), "line" if value % 5 else PEN, HAIR)
        yield Text(LEFT - 6, y + 4, str(value), size("body"), "ink-2", align="right")
    for want in range(columns):
        x = LEFT + step * (want + 0.5)
        yield Line(((x, top), (x, bottom)), "line", HAIR)
        number = wants[want].number if wants else want + 1
        yield Text(x, bottom + 14, str(number), size("body"), "ink-2", align="middle")
        if wants:
            yield from fit(bottom + 46, step - 6, 58, Text(x, 0, wants[want].text, size("body"), align="middle"))
            continue
        for row in range(2):
            yield rule(x - step / 2 + 3, bottom + 38 + row * 24, step - 6)
    told = _("10 is as much as anyone could wish. Draw our own line last.")
    yield caption(0, down - 2, told if wants else _("Write the wants below the numbers.") + " " + told)
