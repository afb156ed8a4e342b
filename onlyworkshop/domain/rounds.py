"""The rounds of a ballot: what could be chosen in each, who has voted, and what came out once it was revealed."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from onlyworkshop.domain.voting import (
    MOST_ROUNDS,
    Ballot,
    Count,
    Firmness,
    Vote,
    allowance,
    counted,
    firmness,
    raters,
)


class Option(NamedTuple):
    """Something to put dots on: the `key` that is typed for it, and what it is called."""

    key: str
    id: str
    title: str


class Round(NamedTuple):
    """One round. `dots` each person has, `voters` have voted of `of` people; no `counts` while it is covered."""

    number: int
    options: tuple[str, ...]
    dots: int
    voters: int
    of: int
    counts: tuple[Count, ...] = ()
    firmness: Firmness | None = None

    @property
    def revealed(self) -> bool:
        return bool(self.counts)

    @property
    def repeatable(self) -> bool:
        """It ended in a tie, and there may be one more round among those who are tied."""
        return bool(self.firmness and self.firmness.tied) and self.number < MOST_ROUNDS


class BallotBoard(NamedTuple):
    """What the room sees: what can be chosen, and how the round stands."""

    options: tuple[Option, ...]
    round: Round

    def option(self, identity: str) -> Option:
        """What can be chosen, by its id."""
        return next(one for one in self.options if one.id == identity)


def rounds(ballot: Ballot, options: Sequence[str], people: int) -> tuple[Round, ...]:
    """Every round up to the one that is on; a further one is held among those who led the one before."""
    found: list[Round] = []
    tied = tuple(options)
    for number in range(1, ballot.round + 1):
        found.append(_round(ballot, number, tied, people))
        made = firmness(counted(ballot, tied, number))
        if not made or not made.tied:
            break
        tied = made.leaders
    return tuple(found)


def board(ballot: Ballot, titles: Sequence[tuple[str, str]], people: int, known: Sequence[str] = ()) -> BallotBoard:
    """The round that is on, for the room; `titles` are all options as (id, title), in the order of their keys.

    `known` are keys that the options have already, such as the numbers of cards.
    """
    last = rounds(ballot, [identity for identity, _title in titles], people)[-1]
    offered = keyed(titles, known)
    return BallotBoard(tuple(one for one in offered if one.id in last.options), last)


def keyed(titles: Sequence[tuple[str, str]], known: Sequence[str] = ()) -> tuple[Option, ...]:
    """The options (id, title) with what is typed for each: the key that is `known`, or one of `keys`."""
    return tuple(Option(key, *one) for key, one in zip(known or keys(len(titles)), titles, strict=True))


def keys(count: int) -> tuple[str, ...]:
    """`a`, `b`, `c`, …; or `1`, `2`, `3`, … for more than 26."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return tuple(letters[:count]) if count <= len(letters) else tuple(str(n) for n in range(1, count + 1))


def hands(ballot: Ballot, raised: Mapping[str, int], dots: int) -> Ballot:
    """The round that is on, counted by hands per option: dealt out to anonymous hands of `dots` each."""
    whole = iter([option for option, n in raised.items() for _ in range(n)])
    filled, number = ballot.emptied(), 0
    votes: list[Vote] = []
    while mine := list(islice(whole, dots)):
        number += 1
        votes += [
            Vote(rater=f"hand-{number}", option=option, round=ballot.round, dots=mine.count(option))
            for option in dict.fromkeys(mine)
        ]
    return filled.replaced(votes=(*filled.votes, *votes))


def _round(ballot: Ballot, number: int, options: tuple[str, ...], people: int) -> Round:
    dots = ballot.dots if ballot.dots and number == 1 else allowance(len(options))
    covered = Round(number, options, dots, raters(ballot.votes, number), people)
    if ballot.revealed < number:
        return covered
    counts = counted(ballot, options, number)
    return covered._replace(counts=counts, firmness=firmness(counts))
