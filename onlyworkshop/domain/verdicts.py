"""What the ONLY tests of E10 say of one wording: verdicts, weakest link, gates, and the ranking with its ties."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.claptrap import Report, Term, Verdict, brief, form, lint, plain
from onlyworkshop.domain.exercises.trials import RATED, Answer, Swap, Test, Trial
from onlyworkshop.domain.voting import Spread, spread

PASS_MEAN = 4.0
CAUTION_MEAN = 3.0
PASS_TRUE = 90.0
CAUTION_TRUE = 50.0
POINTS_PER_TRUE = 20.0
SWAPS = (
    ("we are the only ones ", " are the ONLY ones "),
    ("we are ", " is "),
    ("we provide ", " provides "),
    ("we offer ", " offers "),
)
"""How a statement may begin, and how that sounds behind a name."""


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

    def outside(self, coverage: float | None) -> "Outside":
        """What gate 2 still asks for, with this share of the statement's parts proved (method E10, E12)."""
        unpassed = (one.test for one in self.results if one.verdict is not Verdict.PASS)
        return Outside(tuple(test for test in unpassed if test is not Test.OPPOSITE), coverage == 1)

    @property
    def average(self) -> float | None:
        """Mean of the five people means on 1 to 5; shown only after the weakest link."""
        points = [_points(result) for result in self.results if result.spread]
        return sum(points) / len(points) if points else None


class Outside(NamedTuple):
    """Gate 2, sayable outside: the tests that do not pass yet, Opposite excepted, and whether every part is proved.

    It is normally reached weeks later, and never in a sprint, where no proof is collected.
    """

    unpassed: tuple[Test, ...]
    proved: bool

    @property
    def open(self) -> bool:
        """Whether the statement may be said outside."""
        return self.proved and not self.unpassed


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
    for ours, theirs in SWAPS:
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
