"""The competitor map before the reveal: what everybody does now, and nothing of where anybody stands."""

from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.language import _, plural
from onlyworkshop.pictures.layout import SMALL, Area, Style, set_in
from onlyworkshop.pictures.shapes import Box, Shape


def hidden(board: MapBoard, plot: Area, body: float) -> tuple[Shape, ...]:
    """Before the reveal: how far everybody is, and nothing of where."""
    told = [_now(board)]
    if board.raters:
        told.append(plural("{n} person has placed.", "{n} people have placed.", board.raters))
    inner = plot.inset(0.1 * plot.width, 0)._replace(y=plot.y + plot.height * 0.36, height=plot.height * 0.28)
    lines, high = set_in(inner.inset(body, body), "\n".join(told), Style(1.1 * body, align="middle"), SMALL * body)
    down = (inner.height - 2 * body - high) / 2
    card = Box(*inner, fill="paper", ink="line-room", corner=0.4 * body)
    return (card, *(text._replace(baseline=text.baseline + down) for text in lines))


def _now(board: MapBoard) -> str:
    """What everybody does now."""
    across, up = board.map.horizontal, board.map.vertical
    if not all((across.low, across.high, up.low, up.high)):
        return _("First we name two axes, both ends of each in the clients’ own words.")
    return _("Everybody places alone first.") if board.map.round == 1 else _("Once more, everybody alone.")
