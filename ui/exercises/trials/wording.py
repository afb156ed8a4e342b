"""The tests of E10 and their outcomes, in words."""

from onlyworkshop.catalogue import words
from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.trials import Test
from onlyworkshop.domain.verdicts import Card, Result
from onlyworkshop.language import _, number
from onlyworkshop.naming import test_name, verdict_name

SIGNS = {Verdict.PASS: "✓", Verdict.CAUTION: "▲", Verdict.FAIL: "✕", None: "–"}


def outcome(result: Result) -> str:
    """`pass`, `3.4 (2–5, n 6)`, `4 of 6`, or how many have answered so far."""
    said = verdict_name(result.verdict)
    if result.spread:
        spread = result.spread
        low, high = number(spread.low), number(spread.high)
        return f"{said} · {number(spread.mean)} ({low}–{high}, n {spread.n})"
    if result.test in (Test.OPPOSITE, Test.STRANGER) and result.verdict:
        return f"{said} · " + _("{yes} of {n} yes").format(yes=result.yes, n=result.answers)
    if result.answers and result.verdict is None:
        return f"{said} · " + _("{n} answered").format(n=result.answers)
    return said


def weakest_link(card: Card) -> str:
    """The lowest of the five means first; the average only second."""
    if not card.weakest or card.average is None:
        return _("Weakest link: not rated yet")
    test, mean = card.weakest
    weakest = _("Weakest link: {test}, {mean} of 5").format(test=test_name(test), mean=number(mean))
    return weakest + " · " + _("average {mean}").format(mean=number(card.average))


def draft_gate(card: Card) -> str:
    """What stands between this wording and the first gate."""
    if card.draft_gate:
        return _("✓ Good enough to begin with.")
    parts = []
    if card.failing:
        parts.append(_("mend {tests}").format(tests=_names(card.failing)))
    if card.missing:
        parts.append(_("answer {tests}").format(tests=_names(card.missing)))
    return _("To begin with it: {parts}.").format(parts="; ".join(parts))


def outside_gate(card: Card) -> str:
    """What stands between this wording and saying it outside; weeks away, as a rule."""
    open_ = [one.test for one in card.results if one.verdict is not Verdict.PASS and one.test is not Test.OPPOSITE]
    proof = _("hold evidence for every claim")
    if not open_:
        return _("To say it outside: {proof}.").format(proof=proof)
    if len(open_) > 3:
        return _("To say it outside: pass {n} more tests and {proof}. That takes weeks, and is fine.").format(
            n=len(open_), proof=proof
        )
    return _("To say it outside: pass {tests} and {proof}. That takes weeks, and is fine.").format(
        tests=_names(tuple(open_)), proof=proof
    )


def nothing_to(ask: str) -> str:
    """What to carry, and where that is done."""
    how = _("Tick “Carry” beside each of them in “{title}”.").format(title=words("drafts").title)
    return f"{ask}\n{how}"


def _names(tests: tuple[Test, ...]) -> str:
    return ", ".join(test_name(test) for test in tests)
