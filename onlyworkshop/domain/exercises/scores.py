"""E5 Score the wants: which matter, and are poorly met by anybody."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany
from onlyworkshop.domain.value import Id, Value, Within

MOST_NAMED = 3

ZeroToTen = Annotated[int, Within(0, 10)]
Percent = Annotated[int, Within(0, 100)]


class Basis(StrEnum):
    """Whose numbers these are: the room's own estimate, or data from clients."""

    ROOM_ESTIMATE = "room_estimate"
    CLIENT_DATA = "client_data"


class Score(Value):
    """One person's ratings of one want, 0 to 10, alone: how important to the client group, how well met by anyone.

    None is no answer. Round 2 is the re-rating after the talk; both rounds are kept.
    """

    rater: Id
    want: Id
    round: Annotated[int, Within(1, 2)] = 1
    importance: ZeroToTen | None = None
    satisfaction: ZeroToTen | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered."""
        return self.importance is None and self.satisfaction is None


class ClientShares(Value):
    """What `n` clients said of a want: how many per cent rated its importance, and their satisfaction, 4 or 5 of 5."""

    want: Id
    n: Annotated[int, Within(1, 10_000)] = 1
    important: Percent = 0
    satisfied: Percent = 0


class Top(Value):
    """A want that the group names among its top three."""

    want: Id


class Scores(Value):
    """Everybody's ratings, hidden until their round is revealed; client data; the top three."""

    basis: Basis = Basis.ROOM_ESTIMATE
    revealed: Annotated[int, Within(0, 2)] = 0
    ratings: tuple[Score, ...] = ()
    shares: tuple[ClientShares, ...] = ()
    top: Annotated[tuple[Top, ...], Bounds(max_length=MOST_NAMED)] = ()

    def rated_by(self, rater: str, want: str, round_: int) -> Score:
        """What this rater has answered; blank when nothing was."""
        mine = (rater, want, round_)
        found = (one for one in self.ratings if (one.rater, one.want, one.round) == mine)
        return next(found, Score(rater=rater, want=want, round=round_))

    def rating(self, score: Score) -> Self:
        """This rater's only ratings of this want in this round; empty ones are none."""
        mine = (score.rater, score.want, score.round)
        others = (one for one in self.ratings if (one.rater, one.want, one.round) != mine)
        return self.replaced(ratings=(*others, *(() if score.empty else (score,))))

    def sharing(self, shares: ClientShares) -> Self:
        """The only client data about this want."""
        return self.replaced(shares=(*(one for one in self.shares if one.want != shares.want), shares))

    def unshared(self, want: str) -> Self:
        """Without client data about this want."""
        return self.replaced(shares=tuple(one for one in self.shares if one.want != want))

    def naming(self, want: str, named: bool) -> Self:
        """This want is, or is no longer, among the top three. Raises TooMany."""
        others = tuple(one for one in self.top if one.want != want)
        if named and len(others) >= MOST_NAMED:
            raise TooMany(MOST_NAMED, field="top")
        return self.replaced(top=(*others, Top(want=want)) if named else others)

    def without_want(self, want: str) -> Self:
        """Without anything about this want."""
        return self.replaced(
            ratings=tuple(one for one in self.ratings if one.want != want),
            shares=tuple(one for one in self.shares if one.want != want),
            top=tuple(one for one in self.top if one.want != want),
        )
