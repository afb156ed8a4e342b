"""E11 in the room: the fists, and what could bring the statement down."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.decision import SUPPORT, TOP_RISKS, FistBoard, Rated, RisksBoard, Support
from onlyworkshop.language import _, percent, plural
from onlyworkshop.pictures.histogram import bars
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Line, Picture, Shape
from onlyworkshop.pictures.typesetting import Fitted, fitted, width

LEAST = 0.75
TIGHT = 1.2
WORDS_SHARE = 0.4
PRODUCT = 3.2
"""Ems for a number up to 25 and the air beside it."""
MOST_LINES = 3


class _Risk(NamedTuple):
    """A risk in lines, and its answer."""

    place: int
    rated: Rated
    text: Fitted
    answer: Fitted
    height: float


def fist_picture(board: FistBoard, aspect: float, body: float) -> Picture:
    """The draft on the left; on the right how many are in, and once revealed the histogram with the support."""
    page = whole(aspect)
    left, right = page.split(WORDS_SHARE, 2.5 * body)
    text = sentence(board.text or _("Fist to five"), left, (2 * body, LEAST * body))
    head = _fist_words(board)
    title = Style(1.3 * body, weight="bold", leading=TIGHT)
    said, high = set_in(right._replace(y=0.12 * body, height=MOST_LINES * title.step), head, title, LEAST * body)
    shapes: tuple[Shape, ...] = (
        *text.shapes,
        *said,
    )
    right = right.below(max(0.0, high - 1.2 * 1.3 * body))
    if not board.support:
        return Picture(aspect, (*shapes, *_meanings(right, body)), f"{board.text} {head}".strip())
    shapes += bars(board.support.histogram, right.below(2.2 * body), body, SUPPORT)
    counts = ", ".join(f"{fingers}: {n}" for fingers, n in enumerate(board.support.histogram))
    return Picture(aspect, shapes, f"{board.text} {head} {counts}".strip())


def risks_picture(board: RisksBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The risks by likelihood × impact, the top three in bold with their answers; then what a rival will say."""
    page = whole(aspect)
    if not board.risks and not board.rival_reply:
        asked = _("It is a year later, and clients laughed. Why?")
        shapes, _high = set_in(page, asked, Style(2.4 * body, weight="bold", leading=TIGHT), body)
        return Picture(aspect, shapes, asked)
    foot, high = _reply(board, page, body)
    room = page._replace(height=page.height - high)
    risks = part.of(tuple(enumerate(board.risks)))
    rows = largest(1.3 * body, LEAST * body, partial(_complete, risks, room), part.rough)
    size, told = rows or _top(risks, room, LEAST * body)
    shown: list[Shape] = []
    top = room.y
    for one in told:
        shown += _risk(one, Area(room.x, top, room.width, one.height), size)
        top += one.height
    left_out = len(risks) - len(told)
    if left_out > 0:
        more = plural("and {n} more", "and {n} more", left_out)
        shown += line(more, room.x, room.bottom - 0.6 * size, room.width, Style(size, "ink-2"))
    return Picture(aspect, (*shown, *foot), part.described(partial(_described, board)))


def _described(board: RisksBoard) -> str:
    said = "; ".join(f"{one.risk.text} {one.product or ''}".strip() for one in board.risks)
    return f"{said}. {board.rival_reply}".strip()


def _fist_words(board: FistBoard) -> str:
    if not board.support:
        if not board.of:
            return plural("{n} fist is in", "{n} fists are in", board.sheets)
        return _("{n} of {of} fists are in").format(n=board.sheets, of=board.of)
    words = support_words(board.support)
    return _("Round {n}: {words}").format(n=board.round, words=words) if board.round > 1 else words


def support_words(found: Support) -> str:
    """`7 of 8 at 3 or more, 88%`."""
    with_us = sum(found.histogram[SUPPORT:])
    return _("{n} of {of} at 3 or more, {share}").format(n=with_us, of=found.n, share=percent(found.share or 0))


def _meanings(area: Area, body: float) -> tuple[Shape, ...]:
    """What the ends and the middle of the scale mean."""
    told = ((5, _("I will carry it.")), (3, _("I can live with it and support it.")), (0, _("I will not.")))
    shapes: list[Shape] = []
    top = area.y + 3 * body
    for fingers, words in told:
        shapes += line(str(fingers), area.x, top + TIGHT / 2 * body, 2 * body, Style(1.2 * body, weight="bold"))
        room = Area(area.x + 2 * body, top, area.width - 2 * body, MOST_LINES * TIGHT * body)
        lines, taken = set_in(room, words, Style(body, "ink-2", leading=TIGHT), LEAST * body)
        shapes += lines
        top += taken + body
    return tuple(shapes)


def _complete(risks: Sequence[tuple[int, Rated]], room: Area, size: float) -> tuple[float, list[_Risk]] | None:
    told = [_set(n, one, room.width, size) for n, one in risks]
    whole_ = not any(one.text.cut or one.answer.cut for one in told)
    return (size, told) if whole_ and sum(one.height for one in told) <= room.height else None


def _top(risks: Sequence[tuple[int, Rated]], room: Area, size: float) -> tuple[float, list[_Risk]]:
    """As many as there is room for, and a line for those that are left out."""
    told: list[_Risk] = []
    left = room.height - 1.6 * size
    for n, one in risks:
        made = _set(n, one, room.width, size)
        if made.height > left:
            break
        told.append(made)
        left -= made.height
    return size, told


def _set(place: int, one: Rated, across: float, size: float) -> _Risk:
    """The words of one risk at this size; the answer stands beside it."""
    wide = (across - PRODUCT * size - 2 * size) / 2
    top = place < TOP_RISKS and one.product is not None
    text = fitted(one.risk.text, wide, MOST_LINES * TIGHT * size, size, size, bold=top, leading=TIGHT)
    answer = fitted(one.risk.answer, wide, MOST_LINES * TIGHT * size, size, size, leading=TIGHT)
    return _Risk(place, one, text, answer, max(text.height(TIGHT), answer.height(TIGHT)) + 0.9 * size)


def _risk(one: _Risk, area: Area, size: float) -> tuple[Shape, ...]:
    top = one.place < TOP_RISKS and one.rated.product is not None
    wide = (area.width - PRODUCT * size - 2 * size) / 2
    left = area.x + PRODUCT * size
    middle = area.y + area.height / 2
    product = "–" if one.rated.product is None else str(one.rated.product)
    words = Style(size, weight="bold" if top else "regular", leading=TIGHT)
    rule = (Line(((area.x, area.y), (area.right, area.y)), "line"),) if one.place else ()
    return (
        *rule,
        *line(product, area.x + 0.62 * PRODUCT * size, middle, PRODUCT * size, words._replace(align="right")),
        *stacked(one.text.lines, left, middle - one.text.height(TIGHT) / 2, words),
        *stacked(
            one.answer.lines,
            left + wide + 2 * size,
            middle - one.answer.height(TIGHT) / 2,
            Style(size, "ink-2", leading=TIGHT),
        ),
    )


def _reply(board: RisksBoard, page: Area, body: float) -> tuple[tuple[Shape, ...], float]:
    """What a rival will say, at the foot of the page; and the height taken."""
    if not board.rival_reply:
        return (), 0.0
    title = _("A rival will say:")
    left = page.x + width(title, body, bold=True) + body
    words, high = set_in(
        Area(left, 0, page.right - left, 3 * TIGHT * body),
        board.rival_reply,
        Style(body, leading=TIGHT),
        LEAST * body,
    )
    top = page.bottom - high
    moved = tuple(text._replace(baseline=text.baseline + top) for text in words)
    heading = line(title, page.x, top + TIGHT * body / 2, left - page.x, Style(body, "ink-2", "bold"))
    rule = Line(((page.x, top - 0.6 * body), (page.right, top - 0.6 * body)), "ink-2")
    return (rule, *heading, *moved), high + 1.4 * body
