"""E13 on paper: where training went, the gaps of the eleven methods, the three we take on, and the report card."""

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.catalogue import Method, methods, scale
from onlyworkshop.domain.exercises.selling import MOST_BEHAVIOURS, Grade, Selling
from onlyworkshop.domain.practice import Gap, gaps, marks, training
from onlyworkshop.figures import figure, mean_words, share_words
from onlyworkshop.language import _, month_and_year
from onlyworkshop.pdf.manuscript import Manuscript, closing, cut_here, drawing, opening, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import facts, table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pdf.theme import type_sizes
from onlyworkshop.pictures.practice import BAR, gap_chart, hours_bar

CHART_ASPECT = 1.75
HEADING_ROOM = 48
LEANERS = 8
COPIES = 2


def flowables(manuscript: Manuscript) -> list[Any]:
    """The hours, the gaps as a chart and as a table, the chosen three, the marks so far, and the card to cut out."""
    told = manuscript.workshop.selling
    return [
        *opening(manuscript, "selling"),
        *_hours(manuscript, told),
        *_gaps(manuscript, told),
        *_chosen(manuscript, told),
        *_marks(manuscript, told),
        *closing(manuscript, "selling"),
        *_card(manuscript, told),
    ]


def _hours(manuscript: Manuscript, told: Selling) -> list[Any]:
    found = training(told)
    if not found:
        return []
    aspect = manuscript.width / (BAR * type_sizes()["paper"]["body"])
    return [
        *drawing(manuscript, aspect, lambda aspect, body: hours_bar(found, aspect, body)),
        small(
            _("Of 100 hours of sales training, as everybody saw it alone; what fits neither list is left out.")
            + " "
            + _("Push share = old / (old + new).")
            + _hidden(told.hours_revealed)
        ),
    ]


def _gaps(manuscript: Manuscript, told: Selling) -> list[Any]:
    found = gaps(told)
    if not any(one.now or one.needed for one in found):
        return []
    chosen = [one.method for one in told.chosen]
    titles = {one.number: one.title for one in methods(manuscript.language)}
    ranks = [one.rank for one in found]
    rows = [_row(one, titles, ranks.count(one.rank) > 1 and one.rank is not None) for one in found]
    head = ["", _("Method"), _("Now"), _("Needed"), _("Gap"), _("Priority"), _("n")]
    shares = (0.07, 0.37, 0.17, 0.17, 0.07, 0.1, 0.05)
    return [
        *section(_("The gaps of the eleven methods"), manuscript.width / CHART_ASPECT + HEADING_ROOM),
        *drawing(manuscript, CHART_ASPECT, lambda aspect, body: gap_chart(found, chosen, aspect, body)),
        small(f"{_how_to_read()} {_how_reckoned()}{_hidden(told.revealed)}"),
        table(head, rows, [manuscript.width * share for share in shares], right={2, 3, 4, 5, 6}),
    ]


def _row(one: Gap, titles: dict[int, str], tied: bool) -> list[Any]:
    rank = "–" if one.rank is None else f"{one.rank}=" if tied else f"{one.rank}"
    told = max(spread.n if spread else 0 for spread in (one.now, one.needed))
    title = f"{one.method} {titles[one.method]}"
    return [rank, title, mean_words(one.now), mean_words(one.needed), figure(one.gap), figure(one.priority), str(told)]


def _chosen(manuscript: Manuscript, told: Selling) -> list[Any]:
    every = {one.number: one for one in methods(manuscript.language)}
    meaning = told.leaner_meaning
    ours = _("Our group’s own meaning of “leaners”, not Roy Osing’s: {meaning}").format(meaning=meaning)
    rows = [(f"{one.method} {every[one.method].title}", _behaviour(every[one.method], meaning)) for one in told.chosen]
    listed = [*section(_("What we take on")), facts(rows, manuscript.width, manuscript.width * 0.36)] if rows else []
    return [*listed, *([plain(ours, style(Kind.BODY))] if meaning else [])]


def _behaviour(method: Method, meaning: str) -> list[Any]:
    """What a salesperson can do about it, and what stands behind it."""
    ours = method.number == LEANERS and meaning
    gist = _("To us: {meaning}").format(meaning=meaning) if ours else method.gist
    return [plain(method.behaviour, style(Kind.STRONG)), plain(gist, style(Kind.CAPTION))]


def _marks(manuscript: Manuscript, told: Selling) -> list[Any]:
    given = [one for one in marks(told) if one.n]
    if not given:
        return []
    rows = [[one.behaviour.text, share_words(one.a), share_words(one.d), str(one.n)] for one in given]
    months = sorted({one.month for one in told.marks})
    since = ", ".join(month_and_year(month) for month in months)
    widths = [manuscript.width * share for share in (0.64, 0.13, 0.13, 0.1)]
    return [
        *section(_("What clients have marked so far")),
        table([_("Behaviour"), _("A"), _("D"), _("n")], rows, widths, right={1, 2, 3}),
        small(_("Marks of {months}. There is no mean, because the scale has no C.").format(months=since)),
    ]


def _card(manuscript: Manuscript, told: Selling) -> list[Any]:
    """The card twice on one page: keep one, give one to the client."""
    if not told.behaviours and not told.clients:
        return []
    copies = [part for _copy in range(COPIES) for part in (cut_here(), *_copy_of(manuscript, told))]
    return [PageBreak(), *section(_("Client report card")), *copies]


def _copy_of(manuscript: Manuscript, told: Selling) -> list[Any]:
    codes = [one.code for one in told.clients]
    month = month_and_year(told.first_month) if told.first_month else "________________"
    asked = _("Client: {codes}     Month: {month}").format(codes=" / ".join(codes) or "________________", month=month)
    meanings = "; ".join(f"{mark.value} {mark.meaning}" for mark in scale("report_card", manuscript.language).marks)
    widths = [manuscript.width * share for share in (0.73, 0.09, 0.09, 0.09)]
    rows = [[text, "○", "○", "○"] for text in _behaviours(told)]
    head = [_("How did we do this month?"), *(grade.value for grade in Grade)]
    return [
        plain(asked, style(Kind.EMPHASIS)),
        table(head, rows, widths, right={1, 2, 3}),
        small(meanings),
        small(_("In your own words:") + " " + "_" * 60),
    ]


def _behaviours(told: Selling) -> Iterator[str]:
    """The behaviours, and empty lines for what the client would rather choose."""
    for place in range(MOST_BEHAVIOURS):
        yield told.behaviours[place].text if place < len(told.behaviours) else "…"


def _how_to_read() -> str:
    return _(
        "0 to 4, rated alone. Ring: mean of now; dot: mean of needed; "
        "thin lines: lowest to highest, of now above, of needed below."
    )


def _how_reckoned() -> str:
    return _(
        "Gap = needed − now, at least 0; priority = gap × needed, 0 to 16. Ties go by lower now; equals share a rank."
    )


def _hidden(revealed: bool) -> str:
    return "" if revealed else " " + _("They were not revealed in the room.")
