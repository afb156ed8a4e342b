"""E14 in pictures: names and their promises, when they fall due, and what the day was worth."""

from collections.abc import Sequence
from datetime import date
from math import inf

from onlyworkshop.domain.exercises.commitments import LAST_DUE_DAYS, Commitment, Commitments
from onlyworkshop.domain.people import People
from onlyworkshop.language import _, number, plural, short_date
from onlyworkshop.pictures.histogram import bars
from onlyworkshop.pictures.layout import SMALL, Area, Style, line, stacked, whole
from onlyworkshop.pictures.shapes import Line, Marker, Picture, Shape, Text
from onlyworkshop.pictures.typesetting import width

DASH = (0.8, 0.8)
WORDS_SHARE = 0.52


def due_timeline(commitments: Commitments, people: People, day: date, aspect: float, body: float) -> Picture:
    """A row per promise, in words and on the 90 days after the workshop: first step (ring) to due date (dot)."""
    dated = sorted((row for row in commitments.rows if row.due), key=lambda row: row.due or day)
    page = whole(aspect)
    head = min(3.2 * body, 30.0)
    foot = min(1.5 * body, 12.0)
    chart = Area(page.x, head, page.width, page.height - head - foot)
    words, calendar = chart.split(WORDS_SHARE, 1.5 * body)
    days = _Days(calendar.inset(0.6 * body, 0), day)
    size = min(body, chart.height / (1.35 * max(1, len(dated))))
    step = min(chart.height / max(1, len(dated)), 3 * body)
    shapes: list[Shape] = [*_calendar(commitments, days, chart, min(SMALL * body, head / 3.5))]
    for n, row in enumerate(dated):
        middle = chart.y + (n + 0.5) * step
        shapes += line(_label(row, people.name(row.who)), words.x, middle, words.width, Style(size))
        shapes += _stretch(row, days, middle, size)
    undated = len(commitments.rows) - len(dated)
    note = plural("{n} promise without a date", "{n} promises without a date", undated) if undated else ""
    small = Style(min(SMALL * body, foot / 1.3), "ink-2")
    shapes += line(note, page.x, page.bottom - foot / 2, page.width, small)
    said = "; ".join(f"{short_date(row.due)}: {_label(row, people.name(row.who))}" for row in dated if row.due)
    return Picture(aspect, tuple(shapes), _("When the promises fall due.") + f" {said}")


def roti_bars(histogram: Sequence[int], aspect: float, body: float) -> Picture:
    """How many gave the day each of 0 to 5 points, with n and mean."""
    page = whole(aspect)
    n = sum(histogram)
    mean = sum(score * count for score, count in enumerate(histogram)) / n if n else 0.0
    worth = _("Worth our time: {mean}, n = {n}").format(n=n, mean=number(mean))
    said = worth if n else _("Nobody has answered yet")
    small = Style(SMALL * body, "ink-2")
    fits = min(body, page.width / width(said, 1))
    chart = Area(page.x, 1.8 * body, page.width, max(4.2 * body, page.height - 4.0 * body))
    shapes: list[Shape] = [
        *line(said, page.x, 0.7 * body, page.width + 0.01, Style(fits)),
        *bars(histogram, chart, body),
    ]
    for n, text in enumerate((_("0 = a waste of time"), _("5 = excellent"))):
        shapes += line(text, page.x, chart.bottom + (0.6 + n) * body, page.width, small)
    counts = ", ".join(f"{score}: {count}" for score, count in enumerate(histogram))
    return Picture(aspect, tuple(shapes), f"{_('Return on time invested.')} {counts}. {said}.")


class _Days:
    """Where a day stands on the line."""

    def __init__(self, area: Area, first: date) -> None:
        self.area = area
        self.first = first

    def at(self, day: date) -> float:
        share = (day - self.first).days / LAST_DUE_DAYS
        return self.area.x + self.area.width * min(1.0, max(0.0, share))


def _calendar(commitments: Commitments, days: _Days, chart: Area, size: float) -> tuple[Shape, ...]:
    """The line of days at the top, and the check-ins as dashed lines through all rows."""
    small = Style(size, "ink-2")
    base = chart.y - 0.4 * size
    shapes: list[Shape] = [Line(((days.area.x, base), (days.area.right, base)), "ink-2")]
    taken = -inf
    marks = [(days.first, _("workshop")), *((day, _("check-in")) for day in sorted(commitments.check_ins))]
    for day, what in marks:
        if not 0 <= (day - days.first).days <= LAST_DUE_DAYS:
            continue
        x = days.at(day)
        shapes.append(Line(((x, base), (x, chart.bottom)), "line-room" if day == days.first else "ink-2", dash=DASH))
        texts = _inside([short_date(day), what], x, base - 2.9 * size, small, days.area)
        if min(text.left for text in texts) >= taken:
            shapes += texts
            taken = max(text.left + text.width for text in texts) + size
    return tuple(shapes)


def _inside(lines: list[str], x: float, top: float, style: Style, area: Area) -> tuple[Text, ...]:
    """Lines in the middle of `x`, pushed back where they would leave the area."""
    half = max(text.width for text in stacked(lines, x, top, style)) / 2
    x = min(max(x, area.x + half), area.right - half)
    return stacked(lines, x, top, style._replace(align="middle"))


def _stretch(row: Commitment, days: _Days, middle: float, size: float) -> tuple[Shape, ...]:
    """From the first step to the due date."""
    due = days.at(row.due or days.first)
    begin = days.at(row.first_step_on) if row.first_step_on else due
    first = (Marker(begin, middle, 0.6 * size, "ring", "ink-2"),) if row.first_step_on else ()
    path = (Line(((begin, middle), (due, middle)), "ink-2"),) if begin != due else ()
    return (*path, *first, Marker(due, middle, 0.7 * size, "circle", "ink"))


def _label(row: Commitment, name: str) -> str:
    return f"{name}: {row.what}" if name else row.what
