"""The audience's whole screen: what we do now, the clock, the living board, and how far the day has come."""

from typing import NamedTuple

from onlyworkshop.domain.legibility import USUAL_LEAST, Sight, usual_least
from onlyworkshop.domain.room import Farewell, Pause, RoomFrame, Statement, Welcome
from onlyworkshop.domain.timer import Tone
from onlyworkshop.language import _
from onlyworkshop.pictures import moments
from onlyworkshop.pictures.layout import Area, Style, line, moved, set_in
from onlyworkshop.pictures.living import Living, living
from onlyworkshop.pictures.shapes import Box, Line, Picture, Sector, Shape, Text
from onlyworkshop.pictures.signs import pause
from onlyworkshop.pictures.typesetting import width

MARGIN = 4.0
QUESTION = 4.0
TITLE = 5.0
CLOCK = 6.0
DISC = 2.2
GAP = 2.6
BELOW_HEAD = 3.4
"""Between the question and the board, so that they are not read in one breath."""
ON_ONE_LINE = 0.85
"""A question may be so much smaller when that keeps it on one line."""
TICKS, TICKS_UPRIGHT = 0.36, 0.18
"""Of the width, at most, for the ticks of the day."""
NARROWEST = 48.0
"""A title beside the clock needs this much; in less it stands below."""


class _Page(NamedTuple):
    """The screen, `width` by `height`, and the smallest size of type on it."""

    width: float
    height: float
    least: float

    @property
    def right(self) -> float:
        """Where the margin begins."""
        return self.width - MARGIN

    @property
    def foot(self) -> float:
        """The middle of the last line."""
        return self.height - MARGIN - self.least / 2

    def body(self, size: float) -> float:
        """This size of type, or the smallest one if that is larger."""
        return max(size, self.least)


def room(frame: RoomFrame, aspect: float, least: float | None = None) -> Picture:
    """The whole screen for a room of this aspect; no letter in it is smaller than `least` u, usually 2.4.

    A screen that stands upright is as wide as a square one; only its height is more.
    """
    by = min(1.0, aspect)
    least = least or least_of(frame, aspect)
    seen = _seen(frame, _Page(100 * max(1.0, aspect), 100 / by, least / by))
    return seen._replace(
        aspect=aspect, shapes=tuple(moved(one, 0, 0, by) for one in seen.shapes) if by < 1 else seen.shapes
    )


def least_of(frame: RoomFrame, aspect: float) -> float:
    """The smallest size of type that those at the back need, as far as there is room for it."""
    return Sight(*frame.seats, aspect).size if frame.seats else usual_least(aspect)


def _seen(frame: RoomFrame, page: _Page) -> Picture:
    match frame.board:
        case Welcome():
            picture = moments.welcome(frame.board, page.width / 100, page.least)
        case Statement():
            picture = moments.statement(frame.board, page.width / 100, page.least)
        case Farewell():
            picture = moments.farewell(frame.board, page.width / 100, page.least)
        case Pause():
            picture = moments.pause(frame, frame.board.back_at, page.width / 100, page.least)
        case _:
            return _working(frame, page)
    down = (page.height - 100) / 2
    shapes = tuple(moved(one, 0, down) for one in picture.shapes) if down else picture.shapes
    progress = _progress(frame, page) if isinstance(frame.board, Pause) else ()
    return picture._replace(shapes=(*shapes, *progress))


def _working(frame: RoomFrame, page: _Page) -> Picture:
    """Title, question and clock, and below them the board, or the page of it that is turned to."""
    head, top = _head(frame, page)
    area = Area(MARGIN, top, page.width - 2 * MARGIN, page.height - MARGIN - GAP - page.least - top)
    shown = living(area, frame.board, page.least, frame.page)
    number = _page_number(shown)
    sign = line(number, page.right, page.foot, page.width, Style(page.least, weight="bold", align="right"))
    free = page.right - (width(number, page.least, bold=True) + GAP if number else 0)
    described = f"{frame.prompt.title}. {_time_in_words(frame)} {shown.picture.description} {number}".rstrip()
    shapes = (*head, *shown.picture.shapes, *_at_zero(frame, page, free), *sign, *_progress(frame, page))
    return Picture(page.width / page.height, shapes, described)


def _page_number(shown: Living) -> str:
    return _("page {n} of {of}").format(n=shown.page, of=shown.of) if shown.of > 1 else ""


def _head(frame: RoomFrame, page: _Page) -> tuple[tuple[Shape, ...], float]:
    """Title, question and clock; and where the board begins."""
    clock, clock_left = _clock(frame, page)
    room_left = clock_left - MARGIN - GAP
    state_foot = MARGIN + CLOCK + 1.7 * page.least if _state(frame) else MARGIN + CLOCK
    beside = room_left >= NARROWEST or not clock
    top, wide = (MARGIN, room_left) if beside else (state_foot + 0.6, page.width - 2 * MARGIN)
    set_title, title_foot = _title(frame, Area(MARGIN, top, wide, page.body(TITLE) * 1.2), page)
    style = Style(page.body(QUESTION), "ink-2", leading=1.2)
    below = Area(MARGIN, title_foot + 0.6, wide, 2 * style.step)
    question, high = set_in(below, frame.prompt.question, _asked(frame, wide, style, page), page.body(0.8 * QUESTION))
    return (*set_title, *question, *clock), max(below.y + high, state_foot if clock else 0) + BELOW_HEAD


def _title(frame: RoomFrame, area: Area, page: _Page) -> tuple[tuple[Text, ...], float]:
    """The title on one line, a long one smaller, a very long one on two; and its foot."""
    size, smallest = page.body(TITLE), page.body(0.7 * TITLE)
    style = Style(size, weight="bold", leading=1.15)
    if width(frame.prompt.title, smallest, bold=True) > area.width:
        style = style._replace(size=page.body(0.8 * TITLE))
        area = area._replace(height=2 * style.step)
    words, high = set_in(area, frame.prompt.title, style, smallest)
    return words, area.y + (high + 0.8 if len(words) > 1 else size * 1.2)


def _asked(frame: RoomFrame, wide: float, style: Style, page: _Page) -> Style:
    """The question as large as it is usual, or a little smaller where it needs only one line so."""
    fits = 0.999 * wide / max(1e-6, width(frame.prompt.question, 1))
    smaller = min(style.size, fits)
    return style._replace(size=smaller) if smaller >= page.body(ON_ONE_LINE * style.size) else style


def _clock(frame: RoomFrame, page: _Page) -> tuple[tuple[Shape, ...], float]:
    """The strip at the top right: time, a disc that shrinks, and the state in words; and where it begins."""
    if not frame.face:
        return (), page.right
    right, middle = page.right, MARGIN + CLOCK / 2
    ink, ground = ("paper", "paper") if frame.lit else ("ink", "ink-2")
    sign: tuple[Shape, ...] = (
        Box(right - 2 * DISC, middle - DISC, 2 * DISC, 2 * DISC, ink=ground, corner=DISC),
        Sector(right - DISC, middle, DISC, 1 if frame.over else frame.share_left, ink),
    )
    if frame.tone is Tone.PAUSED:
        sign = pause(right - DISC, middle, 2 * DISC, "ink")
    face = f"≈ {frame.face}" if frame.estimated else frame.face
    wide = width(face, CLOCK, bold=True, tabular=True)
    left = right - 2 * DISC - 1.4 - wide
    baseline = middle + 0.334 * CLOCK
    time = Text(left, baseline, face, CLOCK, ink, "bold", tabular=True)
    state = line(_state(frame), right, MARGIN + CLOCK + page.least, 40, Style(page.least, "ink-2", align="right"))
    field = Box(left - 1.4, MARGIN - 1, right - left + 2.8, CLOCK + 2, fill="ink", corner=1)
    shapes = (field, time, *sign, *state) if frame.lit else (time, *sign, *state)
    return shapes, min([left, *(text.left for text in state)])


def _at_zero(frame: RoomFrame, page: _Page, right: float) -> tuple[Shape, ...]:
    """What is said at zero, at the foot up to `right`, where it moves nothing."""
    figures = _days_figures(frame)
    beside = _figures_left(frame, page) + width(figures, page.least) + GAP if figures else MARGIN
    style = Style(page.body(QUESTION), weight="bold", align="right", leading=1.15)
    words, high = set_in(Area(beside, 0, right - beside, 1.2 * style.size), frame.line, style, page.least)
    return tuple(text._replace(baseline=text.baseline + page.foot - high / 2) for text in words)


def _state(frame: RoomFrame) -> str:
    over = _("time is up") if frame.line else _("over time")
    said = {Tone.PAUSED: _("paused"), Tone.OVER: over, Tone.SOON: _("nearly done")}.get(frame.tone, "")
    if not frame.estimated:
        return said
    return f"{said} · {_('about')}" if said else _("about")


def _time_in_words(frame: RoomFrame) -> str:
    """The clock for ears."""
    if not frame.face:
        return ""
    state = _state(frame)
    return f"{frame.face} {state}." if state else _("{time} left.").format(time=frame.face)


def _progress(frame: RoomFrame, page: _Page) -> tuple[Shape, ...]:
    """One tick for every block of the day, thick up to this one and tall for it, and the same in figures."""
    if not frame.place:
        return ()
    step = _step(frame, page)
    shapes: list[Shape] = []
    for n in range(frame.of):
        left, middle, wide = MARGIN + n * step, page.foot, 0.68 * step
        high = USUAL_LEAST * (0.75 if n == frame.place - 1 else 0.4)
        done = Box(left, middle - high / 2, wide, high, fill="ink-2", corner=0.15)
        shapes.append(done if n < frame.place else Line(((left, middle), (left + wide, middle)), "ink-2", 0.2))
    left = _figures_left(frame, page)
    return (*shapes, *line(_days_figures(frame), left, page.foot, page.width - left, Style(page.least, "ink-2")))


def _step(frame: RoomFrame, page: _Page) -> float:
    """From one tick of the day to the next."""
    share = TICKS if page.width > page.height else TICKS_UPRIGHT
    return min(2.2, share * page.width / frame.of) if frame.of else 0.0


def _figures_left(frame: RoomFrame, page: _Page) -> float:
    return MARGIN + frame.of * _step(frame, page) + 1.2


def _days_figures(frame: RoomFrame) -> str:
    return _("{place} of {of}").format(place=frame.place, of=frame.of) if frame.place else ""
