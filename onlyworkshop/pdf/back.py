"""The last pages of the pack: what was parked, and where the method comes from."""

from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.catalogue import MODULES, listing
from onlyworkshop.domain.parking import Parked
from onlyworkshop.language import _, date_and_time, plural, short_date
from onlyworkshop.naming import fate_name
from onlyworkshop.pdf.document import About, heading
from onlyworkshop.pdf.manuscript import Manuscript, paragraphs, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain


def parking_lot(manuscript: Manuscript) -> list[Any]:
    """Every parked item with what became of it."""
    lot = manuscript.workshop.parking
    if not lot.items:
        return []
    width = manuscript.width
    rows = [[item.text, _raised(manuscript, item), fate_name(item.fate), _fate(manuscript, item)] for item in lot.items]
    still = len(lot.open())
    left = plural("{n} item still needs a fate.", "{n} items still need a fate.", still)
    return [
        PageBreak(),
        heading(_("Parking lot")),
        plain(left if still else _("Every item has found its fate."), style(Kind.BODY)),
        table(
            [_("Parked"), _("Raised by"), _("Fate"), _("Who, when, answer")],
            rows,
            [width * 0.4, width * 0.2, width * 0.13, width * 0.27],
        ),
    ]


def sources(manuscript: Manuscript, about: About) -> list[Any]:
    """Whose ideas these are, and what we added."""
    return [
        PageBreak(),
        heading(_("Method and sources")),
        *paragraphs(_credit()),
        *section(_("How figures were reckoned")),
        *points(_figures()),
        *section(_("Before you publish")),
        *paragraphs(listing("caution", manuscript.language)),
        small(_("Set on {moment}.").format(moment=date_and_time(about.made_at))),
    ]


def _raised(manuscript: Manuscript, item: Parked) -> str:
    who = manuscript.name(item.raised_by) if item.raised_by else ""
    where = manuscript.words(item.module).title if item.module in MODULES else item.module
    return "\n".join(text for text in (who, where) if text)


def _fate(manuscript: Manuscript, item: Parked) -> str:
    owner = manuscript.name(item.owner) if item.owner else ""
    due = short_date(item.due) if item.due else ""
    return "\n".join(text for text in (", ".join(filter(None, (owner, due))), item.answer) if text)


def _credit() -> list[str]:
    return [
        _(
            "The idea of the ONLY Statement is Roy Osing’s. In his article about sales he argues that teaching every "
            "salesperson the same selling techniques gives a client no reason to choose one of them, and that what is "
            "missing is the competitive context: a declaration of what an organisation does to beat the competition "
            "and to secure the customer. He calls that declaration the ONLY Statement, “We are the ONLY ones that …”, "
            "and names the ONLY-selling methods that follow from it."
        ),
        _(
            "This workshop leads a group from a map of its competitors to such a sentence. The exercises, their "
            "timings, the scales, the formulas, the word lists and the limits of the tests are this program’s own "
            "design, built around that idea and around common ways of working in groups. They are not Roy Osing’s "
            "teaching, and he has not reviewed them."
        ),
        _(
            "The two examples of an ONLY Statement that the group was shown come from the same article. So do the "
            "names of the eleven ONLY-selling methods. The article does not define “leaners”; whatever a group "
            "writes under that name is its own meaning."
        ),
    ]


def _figures() -> list[str]:
    return [
        _("Ratings and placements are given alone and then revealed. A mean never stands without n and its spread."),
        _("Missing answers are left out of a mean, never counted as nought. One decimal at most."),
        _("A tie is a result: equal figures share a rank, and the Decider resolves it."),
        _("Evidence is marked as a guess, as heard or seen, or as recorded or confirmed by a client."),
        _("A statement passes Gate 1 when every test was answered and none failed."),
    ]
