"""E5 in pictures: what is being rated, and how many sheets are in."""

from collections.abc import Sequence

from onlyworkshop.domain.wishes import ScoresBoard
from onlyworkshop.language import _, plural
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import (
    EVERYTHING,
    SMALL,
    Area,
    Part,
    Style,
    line,
    one_size,
    set_in,
    stacked,
    whole,
)
from onlyworkshop.pictures.shapes import Line, Picture, Shape
from onlyworkshop.pictures.typesetting import fitted, width

TIGHTEST = 1.12
HEAD = 1.15
"""The two questions, in sizes of the body text."""


def asked(board: ScoresBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The two questions, how many sheets are in, and the wants with their numbers."""
    page = whole(aspect)
    said = standing(board)
    told = "; ".join(f"{n} {text}" for n, text in board.asked)
    shown = part.of(board.asked)
    if not shown:
        empty = line(said, page.x, body, page.width, Style(HEAD * body, weight="bold"))
        return Picture(aspect, empty, f"{said} {told}".strip())
    first, second = _("How much does it matter, 0 to 10?"), _("How satisfied are they today, with anyone, 0 to 10?")
    beside = page.width - width(first, HEAD * body, bold=True) - body > width(said, body)
    style = Style(HEAD * body, weight="bold", leading=1.25)
    words, high = set_in(page._replace(height=2 * style.step), f"{first}\n{second}", style, SMALL * body)
    middle = page.y + style.step / 2 if beside else page.y + high + 0.7 * body
    standing_style = Style(body, "ink-2", align="right" if beside else "left")
    sheets = line(said, page.right if beside else page.x, middle, page.width, standing_style)
    room = page.below(high + (0.6 if beside else 1.8) * body)
    return Picture(aspect, (*words, *sheets, *_listed(shown, room, body)), f"{said} {told}".strip())


def _listed(shown: Sequence[tuple[int, str]], room: Area, body: float) -> tuple[Shape, ...]:
    """The wants in one size of type, with rules between them."""
    step = min(4 * body, room.height / len(shown))
    lead = width("88", 1.4 * body, bold=True) + 0.8 * body
    space = room.width - lead, step - 0.5 * body
    plain = Style(1.4 * body, leading=TIGHTEST)
    size = one_size((text for _n, text in shown), space, (1.4 * body, SMALL * body), plain)
    shapes: list[Shape] = []
    for area, (n, text) in zip(room._replace(height=step * len(shown)).rows(len(shown)), shown, strict=True):
        shapes.append(Line(((area.x, area.y), (area.right, area.y)), "line-room"))
        inner = area.inset(0, 0.25 * body)
        shapes += numbered(n, text, inner, Style(size, leading=TIGHTEST), lead)
    return tuple(shapes)


def standing(board: ScoresBoard) -> str:
    """How many sheets are in: `5 of 8 sheets are in.`; empty when all rounds that began are revealed."""
    if not board.asked:
        return _("No want is on the shortlist yet")
    if not board.covered or (board.scored and not board.rated):
        return ""
    if not board.of:
        said = plural("{n} sheet is in.", "{n} sheets are in.", board.rated)
    else:
        said = _("{n} of {of} sheets are in.").format(n=board.rated, of=max(board.of, board.rated))
    return _("Second round: {said}").format(said=said) if board.round > 1 else said


def numbered(number: int, text: str, area: Area, style: Style, lead: float) -> tuple[Shape, ...]:
    """Words around the middle of the area, as small as they must be; their number in front of the first line."""
    room = area.width - lead
    found = fitted(text, room, area.height, style.size, style.size, style.bold, style.leading)
    lines = found.lines if found.cut else balanced(text, room, style.size, style.bold)
    top = area.y + (area.height - len(lines) * style.step) / 2
    grey = style._replace(ink="ink-2")
    return *stacked([f"{number}"], area.x, top, grey), *stacked(lines, area.x + lead, top, style)
