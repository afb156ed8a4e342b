"""E11 on paper: the statement page, what it must bear, and how it was decided."""

from typing import Any

from reportlab.platypus import PageBreak

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.decision import SUPPORT, TOP_RISKS, Change, Rated, rated, support
from onlyworkshop.domain.lineups import change, names
from onlyworkshop.domain.rounds import Round, rounds
from onlyworkshop.domain.verdicts import Card
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, long_date, number, percent, plural
from onlyworkshop.outcomes import firmness_words, tests_words
from onlyworkshop.pdf.chapters.drafts import tested_card
from onlyworkshop.pdf.document import heading
from onlyworkshop.pdf.manuscript import (
    Manuscript,
    closing,
    drawing,
    opening,
    paragraphs,
    points,
    section,
    small,
    space,
)
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import facts, table
from onlyworkshop.pdf.text import fitted, plain, statement
from onlyworkshop.pdf.theme import type_sizes
from onlyworkshop.pictures.decision import support_words
from onlyworkshop.pictures.recognition import before_after, points_words

STATEMENT_SHARE = 0.38
CHANGE_ASPECT = 2.6


def flowables(manuscript: Manuscript) -> list[Any]:
    """The ONLY Statement in large type with what it must bear; then how it came to be the one."""
    note = closing(manuscript, "decision")
    said = manuscript.workshop.statement()
    return [
        *(_statement_page(manuscript) if said else opening(manuscript, "decision")),
        *_challenged(manuscript),
        *_decided(manuscript),
        *note,
    ]


def _statement_page(manuscript: Manuscript) -> list[Any]:
    return [
        PageBreak(),
        heading(_("The ONLY Statement"), Kind.CAPTION),
        space(24),
        large_statement(manuscript, manuscript.sheet.inner_height * STATEMENT_SHARE),
        space(28),
        facts(_record(manuscript), manuscript.width),
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
        (_("Recognition"), _recognition(manuscript)),
        (_("Gate"), gate_words(tested) if tested else ""),
        (_("Passed"), tests_words(_with(tested, Verdict.PASS))),
        (_("With caution"), tests_words(_with(tested, Verdict.CAUTION))),
        (_("Failed"), tests_words(_with(tested, Verdict.FAIL))),
        (_("Not answered"), tests_words(tested.missing) if tested else ""),
    ]
    return [(name, said) for name, said in rows if said]


def _recognition(manuscript: Manuscript) -> str:
    found = change(manuscript.workshop)
    if not found.after:
        return ""
    after = percent(found.after.recognition)
    if not found.before:
        return _("{after} with the new statement").format(after=after)
    return _("{before} before, {after} with the new statement: {points}").format(
        before=percent(found.before.recognition), after=after, points=points_words(found)
    )


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


def _challenged(manuscript: Manuscript) -> list[Any]:
    """The line-up before and after, the first call, the risks, and the rival's reply."""
    told, called = manuscript.workshop.decision, names(manuscript.workshop, manuscript.us)
    found = change(manuscript.workshop)
    call = called.get(told.first_call or "", "")
    said = [
        _("The client would ring first: {name}.").format(name=call) if call else "",
        told.first_call_reason,
        _("A rival’s reply: {text}").format(text=told.rival_reply) if told.rival_reply else "",
    ]
    pages = [
        *(_before_after(manuscript, found) if found.after else []),
        *paragraphs(said),
        *_risks(manuscript),
    ]
    return [PageBreak(), *pages] if pages else []


def _before_after(manuscript: Manuscript, found: Change) -> list[Any]:
    return [
        *section(_("Told apart, before and after")),
        *drawing(manuscript, CHANGE_ASPECT, lambda aspect, body: before_after(found, aspect, body)),
    ]


def _risks(manuscript: Manuscript) -> list[Any]:
    """The top three with their answers; the others after them."""
    ranked = rated(manuscript.workshop.decision.risks)
    if not ranked:
        return []
    rows = [_risk(manuscript, place, one) for place, one in enumerate(ranked)]
    head = [_("Risk"), "", _("What could go wrong"), _("Our answer"), _("Who")]
    widths = [manuscript.width * share for share in (0.08, 0.1, 0.34, 0.32, 0.16)]
    return [
        *section(_("What could go wrong")),
        table(head, rows, widths, right={0}),
        small(_("Risk = likelihood × impact, each 1 to 5. The top three are in bold.")),
    ]


def _risk(manuscript: Manuscript, place: int, one: Rated) -> list[Any]:
    risk = one.risk
    top = place < TOP_RISKS and one.product is not None
    factors = f"{risk.likelihood} × {risk.impact}" if one.product else ""
    return [
        "–" if one.product is None else number(one.product),
        factors,
        [plain(risk.text, style(Kind.STRONG if top else Kind.CELL))],
        risk.answer or "–",
        manuscript.name(risk.owner) if risk.owner else "–",
    ]


def _decided(manuscript: Manuscript) -> list[Any]:
    """How it was decided: dots, fists, and whether anybody was overruled."""
    workshop = manuscript.workshop
    told = workshop.decision
    parts = [
        *(part for one in _rounds(manuscript) for part in _dots(manuscript, one)),
        *_fists(manuscript),
        *paragraphs([_("The Decider overruled those under 3, on record.") if told.overruled else ""]),
    ]
    return [*section(_("How it was decided")), *parts] if parts else []


def _rounds(manuscript: Manuscript) -> list[Round]:
    workshop = manuscript.workshop
    carried = [one.id for one in workshop.drafts.carried()]
    told = workshop.decision.ballot
    held = rounds(told.revealing(told.round), carried, len(workshop.people)) if carried and told.votes else ()
    return [one for one in held if one.voters]


def _dots(manuscript: Manuscript, one: Round) -> list[Any]:
    workshop = manuscript.workshop
    wordings = {draft.id: workshop.wording(draft) for draft in workshop.drafts.carried()}
    ranks = [count.rank for count in one.counts]
    rows = [
        [
            f"{count.rank}=" if ranks.count(count.rank) > 1 else str(count.rank),
            statement(wordings[count.option], style(Kind.CELL)),
            number(count.dots),
            share_words(count.share),
        ]
        for count in one.counts
    ]
    head = ["", _("Dots, round {n}").format(n=one.number) if one.number > 1 else _("Dots"), "", ""]
    basis = plural("{n} person voted", "{n} people voted", one.voters) + ", "
    basis += plural("{n} dot each.", "{n} dots each.", one.dots)
    called = {count.option: rank for rank, count in enumerate(one.counts, 1)}
    firm = one.firmness
    words = firmness_words(firm, one.dots, [_("no. {n}").format(n=called[who]) for who in firm.leaders]) if firm else ""
    widths = [manuscript.width * share for share in (0.07, 0.71, 0.1, 0.12)]
    return [table(head, rows, widths, right={0, 2, 3}), small(f"{basis} {words}".strip())]


def _fists(manuscript: Manuscript) -> list[Any]:
    """Each round of fists: how many at each value, the support, and what would make a low one a 3."""
    told = manuscript.workshop.decision
    held = [found for found in (support(told, one) for one in range(1, told.fists_round + 1)) if found.n]
    if not held:
        return []
    rows = [[str(one.round), *(str(n) if n else "–" for n in one.histogram), support_words(one)] for one in held]
    widths = [manuscript.width * share for share in (0.16, *[0.08] * 6, 0.36)]
    low = [one for one in told.fists if one.fingers < SUPPORT and one.to_three]
    said = [_("{n} becomes a 3: {text}").format(n=one.fingers, text=one.to_three) for one in low]
    return [
        table([_("Fist to five"), *(str(n) for n in range(6)), ""], rows, widths, right=set(range(1, 7))),
        *points(said),
    ]
