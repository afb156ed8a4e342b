"""Which row keeps which entity, and where its list stands in a workshop."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, get_args, get_origin

from sqlalchemy import Table
from sqlmodel import SQLModel

from onlyworkshop.domain.agenda import Block
from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.commitments import Commitment, Worth
from onlyworkshop.domain.exercises.competitor_map import Map, Placement
from onlyworkshop.domain.exercises.curves import CurveRating, Move, Override
from onlyworkshop.domain.exercises.decision import Fist, Risk
from onlyworkshop.domain.exercises.drafts import Draft, Link
from onlyworkshop.domain.exercises.ingredients import Contender, Ingredient
from onlyworkshop.domain.exercises.lineup import Claim, Guess
from onlyworkshop.domain.exercises.proof import Interview, Part
from onlyworkshop.domain.exercises.scores import ClientShares, Score, Top
from onlyworkshop.domain.exercises.selling import Behaviour, CardClient, Chosen, Hours, Mark, MethodRating
from onlyworkshop.domain.exercises.trials import ClauseAnswer, Judgement, Kept, Rating, Swap, Trial
from onlyworkshop.domain.exercises.wants import Cluster, Want
from onlyworkshop.domain.parking import Parked
from onlyworkshop.domain.people import Person
from onlyworkshop.domain.photos import Photo
from onlyworkshop.domain.run import Event, Run
from onlyworkshop.domain.value import Value
from onlyworkshop.domain.voting import Vote
from onlyworkshop.domain.workshop import Note, Workshop
from onlyworkshop.storage import rows

Path = tuple[str, ...]
Record = dict[str, Any]

AS_JSON = ("commitments_check_ins",)


class Document(Workshop):
    """A workshop with its run, as one tree."""

    run: Run = Run()


@dataclass(frozen=True, eq=False)
class Kind:
    """Rows of one table: the `entity` each of them keeps, their `place` in the parent, and the kinds within them."""

    row: type[SQLModel]
    entity: type[Value]
    place: Path = ()
    inner: "tuple[Kind, ...]" = ()

    @cached_property
    def table(self) -> Table:
        return SQLModel.metadata.tables[str(self.row.__tablename__)]

    @cached_property
    def leaves(self) -> dict[str, Path]:
        """The columns that hold the entity's own fields, each with the way to its field."""
        return {"_".join(path): path for path in _leaves(self.entity)}

    @cached_property
    def sealed(self) -> tuple[str, ...]:
        """The columns that the row's hash speaks for."""
        place = [*self._parents, "position"] if self._parents else []
        return (*place, *self.leaves)

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The columns that tell two rows apart."""
        return tuple(column.name for column in self.table.primary_key)

    @cached_property
    def _parents(self) -> dict[str, str]:
        elements = (element for one in self.table.foreign_key_constraints for element in one.elements)
        return {element.parent.name: element.column.name for element in elements}

    def parent_of(self, record: Record) -> tuple[Any, ...]:
        """What the record says about the row that it belongs to."""
        return tuple(record[column] for column in self._parents)

    def under(self, parent: Record) -> Record:
        """What a record that belongs to `parent` says about it."""
        return {here: parent[there] for here, there in self._parents.items()}


def _leaves(entity: type[Value]) -> Iterator[Path]:
    for name, field in entity.model_fields.items():
        if get_origin(field.annotation) is tuple and _values(get_args(field.annotation)):
            continue
        values = _values((field.annotation, *get_args(field.annotation)))
        yield from ((name, *path) for path in _leaves(values[0])) if values else [(name,)]


def _values(types: tuple[Any, ...]) -> list[type[Value]]:
    return [one for one in types if isinstance(one, type) and issubclass(one, Value)]


WORKSHOP = Kind(
    rows.WorkshopRow,
    Document,
    inner=(
        Kind(rows.PersonRow, Person, ("people", "members")),
        Kind(rows.BlockRow, Block, ("agenda", "blocks")),
        Kind(rows.ClaimRow, Claim, ("lineup", "claims")),
        Kind(rows.GuessRow, Guess, ("lineup", "guesses")),
        Kind(rows.AlternativeRow, Alternative, ("alternatives", "rows")),
        Kind(rows.WantRow, Want, ("wants", "rows")),
        Kind(rows.ClusterRow, Cluster, ("wants", "clusters")),
        Kind(rows.WantVoteRow, Vote, ("wants", "ballot", "votes")),
        Kind(rows.ScoreRow, Score, ("scores", "ratings")),
        Kind(rows.ClientSharesRow, ClientShares, ("scores", "shares")),
        Kind(rows.TopRow, Top, ("scores", "top")),
        Kind(rows.CurveRatingRow, CurveRating, ("curves", "ratings")),
        Kind(rows.OverrideRow, Override, ("curves", "overrides")),
        Kind(rows.MoveRow, Move, ("curves", "moves")),
        Kind(
            rows.MapRow,
            Map,
            ("competitor_map", "maps"),
            inner=(Kind(rows.PlacementRow, Placement, ("placements",)),),
        ),
        Kind(
            rows.IngredientRow,
            Ingredient,
            ("ingredients", "rows"),
            inner=(Kind(rows.ContenderRow, Contender, ("contenders",)),),
        ),
        Kind(rows.DraftRow, Draft, ("drafts", "rows"), inner=(Kind(rows.LinkRow, Link, ("links",)),)),
        Kind(
            rows.TrialRow,
            Trial,
            ("trials", "rows"),
            inner=(
                Kind(rows.SwapRow, Swap, ("swaps",)),
                Kind(rows.ClauseAnswerRow, ClauseAnswer, ("clauses",)),
                Kind(rows.JudgementRow, Judgement, ("judgements",)),
                Kind(rows.RatingRow, Rating, ("ratings",)),
                Kind(rows.KeptRow, Kept, ("kept",)),
            ),
        ),
        Kind(rows.DraftVoteRow, Vote, ("decision", "ballot", "votes")),
        Kind(rows.FistRow, Fist, ("decision", "fists")),
        Kind(rows.SecondGuessRow, Guess, ("decision", "guesses")),
        Kind(rows.RiskRow, Risk, ("decision", "risks")),
        Kind(rows.PartRow, Part, ("proof", "parts")),
        Kind(rows.InterviewRow, Interview, ("proof", "interviews")),
        Kind(rows.HoursRow, Hours, ("selling", "hours")),
        Kind(rows.MethodRatingRow, MethodRating, ("selling", "ratings")),
        Kind(rows.ChosenRow, Chosen, ("selling", "chosen")),
        Kind(rows.BehaviourRow, Behaviour, ("selling", "behaviours")),
        Kind(rows.CardClientRow, CardClient, ("selling", "clients")),
        Kind(rows.MarkRow, Mark, ("selling", "marks")),
        Kind(rows.CommitmentRow, Commitment, ("commitments", "rows")),
        Kind(rows.WorthRow, Worth, ("commitments", "worth")),
        Kind(rows.ParkedRow, Parked, ("parking", "items")),
        Kind(rows.NoteRow, Note, ("notes",)),
        Kind(rows.PhotoRow, Photo, ("photos", "rows")),
        Kind(rows.RunEventRow, Event, ("run", "events")),
    ),
)


def _all(kind: Kind) -> Iterator[Kind]:
    yield kind
    for inner in kind.inner:
        yield from _all(inner)


KINDS = tuple(_all(WORKSHOP))
HISTORY = next(kind for kind in KINDS if kind.row is rows.RunEventRow)
