"""E8 on paper: what we do, and how wanted, rare and true it is."""

from typing import Any

from onlyworkshop.domain.evidence import opportunity_scores
from onlyworkshop.domain.exercises.ingredients import Gap, IngredientsBoard, Potential, potentials
from onlyworkshop.domain.exercises.scores import Basis
from onlyworkshop.figures import share_words
from onlyworkshop.language import _, number, plural
from onlyworkshop.naming import gap_name, kano_name, proof_level_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, points, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.ingredients import ranked_ingredients

ROW_HEIGHT = 30


def flowables(manuscript: Manuscript) -> list[Any]:
    """The ranking as a picture, every ingredient with its three factors in a table, and what is still open."""
    workshop = manuscript.workshop
    found = potentials(workshop.ingredients, opportunity_scores(workshop), [row.id for row in _rivals(manuscript)])
    board = IngredientsBoard(found, tuple(_want(manuscript, one) for one in found), ranked=True)
    aspect = manuscript.width / (ROW_HEIGHT * (len(found) + 1))
    return [
        *opening(manuscript, "ingredients"),
        plain(_finding(found), style(Kind.BODY)),
        *drawing(manuscript, aspect, lambda aspect, body: ranked_ingredients(board, aspect, body)),
        small(_basis(manuscript)),
        *section(_("Every ingredient")),
        _table(manuscript, found),
        small(_legend(manuscript)),
        *_open(found),
        *closing(manuscript, "ingredients"),
    ]


def _rivals(manuscript: Manuscript) -> tuple[Any, ...]:
    return manuscript.workshop.alternatives.carried()


def _finding(found: tuple[Potential, ...]) -> str:
    first = [one for one in found if one.rank == 1 and one.potential]
    known = any(one.potential is not None for one in found)
    zeros = sum(one.potential == 0 for one in found)
    said = [
        _("Most promising: {actions}, potential {n}.").format(
            actions=_(" and ").join(f"“{one.ingredient.action}”" for one in first),
            n=number(round(first[0].potential or 0)),
        )
        if first
        else _("No ingredient is wanted, rare and true at once.")
        if known
        else _("Nothing can be ranked yet: something is open about every ingredient.")
    ]
    if zeros:
        said.append(plural("{n} is at zero: one factor is missing.", "{n} are at zero: one factor is missing.", zeros))
    return " ".join(said)


def _basis(manuscript: Manuscript) -> str:
    rivals = len(_rivals(manuscript))
    guessed = manuscript.workshop.scores.basis is Basis.ROOM_ESTIMATE
    return " ".join(
        (
            _("Potential = 100 × wanted × rare × true; one zero is enough."),
            _("Wanted = opportunity score / 20,"),
            _("the room’s own estimate.") if guessed else _("from client data."),
            plural(
                "Rare = share of the {n} alternative carried that cannot say it.",
                "Rare = share of the {n} alternatives carried that cannot say it.",
                rivals,
            ),
            _("True = the smaller of proof / 3 and delivered / 100. Equal figures share a rank."),
        )
    )


def _table(manuscript: Manuscript, found: tuple[Potential, ...]) -> Any:
    head = ["", _("We …"), _("Who else"), _("Proof"), _("In 100"), _("Wanted"), _("Rare"), _("True"), _("Potential")]
    shares = (0.05, 0.28, 0.1, 0.13, 0.08, 0.09, 0.09, 0.08, 0.1)
    rows = [_row(manuscript, one) for one in found]
    return table(head, rows, [manuscript.width * share for share in shares], right={4, 5, 6, 7, 8})


def _row(manuscript: Manuscript, one: Potential) -> list[Any]:
    row = one.ingredient
    kano = kano_name(row.kano) if row.kano else ""
    unfit = _("{kano}, cannot lead").format(kano=kano) if one.cannot_lead else kano
    below = "; ".join(part for part in (_want(manuscript, one), unfit) if part)
    return [
        "–" if one.rank is None else number(one.rank),
        [plain(row.action, style(Kind.CELL)), *([plain(below, style(Kind.CAPTION))] if below else [])],
        _who_else(manuscript, one),
        proof_level_name(row.proof),
        "–" if row.delivered_pct is None else number(row.delivered_pct),
        share_words(one.relevance),
        share_words(one.uniqueness),
        share_words(one.truth),
        _("open") if one.potential is None else number(round(one.potential)),
    ]


def _want(manuscript: Manuscript, one: Potential) -> str:
    want = manuscript.workshop.wants.find(one.ingredient.want)
    return want.text if want else ""


def _who_else(manuscript: Manuscript, one: Potential) -> str:
    letters = [letter for letter, row in _lettered(manuscript) if one.ingredient.contended_by(row.id)]
    return ", ".join(letters) or (_("nobody") if one.ingredient.checked else _("not asked"))


def _lettered(manuscript: Manuscript) -> list[tuple[str, Any]]:
    return [(chr(ord("B") + n), row) for n, row in enumerate(_rivals(manuscript))]


def _legend(manuscript: Manuscript) -> str:
    names = ", ".join(f"{letter} {row.name}" for letter, row in _lettered(manuscript))
    said = _("Who else can say it: {names}.").format(names=names) if names else ""
    return " ".join(part for part in (said, _("A dash stands for what nobody has said yet.")) if part)


def _open(found: tuple[Potential, ...]) -> list[Any]:
    """What has to be asked before the open ones can be ranked."""
    counts = {gap: sum(gap in one.missing for one in found if one.potential is None) for gap in Gap}
    texts = [f"{gap_name(gap)} – {plural('{n} ingredient', '{n} ingredients', n)}" for gap, n in counts.items() if n]
    return [*section(_("Still open")), *points(texts)] if texts else []
