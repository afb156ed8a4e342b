"""E11 on paper: the statement page."""

from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.verdicts import Card
from onlyworkshop.language import _, long_date
from onlyworkshop.pdf.chapters.drafts import tested_card, tests_words
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.manuscript import Manuscript, closing, space
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import facts
from onlyworkshop.pdf.text import fitted
from onlyworkshop.pdf.theme import type_sizes

STATEMENT_SHARE = 0.42


def flowables(manuscript: Manuscript) -> list[Any]:
    """The ONLY Statement in large type, and how it came to be the one."""
    note = closing(manuscript, "decision")
    return [
        PageBreak(),
        heading(_("The ONLY Statement"), Kind.CAPTION),
        space(24),
        large_statement(manuscript, manuscript.sheet.inner_height * STATEMENT_SHARE),
        space(28),
        facts(_record(manuscript), manuscript.width),
        *([PageBreak(), *note] if note else []),
    ]


def large_statement(manuscript: Manuscript, height: float) -> Any:
    """The statement as large as fits into this height."""
    sizes = type_sizes()["paper"]
    return fitted(
        manuscript.workshop.statement(),
        lambda size: style(Kind.STATEMENT, size=size),
        (manuscript.width, height),
        range(sizes["statement-least"] - 8, sizes["statement-most"] + 1),
    )


def _record(manuscript: Manuscript) -> list[tuple[str, str]]:
    workshop = manuscript.workshop
    tested = chosen_card(manuscript)
    rows = [
        (_("Client group"), workshop.field.client_group),
        (_("Place"), workshop.field.scope),
        (_("Date"), long_date(workshop.agenda.day)),
        (_("Decider"), workshop.people.name(workshop.people.decider)),
        (_("Why this one"), workshop.decision.reason),
        (_("Minority view"), workshop.decision.dissent),
        (_("Gate"), gate_words(tested) if tested else ""),
        (_("Passed"), tests_words(_with(tested, Verdict.PASS))),
        (_("With caution"), tests_words(_with(tested, Verdict.CAUTION))),
        (_("Failed"), tests_words(_with(tested, Verdict.FAIL))),
        (_("Not answered"), tests_words(tested.missing) if tested else ""),
    ]
    return [(name, said) for name, said in rows if said]


def chosen_card(manuscript: Manuscript) -> Card | None:
    """The test card of the draft that was chosen."""
    chosen = manuscript.workshop.decision.draft
    draft = manuscript.workshop.drafts.find(chosen) if chosen else None
    return tested_card(manuscript, draft) if draft else None


def gate_words(tested: Card) -> str:
    """Which gate the statement has reached."""
    if not tested.draft_gate:
        return _("Gate 1 not reached yet.")
    return _("Gate 1 reached: a draft to work with. It may be said outside once every test passes and proof is held.")


def _with(tested: Card | None, verdict: Verdict) -> Any:
    return tuple(result.test for result in tested.results if result.verdict is verdict) if tested else ()
