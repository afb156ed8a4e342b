"""A workshop: one frozen value that everything else reads."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Self

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.exercises.alternatives import Alternatives
from onlyworkshop.domain.exercises.commitments import Commitment, Commitments
from onlyworkshop.domain.exercises.competitor_map import CompetitorMap, Player, players
from onlyworkshop.domain.exercises.curves import Curves
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.exercises.ingredients import Ingredients
from onlyworkshop.domain.exercises.lineup import Lineup
from onlyworkshop.domain.exercises.proof import Proof
from onlyworkshop.domain.exercises.scores import Scores, opportunities
from onlyworkshop.domain.exercises.selling import Selling
from onlyworkshop.domain.exercises.trials import Trial, Trials
from onlyworkshop.domain.exercises.wants import Wants
from onlyworkshop.domain.parking import ParkingLot
from onlyworkshop.domain.people import People
from onlyworkshop.domain.photos import Photos
from onlyworkshop.domain.plans import Plan, agenda_of
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.rounds import rounds
from onlyworkshop.domain.template import Template, agenda_from, as_planned
from onlyworkshop.domain.value import Id, Line, Prose, Value

LONGEST_NOTE = 5000


class Note(Value):
    """What the facilitator wrote down during one exercise; in the pack, never in the room."""

    module: Annotated[str, Line(1, 40)]
    text: Annotated[str, Prose(LONGEST_NOTE)]


class Workshop(Value):
    """One day with one group: who, when, and what the group decided, chapter by chapter."""

    id: Id
    title: Annotated[str, Line(1, 80)]
    people: People = People()
    agenda: Agenda
    field: Field = Field()
    lineup: Lineup = Lineup()
    alternatives: Alternatives = Alternatives()
    wants: Wants = Wants()
    scores: Scores = Scores()
    curves: Curves = Curves()
    competitor_map: CompetitorMap = CompetitorMap()
    ingredients: Ingredients = Ingredients()
    drafts: Drafts = Drafts()
    trials: Trials = Trials()
    decision: Decision = Decision()
    proof: Proof = Proof()
    selling: Selling = Selling()
    commitments: Commitments = Commitments()
    parking: ParkingLot = ParkingLot()
    notes: tuple[Note, ...] = ()
    photos: Photos = Photos()
    sample: bool = False

    def as_template(self, identity: str, day: date) -> "Workshop":
        """The same day for another group: people, agenda and field, nothing that was decided."""
        return Workshop(
            id=identity,
            title=self.title,
            people=self.people,
            agenda=as_planned(self.agenda).replaced(day=day),
            field=self.field,
        )

    def note(self, module: str) -> str:
        """The facilitator's note on this exercise."""
        return next((note.text for note in self.notes if note.module == module), "")

    def noting(self, module: str, text: str) -> Self:
        """The exercise's only note. Raises TooLong."""
        others = tuple(note for note in self.notes if note.module != module)
        note = Note.made(module=module, text=text)
        return self.replaced(notes=(*others, note) if note.text else others)

    def without_person(self, person: str) -> Self:
        """The person leaves the list; what they rated, wrote or promised stays on record without the name."""
        return self.replaced(people=self.people.without(person))

    def without_alternative(self, alternative: str) -> Self:
        """The alternative and everything that was claimed, rated, placed, guessed or answered about it are gone."""
        maps = tuple(
            one.replaced(placements=tuple(p for p in one.placements if p.player != alternative))
            for one in self.competitor_map.maps
        )
        trials = tuple(row.without_alternative(alternative) for row in self.trials.rows)
        return self.replaced(
            lineup=self.lineup.without_owner(alternative),
            alternatives=self.alternatives.without(alternative),
            curves=self.curves.without_player(alternative),
            competitor_map=self.competitor_map.replaced(maps=maps),
            ingredients=self.ingredients.without_alternative(alternative),
            drafts=self.drafts.without_card("alternative", alternative),
            trials=self.trials.replaced(rows=trials),
            decision=self.decision.without_alternative(alternative),
        )

    def without_want(self, want: str) -> Self:
        """The want and everything that was rated, drawn, linked or promised with it are gone."""
        maps = tuple(one.without_want(want) for one in self.competitor_map.maps)
        return self.replaced(
            wants=self.wants.without(want),
            scores=self.scores.without_want(want),
            curves=self.curves.without_want(want),
            competitor_map=self.competitor_map.replaced(maps=maps),
            ingredients=self.ingredients.without_want(want),
            drafts=self.drafts.without_card("want", want),
            proof=self.proof.without_want(want),
            commitments=self.commitments.without_card("want", want),
        )

    def without_ingredient(self, ingredient: str) -> Self:
        """The ingredient is gone, and no draft or promise rests on it."""
        return self.replaced(
            ingredients=self.ingredients.without(ingredient),
            drafts=self.drafts.without_card("ingredient", ingredient),
            commitments=self.commitments.without_card("ingredient", ingredient),
        )

    def without_draft(self, draft: str) -> Self:
        """The draft, its trials, the dots on it, and its choice are gone."""
        return self.replaced(
            drafts=self.drafts.without(draft),
            trials=self.trials.without(draft),
            decision=self.decision.without_draft(draft),
        )

    def promising(self, commitment: Commitment) -> Self:
        """The commitment added, or replaced when its id is known. Raises DateOutside, TooMany."""
        commitment.refuse_dates_outside(self.agenda.day)
        known = self.commitments.find(commitment.id)
        change = self.commitments.changed if known else self.commitments.with_row
        return self.replaced(commitments=change(commitment))

    def choosing(self, draft: str | None) -> Self:
        """The Decider's call for this draft. Raises Unknown."""
        if draft is not None and not self.drafts.find(draft):
            raise Unknown(field="draft")
        return self.replaced(decision=self.decision.replaced(draft=draft))

    def wording(self, draft: Draft) -> str:
        """The draft as it reads now, after its rewrites."""
        trial = self.trials.current(draft.id)
        return trial.text if trial else draft.text

    def trial(self, draft: Draft) -> Trial:
        """The newest trial of this draft, or a first one."""
        return self.trials.current(draft.id) or Trial(draft=draft.id, text=draft.text)

    def statement(self) -> str:
        """The ONLY Statement that was chosen; empty before the choice."""
        chosen = self.drafts.find(self.decision.draft) if self.decision.draft else None
        return self.wording(chosen) if chosen else ""

    def leading(self) -> str:
        """The wording that is in front: the choice, else what leads the dots; empty when nothing does, or several."""
        carried = self.drafts.carried()
        if self.statement() or not carried:
            return self.statement()
        found = rounds(self.decision.ballot, [one.id for one in carried], len(self.people))[-1].firmness
        ahead = self.drafts.find(found.leaders[0]) if found and not found.tied else None
        return self.wording(ahead) if ahead else ""

    def players(self, us: str) -> tuple[Player, ...]:
        """Everybody on the map; `us` is our name when the group has not given one."""
        carried = [(row.id, row.name) for row in self.alternatives.carried()]
        return players(self.field.organisation or us, carried)

    def importance(self) -> dict[str, float]:
        """How much each want matters, 0 to 10, as far as E5 has said."""
        return {want: one.importance for want, one in opportunities(self.scores).items()}


def new_workshop(identity: str, title: str, plan: Plan, day: date, zone: str) -> Workshop:
    """An empty workshop with the plan's day. Raises TooLong, Missing (title)."""
    return Workshop.made(id=identity, title=title, agenda=agenda_of(plan, day, zone))


def workshop_after(template: Template, title: str, day: date, zone: str, new_id: Callable[[], str]) -> Workshop:
    """An empty workshop with the day of the facilitator's own plan. Raises TooLong, Missing (title), DateOutside."""
    return Workshop.made(id=new_id(), title=title, agenda=agenda_from(template, day, zone, new_id))


def started_chapters(workshop: Workshop) -> frozenset[str]:
    """The exercises in which something was written, noted or photographed."""
    noted = {note.module for note in workshop.notes}
    shot = {photo.module for photo in workshop.photos.rows}
    return answered_chapters(workshop) | noted | shot


def answered_chapters(workshop: Workshop) -> frozenset[str]:
    """The exercises in which the group has written something."""
    begun = {
        "field": workshop.field.client_group or workshop.field.scope,
        "lineup": workshop.lineup.claims,
        "alternatives": workshop.alternatives.rows,
        "wants": workshop.wants.rows,
        "scores": workshop.scores.ratings or workshop.scores.shares,
        "curves": workshop.curves.ratings,
        "competitor_map": any(one.placements or one.horizontal.label for one in workshop.competitor_map.maps),
        "ingredients": workshop.ingredients.rows,
        "drafts": workshop.drafts.rows,
        "trials": workshop.trials.rows,
        "decision": workshop.decision != Decision(),
        "proof": workshop.proof.parts or workshop.proof.interviews,
        "selling": workshop.selling != Selling(),
        "commitments": workshop.commitments.rows,
    }
    return frozenset(module for module, something in begun.items() if something)
