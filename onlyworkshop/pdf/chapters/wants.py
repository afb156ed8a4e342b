"""E4 on paper: what the group keeps, each want with a client's own words, and every card under its cluster."""

from collections.abc import Sequence
from typing import Any

from onlyworkshop.domain.exercises.wants import Want, gathering
from onlyworkshop.domain.shortlist import Group, dots_of, groups
from onlyworkshop.domain.voting import raters
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.naming import evidence_name, level_name, source_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, opening, paragraphs, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain


def flowables(manuscript: Manuscript) -> list[Any]:
    """The shortlist, the clusters with their cards, and what the Client voice has taken out."""
    return [
        *opening(manuscript, "wants"),
        *paragraphs([_finding(manuscript)]),
        *_kept(manuscript),
        *(part for group in groups(manuscript.workshop.wants) for part in _group(manuscript, group)),
        small(_basis(manuscript)),
        *_vetoed(manuscript),
        *closing(manuscript, "wants"),
    ]


def _finding(manuscript: Manuscript) -> str:
    found = gathering(manuscript.workshop.wants)
    return _("{cards}: {beyond} go beyond needs, {assumed} are assumed. {codes}").format(
        cards=plural("{n} card", "{n} cards", found.cards),
        beyond=share_words(found.beyond_need),
        assumed=share_words(found.assumed),
        codes=plural("{n} client code was heard.", "{n} client codes were heard.", found.codes) if found.codes else "",
    )


def _kept(manuscript: Manuscript) -> list[Any]:
    """The shortlist, most dots first, each with one client's words."""
    wants = manuscript.workshop.wants
    dots = dots_of(wants)
    kept = sorted(wants.shortlist(), key=lambda one: -dots.get(one.id, 0))
    if not kept:
        return paragraphs([_("No want was put on a shortlist.")])
    head = ["", _("What we keep"), _("In a client’s words"), _("Dots")]
    rows = [[number(wants.number(one.id)), _want(one), _quoted(one), _dots(dots, one)] for one in kept]
    widths = [manuscript.width * share for share in (0.07, 0.46, 0.38, 0.09)]
    return [*section(_("The shortlist")), table(head, rows, widths, right={3})]


def _group(manuscript: Manuscript, group: Group) -> list[Any]:
    """The cards of a cluster."""
    wants = manuscript.workshop.wants
    name = group.cluster.name if group.cluster else _("Not grouped")
    share = "" if group.share is None else " · " + _("{share} of the dots").format(share=percent(group.share))
    title = f"{name} · {plural('{n} card', '{n} cards', len(group.cards))}{share}"
    if not group.cards:
        return section(title)
    dots = dots_of(wants)
    rows = [[number(wants.number(one.id)), one.text, _known(one), _dots(dots, one)] for one in group.cards]
    widths = [manuscript.width * part for part in (0.07, 0.5, 0.34, 0.09)]
    return [*section(title), table(["", _("Want"), _("Level and source"), _("Dots")], rows, widths, right={3})]


def _want(want: Want) -> list[Any]:
    return [plain(want.text, style(Kind.STRONG)), plain(_known(want), style(Kind.CAPTION))]


def _known(want: Want) -> str:
    parts = (
        level_name(want.level),
        source_name(want.source),
        evidence_name(want.evidence),
        want.client_code,
        _("secret") if want.secret else "",
    )
    return " · ".join(part for part in parts if part)


def _quoted(want: Want) -> str:
    return want.phrase or "–"


def _dots(dots: dict[str, int], want: Want) -> str:
    return number(dots[want.id]) if want.id in dots else "–"


def _basis(manuscript: Manuscript) -> str:
    wants = manuscript.workshop.wants
    voters = raters(wants.ballot.votes, 1)
    said = [
        plural("Dots by {n} person, blind.", "Dots by {n} people, blind.", voters) if voters else "",
        _("They were not revealed in the room.") if voters and not wants.ballot.revealed else "",
        _("Secrets are about one person: a pack without names leaves codes and their words out.")
        if any(one.secret for one in wants.standing())
        else "",
    ]
    return " ".join(text for text in said if text)


def _vetoed(manuscript: Manuscript) -> list[Any]:
    texts: Sequence[str] = [one.text for one in manuscript.workshop.wants.rows if one.vetoed]
    return [*section(_("Taken out by the Client voice")), *points(texts)] if texts else []
