"""E5 on paper: the wants by opportunity, importance against satisfaction, and what the numbers rest on."""

from collections.abc import Sequence
from typing import Any

from onlyworkshop.domain.exercises.scores import Basis
from onlyworkshop.domain.wishes import LAST_ROUND, Scored, scored
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, decimal, number, plural
from onlyworkshop.naming import band_name, basis_name
from onlyworkshop.pdf.manuscript import Manuscript, closing, drawing, opening, paragraphs, points, room, section, small
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import table
from onlyworkshop.pdf.text import plain
from onlyworkshop.pictures.score_grid import importance_grid
from onlyworkshop.pictures.scores import opportunity_bars, spread_range

ROW_HEIGHT = 42
GRID_ASPECT = 1.75
ROOM_FOR_GRID = 330


def told(workshop: Workshop) -> tuple[Scored, ...]:
    """Everything that was rated, whether the room has seen it or not."""
    return scored(workshop.wants, workshop.scores.replaced(revealed=LAST_ROUND))


def flowables(manuscript: Manuscript) -> list[Any]:
    """Ranked bars, the figures, the grid, and how opinions have moved."""
    found = told(manuscript.workshop)
    aspect = manuscript.width / (ROW_HEIGHT * (len(found) + 1.2))
    return [
        *opening(manuscript, "scores"),
        *paragraphs([_finding(found), _named(found)]),
        *drawing(manuscript, aspect, lambda aspect, body: opportunity_bars(found, aspect, body)),
        small(_basis(manuscript, found)),
        *section(_("The figures")),
        _table(manuscript, found),
        *_moves(found),
        room(ROOM_FOR_GRID),
        *section(_("What matters, and how well it is met")),
        *drawing(manuscript, GRID_ASPECT, lambda aspect, body: importance_grid(found, aspect, body)),
        small(_("Numbers are those of the cards. The lines stand at the means. {basis}").format(basis=_whose(found))),
        *closing(manuscript, "scores"),
    ]


def _finding(found: Sequence[Scored]) -> str:
    first = [one for one in found if one.rank == 1]
    names = "; ".join(f"“{one.text}” ({decimal(one.opportunity.score)})" for one in first)
    if len(first) == 1:
        return _("The largest opportunity is {names}.").format(names=names)
    return _("Level at the top: {names}. The numbers do not tell them apart.").format(names=names)


def _named(found: Sequence[Scored]) -> str:
    named = [f"“{one.text}”" for one in found if one.top]
    return _("The group names as its top three: {names}.").format(names=", ".join(named)) if named else ""


def _basis(manuscript: Manuscript, found: Sequence[Scored]) -> str:
    """Whose numbers they are, how they are reckoned, and what they must not be taken for."""
    chapter = manuscript.workshop.scores
    said = [
        _("Basis: {whose}.").format(whose=basis_name(chapter.basis)),
        _whose(found),
        _("Opportunity = how much it matters + what of that is not satisfied, 0 to 20 (Ulwick)."),
        _("Scores share a rank within half a point, or when one rater alone could bring them together."),
    ]
    if chapter.basis is Basis.ROOM_ESTIMATE:
        again = any(one.round == LAST_ROUND for one in chapter.ratings)
        hidden = chapter.revealed < (LAST_ROUND if again else 1)
        said.append(_("The bands at 10, 12 and 15 are indicative: the method asks many clients, not a room."))
        said.append(_("The ratings were not all revealed in the room.") if hidden else "")
    return " ".join(text for text in said if text)


def _whose(found: Sequence[Scored]) -> str:
    """`n = 8 people` or `n = 30 to 40 clients`."""
    counts = [one.opportunity.n for one in found]
    clients = any(one.opportunity.basis is Basis.CLIENT_DATA for one in found)
    if min(counts) == max(counts):
        return plural("n = {n} client.", "n = {n} clients.", counts[0]) if clients else _people(counts[0])
    many = _("n = {low} to {high} clients.") if clients else _("n = {low} to {high} people.")
    return many.format(low=min(counts), high=max(counts))


def _people(n: int) -> str:
    return plural("n = {n} person.", "n = {n} people.", n)


def _table(manuscript: Manuscript, found: Sequence[Scored]) -> Any:
    head = [_("Rank"), _("Want"), _("Matters"), _("Satisfied"), "n", _("Opportunity"), _("Band")]
    shares = (0.07, 0.35, 0.13, 0.13, 0.05, 0.14, 0.13)
    widths = [manuscript.width * share for share in shares]
    return table(head, [_row(one) for one in found], widths, right={2, 3, 4, 5})


def _row(one: Scored) -> list[Any]:
    worth = one.opportunity
    flag = [plain(_("far apart: talk first"), style(Kind.CAPTION))] if worth.talk_first else []
    return [
        f"{one.rank}=" if one.tied else f"{one.rank}",
        [plain(f"{one.number} {one.text}", style(Kind.STRONG if one.top else Kind.CELL)), *flag],
        f"{decimal(worth.importance)} {spread_range(worth.importance_spread)}".strip(),
        f"{decimal(worth.satisfaction)} {spread_range(worth.satisfaction_spread)}".strip(),
        number(worth.n),
        decimal(worth.score),
        band_name(worth.band),
    ]


def _moves(found: Sequence[Scored]) -> list[Any]:
    """How the second round has moved what was rated again."""
    texts = [
        _("{number} {text}: {before} became {after}.").format(
            number=one.number, text=one.text, before=decimal(one.before), after=decimal(one.opportunity.score)
        )
        for one in found
        if one.before is not None
    ]
    return [*section(_("Rated again after the talk")), *points(texts)] if texts else []
