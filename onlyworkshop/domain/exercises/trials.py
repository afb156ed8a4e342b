"""E10 Put it to the ONLY tests: break weak drafts before clients do."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Literal, NamedTuple, Self

from onlyworkshop.domain.claptrap import Report, Term, Verdict, brief, form, lint, plain
from onlyworkshop.domain.exercises.drafts import LONGEST_STATEMENT, SHORTEST_STATEMENT
from onlyworkshop.domain.refusal import TooMany
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import Spread, spread

MOST_VERSIONS = 5
PASS_MEAN = 4.0
CAUTION_MEAN = 3.0
PASS_TRUE = 90.0
CAUTION_TRUE = 50.0
POINTS_PER_TRUE = 20.0

OneToFive = Annotated[int, Within(1, 5)]


class Answer(StrEnum):
    """Could they say it truthfully?"""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Swap(Value):
    """The draft read with one alternative's name: could they say it, and does any of them do it better?"""

    alternative: Id
    can_say: Answer | None = None
    does_better: bool | None = None


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


class Result(NamedTuple):
    """One line of a test card: no verdict until somebody has answered. Ratings carry their spread."""

    test: Test
    verdict: Verdict | None
    spread: Spread | None = None
    yes: int = 0
    answers: int = 0


class Card(NamedTuple):
    """The test card of one wording. `weakest` is on the scale 1 to 5; gates say what still stands in their way."""

    trial: Trial
    report: Report
    results: tuple[Result, ...]
    weakest: tuple[Test, float] | None
    missing: tuple[Test, ...]
    failing: tuple[Test, ...]

    def result(self, test: Test) -> Result:
        """The line of this test."""
        return next(result for result in self.results if result.test is test)

    @property
    def draft_gate(self) -> bool:
        """Gate 1: every test answered and none failed (method E10)."""
        return not self.missing and not self.failing

    @property
    def average(self) -> float | None:
        """Mean of the five people means on 1 to 5; shown only after the weakest link."""
        points = [_points(result) for result in self.results if result.spread]
        return sum(points) / len(points) if points else None


class SwapQuestion(NamedTuple):
    """The statement with a rival's name in it, full screen."""

    name: str
    text: str
    answer: Swap
    place: int
    of: int


class TrialsBoard(NamedTuple):
    """What the room sees: the cards, weakest first once revealed, and possibly one question of the swap test."""

    cards: tuple[Card, ...]
    swap: SwapQuestion | None = None


def card(trial: Trial, alternatives: Sequence[str], terms: Sequence[Term]) -> Card:
    """All tests of one wording against these alternatives (ids). People's ratings stay out until revealed."""
    kept = {one.text for one in trial.kept}
    report = lint(trial.text, terms, kept)
    results = (
        Result(Test.FORM, form(trial.text)),
        Result(Test.BRIEF, brief(trial.text)),
        Result(Test.PLAIN, plain(report, kept)),
        _swap_result(trial, alternatives),
        _judged(trial, Test.OPPOSITE, Verdict.CAUTION),
        _judged(trial, Test.STRANGER, Verdict.FAIL),
        *(_rated(trial, test) for test in RATED),
    )
    points = [(result.test, _points(result)) for result in results if result.spread]
    advice = (Test.OPPOSITE,)
    return Card(
        trial,
        report,
        results,
        weakest=min(points, key=lambda pair: pair[1]) if points else None,
        missing=tuple(r.test for r in results if r.verdict is None and r.test not in advice),
        failing=tuple(r.test for r in results if r.verdict is Verdict.FAIL),
    )


def ranked(cards: Sequence[Card]) -> tuple[tuple[int, Card], ...]:
    """Strongest weakest link first, with its rank; equals share a rank, unrated cards come last (method 5, rule 5)."""

    def strength(one: Card) -> float:
        return round(one.weakest[1], 1) if one.weakest else 0.0

    ordered = sorted(cards, key=strength, reverse=True)
    ranks: list[tuple[int, Card]] = []
    for place, one in enumerate(ordered, 1):
        tied = ranks and strength(ranks[-1][1]) == strength(one)
        ranks.append((ranks[-1][0] if tied else place, one))
    return tuple(ranks)


def swapped(text: str, name: str) -> str:
    """The statement as the alternative would say it: `Northwind is the ONLY …` instead of `We are the ONLY …`."""
    for ours, theirs in (("we are ", " is "), ("we provide ", " provides "), ("we offer ", " offers ")):
        if text.casefold().startswith(ours):
            return name + theirs + text[len(ours) :]
    return f"{name}: {text}"


def _swap_result(trial: Trial, alternatives: Sequence[str]) -> Result:
    answers = [trial.swap(alternative) for alternative in alternatives]
    said = [swap for swap in answers if swap.can_say is not None]
    theirs = sum(swap.can_say is Answer.YES or bool(swap.does_better) for swap in said)
    if theirs:
        return Result(Test.SWAP, Verdict.FAIL, yes=theirs, answers=len(said))
    if not answers or len(said) < len(answers):
        return Result(Test.SWAP, None, answers=len(said))
    unsure = any(swap.can_say is Answer.UNKNOWN or swap.does_better is None for swap in said)
    return Result(Test.SWAP, Verdict.CAUTION if unsure else Verdict.PASS, answers=len(said))


def _judged(trial: Trial, test: Test, otherwise: Verdict) -> Result:
    given = [one.yes for one in trial.judgements if one.test == test.value]
    if not given or not trial.revealed:
        return Result(test, None, answers=len(given))
    verdict = Verdict.PASS if sum(given) * 2 >= len(given) else otherwise
    return Result(test, verdict, yes=sum(given), answers=len(given))


def _rated(trial: Trial, test: Test) -> Result:
    answers = [getattr(rating, test.value) for rating in trial.ratings]
    given = spread(answer for answer in answers if answer is not None)
    if not given or not trial.revealed:
        return Result(test, None, answers=given.n if given else 0)
    true = test is Test.TRUE_NOW
    passing, caution = (PASS_TRUE, CAUTION_TRUE) if true else (PASS_MEAN, CAUTION_MEAN)
    verdict = Verdict.PASS if given.mean >= passing else Verdict.CAUTION if given.mean >= caution else Verdict.FAIL
    return Result(test, verdict, given, answers=given.n)


def _points(result: Result) -> float:
    mean = result.spread.mean if result.spread else 0.0
    return mean / POINTS_PER_TRUE if result.test is Test.TRUE_NOW else mean
