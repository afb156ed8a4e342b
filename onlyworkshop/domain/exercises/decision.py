"""E11 Choose and challenge: one statement, owned, with its enemies named."""

from collections.abc import Sequence
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.exercises.lineup import Guess, Recognition
from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import MOST_ROUNDS, Ballot, Counting, share

MOST_RISKS = 48
SUPPORT = 3
"""Fingers from which on a person supports the draft (method E11)."""
TOP_RISKS = 3

OneToFive = Annotated[int, Within(1, 5)]


class Fist(Value):
    """One person's fist to five for the leading draft in one round, and what would make a low one a 3."""

    rater: Id
    round: Annotated[int, Within(1, MOST_ROUNDS)] = 1
    fingers: Annotated[int, Within(0, 5)]
    to_three: Annotated[str, Line(0, 140, blank=True)] = ""


class Risk(Value):
    """A way in which the statement could fail; `answer` is what we do about it."""

    id: Id
    text: Annotated[str, Line(3, 140)]
    likelihood: OneToFive | None = None
    impact: OneToFive | None = None
    answer: Annotated[str, Line(0, 140, blank=True)] = ""
    owner: Id | None = None


class Decision(Value):
    """The blind dots and the fists; the Decider's call, its reason and the minority's view; the challenges after it.

    `overruled`: the Decider went on although somebody was under 3. `first_call` is whom the Client voice would ring
    first, 'us' or an alternative's id.
    """

    ballot: Ballot = Ballot()
    fists: tuple[Fist, ...] = ()
    fists_counting: Counting = Counting.PAPER
    fists_round: Annotated[int, Within(1, MOST_ROUNDS)] = 1
    fists_revealed: Annotated[int, Within(0, MOST_ROUNDS)] = 0
    draft: Id | None = None
    reason: Annotated[str, Line(3, 200, blank=True)] = ""
    dissent: Annotated[str, Line(0, 200, blank=True)] = ""
    overruled: bool = False
    guesses: tuple[Guess, ...] = ()
    guesses_revealed: bool = False
    first_call: Id | None = None
    first_call_reason: Annotated[str, Line(0, 140, blank=True)] = ""
    risks: Annotated[tuple[Risk, ...], Bounds(max_length=MOST_RISKS)] = ()
    rival_reply: Annotated[str, Line(0, 140, blank=True)] = ""

    def showing(self, fist: Fist) -> Self:
        """This rater's only fist in this round."""
        return self.replaced(fists=(*self.unshown(fist.rater, fist.round).fists, fist))

    def unshown(self, rater: str, round_: int) -> Self:
        """This rater's fist of this round taken back."""
        mine = (rater, round_)
        return self.replaced(fists=tuple(one for one in self.fists if (one.rater, one.round) != mine))

    def shown(self, rater: str, round_: int) -> Fist | None:
        """What this rater has shown in this round."""
        return next((one for one in self.fists if (one.rater, one.round) == (rater, round_)), None)

    def low(self) -> tuple[Fist, ...]:
        """The fists under 3 of the round that is on, the lowest first."""
        mine = [one for one in self.fists if one.round == self.fists_round and one.fingers < SUPPORT]
        return tuple(sorted(mine, key=lambda one: one.fingers))

    def risk(self, risk: str) -> Risk | None:
        """The risk with this id, or None."""
        return next((one for one in self.risks if one.id == risk), None)

    def with_risk(self, risk: Risk) -> Self:
        """One more risk. Raises TooMany."""
        if len(self.risks) >= MOST_RISKS:
            raise TooMany(MOST_RISKS, field="risks")
        return self.replaced(risks=(*self.risks, risk))

    def risk_changed(self, risk: Risk) -> Self:
        """The risk of the same id replaced. Raises Unknown."""
        if not self.risk(risk.id):
            raise Unknown(field="risk")
        return self.replaced(risks=tuple(risk if one.id == risk.id else one for one in self.risks))

    def without_risk(self, risk: str) -> Self:
        """The risks without this one."""
        return self.replaced(risks=tuple(one for one in self.risks if one.id != risk))

    def without_draft(self, draft: str) -> Self:
        """The draft is gone, and with it its dots and, if it was the one, the choice."""
        return self.replaced(
            ballot=self.ballot.without_option(draft), draft=None if self.draft == draft else self.draft
        )

    def without_alternative(self, alternative: str) -> Self:
        """Nobody guesses or rings who is no longer on the list."""
        return self.replaced(
            guesses=tuple(one for one in self.guesses if one.owner != alternative),
            first_call=None if self.first_call == alternative else self.first_call,
        )


class Support(NamedTuple):
    """One round of fists: how many showed 0 to 5, and the share of those at 3 or more; None without any.

    `go`: nobody is under 3, or the Decider has overruled that on record (method E11).
    """

    round: int
    n: int
    histogram: tuple[int, ...]
    share: float | None
    go: bool


class FistBoard(NamedTuple):
    """What the room sees of the fists: the draft they are about, how many are in, and, once revealed, what they say."""

    text: str
    round: int
    sheets: int
    of: int
    support: Support | None


class Rated(NamedTuple):
    """A risk with its product likelihood × impact, 1 to 25; None while one of them is open."""

    risk: Risk
    product: int | None


class RisksBoard(NamedTuple):
    """What the room sees of the pre-mortem: the risks, the gravest first, without owners; and the rival's reply."""

    risks: tuple[Rated, ...]
    rival_reply: str


class Change(NamedTuple):
    """Recognition before and after the new statement; `points` between them on a scale of 100."""

    before: Recognition | None
    after: Recognition | None

    @property
    def points(self) -> float | None:
        """From 25 % to 75 % are +50 points (method E11)."""
        if not self.before or not self.after:
            return None
        return 100 * (self.after.recognition - self.before.recognition)


def support(decision: Decision, round_: int) -> Support:
    """What the fists of this round say."""
    shown = [one.fingers for one in decision.fists if one.round == round_]
    histogram = tuple(shown.count(fingers) for fingers in range(6))
    with_us = sum(histogram[SUPPORT:])
    agreed = bool(shown) and with_us == len(shown)
    return Support(round_, len(shown), histogram, share(with_us, len(shown)), agreed or decision.overruled)


def rated(risks: Sequence[Risk]) -> tuple[Rated, ...]:
    """The risks by likelihood × impact, the gravest first, those not rated last."""
    found = [Rated(one, one.likelihood * one.impact if one.likelihood and one.impact else None) for one in risks]
    return tuple(sorted(found, key=lambda one: -(one.product or 0)))


def risks_board(decision: Decision) -> RisksBoard:
    """The risks for the room."""
    ranked = (one._replace(risk=one.risk.replaced(owner=None)) for one in rated(decision.risks))
    return RisksBoard(tuple(ranked), decision.rival_reply)


def fist_board(decision: Decision, text: str, people: int) -> FistBoard:
    """The fists of the round that is on, for the room; `text` is the draft they are about."""
    found = support(decision, decision.fists_round)
    revealed = decision.fists_revealed >= decision.fists_round and found.n > 0
    return FistBoard(text, decision.fists_round, found.n, people, found if revealed else None)
