"""E9 on paper: what was carried; and, as an appendix, every draft with what became of it."""

from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.claptrap import Severity, Verdict, brief, form
from onlyworkshop.domain.evidence import sources
from onlyworkshop.domain.exercises.drafts import Draft, per_author
from onlyworkshop.domain.verdicts import Card, card
from onlyworkshop.language import _, plural
from onlyworkshop.outcomes import tests_words
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.evidence import clause_table
from onlyworkshop.pdf.manuscript import Manuscript, closing, opening, room, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain, statement

ROOM_FOR_A_DRAFT = 150


def flowables(manuscript: Manuscript) -> list[Any]:
    """How many drafts there were, and those that went on to the tests."""
    rows = manuscript.workshop.drafts.rows
    carried = manuscript.workshop.drafts.carried()
    rounds = len({row.round for row in rows})
    told = _("{drafts} in {rounds}; {carried} went on to the tests. All drafts stand in the appendix.").format(
        drafts=plural("{n} draft", "{n} drafts", len(rows)),
        rounds=plural("{n} round", "{n} rounds", rounds),
        carried=len(carried),
    )
    return [
        *opening(manuscript, "drafts"),
        plain(told, style(Kind.BODY)),
        *_writers(manuscript),
        *([*section(_("Carried to the tests"))] if carried else []),
        *_instead(manuscript),
        *(part for row in carried for part in _carried(manuscript, row)),
        *closing(manuscript, "drafts"),
    ]


def appendix(manuscript: Manuscript) -> list[Any]:
    """Every draft in the order in which it was written, without names."""
    rows = manuscript.workshop.drafts.rows
    body = [
        [str(n), str(row.round), _wordings(manuscript, row), _fate(manuscript, row)] for n, row in enumerate(rows, 1)
    ]
    width = manuscript.width
    return [
        PageBreak(),
        heading(_("Appendix: every draft")),
        small(_("In the order in which they were written, without names. • = among its reader’s two best.")),
        table(
            ["", _("Round"), _("Draft"), _("What became of it")],
            body,
            [width * 0.06, width * 0.1, width * 0.52, width * 0.32],
            right={0},
        ),
    ]


def _carried(manuscript: Manuscript, draft: Draft) -> list[Any]:
    """The draft as it was written, and below it the clauses that it has now, with their evidence."""
    known = sources(manuscript.workshop)
    return [
        room(ROOM_FOR_A_DRAFT),
        statement(draft.text, style(Kind.STATEMENT, size=15)),
        clause_table(known, draft, manuscript.width),
    ]


def _instead(manuscript: Manuscript) -> list[Any]:
    """The one question asked where nobody collected ingredients (method 3.2)."""
    if manuscript.workshop.ingredients.rows:
        return []
    asked = manuscript.words("ingredients").instead
    return [small(_("No ingredients were collected. Ask of every clause: “{question}”").format(question=asked))]


def _writers(manuscript: Manuscript) -> list[Any]:
    counts = per_author(manuscript.workshop.drafts)
    named = [f"{manuscript.name(author)} {n}" for author, n in counts.items() if author]
    nameless = counts.get(None, 0)
    if nameless:
        named.append(_("without a name {n}").format(n=nameless))
    return [small(_("Drafts per person: {counts}.").format(counts=", ".join(named)))] if named else []


def _wordings(manuscript: Manuscript, draft: Draft) -> list[Any]:
    trials = sorted((t for t in manuscript.workshop.trials.rows if t.draft == draft.id), key=lambda t: t.version)
    rewrites = [trial for trial in trials if trial.text != draft.text]
    first = statement(("• " if draft.best else "") + draft.text, style(Kind.CELL))
    return [
        first,
        *(statement(_("Rewritten: {text}").format(text=trial.text), style(Kind.CAPTION)) for trial in rewrites),
    ]


def _fate(manuscript: Manuscript, draft: Draft) -> str:
    workshop = manuscript.workshop
    if workshop.decision.draft == draft.id:
        return _("Chosen.")
    tested = tested_card(manuscript, draft)
    if not draft.carried:
        return " ".join((_("Not carried to the tests."), *_seen_at_once(tested)))
    if tested.failing:
        return _("Fell at: {tests}.").format(tests=tests_words(tested.failing))
    if tested.missing:
        return _("Not fully tested: {tests} open.").format(tests=tests_words(tested.missing))
    return _("Stood the tests; another was chosen.") if workshop.decision.draft else _("Stood the tests.")


def _seen_at_once(tested: Card) -> list[str]:
    """What the program could tell without asking anybody."""
    claptrap = [f"“{finding.text}”" for finding in tested.report.findings if finding.severity is Severity.BLOCK]
    said = [
        (form(tested.trial.text) is Verdict.FAIL, _("It does not say ONLY.")),
        (brief(tested.trial.text) is Verdict.FAIL, _("Too long: {n} words.").format(n=tested.report.words)),
        (bool(claptrap), _("Anybody could say {words}.").format(words=", ".join(claptrap))),
    ]
    return [text for is_so, text in said if is_so]


def tested_card(manuscript: Manuscript, draft: Draft) -> Card:
    """The test card of the draft as it reads now, with everybody's ratings."""
    rivals = [row.id for row in manuscript.workshop.alternatives.carried()]
    return card(manuscript.workshop.trial(draft).replaced(revealed=True), rivals, manuscript.terms)
