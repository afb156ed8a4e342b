"""The big moments of the day: welcome, a break, what to do now, and at the end the statement alone."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from onlyworkshop.domain.legibility import USUAL_LEAST
from onlyworkshop.domain.room import Farewell, RoomFrame, Statement, Welcome
from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _, clock_time, long_date, plural
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, SMALL, Area, Part, Style, largest, line, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape, Text
from onlyworkshop.pictures.signs import pause as pause_sign
from onlyworkshop.pictures.typesetting import CAP_HEIGHT, Fitted, fitted, width

OUTER = 8.0
MARGIN = 4.0
BODY = 3.2
STATEMENT = (11.0, 4.0)
STATEMENT_AT_LEAST = 8.0
COUNTDOWN = 36.0
ALONE = 17.0
"""For the time at which we are back, when nothing else is said."""
WIDEST_STEP = 34
"""Ems in a line of a step; longer lines are hard to follow across a room."""


def welcome(board: Welcome, aspect: float, least: float = USUAL_LEAST) -> Picture:
    """Before the first block: what the day is, for whom, and when it begins; in its last hour a countdown."""
    page = whole(aspect).inset(OUTER, OUTER)
    counting = bool(board.countdown or board.due)
    most, size = (26, 8) if counting else (44, 11)
    title, high = set_in(page._replace(height=most), board.title, Style(size, weight="bold", leading=1.12), 5)
    client, client_high = set_in(Area(page.x, 0, page.width, 12), board.client, Style(5, "ink-2"), max(BODY, least))
    top = page.y if counting else (100 - high - client_high - 18) / 2.2
    foot = 100 - OUTER - 8 if counting else top + high + client_high + 9
    day = long_date(board.begins.date())
    if not board.due:
        day = f"{_('We begin at {time}').format(time=clock_time(board.begins))} · {day}"
    soon = _soon(board, page.below(top + high + client_high + 2 - page.y)._replace(height=0), foot)
    shapes: tuple[Shape, ...] = (
        *_down(title, top - page.y),
        *_down(client, top + high + 2),
        *soon,
        Line(((page.x, foot), (page.x + 16, foot)), "ink-2", 0.3),
        *_down(set_in(Area(page.x, 0, page.width, 9.9), day, Style(max(4, least), leading=1.15), least)[0], foot + 2),
    )
    said = " ".join(text.text for text in soon)
    return Picture(aspect, shapes, f"{board.title}. {board.client}. {day}. {said}".strip())


def _soon(board: Welcome, top: Area, foot: float) -> tuple[Text, ...]:
    """The countdown as large as the page allows between the title and the foot, or that we are about to begin."""
    middle = (top.y + foot) / 2
    if board.due:
        room = top._replace(height=foot - top.y - 4)
        words, high = set_in(room, _("We are about to begin."), Style(13, weight="bold", leading=1.15), 8)
        return _down(words, middle - high / 2 - room.y)
    if not board.countdown:
        return ()
    size = _countdown_size(board.countdown, top.width, foot - top.y - 19)
    baseline = middle + 2 + CAP_HEIGHT * size / 2
    caption = line(_("Begins in"), top.x, baseline - CAP_HEIGHT * size - 7, top.width, Style(5, "ink-2"))
    return (*caption, Text(top.x, baseline, board.countdown, size, weight="bold", tabular=True))


def _countdown_size(face: str, wide: float, high: float) -> float:
    """As large as a clock can be in this space."""
    return min(COUNTDOWN, wide / width(face, 1, bold=True, tabular=True), high / CAP_HEIGHT)


def pause(frame: RoomFrame, back_at: datetime | None, aspect: float, least: float = USUAL_LEAST) -> Picture:
    """A break: how long it still is, what is left of it as a bar, and when we are back."""
    page, tone = whole(aspect).inset(OUTER, OUTER), frame.tone
    back = _("Back at {time}").format(time=clock_time(back_at)) if back_at else _("Time to go on.")
    prompt, states = frame.prompt, {Tone.PAUSED: _("paused"), Tone.OVER: "" if frame.line else _("over time")}
    left = Area(MARGIN, MARGIN, 100 * aspect - 2 * MARGIN, 8)
    title, _high = set_in(left, prompt.title, Style(5, weight="bold", leading=1.15), max(BODY, least))
    asked = Style(max(4, least), "ink-2", leading=1.15)
    question, _high = set_in(left._replace(y=82, height=10), prompt.question, asked, max(BODY, least))
    size = (11 if back_at else 13) if frame.face else ALONE
    middle = 22 if frame.face else 46
    big, big_high = set_in(Area(page.x, 0, page.width, 22), back, Style(size, weight="bold", align="middle"), 5)
    state = line(states.get(tone, ""), page.middle, 77, page.width, Style(max(4, least), align="middle"))
    clock = _break_clock(frame, page) if frame.face else ()
    shapes = (*title, *_down(big, middle - big_high / 2), *clock, *state, *question)
    return Picture(aspect, shapes, f"{prompt.title}. {back} {frame.face} {states.get(tone, '')}".strip())


def _break_clock(frame: RoomFrame, page: Area) -> tuple[Shape, ...]:
    """The large clock in the middle; below it what is left of the break. Lit, it stands in a dark field."""
    face = f"≈ {frame.face}" if frame.estimated else frame.face
    size = _countdown_size(face, page.width - 2 * 16, 34)
    wide = width(face, size, bold=True, tabular=True)
    clock = Text(page.middle, 51 + CAP_HEIGHT * size / 2, face, size, "ink", "bold", "middle", tabular=True)
    paused = pause_sign(page.middle - wide / 2 - 10.5, 51, 12, "ink") if frame.tone is Tone.PAUSED else ()
    if frame.lit:
        field = Box(page.middle - wide / 2 - 4, 51 - 17, wide + 8, 34, fill="ink", corner=2)
        return field, clock._replace(ink="paper")
    if frame.over:
        return *paused, clock
    bar = Area(page.middle - page.width / 3, 71.5, 2 * page.width / 3, 1.6)
    gone = Box(bar.x, bar.y, bar.width, bar.height, ink="ink-2", corner=0.8)
    rest = Box(bar.x, bar.y, bar.width * frame.share_left, bar.height, fill="ink", corner=0.8)
    return (*paused, clock, gone, rest) if frame.share_left else (*paused, clock, gone)


def farewell(board: Farewell, aspect: float, least: float = USUAL_LEAST) -> Picture:
    """After the end: thanks, above a line; the statement, when there is one; and what comes of the day."""
    page = whole(aspect).inset(OUTER, OUTER)
    thanks, promised = _("Thank you."), _promised(board)
    subject = " · ".join(filter(None, (board.title, board.client)))
    size = 8 if board.statement else 13
    said, high = set_in(page._replace(height=2.3 * size), thanks, Style(size, weight="bold", leading=1.12), 5)
    style = Style(4, "ink-2", leading=1.15)
    below, below_high = set_in(page._replace(height=10), subject, style, max(BODY, least))
    top = page.y if board.statement else (100 - high - below_high - 15) / 2.2
    under = top + high + 1.5 + below_high
    foot = page.bottom - 8 if board.statement else under + 7
    room = Area(page.x, under + 4, page.width, foot - under - 8)
    chosen = sentence(board.statement, room, STATEMENT, "left")
    shapes: tuple[Shape, ...] = (
        *_down(said, top - page.y),
        *_down(below, top + high + 1.5 - page.y),
        *_down(chosen.shapes, (room.height - chosen.height) / 2),
    )
    if promised:
        last, _high = set_in(Area(page.x, 0, page.width, 9.9), promised, Style(max(4, least), leading=1.15), least)
        shapes += (Line(((page.x, foot), (page.x + 16, foot)), "ink-2", 0.3), *_down(last, foot + 2))
    return Picture(aspect, shapes, " ".join(filter(None, (thanks, f"{subject}.", board.statement, promised))))


def _promised(board: Farewell) -> str:
    made = plural("{n} promise made.", "{n} promises made.", board.promises) if board.promises else ""
    again = _("We look at them again on {day}.") if made else _("We meet again on {day}.")
    again = again.format(day=long_date(board.check_in)) if board.check_in else ""
    return " ".join(filter(None, (made, again)))


def statement(board: Statement, aspect: float, least: float = USUAL_LEAST) -> Picture:
    """The ONLY Statement, set like a title page."""
    page = whole(aspect).inset(OUTER, OUTER)
    foot, foot_high = _beneath(board, page, least)
    room = page._replace(height=page.height - foot_high - 4)
    margin = max(0.0, 0.09 * 100 * aspect - OUTER)
    sizes = (STATEMENT[0], max(least, STATEMENT[1]))
    found = sentence(board.text, room.inset(margin, 0), sizes, "middle")
    if found.size < STATEMENT_AT_LEAST:
        found = sentence(board.text, room, sizes, "middle")
    down = (room.height - found.height) / 2
    shapes = (*_down(found.shapes, down), *_down(foot, down + found.height + 4))
    return Picture(aspect, shapes, board.text)


def _beneath(board: Statement, page: Area, least: float) -> tuple[tuple[Text, ...], float]:
    """For whom and where the statement is true, from the top of the page; and the height taken."""
    style = Style(max(BODY, least), "ink-2", align="middle")
    texts: tuple[Text, ...] = ()
    top = page.y
    for text in filter(None, (board.client_group, board.scope)):
        lines, high = set_in(page._replace(y=top, height=3 * style.step), text, style, least)
        texts += lines
        top += high
    return texts, top - page.y


def steps(every: tuple[str, ...], aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """What everybody does now, numbered."""
    page, texts = whole(aspect), part.of(every)
    if not texts:
        return Picture(aspect, ())
    least = body * SMALL
    found = None
    for wide in (WIDEST_STEP, page.width / least):
        found = found or largest(1.5 * body, least, partial(_steps_at, texts, page, wide), part.rough)
    size, blocks = found or _steps_cut(texts, page, least)
    step = size * 1.35
    spare = page.height - sum(len(block.lines) + 0.7 for block in blocks) * step
    extra = min(step, max(0.0, spare) / len(texts))
    top, gap = page.y + extra / 2, 0.7 * step + extra
    shapes: list[Shape] = []
    for n, block in enumerate(blocks, part.first + 1):
        number = Style(size, "ink-2", weight="bold", leading=1.35)
        shapes += stacked([f"{n}"], page.x, top, number)
        shapes += stacked(block.lines, page.x + 2 * size, top, Style(size, leading=1.35))
        top += len(block.lines) * step + gap
    return Picture(aspect, tuple(shapes), " ".join(f"{n}. {text}" for n, text in enumerate(every, 1)))


def _steps_at(texts: Sequence[str], page: Area, ems: float, size: float) -> tuple[float, list[Fitted]] | None:
    wide = min(page.width - 2 * size, ems * size)
    blocks = [Fitted(size, balanced(text, wide, size), cut=False) for text in texts]
    high = sum(len(block.lines) + 0.7 for block in blocks) * size * 1.35
    return (size, blocks) if high <= page.height else None


def _steps_cut(texts: Sequence[str], page: Area, size: float) -> tuple[float, list[Fitted]]:
    """More than fits even when small: the beginning of every step."""
    high = page.height / len(texts) - 0.7 * size * 1.35
    return size, [fitted(text, page.width - 2 * size, high, size, size, leading=1.35) for text in texts]


def _down(texts: tuple[Text, ...], by: float) -> tuple[Text, ...]:
    return tuple(text._replace(baseline=text.baseline + by) for text in texts)
