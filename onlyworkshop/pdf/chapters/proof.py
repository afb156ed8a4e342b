"""E12 on paper: the register, what those asked have said, and a slip for everybody who is still to be asked."""

from typing import Any

from reportlab.platypus import KeepTogether, PageBreak

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.proof import (
    TARGET,
    Evidence,
    Interview,
    Part,
    Proof,
    coverage,
    resting_on_testimonials,
    standing,
)
from onlyworkshop.domain.register import assumed
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, long_date, percent, plural, short_date
from onlyworkshop.naming import aspect_name, proof_name, said_name, side_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, cut_here, opening, points, section, small, space
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import facts, table
from onlyworkshop.pdf.text import plain, statement

ROOM_FOR_WORDS = 40
NO_BREAK = "\u00a0"


def flowables(manuscript: Manuscript) -> list[Any]:
    """The wording, the register with the plain caution, the people to ask, and the slips."""
    told = manuscript.workshop.proof
    return [
        *opening(manuscript, "proof"),
        *([statement(told.split, style(Kind.BODY))] if told.split else []),
        *_register(manuscript, told),
        *_asked(manuscript, told),
        *_open_ends(manuscript, told),
        *closing(manuscript, "proof"),
        *_slips(manuscript, told),
    ]


def _register(manuscript: Manuscript, told: Proof) -> list[Any]:
    caution = plain(listing("caution", manuscript.language)[0], style(Kind.QUOTE))
    if not told.parts:
        return [caution]
    head = [_("Part"), _("Proof"), _("Held"), _("Kept where, or comes from"), _("Who, by when")]
    rows = [_part(manuscript, part) for part in told.parts]
    widths = [manuscript.width * share for share in (0.26, 0.16, 0.11, 0.27, 0.2)]
    held = sum(part.proven for part in told.parts)
    finding = _("{held} of {parts} parts are held: a proof coverage of {share}.").format(
        held=held, parts=len(told.parts), share=share_words(coverage(told))
    )
    return [
        plain(finding, style(Kind.BODY)),
        table(head, rows, widths),
        small(_("✓ = held today. Proof coverage = parts with held proof / parts.")),
        space(8),
        caution,
    ]


def _part(manuscript: Manuscript, part: Part) -> list[Any]:
    due = short_date(part.due) if part.due else ""
    owner = manuscript.name(part.owner) if part.owner else ""
    named = part.evidence is not Evidence.NONE
    return [
        [
            plain(part.text, style(Kind.STRONG if part.proven else Kind.CELL)),
            plain(aspect_name(part.aspect), style(Kind.CAPTION)),
        ],
        proof_name(part.evidence) if named else "–",
        (_("✓ held") if part.proven else _("○ open")).replace(" ", NO_BREAK),
        part.where_kept or "–",
        "\n".join(one for one in (owner, due) if one) or "–",
    ]


def _asked(manuscript: Manuscript, told: Proof) -> list[Any]:
    if not told.interviews:
        return []
    stands = standing(told)
    head = [_("Asked"), _("Side"), _("By whom, by when"), _("True?"), _("Matters?"), _("Who else could say it?")]
    widths = [manuscript.width * share for share in (0.16, 0.14, 0.32, 0.08, 0.1, 0.2)]
    rows = [_interview(manuscript, one) for one in told.interviews]
    said = [
        _("Clients: {n} of {target}; our own people: {m} of {target}.").format(
            n=stands.clients, m=stands.colleagues, target=TARGET
        ),
        _("True: {yes} of {n} answers are yes ({share}).").format(
            yes=stands.true.yes, n=stands.true.n, share=share_words(stands.true.share)
        )
        if stands.true.n
        else "",
        _("Matters: {yes} of {n} ({share}).").format(
            yes=stands.matters.yes, n=stands.matters.n, share=share_words(stands.matters.share)
        )
        if stands.matters.n
        else _("Nobody has answered yet."),
    ]
    return [
        *section(_("Whom we ask")),
        plain(" ".join(one for one in said if one), style(Kind.BODY)),
        table(head, rows, widths),
    ]


def _interview(manuscript: Manuscript, one: Interview) -> list[Any]:
    due = short_date(one.due) if one.due else ""
    owner = manuscript.name(one.owner) if one.owner else ""
    about = manuscript.workshop.wants.find(one.want)
    also = [plain(_("Also: {want}").format(want=about.text), style(Kind.CAPTION))] if about else []
    return [
        [plain(one.who, style(Kind.CELL)), *also],
        side_name(one.side),
        ", ".join(part for part in (owner, due) if part) or "–",
        said_name(one.true),
        said_name(one.matters),
        one.who_else or "–",
    ]


def _open_ends(manuscript: Manuscript, told: Proof) -> list[Any]:
    stands, share = standing(told), assumed(manuscript.workshop.wants)
    first = stands.first_due
    away = (first - manuscript.workshop.agenda.day).days if first else 0
    said = (
        (first is not None, _due(away, long_date(first)) if first else ""),
        (bool(stands.clients) and not stands.lost_clients, _("No client we lost is on the list.")),
        (
            resting_on_testimonials(told),
            _("Kind words are the only proof named, and they are no record."),
        ),
        (share is not None, _("{share} of the wants were assumed, not heard.").format(share=percent(share or 0))),
    )
    texts = [text for is_open, text in said if is_open]
    return [*section(_("What is open"), ROOM_FOR_WORDS), *points(texts)] if texts else []


def _due(days: int, day: str) -> str:
    first = plural("The first date is {n} day", "The first date is {n} days", abs(days))
    after = _("after the workshop") if days >= 0 else _("before the workshop")
    return f"{first} {after}: {day}."


def _slips(manuscript: Manuscript, told: Proof) -> list[Any]:
    waiting = [one for one in told.interviews if not one.answered]
    if not waiting:
        return []
    slips = [_slip(manuscript, told, one) for one in waiting]
    return [PageBreak(), *section(_("One slip per person to ask")), small(_("To cut out and to take along.")), *slips]


def _slip(manuscript: Manuscript, told: Proof, one: Interview) -> Any:
    """The sentence, and the three questions with room for an answer."""
    owner = manuscript.name(one.owner) if one.owner else ""
    due = short_date(one.due) if one.due else ""
    about = manuscript.workshop.wants.find(one.want)
    choices = _("yes   ○      no   ○      unsure   ○")
    true, matters, else_ = listing("ask_clients", manuscript.language)
    rows = [(true, choices), (matters, choices), (else_, space(22))]
    rows += [(_("Did we guess right?"), f"{about.text}   {choices}")] if about else []
    asked = ", ".join(part for part in (one.who, side_name(one.side), owner, due) if part)
    said = [statement(told.split, style(Kind.BODY))] if told.split else []
    return KeepTogether([cut_here(), plain(asked, style(Kind.EMPHASIS)), *said, facts(rows, manuscript.width, 170)])
