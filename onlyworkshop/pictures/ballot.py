"""A ballot in the room: what can be chosen and how many have voted; once revealed, what everything got."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.rounds import BallotBoard, Option, Round
from onlyworkshop.domain.voting import Count
from onlyworkshop.language import _, percent, plural
from onlyworkshop.outcomes import firmness_words
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, line, whole
from onlyworkshop.pictures.sentence import TIGHT, fit, sentence
from onlyworkshop.pictures.shapes import Box, Line, Picture, Shape
from onlyworkshop.pictures.typesetting import Fitted, width

LARGEST = 1.5
LEAST = 0.75
HEAD = 2.2
"""Body heights that the line above the options takes."""
FOOT = 1.6
"""Body heights of the line below them about those without a dot."""
BELOW = 1.9
"""Ems that a bar takes below the words, on an upright screen."""
BARS_SHARE = 0.36
MOST_LINES = 5
KEY = 2.2
"""Ems in front of the words, for the key."""
A_LOOK = 12
"""Of so many options those without a dot are told as well; of more they are only counted."""


class _Row(NamedTuple):
    """One option where it stands, with its words broken into lines; what it got stands beside them or `below`."""

    option: Option
    got: Count | None
    words: Fitted
    area: Area
    below: bool

    def split(self, size: float) -> tuple[Area, Area]:
        """Where the words stand, and what it got."""
        area = self.area
        if not self.got:
            return area, area
        if self.below:
            words = area._replace(height=area.height - BELOW * size)
            return words, Area(area.x + KEY * size, words.bottom, area.width - KEY * size, (BELOW - 0.35) * size)
        return area.split(1 - BARS_SHARE, 0)


class _Set(NamedTuple):
    """Rows of one size, and how many options found no place."""

    size: float
    rows: tuple[_Row, ...]
    left_out: int


def ballot_picture(board: BallotBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """Every option with its key; beside it, after the reveal, rank, bar and dots, most dots first."""
    page = whole(aspect)
    room = page.below(HEAD * body)
    every = listed(board)
    told = part.of(every)
    bare = len(board.options) - len(every) if part.last in (None, len(every)) else 0
    foot = FOOT * body if bare else 0.0
    room = room._replace(height=room.height - foot)
    found = largest(LARGEST * body, LEAST * body, partial(_complete, told, room), part.rough)
    made = found or _shortened(told, room, LEAST * body)
    most = max([count.dots for count in board.round.counts] or [0])
    ranks = [count.rank for count in board.round.counts if count.dots]
    shapes: list[Shape] = [*_head(board, page, body)]
    for n, one in enumerate(made.rows):
        shapes += (Line(((page.x, one.area.y), (page.right, one.area.y)), "line-room"),) if n else ()
        shapes += _words(one, made.size)
        if one.got:
            shapes += _bar(one.got, one, made.size, most, tied=ranks.count(one.got.rank) > 1)
    if made.left_out:
        more = plural("and {n} more", "and {n} more", made.left_out)
        shapes += line(more, page.x, room.bottom - 0.6 * made.size, page.width, Style(made.size, "ink-2"))
    if bare:
        below = max((one.area.bottom for one in made.rows), default=room.y)
        shapes += line(_bare(bare, told), page.x, below + foot / 2, page.width, Style(body, "ink-2"))
    return Picture(aspect, tuple(shapes), part.described(partial(_described, board)))


def standing(round_: Round) -> str:
    """`5 of 8 sheets are in`, or once revealed how many have voted."""
    if round_.revealed:
        return plural("n = {n} person", "n = {n} people", round_.voters)
    if not round_.of:
        return plural("{n} sheet is in", "{n} sheets are in", round_.voters)
    return _("{n} of {of} sheets are in").format(n=round_.voters, of=round_.of)


def firm(board: BallotBoard) -> str:
    """How firm the result is, in words; empty while there is none."""
    found = board.round.firmness
    if not found:
        return ""
    return firmness_words(found, board.round.dots, [board.option(one).key for one in found.leaders])


def listed(board: BallotBoard) -> tuple[tuple[Option, Count | None], ...]:
    """Every option in the order in which it is shown, with what it got once that is revealed; of many options only
    those that got something.
    """
    if board.round.revealed:
        options = {option.id: option for option in board.options}
        few = len(options) <= A_LOOK
        return tuple((options[count.option], count) for count in board.round.counts if count.dots or few)
    return tuple((option, None) for option in board.options)


def _bare(count: int, told: Sequence[object]) -> str:
    """How many got nothing."""
    if told:
        return plural("and {n} without a dot", "and {n} without a dot", count)
    return plural("{n} without a dot", "{n} without a dot", count)


def _head(board: BallotBoard, page: Area, body: float) -> tuple[Shape, ...]:
    """What is asked, or how firm the answer is; and how many have voted."""
    middle = 0.7 * body
    here = board.round
    asked = plural("{n} dot each", "{n} dots each", here.dots)
    asked = _("Again, among the tied: {dots}").format(dots=asked) if here.number > 1 else asked
    said = (firm(board) or _("No dots")) if here.revealed else asked
    right = standing(here)
    small = Style(body, "ink-2", align="right")
    room = page.width - width(right, body) - body
    return (
        *line(said, page.x, middle, room, Style(1.15 * body, weight="bold")),
        *line(right, page.right, middle, page.width, small),
    )


def _complete(told: Sequence[tuple[Option, Count | None]], room: Area, size: float) -> _Set | None:
    """All options at this size with all their words, or None."""
    made = _laid_out(told, room, size, MOST_LINES)
    return None if made.left_out or any(one.words.cut for one in made.rows) else made


def _shortened(told: Sequence[tuple[Option, Count | None]], room: Area, size: float) -> _Set:
    """As many options as possible, with as many of their lines as there is room for then."""
    for most in range(MOST_LINES - 1, 0, -1):
        made = _laid_out(told, room, size, most)
        if not made.left_out:
            return made
    return _laid_out(told, room._replace(height=room.height - 2 * size), size, 2)


def _laid_out(told: Sequence[tuple[Option, Count | None]], room: Area, size: float, most: int) -> _Set:
    """Rows down the page until there is no more room; spare room is shared out between them."""
    rows: list[_Row] = []
    top = room.y
    for option, count in told:
        below = bool(count) and room.upright
        wide = (room.width * (1 - BARS_SHARE) if count and not below else room.width) - KEY * size
        words = fit(option.title, Area(0, 0, wide, most * TIGHT * size), (size, size))
        high = words.height(TIGHT) + (0.7 + BELOW * below) * size
        if top + high > room.bottom + 1e-6:
            break
        rows.append(_Row(option, count, words, Area(room.x, top, room.width, high), below))
        top += high
    spare = min(1.5 * size, (room.bottom - top) / max(1, len(rows)))
    spread = (one._replace(area=_taller(one.area, n, spare)) for n, one in enumerate(rows))
    return _Set(size, tuple(spread), len(told) - len(rows))


def _taller(area: Area, place: int, by: float) -> Area:
    return area._replace(y=area.y + place * by, height=area.height + by)


def _words(one: _Row, size: float) -> tuple[Shape, ...]:
    area, _got = one.split(size)
    middle = area.y + area.height / 2
    high = one.words.height(TIGHT)
    wide = area.width - KEY * size
    text = sentence(one.option.title, Area(area.x + KEY * size, middle - high / 2, wide, high), (size, size))
    return (*line(one.option.key, one.area.x, middle, KEY * size, Style(size, "ink-2", "bold")), *text.shapes)


def _bar(count: Count, one: _Row, size: float, most: int, tied: bool) -> tuple[Shape, ...]:
    """Rank, bar, dots and share."""
    _words, area = one.split(size)
    middle = area.y + area.height / 2
    left = area.x + (0 if one.below else size)
    figures = 5.6 * size
    rank = (f"{count.rank}=" if tied else f"{count.rank}") if count.dots else "–"
    start = left + 2 * size
    length = max(0.0, area.right - figures - 0.6 * size - start)
    high = min(area.height * 0.6, 1.2 * size)
    long = length * count.dots / most if most else 0.0
    share = f" · {percent(count.share)}" if count.share is not None else ""
    bar = Box(start, middle - high / 2, long, high, fill="ink" if count.rank == 1 else "ink-2")
    return (
        *line(rank, left, middle, 2 * size, Style(size, "ink-2")),
        *((bar,) if long else ()),
        Line(((start, middle - high * 0.7), (start, middle + high * 0.7)), "ink-2"),
        *line(f"{count.dots}{share}", area.right, middle, figures, Style(size, align="right")),
    )


def _described(board: BallotBoard) -> str:
    said = [standing(board.round), firm(board)]
    every = listed(board)
    rows = [f"{option.title}: {count.dots}" if count else option.title for option, count in every]
    bare = len(board.options) - len(every)
    rows += [_bare(bare, every)] if bare else []
    return ". ".join(text.rstrip(".") for text in (*said, "; ".join(rows)) if text) + "."
