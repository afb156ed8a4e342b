"""E11 in the room: the fists, and what could bring the statement down."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.exercises.decision import SUPPORT, TOP_RISKS, FistBoard, Rated, RisksBoard, Support
from onlyworkshop.language import _, percent, plural
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.histogram import bars
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, moved, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Line, Picture, Shape
from onlyworkshop.pictures.typesetting import Fitted, fitted, width

LEAST = 0.75
TIGHT = 1.2
WORDS_SHARE = 0.4
PRODUCT = 2.4
"""Ems for a number up to 25 and the air beside it."""
HEAD = 1.7
"""Ems for what stands over the columns."""
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
    page, head = whole(aspect), _fist_words(board)
    left, right = page.split(WORDS_SHARE, 2.5 * body)
    if not board.text:
        left, right = page, page.below(3.4 * body)
    text = sentence(board.text or _("Fist to five"), left, (2 * body, LEAST * body))
    title = Style(1.3 * body, weight="bold", leading=TIGHT)
    said, high = set_in(right.below(0.12 * body)._replace(height=MOST_LINES * title.step), head, title, LEAST * body)
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
        return _premortem(page, body)
    foot, high = _reply(board, page, body)
    room = page._replace(height=page.height - high)
    head = HEAD * body if board.risks else 0.0
    room = room.below(head)
    risks = part.of(tuple(enumerate(board.risks)))
    rows = largest(1.3 * body, LEAST * body, partial(_complete, risks, room), part.rough)
    size, told = rows or _top(risks, room, LEAST * body)
    shown: list[Shape] = [*(_risk_heads(page, head / 2, size, body) if head else ())]
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


def _premortem(page: Area, body: float) -> Picture:
    """Before the first risk: the question, large, and how it is answered."""
    asked = _("It is a year later, and clients laughed. Why?")
    how = _("Three minutes, alone, on paper. Then for each: how likely, how bad, from 1 to 5, and what is our answer?")
    question, high = set_in(page, asked, Style(3.2 * body, weight="bold", leading=TIGHT), body)
    room = page.below(high + 1.2 * body)
    below, _high = set_in(room, how, Style(1.5 * body, "ink-2", leading=1.3), LEAST * body)
    return Picture(page.aspect, (*question, *below), f"{asked} {how}")


def _risk_heads(page: Area, middle: float, size: float, body: float) -> tuple[Shape, ...]:
    """What the number stands for, and what stands on the right."""
    style, answer = Style(LEAST * body, "ink-2"), _answer_column(page, size)
    return (
        *line(_("Likelihood × impact, 1 to 25"), page.x, middle, answer.x - page.x - size, style),
        *line(_("Our answer"), answer.x, middle, answer.width, style),
    )


def _answer_column(area: Area, size: float) -> Area:
    wide = (area.width - PRODUCT * size - 2 * size) / 2
    return Area(area.right - wide, area.y, wide, area.height)


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
    """What the ends and the middle of the scale mean, as large as there is room."""
    told = ((5, _("I will carry it.")), (3, _("I can live with it and support it.")), (0, _("I will not.")))
    room = area.below(2.4 * body)
    rows = room._replace(height=min(room.height, 13 * body)).rows(len(told))
    longest = max(width(words, 1) for _fingers, words in told)
    size = max(LEAST * body, min(1.4 * body, area.width / (longest + 2.6)))
    shapes: list[Shape] = []
    for row, (fingers, words) in zip(rows, told, strict=True):
        middle = row.y + row.height / 2
        shapes.append(Line(((row.x, row.y), (row.right, row.y)), "line-room"))
        shapes += line(str(fingers), row.x, middle, 2 * size, Style(1.3 * size, weight="bold"))
        beside = Area(row.x + 2.6 * size, row.y, row.width - 2.5 * size, row.height)
        lines, high = set_in(beside, words, Style(size, leading=TIGHT), LEAST * body)
        shapes += (moved(one, 0, (row.height - high) / 2) for one in lines)
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
    text = _ended_well(one.risk.text, wide, size, top)
    answer = _ended_well(one.risk.answer, wide, size, bold=False)
    return _Risk(place, one, text, answer, max(text.height(TIGHT), answer.height(TIGHT)) + 0.9 * size)


def _ended_well(text: str, wide: float, size: float, bold: bool) -> Fitted:
    found = fitted(text, wide, MOST_LINES * TIGHT * size, size, size, bold, TIGHT)
    return found if found.cut else found._replace(lines=balanced(text, wide, size, bold))


def _risk(one: _Risk, area: Area, size: float) -> tuple[Shape, ...]:
    top = one.place < TOP_RISKS and one.rated.product is not None
    left = area.x + PRODUCT * size
    middle = area.y + area.height / 2
    product = "–" if one.rated.product is None else str(one.rated.product)
    words = Style(size, weight="bold" if top else "regular", leading=TIGHT)
    edge = area.x + width("00", size, bold=True)
    return (
        Line(((area.x, area.y), (area.right, area.y)), "line-room"),
        *line(product, edge, middle, PRODUCT * size, words._replace(align="right")),
        *stacked(one.text.lines, left, middle - one.text.height(TIGHT) / 2, words),
        *stacked(
            one.answer.lines,
            _answer_column(area, size).x,
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
