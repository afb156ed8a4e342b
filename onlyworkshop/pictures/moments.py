"""The big moments of the day: welcome, a break, what to do now, and at the end the statement alone."""

from functools import partial

from onlyworkshop.domain.boards import Prompt
from onlyworkshop.domain.room import Pause, Statement, Welcome
from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _, clock_time, long_date
from onlyworkshop.pictures.layout import SMALL, Area, Style, largest, line, set_in, stacked, whole
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.shapes import Line, Picture, Shape, Text
from onlyworkshop.pictures.signs import pause as pause_sign
from onlyworkshop.pictures.typesetting import CAP_HEIGHT, Fitted, fitted, wrapped

OUTER = 8.0
MARGIN = 4.0
LEAST = 2.4
BODY = 3.2
STATEMENT = (11.0, 4.0)
STATEMENT_AT_LEAST = 8.0
CLOCK = 14.0
WIDEST_STEP = 26
"""Ems in a line of a step; longer lines are hard to follow across a room."""


def welcome(board: Welcome, aspect: float) -> Picture:
    """Before the first block: what the day is, for whom, and when it begins."""
    page = whole(aspect).inset(OUTER, OUTER)
    title, high = set_in(page._replace(height=44), board.title, Style(11, weight="bold", leading=1.12), 5)
    client, client_high = set_in(Area(page.x, 0, page.width, 12), board.client, Style(5, "ink-2"), BODY)
    begins = _("We begin at {time}").format(time=clock_time(board.begins))
    top = (100 - high - client_high - 18) / 2.2
    moved = (*_down(title, top - page.y), *_down(client, top + high + 2))
    foot = top + high + client_high + 9
    day = f"{begins} · {long_date(board.begins.date())}"
    shapes: tuple[Shape, ...] = (
        *moved,
        Line(((page.x, foot), (page.x + 16, foot)), "ink-2", 0.3),
        *line(day, page.x, foot + 5, page.width, Style(4)),
    )
    return Picture(aspect, shapes, f"{board.title}. {board.client}. {day}.")


def pause(board: Pause, prompt: Prompt, face: str, tone: Tone, aspect: float) -> Picture:
    """A break: when we are back, and how long that is from now."""
    page = whole(aspect).inset(OUTER, OUTER)
    back = _("Back at {time}").format(time=clock_time(board.back_at)) if board.back_at else _("Time to go on.")
    over = tone is Tone.OVER
    ink = "only-room" if over else "ink"
    left = Area(MARGIN, page.y, 100 * aspect - 2 * MARGIN, 8)
    title, _high = set_in(left._replace(y=MARGIN), prompt.title, Style(5, weight="bold", leading=1.15), BODY)
    question, _high = set_in(left._replace(y=80, height=10), prompt.question, Style(4, "ink-2"), BODY)
    big, big_high = set_in(Area(page.x, 0, page.width, 22), back, Style(13, weight="bold", align="middle"), 5)
    states = {Tone.PAUSED: _("paused"), Tone.OVER: _("over time")}
    clock = Text(page.middle, 68, face, CLOCK, ink, align="middle", tabular=True)
    sign = pause_sign(clock.left - 8, 68 - CAP_HEIGHT * CLOCK / 2, 8, "ink") if tone is Tone.PAUSED else ()
    state = line(states.get(tone, ""), page.middle, 74, page.width, Style(BODY, ink, align="middle"))
    shapes = (*title, *_down(big, 44 - big_high), clock, *sign, *state, *question)
    return Picture(aspect, shapes, f"{prompt.title}. {back} {face} {states.get(tone, '')}".strip())


def statement(board: Statement, aspect: float) -> Picture:
    """The ONLY Statement, set like a title page."""
    page = whole(aspect).inset(OUTER, OUTER)
    foot, foot_high = _beneath(board, page)
    room = page._replace(height=page.height - foot_high - 4)
    margin = max(0.0, 0.09 * 100 * aspect - OUTER)
    found = sentence(board.text, room.inset(margin, 0), STATEMENT, "middle")
    if found.size < STATEMENT_AT_LEAST:
        found = sentence(board.text, room, STATEMENT, "middle")
    down = (room.height - found.height) / 2
    shapes = (*_down(found.shapes, down), *_down(foot, down + found.height + 4))
    return Picture(aspect, shapes, board.text)


def _beneath(board: Statement, page: Area) -> tuple[tuple[Text, ...], float]:
    """For whom and where the statement is true, from the top of the page; and the height taken."""
    style = Style(BODY, "ink-2", align="middle")
    texts: tuple[Text, ...] = ()
    top = page.y
    for text in filter(None, (board.client_group, board.scope)):
        lines, high = set_in(page._replace(y=top, height=3 * style.step), text, style, LEAST)
        texts += lines
        top += high
    return texts, top - page.y


def steps(texts: tuple[str, ...], aspect: float, body: float) -> Picture:
    """What everybody does now, numbered."""
    page = whole(aspect)
    if not texts:
        return Picture(aspect, ())
    least = body * SMALL
    found = None
    for wide in (WIDEST_STEP, page.width / least):
        found = found or largest(1.5 * body, least, partial(_steps_at, texts, page, wide))
    size, blocks = found or _steps_cut(texts, page, least)
    step = size * 1.35
    spare = page.height - sum(len(block.lines) + 0.7 for block in blocks) * step
    extra = min(step, max(0.0, spare) / len(texts))
    top, gap = page.y + extra / 2, 0.7 * step + extra
    shapes: list[Shape] = []
    for n, block in enumerate(blocks, 1):
        number = Style(size, "ink-2", weight="bold", leading=1.35)
        shapes += stacked([f"{n}"], page.x, top, number)
        shapes += stacked(block.lines, page.x + 2 * size, top, Style(size, leading=1.35))
        top += len(block.lines) * step + gap
    return Picture(aspect, tuple(shapes), " ".join(f"{n}. {text}" for n, text in enumerate(texts, 1)))


def _steps_at(texts: tuple[str, ...], page: Area, ems: float, size: float) -> tuple[float, list[Fitted]] | None:
    wide = min(page.width - 2 * size, ems * size)
    blocks = [Fitted(size, wrapped(text, wide, size), cut=False) for text in texts]
    high = sum(len(block.lines) + 0.7 for block in blocks) * size * 1.35
    return (size, blocks) if high <= page.height else None


def _steps_cut(texts: tuple[str, ...], page: Area, size: float) -> tuple[float, list[Fitted]]:
    """More than fits even when small: the beginning of every step."""
    high = page.height / len(texts) - 0.7 * size * 1.35
    return size, [fitted(text, page.width - 2 * size, high, size, size, leading=1.35) for text in texts]


def _down(texts: tuple[Text, ...], by: float) -> tuple[Text, ...]:
    return tuple(text._replace(baseline=text.baseline + by) for text in texts)
