"""E5 Score the wants: which matter, and are poorly met by anybody."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany
from onlyworkshop.domain.value import Id, Value, Within
from onlyworkshop.domain.voting import TALK_FIRST_0_TO_10, Spread, spread

MOST_NAMED = 3
MOST_OF_FIVE = 5
SATISFIED_FROM = 4
LEAST_NOISE = 0.5

ZeroToTen = Annotated[int, Within(0, 10)]
Percent = Annotated[float, Within(0, 100)]


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
    """What `n` clients said of one want: the per cent who rated its importance, and their satisfaction, 4 or 5 of 5.

    None is not known yet; only all three together are data.
    """

    want: Id
    n: Annotated[int, Within(1, 10_000)] | None = None
    important: Percent | None = None
    satisfied: Percent | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is known yet."""
        return self.n is None and self.important is None and self.satisfied is None


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

    def shared(self, want: str) -> ClientShares:
        """What clients said of this want; blank when nothing is known."""
        return next((one for one in self.shares if one.want == want), ClientShares(want=want))

    def sharing(self, shares: ClientShares) -> Self:
        """The only client data about this want; empty ones are none."""
        others = (one for one in self.shares if one.want != shares.want)
        return self.replaced(shares=(*others, *(() if shares.empty else (shares,))))

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


class Band(StrEnum):
    """What the published method calls an opportunity of this size; only indicative for what a room has guessed."""

    EXTREME = "extreme"
    RIPE = "ripe"
    WORTH_A_LOOK = "worth_a_look"
    UNATTRACTIVE = "unattractive"


class Opportunity(NamedTuple):
    """How much a want matters while nobody meets it (Ulwick; method E5).

    `importance` and `satisfaction` run from 0 to 10: means of the room, or shares of clients times ten. `n` have
    answered (the fewer of both questions). The spreads are None for client data.
    """

    want: str
    importance: float
    satisfaction: float
    n: int
    basis: Basis
    importance_spread: Spread | None = None
    satisfaction_spread: Spread | None = None

    @property
    def score(self) -> float:
        """Importance, and once more what of it is not satisfied: 0 to 20."""
        return self.importance + max(self.importance - self.satisfaction, 0.0)

    @property
    def band(self) -> Band:
        """Above 15, from 12, from 10, or below: decided by the one decimal that is shown."""
        shown = round(self.score, 1)
        if shown > 15:
            return Band.EXTREME
        if shown >= 12:
            return Band.RIPE
        return Band.WORTH_A_LOOK if shown >= 10 else Band.UNATTRACTIVE

    @property
    def noise(self) -> float:
        """How far one rater alone could move the score; two scores that are closer are level [ours].

        A point more on importance and one less on satisfaction moves the mean of `n` by three `n`ths; a client who
        crosses the line between 3 and 4 moves the share by ten points at once. Never less than half a point.
        """
        points = 1 if self.basis is Basis.ROOM_ESTIMATE else 10
        return max(LEAST_NOISE, 3 * points / self.n)

    @property
    def talk_first(self) -> bool:
        """The room is far apart on one of the two questions (method 5, rule 2)."""
        spreads = (self.importance_spread, self.satisfaction_spread)
        return any(one is not None and one.talk_first(TALK_FIRST_0_TO_10) for one in spreads)


class Ranked(NamedTuple):
    """An opportunity and its rank; those that are level share one."""

    rank: int
    opportunity: Opportunity


def shares(want: str, importance: Sequence[int], satisfaction: Sequence[int]) -> ClientShares:
    """Ratings of 1 to 5, one pair per client, as the per cent of fours and fives (method E5).

    Raises OutOfRange without a client.
    """
    return ClientShares.made(
        want=want, n=len(importance), important=_top_share(importance), satisfied=_top_share(satisfaction)
    )


def opportunities(scores: Scores) -> Mapping[str, Opportunity]:
    """What every want that was answered is worth, highest first, by the id of the want.

    Nothing of a round that has not been revealed counts; somebody's second answer stands in for the first one. Wants
    with answers to one of the two questions only are left out.
    """
    found = _from_clients(scores) if scores.basis is Basis.CLIENT_DATA else _from_the_room(scores)
    return {one.want: one for one in sorted(found, key=lambda one: -one.score)}


def ranked(found: Iterable[Opportunity]) -> tuple[Ranked, ...]:
    """Highest score first. Scores that one rater alone could bring together with the best of their rank share it."""
    places: list[Ranked] = []
    best: Opportunity | None = None
    for place, one in enumerate(sorted(found, key=lambda one: -one.score), 1):
        if best and best.score - one.score <= max(best.noise, one.noise):
            places.append(Ranked(places[-1].rank, one))
        else:
            best = one
            places.append(Ranked(place, one))
    return tuple(places)


def _top_share(ratings: Sequence[int]) -> float:
    return 100 * sum(SATISFIED_FROM <= rating <= MOST_OF_FIVE for rating in ratings) / max(len(ratings), 1)


def _from_clients(scores: Scores) -> Iterable[Opportunity]:
    for one in scores.shares:
        if one.n is not None and one.important is not None and one.satisfied is not None:
            yield Opportunity(one.want, one.important / 10, one.satisfied / 10, one.n, Basis.CLIENT_DATA)


def _from_the_room(scores: Scores) -> Iterable[Opportunity]:
    counting: dict[tuple[str, str], tuple[int | None, int | None]] = {}
    for one in sorted(scores.ratings, key=lambda one: one.round):
        if one.round <= scores.revealed:
            mine = (one.want, one.rater)
            known = counting.get(mine, (None, None))
            counting[mine] = (_newer(one.importance, known[0]), _newer(one.satisfaction, known[1]))
    for want in dict.fromkeys(want for want, _ in counting):
        answers = [both for (rated, _), both in counting.items() if rated == want]
        important = spread(one for one, _ in answers if one is not None)
        satisfied = spread(one for _, one in answers if one is not None)
        if important and satisfied:
            fewer = min(important.n, satisfied.n)
            yield Opportunity(want, important.mean, satisfied.mean, fewer, Basis.ROOM_ESTIMATE, important, satisfied)


def _newer(now: int | None, before: int | None) -> int | None:
    return before if now is None else now
