"""E3 Who else could they choose? What the client would really do without us."""

from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds
from pydantic import model_validator

from onlyworkshop.domain.refusal import LostMoreThanMet, MetMoreThanReviewed, SameNameTwice, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import share

MOST_ALTERNATIVES = 24
MOST_CARRIED = 6
FEWEST_CARRIED = 2


class Kind(StrEnum):
    """What sort of choice it is for the client."""

    RIVAL = "rival"
    INDIRECT = "indirect"
    IN_HOUSE = "in_house"
    NOTHING = "nothing"


class Alternative(Value):
    """Somebody or something the client compared us with: met in `met` deals, lost to in `lost` of them.

    `evidence`: 1 guess, 2 heard or seen, 3 recorded or confirmed by a client.
    """

    id: Id
    name: Annotated[str, Line(1, 60)]
    kind: Kind = Kind.RIVAL
    met: Annotated[int, Within(0, 50)] = 0
    lost: Annotated[int, Within(0, 50)] = 0
    why_chosen: Annotated[str, Line(0, 140, blank=True)] = ""
    evidence: Annotated[int, Within(1, 3)] = 1
    carried: bool = False

    @model_validator(mode="after")
    def _lost_only_where_met(self) -> Self:
        if self.lost > self.met:
            raise LostMoreThanMet(self.met, field="lost")
        return self


class Alternatives(Value):
    """Up to 24 alternatives from the last `deals_reviewed` deals (3 to 50); up to six are carried forward."""

    deals_reviewed: Annotated[int, Within(3, 50)] = 10
    rows: Annotated[tuple[Alternative, ...], Bounds(max_length=MOST_ALTERNATIVES)] = ()

    @model_validator(mode="after")
    def _met_only_in_reviewed_deals(self) -> Self:
        if any(row.met > self.deals_reviewed for row in self.rows):
            raise MetMoreThanReviewed(self.deals_reviewed, field="met")
        return self

    def find(self, alternative: str) -> Alternative | None:
        """The alternative with this id, or None."""
        return next((row for row in self.rows if row.id == alternative), None)

    def with_row(self, row: Alternative) -> Self:
        """One more alternative. Raises TooMany, SameNameTwice, MetMoreThanReviewed."""
        if len(self.rows) >= MOST_ALTERNATIVES:
            raise TooMany(MOST_ALTERNATIVES, field="alternatives")
        self._refuse_namesake(row)
        return self.replaced(rows=(*self.rows, row))

    def changed(self, row: Alternative) -> Self:
        """The alternative of the same id replaced. Raises Unknown, SameNameTwice, TooMany (carried)."""
        if not self.find(row.id):
            raise Unknown(field="alternative")
        self._refuse_namesake(row)
        changed = self.replaced(rows=tuple(row if one.id == row.id else one for one in self.rows))
        if row.carried and len(changed.carried()) > MOST_CARRIED:
            raise TooMany(MOST_CARRIED, field="carried")
        return changed

    def without(self, alternative: str) -> Self:
        """The list without this alternative."""
        return self.replaced(rows=tuple(one for one in self.rows if one.id != alternative))

    def carried(self) -> tuple[Alternative, ...]:
        """The alternatives that go on to the map and to the swap test, in the order they were typed."""
        return tuple(row for row in self.rows if row.carried)

    def _refuse_namesake(self, row: Alternative) -> None:
        for one in self.rows:
            if one.id != row.id and one.name.casefold() == row.name.casefold():
                raise SameNameTwice(row.name, field="name")


class Standing(NamedTuple):
    """How one alternative presses on us (method E3): shares of 0 to 1, `loss_rate` None when never met."""

    alternative: Alternative
    rank: int
    encounter: float
    loss_rate: float | None
    pressure: float
    phantom: bool


class AlternativesBoard(NamedTuple):
    """What the room sees: the ranked standings over this many deals."""

    standings: tuple[Standing, ...]
    deals: int


def standings(alternatives: Alternatives) -> tuple[Standing, ...]:
    """Ranked by pressure (lost / deals), then by encounter (met / deals); equals share a rank (method E3)."""
    deals = alternatives.deals_reviewed
    ordered = sorted(alternatives.rows, key=lambda row: (-row.lost, -row.met, row.name.casefold()))
    ranked: list[Standing] = []
    for place, row in enumerate(ordered, 1):
        tied = ranked and (ranked[-1].alternative.lost, ranked[-1].alternative.met) == (row.lost, row.met)
        ranked.append(
            Standing(
                alternative=row,
                rank=ranked[-1].rank if tied else place,
                encounter=row.met / deals,
                loss_rate=share(row.lost, row.met),
                pressure=row.lost / deals,
                phantom=row.lost == 0 and row.met <= 1,
            )
        )
    return tuple(ranked)
