"""The first pages of the pack: cover, the signed brief, contents."""

from typing import Any, Literal

from reportlab.platypus import HRFlowable, KeepInFrame, PageBreak

from onlyworkshop.domain.claptrap import Severity
from onlyworkshop.domain.evidence import sources
from onlyworkshop.domain.exercises.field import gaps
from onlyworkshop.domain.verdicts import Card
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, long_date, plural
from onlyworkshop.outcomes import tests_words
from onlyworkshop.pdf.chapters.decision import chosen_card, gate_words
from onlyworkshop.pdf.document import Layout, heading
from onlyworkshop.pdf.evidence import clause_table
from onlyworkshop.pdf.manuscript import Manuscript, points, small, space
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import HAIR, columns, facts, table
from onlyworkshop.pdf.text import fitted, linked, plain, statement
from onlyworkshop.pdf.theme import colour, type_sizes

SENTENCE_SHARE = 0.45
BRIEF_STATEMENT = range(16, 27)
BRIEF_STATEMENT_HEIGHT = 140
SIGNATURE_ROOM = 34


def cover(manuscript: Manuscript) -> list[Any]:
    """Title, client and date above; the sentence below, set like a title page."""
    workshop, sheet = manuscript.workshop, manuscript.sheet
    return [
        plain(workshop.field.organisation, style(Kind.EMPHASIS)),
        plain(workshop.title, style(Kind.PAGE)),
        plain(long_date(workshop.agenda.day), style(Kind.QUOTE)),
        _rule(),
        space(sheet.inner_height * 0.12),
        _sentence(manuscript),
        space(24),
        *(plain(text, style(Kind.QUOTE)) for text in _for_whom(manuscript) if workshop.statement()),
    ]


def brief(manuscript: Manuscript) -> list[Any]:
    """Everything that is needed, on one page, with room to sign."""
    workshop = manuscript.workshop
    said = workshop.statement()
    parts = [
        heading(_("The brief")),
        fitted(
            said or _("No statement has been chosen yet."),
            lambda size: style(Kind.STATEMENT, size=size),
            (manuscript.width, BRIEF_STATEMENT_HEIGHT),
            BRIEF_STATEMENT,
        ),
        space(14),
        facts(_brief_facts(manuscript), manuscript.width),
        *_missing(manuscript),
        *_signatures(manuscript),
    ]
    sheet = manuscript.sheet
    return [PageBreak(), KeepInFrame(sheet.inner_width, sheet.inner_height, parts, mode="shrink")]


def evidence(manuscript: Manuscript) -> list[Any]:
    """The back of the brief: what stands behind every word of the statement that was chosen."""
    workshop = manuscript.workshop
    chosen = workshop.drafts.find(workshop.decision.draft) if workshop.decision.draft else None
    if not chosen:
        return []
    said = [
        PageBreak(),
        heading(_("Evidence under every word")),
        plain(_("Wants, ingredients and alternatives that the group put behind each clause."), style(Kind.QUOTE)),
        clause_table(sources(workshop), chosen, manuscript.width),
    ]
    return [*said, small(_("Opportunity runs from 0 to 20, potential from 0 to 100, places on the map from 0 to 10."))]


def contents(manuscript: Manuscript, layout: Layout) -> list[Any]:
    """What stands where."""
    rows = [
        [linked(entry.title, entry.key, style(Kind.CELL)), str(entry.page)]
        for entry in layout.entries
        if entry.level == 0
    ]
    width = manuscript.width
    listed = [table(["", _("Page")], rows, [width * 0.85, width * 0.15], right={1})] if rows else []
    return [PageBreak(), plain(_("Contents"), style(Kind.PAGE)), *listed]


def _rule() -> Any:
    return HRFlowable(width="100%", thickness=HAIR, color=colour("ink"), spaceBefore=2, spaceAfter=0)


def _sentence(manuscript: Manuscript) -> Any:
    said = manuscript.workshop.statement()
    sizes = type_sizes()["paper"]
    largest = range(sizes["statement-least"] - 8, sizes["statement-most"] + 1)
    room = (manuscript.width, manuscript.sheet.inner_height * SENTENCE_SHARE)
    if not said:
        return statement(_("We are the ONLY ones that …"), style(Kind.STATEMENT, ink="ink-3"))
    return fitted(said, lambda size: style(Kind.STATEMENT, size=size), room, largest)


def _for_whom(manuscript: Manuscript) -> list[str]:
    field = manuscript.workshop.field
    return [text for text in (field.client_group, field.scope) if text]


def _brief_facts(manuscript: Manuscript) -> list[tuple[str, str]]:
    workshop, tested = manuscript.workshop, chosen_card(manuscript)
    told = workshop.commitments
    check_in = ", ".join(long_date(day) for day in told.check_ins[:1])
    owner = workshop.people.name(told.check_in_owner)
    rows = [
        (_("Client group"), workshop.field.client_group),
        (_("Place"), workshop.field.scope),
        (_("Gate"), gate_words(tested) if tested else _("None: no statement was chosen.")),
        (_("Why this one"), workshop.decision.reason),
        (_("Minority view"), workshop.decision.dissent),
        (_("Decider"), workshop.people.name(workshop.people.decider)),
        (_("Workshop"), long_date(workshop.agenda.day)),
        (_("Next check-in"), f"{check_in} ({owner})" if check_in and owner else check_in),
    ]
    return [(name, said) for name, said in rows if said]


def _missing(manuscript: Manuscript) -> list[Any]:
    texts = missing(manuscript)
    return [plain(_("What is missing"), style(Kind.SECTION)), *points(texts)] if texts else []


def missing(manuscript: Manuscript) -> list[str]:
    """What stands between this group and a finished day, in short sentences."""
    workshop, tested = manuscript.workshop, chosen_card(manuscript)
    found = gaps(workshop.field, workshop.people)
    promised = {row.who for row in workshop.commitments.rows}
    silent = [one.name for one in workshop.people.members if one.id not in promised]
    parked = len(workshop.parking.open())
    said = [
        (found.client_group, _("A client group.")),
        (found.scope, _("The place where “only” must be true.")),
        (found.decider, _("A Decider.")),
        (not workshop.decision.draft, _("A statement.")),
        (bool(tested and tested.failing), _("Failed tests: {tests}.").format(tests=_tests(tested, "failing"))),
        (bool(tested and tested.missing), _("Unanswered tests: {tests}.").format(tests=_tests(tested, "missing"))),
        (
            bool(_to_prove(workshop, tested)),
            _("Proof of {words}.").format(words=", ".join(_to_prove(workshop, tested))),
        ),
        (bool(silent), plural("A promise from {n} person.", "Promises from {n} people.", len(silent))),
        (bool(parked), plural("A fate for {n} parked item.", "A fate for {n} parked items.", parked)),
        (not workshop.commitments.check_ins, _("A date for the next check-in.")),
    ]
    return [text for is_open, text in said if is_open]


def _tests(tested: Card | None, which: Literal["failing", "missing"]) -> str:
    return tests_words(getattr(tested, which)) if tested else ""


def _to_prove(workshop: Workshop, tested: Card | None) -> list[str]:
    """What must be proven before the statement is published: the open parts, or its absolute words (method E12)."""
    if workshop.proof.parts:
        return [f"“{part.text}”" for part in workshop.proof.parts if not part.proven]
    findings = tested.report.findings if tested else ()
    return list(dict.fromkeys(f"“{one.text}”" for one in findings if one.severity is Severity.PROOF))


def _signatures(manuscript: Manuscript) -> list[Any]:
    decider = manuscript.workshop.people.name(manuscript.workshop.people.decider) or _("Decider")
    width = manuscript.width
    lines = columns([_rule(), "", _rule()], [width * 0.58, width * 0.06, width * 0.36])
    names = [plain(text, style(Kind.CAPTION)) for text in (_("Signed: {name}").format(name=decider), "", _("Date"))]
    return [space(SIGNATURE_ROOM), lines, columns(names, [width * 0.58, width * 0.06, width * 0.36])]
