"""Voting with dots, asked and answered, for any exercise that has a ballot."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.refusal import OutOfRange
from onlyworkshop.domain.rounds import Option, Round, hands, keyed, rounds
from onlyworkshop.domain.sheets import read_dots, typed_dots
from onlyworkshop.domain.voting import Ballot, Counting, allowance, counted
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural
from onlyworkshop.outcomes import firmness_words
from onlyworkshop.services.editing import Editing
from ui.boards.sheets import BallotShown, Sheet
from ui.exercises.attempts import Attempts

PLACE = "ballot"


class BallotView(Protocol):
    def show_ballot(self, shown: BallotShown | None) -> None: ...
    def clear_sheet(self) -> None: ...


class Ballots(NamedTuple):
    """Where a ballot stands in a workshop, how another is put there, and what can be chosen, as (id, title).

    `keys` are what is typed for each; without them they are letters, or numbers where there are many.
    """

    found: Callable[[Workshop], Ballot]
    put: Callable[[Workshop, Ballot], Workshop]
    options: Callable[[Workshop], Sequence[tuple[str, str]]]
    keys: Callable[[Workshop], Sequence[str]] = lambda _workshop: ()

    def offered(self, now: Workshop) -> tuple[Option, ...]:
        """Everything that can be chosen, with its key."""
        return keyed(self.options(now), self.keys(now))


class Balloting:
    """Edits one ballot. Refusals are told at the place `ballot`; the widget is ui/boards/ballot.py."""

    def __init__(self, editing: Editing, attempts: Attempts, ballots: Ballots, view: BallotView) -> None:
        self._editing = editing
        self._attempts = attempts
        self._ballots = ballots
        self._view = view

    def show(self, now: Workshop) -> None:
        """Show the ballot as it is; nothing when there is nothing to choose from."""
        offered = self._ballots.offered(now)
        self._view.show_ballot(_shown(self._ballots.found(now), offered, now) if offered else None)

    def count_by(self, counting: str) -> None:
        """How votes are counted from now on."""
        self._edit(lambda ballot, _round: ballot.replaced(counting=Counting(counting)))

    def allow(self, dots: int) -> None:
        """How many dots everybody has in the first round."""
        self._edit(lambda ballot, _round: ballot.replaced(dots=dots))

    def write(self, rater: str, typed: str) -> None:
        """One sheet, in place of what it said before; an empty one is taken back."""
        offered = {one.key: one.id for one in self._offered()}

        def written(ballot: Ballot, _round: Round) -> Ballot:
            dots = read_dots(typed, tuple(offered)) if typed.strip() else {}
            return ballot.filled(rater, {offered[key]: n for key, n in dots.items()})

        if self._edit(written):
            self._view.clear_sheet()

    def raise_hands(self, option: str, number: int) -> None:
        """So many hands for this option."""

        def raised(ballot: Ballot, round_: Round) -> Ballot:
            if not 0 <= number <= MOST_PEOPLE * round_.dots:
                raise OutOfRange(0, MOST_PEOPLE * round_.dots, field="hands")
            found = {one.option: one.dots for one in counted(ballot, round_.options, round_.number)}
            return hands(ballot, {one: found[one] if one != option else number for one in round_.options}, round_.dots)

        self._edit(raised)

    def reveal(self, on: bool) -> None:
        """Everybody sees the counts of this round; or they are covered again."""
        self._edit(lambda ballot, round_: ballot.revealing(round_.number if on else round_.number - 1))

    def again(self) -> None:
        """One more round, among those who are tied."""
        self._edit(lambda ballot, round_: ballot.replaced(round=round_.number + 1))

    def start_over(self) -> None:
        """The round that is on begins afresh; undo brings its sheets back."""
        self._edit(lambda ballot, _round: ballot.emptied())

    def _edit(self, edit: Callable[[Ballot, Round], Ballot]) -> bool:
        def edited(w: Workshop) -> Workshop:
            found = self._ballots.found(w)
            round_ = rounds(found, [one for one, _title in self._ballots.options(w)], len(w.people))[-1]
            return self._ballots.put(w, edit(found.replaced(round=round_.number), round_))

        return self._attempts.done(PLACE, edited)

    def _offered(self) -> tuple[Option, ...]:
        now = self._editing.workshop
        offered = self._ballots.offered(now)
        last = rounds(self._ballots.found(now), [one.id for one in offered], len(now.people))[-1]
        return tuple(one for one in offered if one.id in last.options)


def _shown(ballot: Ballot, offered: tuple[Option, ...], now: Workshop) -> BallotShown:
    held = rounds(ballot, [one.id for one in offered], len(now.people))
    last = held[-1]
    known = {one.id: one for one in offered}
    raised = {one.option: one.dots for one in counted(ballot, last.options, last.number)}
    return BallotShown(
        offered,
        held,
        ballot.counting,
        allowance(len(last.options)),
        _sheets(ballot, [known[one] for one in last.options], last, now),
        tuple(raised[one] for one in last.options),
        firmness_words(last.firmness, last.dots, [known[one].key for one in last.firmness.leaders])
        if last.firmness
        else "",
        _next_step(last),
    )


def _sheets(ballot: Ballot, offered: Sequence[Option], round_: Round, now: Workshop) -> tuple[Sheet, ...]:
    passed = ballot.counting is Counting.PASSED
    named = [(one.id, one.name) for one in now.people.members] if passed else []
    raters = named or numbered(round_.voters, len(now.people))
    return tuple(_sheet(ballot, offered, round_, rater, hidden=passed) for rater in raters)


def numbered(filled: int, people: int) -> list[tuple[str, str]]:
    """Sheets without names: one for everybody, or one more than were filled when nobody is listed."""
    count = min(MOST_PEOPLE, max(filled, people or filled + 1))
    return [(f"sheet-{n}", _("Sheet {n}").format(n=n)) for n in range(1, count + 1)]


def _sheet(ballot: Ballot, offered: Sequence[Option], round_: Round, rater: tuple[str, str], hidden: bool) -> Sheet:
    given = ballot.given(rater[0], round_.number)
    keys = [one.key for one in offered]
    typed = typed_dots({one.key: given.get(one.id, 0) for one in offered}, keys)
    over = sum(given.values()) - round_.dots if given else 0
    return Sheet(*rater, None if hidden else typed, bool(given), _wrong(over))


def _wrong(over: int) -> str:
    """Why a sheet does not add up."""
    if over > 0:
        return plural("{n} dot too many", "{n} dots too many", over)
    return plural("{n} dot not used", "{n} dots not used", -over) if over < 0 else ""


def _next_step(round_: Round) -> str:
    """What a tie asks for."""
    if round_.repeatable:
        return _("One minute for each of them, then vote again among the tied only.")
    if round_.firmness and round_.firmness.tied:
        return _("Still tied: the Decider calls, on record.")
    return ""
