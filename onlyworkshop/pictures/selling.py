"""E13 in the room: the hours, then the gaps, and beside them what we take on."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.language import _, month_and_year, number, plural
from onlyworkshop.naming import method_name
from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, Style, largest, placed, stacked, whole
from onlyworkshop.pictures.practice import BAR, gap_chart, hours_bar
from onlyworkshop.pictures.shapes import Picture, Shape
from onlyworkshop.pictures.typesetting import shortened

LEAST = 0.75
TIGHT = 1.2
HOURS = 1.25
"""How much larger the bar of the hours is while it stands alone."""
NARROWEST = 20
"""Ems that a column of paragraphs needs beside another one."""
CHART_SHARE = 0.62
LARGEST = 1.25
NARROW = 1.1
FEWEST = 38
"""Ems that chart and words need to stand beside each other."""


class _Paragraph(NamedTuple):
    text: str
    bold: bool = False
    quiet: bool = False


def selling_picture(board: SellingBoard, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:
    """The bar alone until the methods are revealed; then the gaps, and beside them what we take on."""
    page = whole(aspect)
    if not board.gaps:
        return _before(board, page, body)
    beside = _beside(board)
    left, right = page.split(CHART_SHARE, 2 * body)
    if not beside and not board.training:
        left = page
    elif aspect < NARROW or page.width < FEWEST * body:
        left, right = page._replace(height=CHART_SHARE * page.height), page.below(CHART_SHARE * page.height + body)
    chart = gap_chart(board.gaps, board.chosen, left.aspect, body * 100 / left.height, part)
    shapes = [*placed(chart, left)]
    bar = right._replace(height=min(BAR * body, right.height / 2))
    below = right.below(bar.height + 0.6 * body)
    if board.training and bar.height >= LEAST * BAR * body and _fit(beside, below, body):
        shapes += placed(hours_bar(board.training, bar.aspect, body * 100 / bar.height), bar)
        right = below
    shapes += _told(beside, right, body)
    return Picture(aspect, tuple(shapes), f"{chart.description} {_taken_words(board)}")


def _beside(board: SellingBoard) -> list[_Paragraph]:
    """What stands beside the gaps; what is taken on is ticked among them."""
    meaning = [_Paragraph(_meaning(board), quiet=True)] if board.leaner_meaning else []
    return [*_taken(board._replace(chosen=(), leaner_meaning="")), *meaning]


def _before(board: SellingBoard, page: Area, body: float) -> Picture:
    """Before the gaps: the bar once it is revealed, how many have written, and what “leaners” are to us."""
    shapes: list[Shape] = []
    described = ""
    rest = page
    if board.training:
        bar = page._replace(height=min(HOURS * BAR * body, 0.5 * page.height))
        shown = hours_bar(board.training, bar.aspect, HOURS * body * 100 / bar.height)
        shapes += placed(shown, bar)
        described, rest = shown.description, page.below(bar.height + body)
    told = [
        _Paragraph(_split_hours(board.spent)) if board.spent and not board.training else None,
        _Paragraph(_sheets_in(board.sheets)) if board.sheets else None,
        _Paragraph(_meaning(board)) if board.leaner_meaning else None,
    ]
    paragraphs = [*(one for one in told if one), *_taken(board._replace(leaner_meaning=""))]
    halves = None if _fit(paragraphs, rest, body) is not None else _in_halves(board, paragraphs, page, body)
    shapes = halves or [*shapes, *_told(paragraphs, rest, body)]
    said = " ".join(one.text for one in paragraphs)
    return Picture(page.aspect, tuple(shapes), f"{described} {said}".strip())


def _in_halves(board: SellingBoard, paragraphs: Sequence[_Paragraph], page: Area, body: float) -> list[Shape] | None:
    """The bar above the first paragraphs, and beside them, in all of the height, those under the last heading."""
    last = max((n for n, one in enumerate(paragraphs) if one.bold), default=0)
    left, right = page.split(0.5, 2 * body)
    bar = left._replace(height=BAR * body)
    below = left.below(bar.height + 0.6 * body) if board.training else left
    found = _fit(paragraphs[:last], below, body), _fit(paragraphs[last:], right, body)
    if not last or found[0] is None or found[1] is None:
        return None
    chart = placed(hours_bar(board.training, bar.aspect, body * 100 / bar.height), bar) if board.training else ()
    return [*chart, *found[0], *found[1]]


def _taken(board: SellingBoard) -> list[_Paragraph]:
    """What the group takes on, in paragraphs."""
    told = []
    if board.leaner_meaning:
        told.append(_Paragraph(_meaning(board), quiet=True))
    if board.chosen:
        told.append(_Paragraph(_("We take on"), bold=True))
        told += [_Paragraph(f"{number(method)}  {method_name(method)}") for method in board.chosen]
    if board.behaviours:
        told.append(_Paragraph(_("Our clients will mark"), bold=True))
        told += [_Paragraph(text) for text in board.behaviours]
    who = ", ".join(board.clients)
    if who:
        begins = month_and_year(board.first_month) if board.first_month else ""
        since = _("Marked by {who}, from {month}").format(who=who, month=begins) if begins else ""
        told.append(_Paragraph(since or _("Marked by {who}").format(who=who), quiet=True))
    return told


def _told(paragraphs: Sequence[_Paragraph], area: Area, body: float) -> tuple[Shape, ...]:
    """Paragraphs in one column or two, as large as they fit; one line each where there is no room: then less of the
    lists, but always who marks.
    """
    found = _fit(paragraphs, area, body)
    if found is not None:
        return found
    size = LEAST * body
    room = max(0, int(area.height / (size * TIGHT)))
    quiet = [one for one in paragraphs if one.quiet]
    kept = [*[one for one in paragraphs if not one.quiet][: max(0, room - len(quiet))], *quiet]
    short = [one._replace(text=shortened(one.text, area.width, size, one.bold)) for one in kept]
    return _set(short, area._replace(height=area.height + body), size, gap=0.0) or ()


def _fit(paragraphs: Sequence[_Paragraph], area: Area, body: float) -> tuple[Shape, ...] | None:
    """All of them in full, or None."""
    return largest(LARGEST * body, LEAST * body, partial(_in_columns, paragraphs, area))


def _in_columns(paragraphs: Sequence[_Paragraph], area: Area, size: float) -> tuple[Shape, ...] | None:
    """In one column if it has room for them, else in two, of which the second one begins with a heading."""
    alone = _set(paragraphs, area, size)
    left, right = area.split(0.5, 2 * size)
    if alone is not None or left.width < NARROWEST * size:
        return alone
    for first in [n for n, one in enumerate(paragraphs) if one.bold and n]:
        columns = _set(paragraphs[:first], left, size), _set(paragraphs[first:], right, size)
        if columns[0] is not None and columns[1] is not None:
            return (*columns[0], *columns[1])
    return None


def _set(paragraphs: Sequence[_Paragraph], area: Area, size: float, gap: float = 0.45) -> tuple[Shape, ...] | None:
    shapes: list[Shape] = []
    top = area.y
    for place, one in enumerate(paragraphs):
        top += gap * size * (2 if one.bold else 1) if place else 0.0
        style = Style(size, "ink-2" if one.quiet else "ink", "bold" if one.bold else "regular", leading=TIGHT)
        lines = balanced(one.text, area.width, size, one.bold)
        shapes += stacked(lines, area.x, top, style)
        top += len(lines) * style.step
    return tuple(shapes) if top <= area.bottom + 1e-6 else None


def _taken_words(board: SellingBoard) -> str:
    return ". ".join(one.text for one in _taken(board))


def _meaning(board: SellingBoard) -> str:
    return _("“Leaners”, to us: {meaning}").format(meaning=board.leaner_meaning)


def _split_hours(count: int) -> str:
    return plural("{n} of us has split the hours", "{n} of us have split the hours", count)


def _sheets_in(count: int) -> str:
    return plural("{n} of us has rated the eleven methods", "{n} of us have rated the eleven methods", count)
