"""What the facilitator may want to ask about the drafts, each with its reason."""

from collections.abc import Iterator, Sequence

from onlyworkshop.catalogue import words
from onlyworkshop.domain.claptrap import Report, Term
from onlyworkshop.domain.exercises.drafts import per_author
from onlyworkshop.domain.sentence import lead_end
from onlyworkshop.domain.wordclass import parts, things
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _

FEWEST_TO_TEST, MOST_TO_TEST = 3, 6
FEWEST_NOUNS = 2
LIST_OF = 3
RANK_AND_SUPERLATIVE = 1
"""The number of the linter's category."""


def cues(now: Workshop) -> tuple[str, ...]:
    """Too few or too many to test, who has not written yet, and the question that stands in for E8."""
    drafts = now.drafts
    carried = len(drafts.carried())
    counts = per_author(drafts)
    silent = [one.name for one in now.people.members if not counts.get(one.id)]
    said = (
        (bool(drafts.rows) and not now.ingredients.rows, words("ingredients").instead),
        (bool(drafts.rows) and carried < FEWEST_TO_TEST, _("Carry three to six to the tests.")),
        (carried > MOST_TO_TEST, _("Six at most go to the tests.")),
        (len(counts) > 1 and 0 < len(silent) <= 3, _("Nothing yet from {names}.").format(names=", ".join(silent))),
    )
    return tuple(text for true, text in said if true)


def wording_cues(reports: Sequence[Report], terms: Sequence[Term]) -> tuple[str, ...]:
    """The first two drafts that speak of the same things, the first list of three, the first ONLY before a rank.

    Drafts are called by their place in the list, from 1.
    """
    ranks = {term.term for term in terms if term.number == RANK_AND_SUPERLATIVE}
    twins = next(_twins(reports), None)
    listing = next((n for n, one in enumerate(reports, 1) if len(parts(_claim(one.text))) >= LIST_OF), 0)
    ranked = next((n for n, one in enumerate(reports, 1) if _ranks(one, ranks)), 0)
    said = (
        twins and _("Drafts {one} and {other} speak of the same things: twins?").format(one=twins[0], other=twins[1]),
        listing and _("Draft {n} lists three things: one difference is enough.").format(n=listing),
        ranked and _("Draft {n} puts ONLY before a rank: who would check it?").format(n=ranked),
    )
    return tuple(text for text in said if text)


def _twins(reports: Sequence[Report]) -> Iterator[tuple[int, int]]:
    """Pairs of drafts that share all their nouns, two or more."""
    seen: dict[frozenset[str], int] = {}
    for place, report in enumerate(reports, 1):
        nouns = things(report.text)
        if len(nouns) >= FEWEST_NOUNS and seen.setdefault(nouns, place) != place:
            yield seen[nouns], place


def _claim(text: str) -> str:
    return text[lead_end(text) or 0 :]


def _ranks(report: Report, ranks: set[str]) -> bool:
    """Whether a word of rank stands right after the ONLY that leads."""
    end = lead_end(report.text)
    return end is not None and any(
        one.rule in ranks and one.start >= end and not report.text[end : one.start].strip() for one in report.findings
    )
