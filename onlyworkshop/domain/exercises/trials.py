"""E10 Put it to the ONLY tests: break weak drafts before clients do."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from onlyworkshop.domain.exercises.drafts import LONGEST_STATEMENT, SHORTEST_STATEMENT
from onlyworkshop.domain.refusal import TooMany
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_VERSIONS = 5

LAST_CLAUSE = 9

OneToFive = Annotated[int, Within(1, 5)]
Hands = Annotated[int, Within(0, 24)]


class Answer(StrEnum):
    """Could they say it truthfully?"""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Swap(Value):
    """The draft read with one alternative's name: could they say it, and does any of them do it better?

    `yes`, `no` and `unsure` are the hands that were counted for `can_say`; None before a count.
    """

    alternative: Id
    can_say: Answer | None = None
    does_better: bool | None = None
    yes: Hands | None = None
    no: Hands | None = None
    unsure: Hands | None = None


class ClauseAnswer(Value):
    """Could this alternative truthfully say this clause of the statement? `clause` counts from 0."""

    alternative: Id
    clause: Annotated[int, Within(0, LAST_CLAUSE)]
    can_say: Answer


class Judgement(Value):
    """One person's yes or no to the opposite test or to the stranger test."""

    rater: Id
    test: Literal["opposite", "stranger"]
    yes: bool


class Rating(Value):
    """One person's ratings of a draft: four of 1 to 5, and how true it is today, 0 to 100 %; None is no answer yet."""

    rater: Id
    relevant: OneToFive | None = None
    specific: OneToFive | None = None
    sayable: OneToFive | None = None
    unique: OneToFive | None = None
    true_now: Annotated[int, Within(0, 100)] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered."""
        return all(getattr(self, test.value) is None for test in RATED)


class Kept(Value):
    """A linter hit that the group keeps on purpose, and why (3 to 120 characters)."""

    text: Annotated[str, Line(1, 80)]
    reason: Annotated[str, Line(3, 120)]


class Trial(Value):
    """The tests of one wording of a draft. A rewrite is a new trial with the next `version` (0 is the draft itself)."""

    draft: Id
    version: Annotated[int, Within(0, MOST_VERSIONS)] = 0
    text: Annotated[str, Line(SHORTEST_STATEMENT, LONGEST_STATEMENT)]
    swaps: tuple[Swap, ...] = ()
    clauses: tuple[ClauseAnswer, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    ratings: tuple[Rating, ...] = ()
    kept: tuple[Kept, ...] = ()
    revealed: bool = False

    def swap(self, alternative: str) -> Swap:
        """What was said of this alternative; blank when nothing was."""
        found = (swap for swap in self.swaps if swap.alternative == alternative)
        return next(found, Swap(alternative=alternative))

    def swapping(self, swap: Swap) -> Self:
        """The only answer for this alternative."""
        others = (one for one in self.swaps if one.alternative != swap.alternative)
        return self.replaced(swaps=(*others, swap))

    def answering(self, answer: ClauseAnswer) -> Self:
        """The only answer about this clause for this alternative."""
        mine = (answer.alternative, answer.clause)
        return self.replaced(clauses=(*(one for one in self.clauses if (one.alternative, one.clause) != mine), answer))

    def without_alternative(self, alternative: str) -> Self:
        """Without what was said of an alternative that is no longer on the list."""
        return self.replaced(
            swaps=tuple(one for one in self.swaps if one.alternative != alternative),
            clauses=tuple(one for one in self.clauses if one.alternative != alternative),
        )

    def judging(self, judgement: Judgement) -> Self:
        """This rater's only answer to this test."""
        mine = (judgement.rater, judgement.test)
        return self.replaced(judgements=(*(one for one in self.judgements if (one.rater, one.test) != mine), judgement))

    def rating(self, rating: Rating) -> Self:
        """This rater's only ratings; empty ones are none."""
        others = (one for one in self.ratings if one.rater != rating.rater)
        return self.replaced(ratings=(*others, *(() if rating.empty else (rating,))))

    def rated_by(self, rater: str) -> Rating:
        """What this rater has answered so far."""
        return next((one for one in self.ratings if one.rater == rater), Rating(rater=rater))

    def keeping(self, kept: Kept) -> Self:
        """This hit stays, for this reason."""
        return self.replaced(kept=(*(one for one in self.kept if one.text.casefold() != kept.text.casefold()), kept))

    def releasing(self, text: str) -> Self:
        """This hit is no longer kept on purpose."""
        return self.replaced(kept=tuple(one for one in self.kept if one.text.casefold() != text.casefold()))


class Trials(Value):
    """Every trial of every draft; the highest version of a draft is the one that counts."""

    rows: tuple[Trial, ...] = ()

    def current(self, draft: str, text: str = "") -> Trial | None:
        """The newest trial of this draft; a new one with `text` when it has not been tried; None without a text."""
        mine = sorted((row for row in self.rows if row.draft == draft), key=lambda row: row.version)
        if mine:
            return mine[-1]
        return Trial(draft=draft, text=text) if text else None

    def changed(self, trial: Trial) -> Self:
        """This trial of this draft and version replaced, or added."""
        mine = (trial.draft, trial.version)
        kept = tuple(row for row in self.rows if (row.draft, row.version) != mine)
        return self.replaced(rows=(*kept, trial))

    def rewritten(self, trial: Trial, text: str) -> Self:
        """A new wording to be tested afresh; the old one stays on record. Raises TooMany after five rewrites."""
        if trial.version >= MOST_VERSIONS:
            raise TooMany(MOST_VERSIONS, field="rewrites")
        kept = tuple(one for one in trial.kept if one.text.casefold() in text.casefold())
        fresh = Trial.made(draft=trial.draft, version=trial.version + 1, text=text, kept=kept)
        return self.changed(trial).changed(fresh)

    def without(self, draft: str) -> Self:
        """The trials without any of this draft."""
        return self.replaced(rows=tuple(row for row in self.rows if row.draft != draft))


class Test(StrEnum):
    """The tests of method E10, in the order in which a card shows them."""

    __test__ = False

    FORM = "form"
    BRIEF = "brief"
    PLAIN = "plain"
    SWAP = "swap"
    OPPOSITE = "opposite"
    STRANGER = "stranger"
    RELEVANT = "relevant"
    SPECIFIC = "specific"
    SAYABLE = "sayable"
    UNIQUE = "unique"
    TRUE_NOW = "true_now"


RATED = (Test.RELEVANT, Test.SPECIFIC, Test.SAYABLE, Test.UNIQUE, Test.TRUE_NOW)
