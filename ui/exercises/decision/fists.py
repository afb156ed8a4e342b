"""Fist to five for the leading draft: hands, paper or the laptop passed around; who is under 3 says what is missing."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.exercises.decision import Decision, Fist, Support, support
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.refusal import NotUnderstood, OutOfRange, Unknown
from onlyworkshop.domain.voting import MOST_ROUNDS, Counting, hands
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from ui.boards.sheets import Sheet
from ui.exercises.attempts import Attempts
from ui.exercises.balloting import numbered

FINGERS = 6
Edit = Callable[[Decision], Decision]


class FistsShown(NamedTuple):
    """One round of fists as the desk shows it; `raised` are the hands per value, `low` those under 3 once revealed."""

    text: str
    round: int
    counting: Counting
    sheets: tuple[Sheet, ...]
    raised: tuple[int, ...]
    revealed: bool
    support: Support
    low: tuple[Fist, ...]
    before: tuple[Support, ...]
    repeatable: bool


class FistView(Protocol):
    def show_fists(self, shown: FistsShown) -> None: ...
    def clear_fist(self) -> None: ...


class Fists:
    """Places are `fist` and `to_three.<rater>`."""

    def __init__(self, attempts: Attempts, view: FistView) -> None:
        self._attempts = attempts
        self._view = view

    def count_by(self, counting: str) -> None:
        """How fists are counted from now on."""
        self._done(lambda told: told.replaced(fists_counting=Counting(counting)))

    def write(self, rater: str, typed: str) -> None:
        """One sheet; an empty one is taken back."""

        def written(told: Decision) -> Decision:
            text = typed.strip()
            if not text:
                return told.unshown(rater, told.fists_round)
            if not (len(text) == 1 and text in "012345"):
                raise NotUnderstood(typed, field="fist")
            known = told.shown(rater, told.fists_round) or Fist(rater=rater, round=told.fists_round, fingers=0)
            return told.showing(known.replaced(fingers=int(text)))

        if self._done(written):
            self._view.clear_fist()

    def raise_hands(self, fingers: int, number: int) -> None:
        """So many people show this many fingers."""

        def raised(told: Decision) -> Decision:
            if not 0 <= number <= MOST_PEOPLE:
                raise OutOfRange(0, MOST_PEOPLE, field="hands")
            counts = list(support(told, told.fists_round).histogram)
            counts[fingers] = number
            others = tuple(one for one in told.fists if one.round != told.fists_round)
            shown = (Fist(rater=who, round=told.fists_round, fingers=value) for who, value in hands(counts))
            return told.replaced(fists=(*others, *shown))

        self._done(raised)

    def reveal(self, on: bool) -> None:
        """Everybody sees the fists of this round; or they are covered again."""
        self._done(lambda told: told.replaced(fists_revealed=told.fists_round - (not on)))

    def again(self) -> None:
        """One more round, after those under 3 have been heard."""
        self._done(lambda told: told.replaced(fists_round=told.fists_round + 1))

    def say(self, rater: str, text: str) -> None:
        """What would make a low one a 3."""
        self._attempts.typed(f"to_three.{rater}", edited(lambda told: _saying(told, rater, text)))

    def left(self, rater: str) -> None:
        """The focus has left that line."""
        self._attempts.left(f"to_three.{rater}")

    def show(self, now: Workshop, text: str) -> None:
        """Show the round that is on; `text` is the draft that leads."""
        told = now.decision
        found = support(told, told.fists_round)
        revealed = told.fists_revealed >= told.fists_round
        self._view.show_fists(
            FistsShown(
                text,
                told.fists_round,
                told.fists_counting,
                _sheets(now, found),
                found.histogram,
                revealed,
                found,
                told.low() if revealed else (),
                tuple(support(told, one) for one in range(1, told.fists_round)),
                revealed and told.fists_round < MOST_ROUNDS,
            )
        )

    def _done(self, edit: Edit) -> bool:
        return self._attempts.done("fist", edited(edit))


def edited(edit: Edit) -> Callable[[Workshop], Workshop]:
    """The edit of a decision as the edit of its workshop."""
    return lambda w: w.replaced(decision=edit(w.decision))


def _saying(told: Decision, rater: str, text: str) -> Decision:
    found = told.shown(rater, told.fists_round)
    if not found:
        raise Unknown(field="fist")
    place = told.fists.index(found)
    said = found.replaced(to_three=text)
    return told.replaced(fists=(*told.fists[:place], said, *told.fists[place + 1 :]))


def _sheets(now: Workshop, found: Support) -> tuple[Sheet, ...]:
    passed = now.decision.fists_counting is Counting.PASSED
    named = [(one.id, one.name) for one in now.people.members] if passed else []
    raters: Sequence[tuple[str, str]] = named or numbered(found.n, len(now.people))
    return tuple(_sheet(now.decision, rater, hidden=passed) for rater in raters)


def _sheet(told: Decision, rater: tuple[str, str], hidden: bool) -> Sheet:
    shown = told.shown(rater[0], told.fists_round)
    typed = str(shown.fingers) if shown else ""
    return Sheet(*rater, None if hidden else typed, shown is not None)


def standing(found: Support) -> str:
    """`Support 88%: 7 of 8 at 3 or more.`"""
    if found.share is None:
        return ""
    with_us = sum(found.histogram[3:])
    return _("{n} of {of} at 3 or more.").format(n=with_us, of=found.n)
