"""The tests of E10 and their outcomes, in words."""

from onlyworkshop.catalogue import words
from onlyworkshop.domain.claptrap import Finding, Severity, Verdict
from onlyworkshop.domain.exercises.trials import Test
from onlyworkshop.domain.swap import ClausesBoard, Hold
from onlyworkshop.domain.verdicts import Card, Outside, Result
from onlyworkshop.domain.voting import Spread
from onlyworkshop.language import _, number
from onlyworkshop.naming import hold_name, test_name, verdict_name
from onlyworkshop.outcomes import tests_words

FEW = 3
HOLDS = {Hold.HOLDS: "✓", Hold.SHARED: "▲", Hold.THEIRS: "✕", Hold.UNKNOWN: "?", None: "–"}
SIGNS = {Verdict.PASS: "✓", Verdict.CAUTION: "▲", Verdict.FAIL: "✕", None: "–"}


def outcome(result: Result) -> str:
    """`pass`, `pass · 4 of 6 yes`, or how many have answered so far; for ears `pass · 3.4 (2–5, n 6)`."""
    said = verdict_name(result.verdict)
    if result.spread:
        return f"{said} · {ratings(result.spread)}"
    if result.test in (Test.OPPOSITE, Test.STRANGER) and result.verdict:
        return f"{said} · " + _("{yes} of {n} yes").format(yes=result.yes, n=result.answers)
    if result.answers and result.verdict is None:
        return f"{said} · " + _("{n} answered").format(n=result.answers)
    return said


def ratings(spread: Spread) -> str:
    """`3.4 (2–5, n 6)`."""
    return f"{number(spread.mean)} ({number(spread.low)}–{number(spread.high)}, n {spread.n})"


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
        parts.append(_("mend {tests}").format(tests=tests_words(card.failing)))
    if card.missing:
        parts.append(_("answer {tests}").format(tests=tests_words(card.missing)))
    return _("To begin with it: {parts}.").format(parts="; ".join(parts))


def outside_gate(outside: Outside) -> str:
    """What stands between this wording and saying it outside; weeks away, as a rule."""
    if outside.open:
        return _("✓ It may be said outside: every test passes, and proof is held.")
    parts = []
    if outside.unpassed:
        many = len(outside.unpassed) > FEW
        tests = _("{n} more tests").format(n=len(outside.unpassed)) if many else tests_words(outside.unpassed)
        parts.append(_("pass {tests}").format(tests=tests))
    if not outside.proved:
        parts.append(_("hold proof of every part"))
    said = _("To say it outside: {parts}.").format(parts=_(" and ").join(parts))
    return f"{said} {_('That takes weeks, and is fine.')}"


def clause_line(board: ClausesBoard, number: int) -> str:
    """`2  that stays shut · shared: Foundry`."""
    one = board.verdicts[number]
    said = f"{hold_name(one.hold)}: {board.sharing(one)}" if one.fails else hold_name(one.hold)
    return f"{number + 1}  {one.clause.text}  ·  {HOLDS[one.hold]} {said}"


def lit(board: ClausesBoard) -> tuple[Finding, ...]:
    """The clauses that fail, to be marked in the sentence."""
    return tuple(
        Finding(
            one.clause.start,
            one.clause.end,
            one.clause.text,
            "swap",
            "",
            Severity.BLOCK if one.hold is Hold.THEIRS else Severity.WARN,
            _("{names} could say this too").format(names=board.sharing(one)),
            "",
        )
        for one in board.verdicts
        if one.fails
    )


def nothing_to(ask: str) -> str:
    """What to carry, and where that is done."""
    how = _("Tick “Carry” beside each of them in “{title}”.").format(title=words("drafts").title)
    return f"{ask}\n{how}"
