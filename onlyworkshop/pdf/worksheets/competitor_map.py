"""E7: a map to place players on, and the players to cut out."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from onlyworkshop.domain.exercises.competitor_map import Map, Player
from onlyworkshop.language import _
from onlyworkshop.pdf.worksheets.form import (
    HAIR,
    PAD,
    PEN,
    RULE,
    Form,
    Sketch,
    another,
    caption,
    field,
    fit,
    one_line,
    opening,
    pitch,
    rule,
    size,
    text,
)
from onlyworkshop.pictures.shapes import Box, Line, Marker, Shape, Text

CELLS = 10
HEAD, FOOT, GUTTER = 22, 62, 40
STICKER = 64.0
ANSWER = 44.0
COLUMNS = 3
NAMED, ARROW = 150.0, 16.0
SETS = 3
NAMELESS = "ABCDEF"

Align = Literal["left", "middle", "right"]


def sheets(form: Form) -> list[Any]:
    """The map, then a page of stickers."""
    one = Map(id="blank") if form.blank else form.workshop.competitor_map.maps[0]
    players = form.workshop.players(_("Us"))
    nameless = form.blank or len(players) == 1
    stuck = [Player("", "", letter) for letter in NAMELESS] if nameless else list(players)
    return [
        *opening(form, "competitor_map"),
        Sketch(lambda across, down: _map(across, down, one), least=260, foot=2 * pitch() + ANSWER + PAD),
        Sketch(lambda across, _down: _answers(across, stuck), ANSWER),
        field(_("The gap is")),
        field(_("and clients care because")),
        *another(form, "competitor_map", _("Players to cut out"), named=False),
        text(_("Cut along the lines and stick each player where clients see it.")),
        Sketch(lambda across, _down: _stickers(across, stuck * SETS), -(-len(stuck) * SETS // COLUMNS) * STICKER),
    ]


def _map(across: float, down: float, one: Map) -> Iterator[Shape]:
    side = min(down - HEAD - FOOT, across - GUTTER)
    left = (across - side) / 2
    cell = side / CELLS
    for number in range(CELLS + 1):
        along = number * cell
        ink, thickness = ("ink", RULE) if number * 2 == CELLS else ("line", HAIR)
        yield Line(((left, HEAD + along), (left + side, HEAD + along)), ink, thickness)
        yield Line(((left + along, HEAD), (left + along, HEAD + side)), ink, thickness)
    yield Box(left, HEAD, side, side, ink=PEN, thickness=RULE)
    for number in range(CELLS):
        along = (number + 0.5) * cell
        column = chr(ord("A") + number)
        yield Text(left + along, HEAD + side + 13, column, size("body"), "ink-2", align="middle")
        yield Text(left - 5, HEAD + side - along + 3, str(number + 1), size("body"), "ink-2", align="right")
    middle = left + side / 2
    yield from _end((middle, HEAD - 7), side, "↑", one.vertical.high, "middle")
    yield from _end((middle, HEAD + side + 32), side, "↓", one.vertical.low, "middle")
    yield from _end((left, HEAD + side + 48), side / 2 - PAD, "←", one.horizontal.low, "left")
    yield from _end((left + side, HEAD + side + 48), side / 2 - PAD, "→", one.horizontal.high, "right")


def _answers(across: float, players: Sequence[Player]) -> Iterator[Shape]:
    """A box for the place of each player, to be called out or typed."""
    yield caption(0, 10, _("Column and row of each player, such as C4"))
    wide = across / len(players)
    for place, player in enumerate(players):
        x = place * wide
        yield Box(x, 16, wide - PAD, ANSWER - 20, ink=PEN, thickness=RULE, corner=2)
        yield Text(x + 4, 16 + (ANSWER - 20) / 2 + 4, player.letter, size("body"), "ink-2", "bold")


def _end(place: tuple[float, float], room: float, arrow: str, said: str, align: Align) -> Iterator[Shape]:
    """What clients call one end of an axis, or a line to write it on."""
    x, baseline = place
    if said:
        shown = f"{said} {arrow}" if align == "right" else f"{arrow} {said}"
        yield one_line(room, Text(x, baseline, shown, size("emphasis"), weight="bold", align=align))
        return
    left = x + {"left": 0, "middle": -NAMED / 2, "right": -NAMED}[align]
    yield Text(left + (NAMED if align == "right" else 0), baseline, arrow, size("emphasis"), align=align)
    yield rule(left if align == "right" else left + ARROW, baseline, NAMED - ARROW)


def _stickers(across: float, players: Sequence[Player]) -> Iterator[Shape]:
    wide = across / COLUMNS
    for place, player in enumerate(players):
        x, y = place % COLUMNS * wide, place // COLUMNS * STICKER
        middle = y + STICKER / 2
        ours = player.letter == "A"
        yield Box(x, y, wide, STICKER, ink=PEN, thickness=HAIR, dash=(4, 3))
        yield Marker(x + 24, middle, 26, "circle", "ink", filled=ours)
        yield Text(x + 24, middle + 5, player.letter, size(), "paper" if ours else "ink", "bold", "middle")
        if player.name:
            yield from fit(middle, wide - 52, STICKER - 2 * PAD, Text(x + 46, 0, player.name, size("emphasis")))
        else:
            yield rule(x + 46, middle + 6, wide - 52)
