"""How well a group tells companies apart: today, and with the new statement among the claims."""

from onlyworkshop.domain.exercises.decision import Change
from onlyworkshop.domain.exercises.lineup import Recognition
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, set_in, whole
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape

TALLEST = 3.4
BIG = 4.0
SPACIOUS = 17
"""Ems of height from which on the head may be large."""


def recognised(found: Recognition, title: str, area: Area, body: float) -> tuple[Shape, ...]:
    """One recognition, large, as a bar from chance to certainty, and what it rests on."""
    big = min(BIG * body, 0.3 * area.height)
    track = Area(area.x, area.y + 2.2 * body + 1.1 * big, area.width, 1.2 * body)
    filled = Box(track.x, track.y, track.width * found.recognition, track.height, fill="ink")
    small = Style(SMALL * body, "ink-2")
    told = track.bottom + small.step
    room = Area(area.x, told + small.step, area.width, max(0.0, area.bottom - told - small.step))
    return (
        *line(title, area.x, area.y + 0.7 * body, area.width, Style(body, "ink-2")),
        *line(percent(found.recognition), area.x, area.y + 2 * body + big / 2, area.width, Style(big, weight="bold")),
        Box(*track, fill="sunk", ink="ink-2"),
        *((filled,) if found.recognition else ()),
        *line(_("0%: chance"), track.x, told - 0.3 * small.step, track.width / 2, small),
        *line(
            _("100%: all right"), track.right, told - 0.3 * small.step, track.width / 2, small._replace(align="right")
        ),
        *set_in(room, basis(found), Style(body, leading=1.2), SMALL * body)[0],
    )


def before_after(change: Change, aspect: float, body: float) -> Picture:
    """Recognition before and after, as bars from nothing to all, corrected for chance; and the points between them."""
    page = whole(aspect)
    told = [(_("Before: the claims of today"), change.before), (_("After: with the new statement"), change.after)]
    head = _points(change)
    big, above = (2.2, 3.8) if page.height > SPACIOUS * body else (1.6, 2.6)
    shapes: list[Shape] = [*line(head, page.x, above / 3 * body, page.width, Style(big * body, weight="bold"))]
    room = page.below(above * body)
    rows = room._replace(height=min(room.height - 2.8 * body, 4.4 * TALLEST * body)).rows(2)
    for area, (title, found) in zip(rows, told, strict=True):
        shapes += _bar(title, found, area, body)
    caption = _("Recognition: 0% is what chance alone gives, 100% is everybody right about everything.")
    foot, _high = set_in(
        Area(page.x, rows[-1].bottom + 0.4 * body, page.width, 2.4 * body),
        caption,
        Style(SMALL * body, "ink-2", leading=1.2),
        SMALL * body,
    )
    said = "; ".join(f"{title}: {percent(found.recognition)}, {basis(found)}" for title, found in told if found)
    return Picture(aspect, (*shapes, *foot), f"{head} {said}".strip() or caption)


def basis(found: Recognition) -> str:
    """What a recognition rests on."""
    right = plural("{n} guess right", "{n} guesses right", found.right)
    return _("{right} of {all}, {accuracy}; chance alone gives {chance}").format(
        right=right, all=number(found.guesses), accuracy=percent(found.accuracy), chance=percent(found.chance)
    )


def points_words(change: Change) -> str:
    """`+50 points`."""
    if change.points is None:
        return ""
    sign = "+" if change.points > 0 else ""
    return sign + plural("{n} point", "{n} points", round(change.points))


def _points(change: Change) -> str:
    if change.points is not None:
        return points_words(change)
    return _("Nothing to compare yet") if not (change.before or change.after) else ""


def _bar(title: str, found: Recognition | None, area: Area, body: float) -> tuple[Shape, ...]:
    figure = 5 * body
    high = min(0.36 * area.height, area.height - 4 * body, TALLEST * body)
    track = Area(area.x, area.y + 1.6 * body, area.width - figure, high)
    shapes: tuple[Shape, ...] = (
        *line(title, area.x, area.y + 0.7 * body, area.width, Style(body)),
        Box(*track, fill="sunk", ink="ink-2"),
    )
    below = track.bottom + 0.9 * body
    small = Style(SMALL * body, "ink-2")
    if not found:
        return (*shapes, *line(_("nobody has guessed"), area.x, below, area.width, small))
    long = track.width * found.recognition
    middle = track.y + high / 2
    return (
        *shapes,
        *((Box(track.x, track.y, long, high, fill="ink"),) if long else ()),
        Line(((track.x, track.y - 0.2 * body), (track.x, track.bottom + 0.2 * body)), "ink", 0.15 * body),
        *line(percent(found.recognition), area.right, middle, figure, Style(1.6 * body, weight="bold", align="right")),
        *line(basis(found), area.x, below, area.width, small),
    )
