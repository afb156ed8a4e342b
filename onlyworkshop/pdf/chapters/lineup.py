"""E2 on paper: what everybody boasts of, how much of it is claptrap, and how well we can be told apart today."""

from typing import Any

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.lineup import Claim, Load, herds, loads
from onlyworkshop.domain.lineups import Suspect
from onlyworkshop.language import _, number, percent, plural, short_date
from onlyworkshop.naming import noise_name, theme_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, paragraphs, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.layout import whole
from onlyworkshop.pictures.lineup import herd_bars
from onlyworkshop.pictures.recognition import basis
from onlyworkshop.pictures.shapes import Picture

BAR_HEIGHT = 22


def flowables(manuscript: Manuscript) -> list[Any]:
    """Recognition today, herd-share bars, the load per company, and every claim with its owner."""
    return [
        *opening(manuscript, "lineup"),
        *paragraphs([_finding(manuscript)]),
        *_herd(manuscript),
        *_loads(manuscript),
        *_claims(manuscript),
        *closing(manuscript, "lineup"),
    ]


def _finding(manuscript: Manuscript) -> str:
    found = lineups.before(manuscript.workshop)
    if not found:
        return _("Nobody guessed whose the claims were.")
    return _("Recognition today: {share} ({basis}). 0% is what chance gives, 100% is everybody right.").format(
        share=percent(found.recognition), basis=basis(found)
    )


def _herd(manuscript: Manuscript) -> list[Any]:
    found = herds(manuscript.workshop.lineup.claims)
    if not found:
        return []
    aspect = manuscript.width / (BAR_HEIGHT * len(found))
    said = "; ".join(f"{theme_name(one.theme)}: {one.companies} / {one.of}" for one in found)

    def bars(aspect: float, body: float) -> Picture:
        return Picture(aspect, herd_bars(found, whole(aspect), body), said)

    companies = plural("Basis: {n} company.", "Basis: claims of {n} companies.", found[0].of)
    return [
        *section(_("Who follows the herd"), BAR_HEIGHT * len(found) + 60),
        *drawing(manuscript, aspect, bars),
        small(f"{companies} {_('Herd share = companies that use a theme / companies.')}"),
    ]


def _loads(manuscript: Manuscript) -> list[Any]:
    called = lineups.names(manuscript.workshop, manuscript.us)
    found = loads(manuscript.workshop.lineup.claims, manuscript.terms)
    rows = [[called.get(one.owner, ""), number(one.load), noise_name(one.band), _hits(one)] for one in found]
    widths = [manuscript.width * share for share in (0.28, 0.1, 0.22, 0.4)]
    return [
        *section(_("Claptrap load of each company")),
        table([_("Company"), _("Load"), "", _("What the linter marked")], rows, widths, right={1}),
        small(_("Load = 100 × points / words: 3 points for what must go, 2 for what should go, 1 for what may stay.")),
    ]


def _hits(load: Load) -> str:
    return ", ".join(f"“{text}”" for text in load.hits) or "–"


def _claims(manuscript: Manuscript) -> list[Any]:
    workshop = manuscript.workshop
    called = lineups.names(workshop, manuscript.us)
    rows = [
        _claim(number_, claim, called.get(claim.owner, ""), lineups.right(suspect, workshop.lineup.guesses))
        for number_, (claim, suspect) in enumerate(_numbered(manuscript), 1)
    ]
    head = ["", _("Claim"), _("Whose it was"), _("Theme"), _("Guessed right")]
    widths = [manuscript.width * share for share in (0.05, 0.45, 0.24, 0.11, 0.15)]
    return [*section(_("The line-up")), table(head, rows, widths, right={0, 4})]


def _numbered(manuscript: Manuscript) -> list[tuple[Claim, Suspect]]:
    return list(zip(manuscript.workshop.lineup.claims, lineups.first(manuscript.workshop), strict=True))


def _claim(number_: int, claim: Claim, owner: str, guessed: tuple[int, int]) -> list[Any]:
    seen = " · ".join(filter(None, [claim.seen_where, short_date(claim.seen_on) if claim.seen_on else ""]))
    words = [plain(claim.text, style(Kind.CELL)), *([plain(seen, style(Kind.CAPTION))] if seen else [])]
    right, said = guessed
    return [
        number(number_),
        words,
        owner,
        theme_name(claim.theme) if claim.theme else "–",
        _("{right} of {n}").format(right=right, n=said) if said else "–",
    ]
