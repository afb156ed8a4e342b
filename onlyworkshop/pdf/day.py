"""How the day was planned and how it went."""

from datetime import datetime
from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.agenda import Block
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.timer import Actual, actuals
from onlyworkshop.language import _, clock_time, number, plural
from onlyworkshop.naming import pause_name
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.manuscript import Manuscript, drawing, small
from onlyworkshop.pdf.paper import Kind as Style
from onlyworkshop.pdf.paper import style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.agenda import planned_and_actual

LOWEST_BAR, HIGHEST_BAR = 12.5, 22.0
TABLE_ROW = 21.0
HEAD_ROOM = 125


def flowables(manuscript: Manuscript) -> list[Any]:
    """The agenda, planned and actual, as a picture and as a table."""
    rows = _actuals(manuscript)
    titles = [block_title(manuscript, row.block) for row in rows]
    aspect = manuscript.width / _picture_height(manuscript, len(rows))
    has_run = any(row.worked is not None for row in rows)
    picture = drawing(manuscript, aspect, lambda aspect, body: planned_and_actual(rows, titles, aspect, body))
    return [
        PageBreak(),
        heading(_("The day, planned and actual") if has_run else _("The day as planned")),
        plain(_finding(manuscript, rows), style(Style.BODY)),
        *(picture if has_run else []),
        _table(manuscript, rows, titles),
        *(
            [small(_("≈ The computer was restarted during this block; its time is an estimate."))]
            if _guessed(rows)
            else []
        ),
    ]


def _picture_height(manuscript: Manuscript, rows: int) -> float:
    """As tall as the table leaves room for on the same page, within what reads well."""
    free = manuscript.sheet.inner_height - HEAD_ROOM - TABLE_ROW * (rows + 1)
    return min(max(free, LOWEST_BAR * (rows + 2)), HIGHEST_BAR * (rows + 2))


def block_title(manuscript: Manuscript, block: Block) -> str:
    """What a block is called: its own title, else that of its exercise."""
    return block.title or pause_name(block.kind) or manuscript.words(block.module).title


def _actuals(manuscript: Manuscript) -> tuple[Actual, ...]:
    workshop, run = manuscript.stored
    last = run.beat or (run.events[-1].at if run.events else Moment(boot="", uptime_ms=0, wall_ms=0))
    return actuals(workshop.agenda, run, last)


def _finding(manuscript: Manuscript, rows: tuple[Actual, ...]) -> str:
    agenda = manuscript.workshop.agenda
    planned = _("Planned from {begins} to {ends}, {minutes}.").format(
        begins=clock_time(agenda.begins()),
        ends=clock_time(agenda.ends()),
        minutes=plural("{n} minute", "{n} minutes", agenda.total()),
    )
    worked = sum(row.worked for row in rows if row.worked is not None)
    began = [row.began for row in rows if row.began]
    left = [row.left for row in rows if row.left]
    if not began:
        return planned
    ended = _("to {ends}").format(ends=clock_time(max(left))) if left else _("and not closed")
    actual = _("Held from {begins} {ended}, {minutes} minutes of work and breaks.")
    return planned + " " + actual.format(begins=clock_time(min(began)), ended=ended, minutes=number(round(worked)))


def _table(manuscript: Manuscript, rows: tuple[Actual, ...], titles: list[str]) -> Any:
    begins = {slot.block.id: clock_time(slot.begins) for slot in manuscript.workshop.agenda.slots()}
    body = [
        [
            begins.get(row.block.id, "–"),
            _time(row.began),
            title,
            number(row.planned),
            ("≈ " if row.estimated else "") + number(round(row.worked)) if row.worked is not None else "–",
            _difference(row),
        ]
        for row, title in zip(rows, titles, strict=True)
    ]
    head = [_("Planned"), _("Began"), "", _("Planned min."), _("Actual min."), _("Difference")]
    shares = (0.1, 0.1, 0.38, 0.14, 0.14, 0.14)
    return table(head, body, [manuscript.width * share for share in shares], right={3, 4, 5})


def _time(moment: datetime | None) -> str:
    return clock_time(moment) if moment else "–"


def _difference(row: Actual) -> str:
    if row.worked is None:
        return _("left out")
    over = round(row.worked) - row.planned
    return f"+{over}" if over > 0 else f"−{-over}" if over else "0"


def _guessed(rows: tuple[Actual, ...]) -> bool:
    return any(row.estimated for row in rows)
