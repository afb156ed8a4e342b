"""The swap test clause by clause: the sentence taken apart, and what of it is ours alone."""

from collections.abc import Sequence
from functools import partial

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.swap import ClausesBoard, ClauseVerdict, Hold
from onlyworkshop.language import _
from onlyworkshop.naming import hold_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, largest, line, stacked, whole
from onlyworkshop.pictures.sentence import fit, sentence
from onlyworkshop.pictures.shapes import Line, Picture, Shape, Weight
from onlyworkshop.pictures.signs import verdict
from onlyworkshop.pictures.typesetting import shortened

TIGHT = 1.2
TEXT_SHARE = 0.58
LARGEST = 1.6
MOST_LINES = 3
PAD = 0.6
SPREAD = 1.5
"""Ems that a row may get beyond what its words need."""
_VERDICTS = {
    Hold.HOLDS: Verdict.PASS,
    Hold.SHARED: Verdict.CAUTION,
    Hold.THEIRS: Verdict.FAIL,
    Hold.UNKNOWN: None,
    None: None,
}


def clauses_picture(board: ClausesBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """One row per clause: the words, a sign and a word for how they stand, and who else could say them."""
    page = whole(aspect)
    if not board.names:
        empty = _("Nobody is carried to be asked")
        return Picture(aspect, line(empty, page.x, body, page.width, Style(body, "ink-2")), empty)
    shown = board._replace(verdicts=tuple(part.of(board.verdicts)))
    shapes = largest(LARGEST * body, SMALL * body, partial(_rows, shown, page, None), part.rough) or ()
    for most in range(MOST_LINES, 0, -1):
        shapes = shapes or _rows(shown, page, most, SMALL * body) or ()
    return Picture(aspect, shapes, part.described(partial(_described, board)))


def _described(board: ClausesBoard) -> str:
    return "; ".join(f"{one.clause.text} {_told(board, one)}" for one in board.verdicts)


def _rows(board: ClausesBoard, page: Area, most: int | None, size: float) -> tuple[Shape, ...] | None:
    """Every clause at this size, who shares it on up to `most` lines; None when they need more room."""
    words, said = page.split(TEXT_SHARE, 1.5 * size)
    outcomes = [_lines(_told(board, one), most, said.width - 1.6 * size, size, _weight(one)) for one in board.verdicts]
    heights = [_height(one, outcome, words, size) for one, outcome in zip(board.verdicts, outcomes, strict=True)]
    spare = page.height - sum(heights)
    if spare < -1e-6:
        return None
    shapes: list[Shape] = []
    top, extra = page.y, min(SPREAD * size, max(0.0, spare) / max(1, len(heights)))
    for one, outcome, needed in zip(board.verdicts, outcomes, heights, strict=True):
        high = needed + extra
        middle = top + high / 2
        if top > page.y:
            shapes.append(Line(((page.x, top), (page.right, top)), "line-room"))
        text = sentence(one.clause.text, Area(words.x, 0, words.width, page.height), (size, size))
        ink = middle - text.height / 2
        shapes += (part._replace(baseline=part.baseline + ink) for part in text.shapes)
        shapes += _outcome(one, outcome, Area(said.x, middle, said.width, 0), size)
        top += high
    return tuple(shapes)


def _height(one: ClauseVerdict, outcome: Sequence[str], words: Area, size: float) -> float:
    lines = fit(one.clause.text, words, (size, size)).lines
    return (max(len(lines), len(outcome)) * TIGHT + PAD) * size


def _lines(text: str, most: int | None, room: float, size: float, weight: Weight) -> tuple[str, ...]:
    """The text on at most so many lines, its end left out when there is more of it."""
    bold = weight == "bold"
    lines = balanced(text, room, size, bold)
    if most is None or len(lines) <= most:
        return lines
    return (*lines[: most - 1], shortened(" ".join(lines[most - 1 :]), room, size, bold))


def _weight(one: ClauseVerdict) -> Weight:
    return "bold" if one.fails else "regular"


def _outcome(one: ClauseVerdict, lines: Sequence[str], area: Area, size: float) -> tuple[Shape, ...]:
    sign = verdict(_VERDICTS[one.hold], area.x + size / 2, area.y, size)
    style = Style(size, "ink" if one.hold else "ink-2", _weight(one), leading=TIGHT)
    return (sign, *stacked(lines, area.x + 1.6 * size, area.y - len(lines) * style.step / 2, style))


def _told(board: ClausesBoard, one: ClauseVerdict) -> str:
    """`shared: Foundry, Kit maker`."""
    return f"{hold_name(one.hold)}: {board.sharing(one)}" if one.fails else hold_name(one.hold)
