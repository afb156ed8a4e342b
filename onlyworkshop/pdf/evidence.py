"""Evidence under every word on paper: each clause of a draft with the cards behind it."""

from typing import Any

from onlyworkshop.domain.evidence import ClauseEvidence, Sources, evidence
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.language import _
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain, statement
from onlyworkshop.pictures.evidence import no_evidence, worth_words

CLAUSE_SHARE = 0.42
NO_EVIDENCE = "○"


def clause_table(known: Sources, draft: Draft, width: float) -> Any:
    """The clauses in their order; one with nothing behind it is a claim, and says so."""
    rows = [[statement(one.text, style(Kind.CELL)), _cards(one)] for one in evidence(known, draft)]
    return table(
        [_("The statement says"), _("What stands behind it")], rows, [width * CLAUSE_SHARE, width * (1 - CLAUSE_SHARE)]
    )


def _cards(one: ClauseEvidence) -> list[Any]:
    if one.unsupported:
        return [plain(f"{NO_EVIDENCE} {no_evidence()}", style(Kind.CELL, ink="ink-2"))]
    return [
        part
        for card in one.cards
        for part in (plain(card.text, style(Kind.CELL)), plain(worth_words(card), style(Kind.CAPTION)))
    ]
