"""E11 Choose and challenge: one statement, owned, with its enemies named."""

from typing import Annotated, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.exercises.lineup import Guess, guessed
from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import MOST_ROUNDS, Ballot, Counting

MOST_RISKS = 48

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

    def guessing(self, guess: Guess) -> Self:
        """This rater's only guess about this claim of the second line-up."""
        return self.replaced(guesses=guessed(self.guesses, guess))

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
