"""E6 Rate the field: where we lead, match or trail on what clients want."""

from enum import StrEnum
from typing import Annotated, Self

from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within


class Edge(StrEnum):
    """Where we stand on a want: clearly ahead of everybody, level, or behind."""

    DIFFERENCE = "difference"
    PARITY = "parity"
    BEHIND = "behind"


class Action(StrEnum):
    """What we could do about a want: one of the four actions of the strategy canvas [B2]."""

    ELIMINATE = "eliminate"
    REDUCE = "reduce"
    RAISE = "raise"
    CREATE = "create"


class CurveRating(Value):
    """How much of a want a player gives its clients, 0 to 10, as one person or one table sees it.

    `player` is 'us' or an alternative's id. `evidence`: 1 guess, 2 heard or seen, 3 recorded or confirmed.
    """

    rater: Id
    player: Id
    want: Id
    value: Annotated[int, Within(0, 10)]
    evidence: Annotated[int, Within(1, 3)] = 1


class Override(Value):
    """The group's own word on where we stand on a want, and why (3 to 120 characters)."""

    want: Id
    edge: Edge
    reason: Annotated[str, Line(3, 120)]


class Move(Value):
    """What the group would do about a want."""

    want: Id
    action: Action


class Curves(Value):
    """Everybody's ratings of every player, hidden until `revealed`, and what the group makes of them."""

    ratings: tuple[CurveRating, ...] = ()
    overrides: tuple[Override, ...] = ()
    moves: tuple[Move, ...] = ()
    revealed: bool = False

    def rating(self, rating: CurveRating) -> Self:
        """This rater's only rating of this player on this want."""
        others = self.unrated(rating.rater, rating.player, rating.want).ratings
        return self.replaced(ratings=(*others, rating))

    def unrated(self, rater: str, player: str, want: str) -> Self:
        """This rater's rating of this player on this want taken off again."""
        mine = (rater, player, want)
        return self.replaced(ratings=tuple(one for one in self.ratings if (one.rater, one.player, one.want) != mine))

    def evidence(self, rater: str, player: str) -> int | None:
        """How this rater knows what is said of this player; None while nothing is said."""
        mine = (one.evidence for one in self.ratings if (one.rater, one.player) == (rater, player))
        return next(mine, None)

    def knowing(self, rater: str, player: str, evidence: int) -> Self:
        """How this rater knows all that is said of this player. Raises Unknown while nothing is said."""
        if self.evidence(rater, player) is None:
            raise Unknown(field="rating")
        rated = tuple(
            one.replaced(evidence=evidence) if (one.rater, one.player) == (rater, player) else one
            for one in self.ratings
        )
        return self.replaced(ratings=rated)

    def overriding(self, override: Override) -> Self:
        """The group's only word on this want."""
        return self.replaced(overrides=(*(one for one in self.overrides if one.want != override.want), override))

    def as_reckoned(self, want: str) -> Self:
        """Where we stand on this want follows the ratings again."""
        return self.replaced(overrides=tuple(one for one in self.overrides if one.want != want))

    def moving(self, want: str, action: Action | None) -> Self:
        """What the group would do about this want, and about no other; None for nothing."""
        others = tuple(one for one in self.moves if one.want != want and one.action != action)
        return self.replaced(moves=(*others, Move(want=want, action=action)) if action else others)

    def without_want(self, want: str) -> Self:
        """Without anything about this want."""
        return self.replaced(
            ratings=tuple(one for one in self.ratings if one.want != want),
            overrides=tuple(one for one in self.overrides if one.want != want),
            moves=tuple(one for one in self.moves if one.want != want),
        )

    def without_player(self, player: str) -> Self:
        """Without the ratings of a player who is no longer on the list."""
        return self.replaced(ratings=tuple(one for one in self.ratings if one.player != player))
