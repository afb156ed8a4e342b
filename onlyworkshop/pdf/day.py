"""How the day was planned, what was made of the plan while it ran, and how it went."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.agenda import Block
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.retrospect import Past, retrospect
from onlyworkshop.language import _, clock_time, number
from onlyworkshop.naming import pause_name
from onlyworkshop.pdf.day_words import findings, remark
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.manuscript import TALLEST_PICTURE, Manuscript, drawing, paragraphs, small
from onlyworkshop.pdf.paper import Kind as Style
from onlyworkshop.pdf.paper import style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.retrospect import longest_of, looking_back

LOWEST_BAR, HIGHEST_BAR = 11.0, 22.0
AROUND = 2
"""Rows that the legend and the margins of a picture need."""
TABLE_ROW = 21.0
HEAD_ROOM = 160
LOOKING_BACK = (0.1, 0.1, 0.4, 0.1, 0.1, 0.1, 0.1)
PLANNED = (0.12, 0.74, 0.14)


def flowables(manuscript: Manuscript) -> list[Any]:
    """The agenda planned, adapted and actual, in words, as a picture and as a table; before the day, only the plan."""
    rows = _rows(manuscript)
    titles = [block_title(manuscript, row.block) for row in rows]
    if not any(row.actual.worked is not None for row in rows):
        return [PageBreak(), heading(_("The day as planned")), *_plan(manuscript, rows, titles)]
    return [
        PageBreak(),
        heading(_("The day, planned and actual")),
        *paragraphs(findings(manuscript.workshop.agenda, rows, titles)),
        *_pictures(manuscript, rows, titles),
        *_legend(rows),
        _table(manuscript, rows, titles),
    ]


def block_title(manuscript: Manuscript, block: Block) -> str:
    """What a block is called: its own title, else that of its exercise."""
    return block.title or pause_name(block.kind) or manuscript.words(block.module).title


def _rows(manuscript: Manuscript) -> tuple[Past, ...]:
    workshop, run = manuscript.stored
    last = run.beat or (run.events[-1].at if run.events else Moment(boot="", uptime_ms=0, wall_ms=0))
    return retrospect(workshop.agenda, run, last)


def _plan(manuscript: Manuscript, rows: Sequence[Past], titles: Sequence[str]) -> list[Any]:
    body = [
        [clock_time(row.due) if row.due else "–", _named(row, title, has_run=False), number(row.actual.planned)]
        for row, title in zip(rows, titles, strict=True)
    ]
    head = [_("Begins"), "", _("Minutes")]
    widths = [manuscript.width * share for share in PLANNED]
    return [
        *paragraphs(findings(manuscript.workshop.agenda, rows, titles)),
        *([table(head, body, widths, right={2})] if body else []),
    ]


def _pictures(manuscript: Manuscript, rows: Sequence[Past], titles: Sequence[str]) -> list[Any]:
    """One picture, or as many of the same scale as the rows need to be read."""
    fit = int(manuscript.sheet.inner_height * TALLEST_PICTURE / LOWEST_BAR) - AROUND
    count = -(-len(rows) // fit)
    share = -(-len(rows) // count)
    made: list[Any] = []
    for first in range(0, len(rows), share):
        draw = partial(looking_back, rows[first : first + share], titles[first : first + share])
        scaled = partial(draw, longest=longest_of(rows))
        made += drawing(manuscript, manuscript.width / _picture_height(manuscript, share, len(rows)), scaled)
    return made


def _picture_height(manuscript: Manuscript, shown: int, rows: int) -> float:
    """As tall as the table leaves room for on the same page, within what reads well."""
    free = manuscript.sheet.inner_height - HEAD_ROOM - TABLE_ROW * (rows + AROUND)
    return min(max(free, LOWEST_BAR * (shown + AROUND)), HIGHEST_BAR * (shown + AROUND))


def _table(manuscript: Manuscript, rows: Sequence[Past], titles: Sequence[str]) -> Any:
    body = [_line(row, title) for row, title in zip(rows, titles, strict=True)]
    head = [_("To begin"), _("Began"), "", _("Planned"), _("Adapted"), _("Actual"), _("Against plan")]
    widths = [manuscript.width * share for share in LOOKING_BACK]
    return table(head, [*body, _sum(rows)], widths, right={3, 4, 5, 6})


def _line(row: Past, title: str) -> list[Any]:
    worked = row.actual.worked
    return [
        clock_time(row.due) if row.due else "–",
        clock_time(row.actual.began) if row.actual.began else "–",
        _named(row, title),
        number(row.actual.planned),
        number(row.actual.adapted),
        "–" if worked is None else ("≈ " if row.actual.estimated else "") + number(round(worked)),
        "–" if row.over is None else _signed(row.over),
    ]


def _named(row: Past, title: str, has_run: bool = True) -> list[Any]:
    said = remark(row, has_run)
    return [plain(title, style(Style.CELL)), *([small(said)] if said else [])]


def _sum(rows: Sequence[Past]) -> list[Any]:
    planned = sum(row.actual.planned for row in rows)
    worked = round(sum(row.actual.worked or 0 for row in rows))
    estimated = any(row.actual.estimated for row in rows)
    adapted = sum(row.actual.adapted for row in rows)
    return [
        "",
        "",
        [plain(_("Together"), style(Style.STRONG))],
        number(planned),
        number(adapted),
        ("≈ " if estimated else "") + number(worked),
        _signed(worked - planned),
    ]


def _signed(minutes: int) -> str:
    return f"+{minutes}" if minutes > 0 else f"−{-minutes}" if minutes else "0"


def _legend(rows: Sequence[Past]) -> list[Any]:
    """What the columns mean, and how sure they are."""
    said = [_("Minutes. Adapted is what repairs, and minutes given or taken in the room, made of the plan.")]
    if any(row.actual.estimated for row in rows):
        said.append(_("≈ The computer was restarted during this block; its time is an estimate."))
    return [small(one) for one in said]
