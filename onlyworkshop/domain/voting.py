"""Counting what people think: everybody's own vote is kept, and no mean is shown without n and spread."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from math import floor
from statistics import fmean, median, pstdev
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.value import Id, Value, Within

TALK_FIRST_0_TO_10 = 5
MOST_DOTS = 5
MOST_ROUNDS = 3
MOST_VOTES = 24 * 200
OPTIONS_PER_DOT = 3


class Counting(StrEnum):
    """How votes reach the program: hands in the air, sheets of paper, or the laptop passed from one to the next."""

    HANDS = "hands"
    PAPER = "paper"
    PASSED = "passed"


class Spread(NamedTuple):
    """`n` ratings: mean, median, lowest, highest and standard deviation (of the group, not of a sample)."""

    n: int
    mean: float
    median: float
    low: float
    high: float
    deviation: float

    def talk_first(self, apart: float) -> bool:
        """The highest and the lowest differ by `apart` or more: talk before counting (method 5, rule 2)."""
        return self.high - self.low >= apart


class Vote(Value):
    """The dots of one rater (a person's id, or an anonymous sheet or hand) on one option in one round."""

    rater: Id
    option: Id
    round: Annotated[int, Within(1, MOST_ROUNDS)] = 1
    dots: Annotated[int, Within(0, MOST_DOTS)] = 0


class Ballot(Value):
    """Dots on options, blind until their round is revealed; a further round is held among the tied only.

    `round` is the one that is on; `dots` each person has in the first one, None for as many as `allowance` proposes.
    """

    counting: Counting = Counting.PAPER
    round: Annotated[int, Within(1, MOST_ROUNDS)] = 1
    dots: Annotated[int, Within(1, MOST_DOTS)] | None = None
    revealed: Annotated[int, Within(0, MOST_ROUNDS)] = 0
    votes: Annotated[tuple[Vote, ...], Bounds(max_length=MOST_VOTES)] = ()

    def voting(self, vote: Vote) -> Self:
        """This rater's only dots on this option in this round; none at all leave no trace."""
        mine = (vote.rater, vote.option, vote.round)
        others = (one for one in self.votes if (one.rater, one.option, one.round) != mine)
        return self.replaced(votes=(*others, *((vote,) if vote.dots else ())))

    def given(self, rater: str, round_: int) -> dict[str, int]:
        """The dots of this rater in this round, by option."""
        return {one.option: one.dots for one in self.votes if (one.rater, one.round) == (rater, round_)}

    def filled(self, rater: str, dots: Mapping[str, int]) -> Self:
        """What this rater has put on each option in the round that is on, in place of all that was there before."""
        others = (one for one in self.votes if (one.rater, one.round) != (rater, self.round))
        mine = (Vote.made(rater=rater, option=one, round=self.round, dots=n) for one, n in dots.items() if n)
        return self.replaced(votes=(*others, *mine))

    def emptied(self) -> Self:
        """The round that is on begins afresh, covered."""
        kept = tuple(vote for vote in self.votes if vote.round != self.round)
        return self.replaced(votes=kept, revealed=min(self.revealed, self.round - 1))

    def without_option(self, option: str) -> Self:
        """The ballot without an option that is no longer there."""
        return self.replaced(votes=tuple(vote for vote in self.votes if vote.option != option))

    def revealing(self, round_: int) -> Self:
        """Everybody sees the counts of the rounds up to this one; 0 covers all again."""
        return self.replaced(revealed=round_)


class Count(NamedTuple):
    """What one option got: its rank (equals share one), its dots, and their share of all dots (None without any)."""

    option: str
    rank: int
    dots: int
    share: float | None


class Firmness(NamedTuple):
    """How firm a count is: the leaders, their lead in dots, and how many single dots must move for another leader.

    A lead of 3 needs two dots to move from the first to the second: after one it is still ahead by 1.
    """

    leaders: tuple[str, ...]
    lead: int
    moves: int

    @property
    def tied(self) -> bool:
        """Several lead: that is a result, to be resolved in the open by the Decider (method 5, rule 5)."""
        return len(self.leaders) > 1


def spread(ratings: Iterable[float]) -> Spread | None:
    """The spread of the ratings given; None when there are none. The order of raters does not matter."""
    given = sorted(ratings)
    if not given:
        return None
    return Spread(len(given), fmean(given), median(given), given[0], given[-1], pstdev(given))


def share(part: int, whole: int) -> float | None:
    """`part` of `whole`, 0 to 1; None when there is nothing to divide by."""
    return part / whole if whole else None


def allowance(options: int) -> int:
    """Dots per person: a third of the options, rounded, at least 1 and at most 5 (method 5, rule 4)."""
    return max(1, min(MOST_DOTS, floor(options / OPTIONS_PER_DOT + 0.5)))


def counted(ballot: Ballot, options: Sequence[str], round_: int) -> tuple[Count, ...]:
    """Every option with what it got in this round, most dots first, equals in the order of `options`."""
    sums = dict.fromkeys(options, 0)
    for vote in ballot.votes:
        if vote.round == round_ and vote.option in sums:
            sums[vote.option] += vote.dots
    whole = sum(sums.values())
    ordered = sorted(sums.items(), key=lambda pair: -pair[1])
    ranks: dict[int, int] = {}
    for place, (_option, dots) in enumerate(ordered, 1):
        ranks.setdefault(dots, place)
    return tuple(Count(option, ranks[dots], dots, share(dots, whole)) for option, dots in ordered)


def firmness(counts: Sequence[Count]) -> Firmness | None:
    """How firm the first place is; None without a dot or without a choice."""
    if len(counts) < 2 or not counts[0].dots:
        return None
    most = counts[0].dots
    leaders = tuple(count.option for count in counts if count.dots == most)
    second = next((count.dots for count in counts if count.dots < most), most)
    lead = 0 if len(leaders) > 1 else most - second
    return Firmness(leaders, lead, (lead + 1) // 2 if lead else 0)


def raters(votes: Iterable[Vote], round_: int) -> int:
    """How many have voted in this round."""
    return len({vote.rater for vote in votes if vote.round == round_})


def hands(counts: Sequence[int]) -> tuple[tuple[str, int], ...]:
    """Hands counted per value, as anonymous ratings: two for 0 and one for 1 are hands 1, 2 and 3 with 0, 0, 1."""
    values = [value for value, raised in enumerate(counts) for _ in range(raised)]
    return tuple((f"hand-{number}", value) for number, value in enumerate(values, 1))
