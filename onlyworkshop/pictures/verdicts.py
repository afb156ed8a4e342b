"""The ONLY tests and their outcomes in the few words that a picture has room for."""

from onlyworkshop.domain.exercises.trials import Test
from onlyworkshop.domain.verdicts import Card, Result
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.naming import test_name

LOWEST, HIGHEST = 1.0, 5.0
"""The ends of the scale on which a group rates a draft."""


def figures(card: Card, result: Result) -> str:
    """What a verdict rests on: words, hits, answers, or mean with n and spread."""
    if result.spread:
        return _spread_words(result)
    match result.test:
        case Test.BRIEF:
            return _("{first} words first, {all} in all").format(
                first=card.report.first_sentence_words, all=card.report.words
            )
        case Test.PLAIN:
            hits = len(card.report.findings)
            return plural("{n} hit by the linter", "{n} hits by the linter", hits) if hits else ""
        case Test.SWAP if result.yes:
            return _("{yes} of {n} could say it").format(yes=result.yes, n=result.answers)
        case Test.OPPOSITE | Test.STRANGER if result.verdict:
            return _("{yes} of {n} say yes").format(yes=result.yes, n=result.answers)
    answered = result.answers and result.test is not Test.FORM
    return plural("{n} answered", "{n} answered", result.answers) if answered else ""


def short_figures(card: Card, result: Result) -> str:
    """The same in a word or two, where there is no room for more."""
    if result.spread:
        return percent(result.spread.mean / 100) if result.test is Test.TRUE_NOW else number(result.spread.mean)
    match result.test:
        case Test.BRIEF:
            return plural("{n} word", "{n} words", card.report.words)
        case Test.SWAP if result.yes:
            return _("{yes} of {n}").format(yes=result.yes, n=result.answers)
        case Test.OPPOSITE | Test.STRANGER if result.verdict:
            return _("{yes} of {n}").format(yes=result.yes, n=result.answers)
    return ""


def weakest_words(card: Card) -> str:
    """`Weakest link: Swap, 2.4 of 5`, with the figure and its test."""
    if not card.weakest:
        return _("Not rated yet")
    test, points = card.weakest
    return _("Weakest link: {test}, {points} of 5").format(test=test_name(test), points=number(points))


def _spread_words(result: Result) -> str:
    spread = result.spread
    if not spread:
        return ""
    mean = percent(spread.mean / 100) if result.test is Test.TRUE_NOW else number(spread.mean)
    low, high = number(spread.low), number(spread.high)
    return _("{mean} ({low} to {high}), n = {n}").format(mean=mean, low=low, high=high, n=spread.n)
