"""RoomFrame: exactly what the audience may see, and nothing else."""

from collections.abc import Sequence
from datetime import datetime
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
from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.canvas import CurvesBoard
from onlyworkshop.domain.claptrap import Term
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.evidence import EvidenceBoard
from onlyworkshop.domain.exercises import alternatives, commitments, drafts
from onlyworkshop.domain.exercises.alternatives import AlternativesBoard
from onlyworkshop.domain.exercises.commitments import CommitmentsBoard
from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.exercises.decision import Change, FistBoard, RisksBoard
from onlyworkshop.domain.exercises.drafts import Drafts, DraftsBoard
from onlyworkshop.domain.exercises.field import FieldBoard
from onlyworkshop.domain.exercises.ingredients import IngredientsBoard
from onlyworkshop.domain.exercises.selling import Selling
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard
from onlyworkshop.domain.people import People
from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.swap import ClausesBoard, clause_verdicts
from onlyworkshop.domain.thread import ThreadBoard
from onlyworkshop.domain.timer import Reading, Tone, local, reading
from onlyworkshop.domain.verdicts import Card, SwapQuestion, TrialsBoard
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.domain.workshop import Workshop

ANYBODY = "anybody"


class Welcome(NamedTuple):
    """Before the first block: what the day is, and when it begins."""

    title: str
    client: str
    begins: datetime


class Pause(NamedTuple):
    """A break: when we go on."""

    back_at: datetime | None


class Steps(NamedTuple):
    """What everybody is asked to do now."""

    steps: tuple[str, ...]


class Statement(NamedTuple):
    """The ONLY Statement, alone."""

    text: str
    client_group: str
    scope: str


Board = (
    Welcome
    | Pause
    | Steps
    | Statement
    | FieldBoard
    | AlternativesBoard
    | CurvesBoard
    | MapBoard
    | IngredientsBoard
    | DraftsBoard
    | EvidenceBoard
    | TrialsBoard
    | ClausesBoard
    | ProofBoard
    | SellingBoard
    | CommitmentsBoard
    | ThreadBoard
    | BallotBoard
    | WantsBoard
    | ScoresBoard
    | LineupBoard
    | HerdBoard
    | FistBoard
    | RisksBoard
    | Change
)


class Spotlight(NamedTuple):
    """What the facilitator points at: a map, a draft, an alternative or the clauses of the swap test, a claim, a
    cluster, the statement, the thread. `part` names one of several boards of an exercise.
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


class Prompt(NamedTuple):
    """The words of a block for the audience: title, the question of the moment, and what everybody does."""

    title: str
    question: str
    steps: tuple[str, ...] = ()


class RoomFrame(NamedTuple):
    """One screen of the audience. `face` is the clock (`08:42`, `+01:05`), empty when nothing runs."""

    prompt: Prompt
    board: Board
    face: str
    tone: Tone
    share_left: float
    estimated: bool
    place: int
    of: int


class Telling(NamedTuple):
    """What a frame is told with: the words of the block, what is pointed at, our name, and the linter's terms."""

    prompt: Prompt
    spotlight: Spotlight
    us: str
    terms: Sequence[Term]


def frame(workshop: Workshop, run: Run, now: Moment, telling: Telling) -> RoomFrame:
    """What the audience sees now."""
    clock = reading(workshop.agenda, run, now)
    running = workshop.agenda.running()
    place = running.index(clock.block) + 1 if clock.block in running else 0
    return RoomFrame(
        telling.prompt,
        _board(workshop, clock, now, telling),
        clock.face if clock.block else "",
        clock.tone,
        clock.share_left,
        clock.estimated,
        place,
        len(running),
    )


def _board(workshop: Workshop, clock: Reading, now: Moment, telling: Telling) -> Board:
    if telling.spotlight.statement and workshop.statement():
        return Statement(workshop.statement(), workshop.field.client_group, workshop.field.scope)
    if not clock.block:
        return Welcome(workshop.title, workshop.field.organisation, workshop.agenda.begins())
    if clock.block.kind is not Kind.EXERCISE:
        left = clock.remaining_ms
        later = now.replaced(wall_ms=now.wall_ms + left) if left > 0 else None
        return Pause(local(later, workshop.agenda.zone) if later else None)
    return _exercise_board(workshop, clock.block.module, telling)


def _exercise_board(workshop: Workshop, module: str, telling: Telling) -> Board:
    """The living board of one exercise; what everybody does for as long as it has none of its own."""
    match module:
        case "field":
            return FieldBoard(workshop.field, _without_hopes(workshop.people))
        case "lineup" if heard := lineups.room_board(
            workshop, telling.us, telling.spotlight.part, telling.spotlight.claim
        ):
            return heard
        case "alternatives" if workshop.alternatives.rows:
            return AlternativesBoard(
                alternatives.standings(workshop.alternatives), workshop.alternatives.deals_reviewed
            )
        case "curves" if workshop.wants.shortlist():
            players, wants = workshop.players(telling.us), workshop.wants.shortlist()
            return canvas.board(workshop.curves, wants, players, workshop.importance())
        case "wants" if workshop.wants.rows:
            spot = telling.spotlight
            return wishes.wants_board(workshop.wants, len(workshop.people), spot.part, spot.cluster)
        case "scores" if workshop.wants.shortlist():
            return wishes.scores_board(workshop.wants, workshop.scores, len(workshop.people), telling.spotlight.part)
        case "competitor_map":
            maps = workshop.competitor_map.maps
            shown = next((one for one in maps if one.id == telling.spotlight.map), maps[0])
            return _without_raters(ground.surveyed(workshop, shown, telling.us))
        case "ingredients" if workshop.ingredients.rows:
            return _ingredients_board(workshop)
        case "drafts" if workshop.drafts.rows:
            return _drafts_board(workshop, telling.spotlight)
        case "trials" if telling.spotlight.clauses and telling.spotlight.draft:
            return _clauses_board(workshop, telling.spotlight.draft)
        case "trials" if workshop.drafts.carried():
            return _trials_board(workshop, telling)
        case "commitments" if telling.spotlight.thread:
            return thread.board(workshop)
        case "proof" if workshop.proof.parts:
            return register.board(workshop.proof, workshop.people)
        case "selling" if workshop.selling != Selling():
            return practice.board(workshop.selling)
        case "decision" if choice := choosing.room_board(workshop, telling.us, telling.spotlight.part):
            return choice
        case "commitments" if len(workshop.people):
            return commitments.board(workshop.commitments, workshop.people)
    return Steps(telling.prompt.steps)


def _ingredients_board(workshop: Workshop) -> IngredientsBoard:
    chapter = workshop.ingredients
    nameless = chapter.replaced(rows=tuple(row.replaced(author=None) for row in chapter.rows))
    found = evidence.sources(workshop.replaced(ingredients=nameless)).potentials
    order = found if chapter.ranked else [row.id for row in chapter.rows]
    shown = tuple(found[identity] for identity in order)
    wants = (workshop.wants.find(one.ingredient.want) for one in shown)
    return IngredientsBoard(shown, tuple(want.text if want else "" for want in wants), chapter.ranked)


def _drafts_board(workshop: Workshop, spotlight: Spotlight) -> DraftsBoard | EvidenceBoard:
    """All drafts, or the evidence under every word of the one in the spotlight."""
    shown = workshop.drafts.find(spotlight.draft) if spotlight.draft else None
    if shown:
        return EvidenceBoard(evidence.evidence(evidence.sources(workshop), shown))
    return drafts.board(_without_authors(workshop.drafts))


def _trials_board(workshop: Workshop, telling: Telling) -> TrialsBoard:
    """The card of the draft in the spotlight, else every card, with the swap question if one is being asked."""
    carried = workshop.alternatives.carried()
    tried = [workshop.trial(draft) for draft in workshop.drafts.carried()]
    names = [row.id for row in carried]
    cards = {trial.draft: _without_voters(verdicts.card(trial, names, telling.terms)) for trial in tried}
    shown = cards.get(telling.spotlight.draft or "")
    if not shown:
        return TrialsBoard(tuple(card for _, card in verdicts.ranked(list(cards.values()))))
    for place, row in enumerate(carried, 1):
        if row.id == telling.spotlight.alternative:
            text = verdicts.swapped(shown.trial.text, row.name)
            question = SwapQuestion(row.name, text, shown.trial.swap(row.id), place, len(carried))
            return TrialsBoard((shown,), question)
    return TrialsBoard((shown,))


def _clauses_board(workshop: Workshop, identity: str) -> Board:
    draft = workshop.drafts.find(identity)
    carried = workshop.alternatives.carried()
    if not draft:
        return Steps(())
    trial = workshop.trial(draft)
    verdicts_ = clause_verdicts(trial, draft.slots, [row.id for row in carried])
    return ClausesBoard(trial.text, verdicts_, tuple((row.id, row.name) for row in carried))


def _without_hopes(people: People) -> People:
    return people.replaced(members=tuple(member.replaced(hope="") for member in people.members))


def _without_raters(board: MapBoard) -> MapBoard:
    dots = tuple(dot.replaced(rater=ANYBODY) for dot in board.dots)
    return board._replace(map=board.map.replaced(placements=()), dots=dots)


def _without_authors(chapter: Drafts) -> Drafts:
    return chapter.replaced(rows=tuple(row.replaced(author=None) for row in chapter.rows))


def _without_voters(card: Card) -> Card:
    return card._replace(trial=card.trial.replaced(ratings=(), judgements=()))
