"""E3 on paper: what the client would do without us."""

from typing import Any

from onlyworkshop.domain.exercises.alternatives import Standing, standings
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.naming import evidence_name, kind_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.alternatives import pressure_bars

BAR_HEIGHT = 26


def flowables(manuscript: Manuscript) -> list[Any]:
    """The pressure of each alternative as a picture and as a table, and what is worth asking about it."""
    told = manuscript.workshop.alternatives
    ranked = standings(told)
    aspect = manuscript.width / (BAR_HEIGHT * (len(ranked) + 1.5))
    return [
        *opening(manuscript, "alternatives"),
        plain(_finding(ranked, told.deals_reviewed), style(Kind.BODY)),
        *drawing(manuscript, aspect, lambda aspect, body: pressure_bars(ranked, told.deals_reviewed, aspect, body)),
        small(
            plural("Basis: the last {n} deal.", "Basis: the last {n} deals.", told.deals_reviewed)
            + " "
            + _("Met = deals in which they were compared with us. Pressure = deals lost to them / deals reviewed.")
            + " "
            + _("Loss rate = lost / met. Equal figures share a rank.")
        ),
        *section(_("Every alternative")),
        _table(manuscript, ranked),
        small(_("✓ = carried forward to the map and to the swap test.")),
        *closing(manuscript, "alternatives"),
    ]


def _finding(ranked: tuple[Standing, ...], deals: int) -> str:
    first = [one for one in ranked if one.rank == 1 and one.alternative.lost]
    if not first:
        return _("No deal was lost to a known alternative.")
    names = _(" and ").join(one.alternative.name for one in first)
    return _("Most deals were lost to {names}: {lost} of {deals}, a pressure of {share}.").format(
        names=names, lost=number(first[0].alternative.lost), deals=deals, share=percent(first[0].pressure)
    )


def _table(manuscript: Manuscript, ranked: tuple[Standing, ...]) -> Any:
    head = ["", _("Alternative"), _("Met"), _("Lost"), _("Loss rate"), _("Pressure"), _("Why chosen"), ""]
    rows = [_row(one) for one in ranked]
    shares = (0.06, 0.25, 0.07, 0.07, 0.1, 0.11, 0.3, 0.04)
    return table(head, rows, [manuscript.width * share for share in shares], right={2, 3, 4, 5})


def _row(standing: Standing) -> list[Any]:
    one = standing.alternative
    phantom = _("; hardly ever met") if standing.phantom else ""
    kind = plain(f"{kind_name(one.kind)}; {evidence_name(one.evidence)}{phantom}", style(Kind.CAPTION))
    return [
        number(standing.rank),
        [plain(one.name, style(Kind.STRONG if one.carried else Kind.CELL)), kind],
        number(one.met),
        number(one.lost),
        share_words(standing.loss_rate),
        percent(standing.pressure),
        one.why_chosen,
        "✓" if one.carried else "",
    ]
