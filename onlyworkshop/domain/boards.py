"""What the audience may see of each exercise: never who rated, wrote or hoped what, never a note."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from onlyworkshop.domain import (
    canvas,
    choosing,
    evidence,
    ground,
    lineups,
    practice,
    register,
    thread,
    verdicts,
    wishes,
)
from onlyworkshop.domain.canvas import CurvesBoard
from onlyworkshop.domain.claptrap import Term
from onlyworkshop.domain.evidence import EvidenceBoard
from onlyworkshop.domain.exercises import alternatives, commitments, drafts
from onlyworkshop.domain.exercises.alternatives import AlternativesBoard
from onlyworkshop.domain.exercises.commitments import CommitmentsBoard
from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.exercises.decision import Change, FistBoard, RisksBoard
from onlyworkshop.domain.exercises.drafts import DraftsBoard
from onlyworkshop.domain.exercises.field import FieldBoard
from onlyworkshop.domain.exercises.ingredients import IngredientsBoard
from onlyworkshop.domain.exercises.selling import Selling
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard
from onlyworkshop.domain.nameless import without_authors, without_hopes, without_raters, without_voters
from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.swap import ClausesBoard, clause_verdicts
from onlyworkshop.domain.thread import ThreadBoard
from onlyworkshop.domain.verdicts import SwapQuestion, TrialsBoard
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.domain.workshop import Workshop


class Steps(NamedTuple):
    """What everybody is asked to do now."""

    steps: tuple[str, ...]


ExerciseBoard = (
    Steps
    | FieldBoard
    | LineupBoard
    | HerdBoard
    | AlternativesBoard
    | WantsBoard
    | ScoresBoard
    | CurvesBoard
    | MapBoard
    | IngredientsBoard
    | DraftsBoard
    | EvidenceBoard
    | TrialsBoard
    | ClausesBoard
    | BallotBoard
    | FistBoard
    | RisksBoard
    | Change
    | ProofBoard
    | SellingBoard
    | CommitmentsBoard
    | ThreadBoard
)


class Spotlight(NamedTuple):
    """What the facilitator points at: a map, a draft, an alternative or the clauses of the swap test, a claim, a
    cluster, the statement, the thread. `part` names one of an exercise's boards, `page` how often it was turned.
    """

    map: str | None = None
    draft: str | None = None
    alternative: str | None = None
    clauses: bool = False
    claim: str | None = None
    statement: bool = False
    thread: bool = False
    part: str = ""
    cluster: str | None = None
    page: int = 0


class Prompt(NamedTuple):
    """The words of a block for the audience: title, the question of the moment, and what everybody does."""

    title: str
    question: str
    steps: tuple[str, ...] = ()


class Telling(NamedTuple):
    """What a frame is told with: the words of the block, what is pointed at, our name, and the linter's terms."""

    prompt: Prompt
    spotlight: Spotlight
    us: str
    terms: Sequence[Term]


def exercise_board(workshop: Workshop, module: str, telling: Telling) -> ExerciseBoard:
    """The living board of one exercise; what everybody does for as long as there is nothing to show."""
    return _BOARDS[module](workshop, telling) or Steps(telling.prompt.steps)


def _field(workshop: Workshop, _telling: Telling) -> FieldBoard:
    return FieldBoard(workshop.field, without_hopes(workshop.people))


def _lineup(workshop: Workshop, telling: Telling) -> LineupBoard | HerdBoard | None:
    return lineups.room_board(workshop, telling.us, telling.spotlight.part, telling.spotlight.claim)


def _alternatives(workshop: Workshop, _telling: Telling) -> AlternativesBoard | None:
    chapter = workshop.alternatives
    return AlternativesBoard(alternatives.standings(chapter), chapter.deals_reviewed) if chapter.rows else None


def _wants(workshop: Workshop, telling: Telling) -> WantsBoard | BallotBoard | ScoresBoard | None:
    spot = telling.spotlight
    if not workshop.wants.rows:
        return None
    return wishes.wants_board(workshop.wants, len(workshop.people), spot.part, spot.cluster)


def _scores(workshop: Workshop, telling: Telling) -> ScoresBoard | None:
    if not workshop.wants.shortlist():
        return None
    return wishes.scores_board(workshop.wants, workshop.scores, len(workshop.people), telling.spotlight.part)


def _curves(workshop: Workshop, telling: Telling) -> CurvesBoard | None:
    wants = canvas.compared(workshop.wants)
    if not wants:
        return None
    return canvas.board(workshop.curves, wants, workshop.players(telling.us), workshop.importance())


def _competitor_map(workshop: Workshop, telling: Telling) -> MapBoard:
    maps = workshop.competitor_map.maps
    shown = next((one for one in maps if one.id == telling.spotlight.map), maps[0])
    return without_raters(ground.surveyed(workshop, shown, telling.us))


def _ingredients(workshop: Workshop, _telling: Telling) -> IngredientsBoard | None:
    chapter = workshop.ingredients
    if not chapter.rows:
        return None
    found = evidence.sources(workshop.replaced(ingredients=without_authors(chapter))).potentials
    order = found if chapter.ranked else [row.id for row in chapter.rows]
    shown = tuple(found[identity] for identity in order)
    wants = (workshop.wants.find(one.ingredient.want) for one in shown)
    return IngredientsBoard(shown, tuple(want.text if want else "" for want in wants), chapter.ranked)


def _drafts(workshop: Workshop, telling: Telling) -> DraftsBoard | EvidenceBoard | None:
    """All drafts, or the evidence under every word of the one in the spotlight."""
    shown = workshop.drafts.find(telling.spotlight.draft) if telling.spotlight.draft else None
    if shown:
        return EvidenceBoard(evidence.evidence(evidence.sources(workshop), shown))
    return drafts.board(without_authors(workshop.drafts)) if workshop.drafts.rows else None


def _trials(workshop: Workshop, telling: Telling) -> TrialsBoard | ClausesBoard | None:
    spot = telling.spotlight
    draft = workshop.drafts.find(spot.draft) if spot.draft else None
    if draft and spot.clauses:
        carried = tuple((row.id, row.name) for row in workshop.alternatives.carried())
        trial = workshop.trial(draft)
        return ClausesBoard(trial.text, clause_verdicts(trial, draft.slots, [one for one, _name in carried]), carried)
    return _trials_board(workshop, telling) if workshop.drafts.carried() else None


def _decision(workshop: Workshop, telling: Telling) -> ExerciseBoard | None:
    return choosing.room_board(workshop, telling.us, telling.spotlight.part)


def _proof(workshop: Workshop, _telling: Telling) -> ProofBoard | None:
    return register.board(workshop.proof, workshop.people) if workshop.proof.parts else None


def _selling(workshop: Workshop, _telling: Telling) -> SellingBoard | None:
    return practice.board(workshop.selling) if workshop.selling != Selling() else None


def _commitments(workshop: Workshop, telling: Telling) -> CommitmentsBoard | ThreadBoard | None:
    if telling.spotlight.thread:
        return thread.board(workshop)
    return commitments.board(workshop.commitments, workshop.people) if len(workshop.people) else None


_BOARDS: Mapping[str, Callable[[Workshop, Telling], ExerciseBoard | None]] = {
    "field": _field,
    "lineup": _lineup,
    "alternatives": _alternatives,
    "wants": _wants,
    "scores": _scores,
    "curves": _curves,
    "competitor_map": _competitor_map,
    "ingredients": _ingredients,
    "drafts": _drafts,
    "trials": _trials,
    "decision": _decision,
    "proof": _proof,
    "selling": _selling,
    "commitments": _commitments,
}


def _trials_board(workshop: Workshop, telling: Telling) -> TrialsBoard:
    """The card of the draft in the spotlight, else every card, with the swap question if one is being asked."""
    carried = workshop.alternatives.carried()
    tried = [workshop.trial(draft) for draft in workshop.drafts.carried()]
    names = [row.id for row in carried]
    cards = {trial.draft: without_voters(verdicts.card(trial, names, telling.terms)) for trial in tried}
    shown = cards.get(telling.spotlight.draft or "")
    if not shown:
        return TrialsBoard(tuple(card for _, card in verdicts.ranked(list(cards.values()))))
    for place, row in enumerate(carried, 1):
        if row.id == telling.spotlight.alternative:
            text = verdicts.swapped(shown.trial.text, row.name)
            question = SwapQuestion(row.name, text, shown.trial.swap(row.id), place, len(carried))
            return TrialsBoard((shown,), question)
    return TrialsBoard((shown,))
