"""E14 on paper: who does what by when, a slip for each person, and what the day was worth."""

from datetime import date
from typing import Any

from reportlab.platypus import KeepTogether, PageBreak

from onlyworkshop.catalogue import methods
from onlyworkshop.domain import thread
from onlyworkshop.domain.exercises.commitments import SOON_DAYS, Commitment, Pledges, board, outlook
from onlyworkshop.domain.thread import Thread
from onlyworkshop.figures import share_words, spread_words
from onlyworkshop.language import _, long_date, number, plural, short_date
from onlyworkshop.naming import knot_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, cut_here, drawing, opening, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import facts, table
from onlyworkshop.pdf.text import Span, Weight, plain, spans
from onlyworkshop.pictures.commitments import due_timeline, roti_bars
from onlyworkshop.pictures.thread import SHARES, knot_words, tied_words

LINE_HEIGHT = 19
ROTI_ASPECT = 3.2
HEADING_ROOM = 48


def flowables(manuscript: Manuscript) -> list[Any]:
    """The promises as a table and in time, the check-ins, the worth of the day, and the slips."""
    return [
        *opening(manuscript, "commitments"),
        *_promises(manuscript),
        *_thread(manuscript),
        *_check_ins(manuscript),
        *_worth(manuscript),
        *closing(manuscript, "commitments"),
        *_slips(manuscript),
    ]


def _promises(manuscript: Manuscript) -> list[Any]:
    told, people = manuscript.workshop.commitments, manuscript.workshop.people
    if not told.rows:
        return [plain(_("Nobody has promised anything yet."), style(Kind.BODY))]
    rows = [[manuscript.name(row.who), row.what, short_date(row.due) if row.due else "–"] for row in told.rows]
    width = manuscript.width
    silent = [pledge.name for pledge in board(told, people).pledges if not pledge.rows]
    return [
        plain(_finding(manuscript), style(Kind.BODY)),
        table([_("Who"), _("What"), _("When")], rows, [width * 0.24, width * 0.58, width * 0.18], right={2}),
        *([small(_("Without a promise: {names}.").format(names=", ".join(silent)))] if silent else []),
        *_timeline(manuscript),
    ]


def _finding(manuscript: Manuscript) -> str:
    workshop = manuscript.workshop
    shown = board(workshop.commitments, workshop.people)
    ahead = outlook(workshop.commitments, workshop.agenda.day)
    said = [
        _("{n} of {of} people made a promise ({share}).").format(
            n=sum(bool(pledge.rows) for pledge in shown.pledges),
            of=len(shown.pledges),
            share=share_words(shown.coverage),
        )
    ]
    if ahead.median_days is not None:
        said.append(
            _("Half of the promises are due within {days}; {soon} within {limit} days.").format(
                days=plural("{n} day", "{n} days", round(ahead.median_days)), soon=ahead.due_soon, limit=SOON_DAYS
            )
        )
    return " ".join(said)


def _timeline(manuscript: Manuscript) -> list[Any]:
    workshop = manuscript.workshop
    if not any(row.due for row in workshop.commitments.rows):
        return []
    dated = sum(bool(row.due) for row in workshop.commitments.rows)
    aspect = manuscript.width / (LINE_HEIGHT * (dated + 3))
    return [
        *section(_("When it falls due"), manuscript.width / aspect + HEADING_ROOM),
        *drawing(
            manuscript,
            aspect,
            lambda aspect, body: due_timeline(workshop.commitments, workshop.people, workshop.agenda.day, aspect, body),
        ),
    ]


def _thread(manuscript: Manuscript) -> list[Any]:
    """Every promise followed back; a table, so that however many there are, nothing is cut."""
    shown = thread.board(manuscript.workshop)
    if not shown.threads or not shown.needed:
        return []
    head = [_("Promise"), *(knot_name(knot) for knot, _words in knot_words(shown.threads[0]))]
    widths = [manuscript.width * share for share in SHARES]
    statement = [plain(shown.statement, style(Kind.STRONG))] if shown.statement else []
    return [
        PageBreak(),
        *section(_("The thread")),
        plain(
            _("From each promise back to the rivals it beats. {tied}.").format(tied=tied_words(shown)), style(Kind.BODY)
        ),
        *statement,
        table(head, [_knots(manuscript, one) for one in shown.threads], widths),
        small(_("A link is missing only where its exercise was held and left it open.")),
    ]


def _knots(manuscript: Manuscript, one: Thread) -> list[Any]:
    promise = [
        plain(manuscript.name(one.commitment.who), style(Kind.CAPTION)),
        plain(one.commitment.what, style(Kind.CELL)),
    ]
    words = ((_("○ missing") if knot in one.broken else said or "–") for knot, said in knot_words(one))
    return [promise, *words]


def _check_ins(manuscript: Manuscript) -> list[Any]:
    told = manuscript.workshop.commitments
    if not told.check_ins:
        return []
    owner = manuscript.workshop.people.name(told.check_in_owner)
    called = [_("{name} calls them in.").format(name=owner)] if owner else [_("Nobody was named to call them in.")]
    return [*section(_("Check-ins")), *points(long_date(day) for day in told.check_ins), *map(small, called)]


def _worth(manuscript: Manuscript) -> list[Any]:
    told = manuscript.workshop.commitments
    shown = board(told, manuscript.workshop.people)
    if not shown.roti:
        return []
    wishes = [f"{manuscript.name(one.rater)} ({one.score}): {one.plus_one}" for one in told.worth if one.plus_one]
    marks = ", ".join(f"{manuscript.name(one.rater)} {one.score}" for one in told.worth)
    return [
        *section(_("Was it worth our time?"), manuscript.width / ROTI_ASPECT + HEADING_ROOM),
        *drawing(manuscript, ROTI_ASPECT, lambda aspect, body: roti_bars(shown.histogram, aspect, body)),
        small(_("0 = a waste of time, 5 = excellent; {spread}.").format(spread=spread_words(shown.roti))),
        small(_("Marks: {marks}.").format(marks=marks)),
        *([*section(_("What would have added a point")), *points(wishes)] if wishes else []),
    ]


def _slips(manuscript: Manuscript) -> list[Any]:
    shown = board(manuscript.workshop.commitments, manuscript.workshop.people)
    told = manuscript.workshop.commitments.rows
    gone = {row.who for row in told} - {pledge.person for pledge in shown.pledges}
    left = [Pledges(who, manuscript.name(who), manuscript.workshop.commitments.of(who)) for who in sorted(gone)]
    slips = [_slip(manuscript, pledge) for pledge in (*shown.pledges, *left) if pledge.rows]
    if not slips:
        return []
    return [PageBreak(), *section(_("One slip per person")), small(_("To cut out and to keep in sight.")), *slips]


def _slip(manuscript: Manuscript, pledge: Pledges) -> Any:
    parts: list[Any] = [cut_here(), plain(pledge.name, style(Kind.EMPHASIS))]
    for row in pledge.rows:
        parts += [_promise(row), facts(_details(manuscript, row), manuscript.width)]
    return KeepTogether(parts)


def _promise(row: Commitment) -> Any:
    opens = "" if row.what.casefold().startswith(_("I will").casefold()) else _("I will …") + " "
    return spans([Span(opens), Span(row.what, Weight.SEMIBOLD)], style(Kind.BODY))


def _details(manuscript: Manuscript, row: Commitment) -> list[tuple[str, str]]:
    method = next((one for one in methods(manuscript.language) if one.number == row.method), None)
    rows = [
        (_("By"), _day(row.due)),
        (_("For client"), row.client_code),
        (_("First step"), _dated(row.first_step, row.first_step_on)),
        (_("Done when"), row.done_when),
        (_("ONLY-selling method"), f"{number(method.number)} {method.title}" if method else ""),
        (_("I stop"), row.stop),
        (_("A rule to change"), f"{row.dumb_rule} ({row.dumb_rule_owner})" if row.dumb_rule_owner else row.dumb_rule),
    ]
    return [(name, said) for name, said in rows if said] or [(_("By"), "–")]


def _day(day: date | None) -> str:
    return long_date(day) if day else ""


def _dated(text: str, day: date | None) -> str:
    return f"{text} ({short_date(day)})" if text and day else text or _day(day)
