"""E5 asked and answered: everybody rates alone, and only then the room sees the ranking."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.scores import Basis, Scores, shares
from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED, MOST_SHORTLISTED, Want
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.sheets import read_ratings
from onlyworkshop.domain.wishes import LAST_ROUND, Scored, round_on, scored
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains
from ui.exercises.scores.shown import Cells, Row, Sheet, asked_in, is_full, rows_of, sheet, sheets

ALL_IMPORTANT = 8.5
MOST_NAMED = 3


class ScoresView(Protocol):
    def show_adding(self, open_: bool) -> None: ...
    def show_sheet(self, shown: Sheet) -> None: ...
    def show_clients(self, rows: Sequence[Row], cells: Cells, counting: bool) -> None: ...
    def show_ranking(self, found: Sequence[Scored], grid: bool) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def turn_to_ranking(self) -> None: ...
    def begin_sheet(self) -> None: ...
    def clear(self, place: str) -> None: ...


class ScoresPresenter:
    """Places are `add`, `sheet`, `shares`, `ratings` and `top.<want>`."""

    def __init__(self, session: Session, view: ScoresView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._rater = ""
        self._slips = 0
        self._again = False
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def add(self, text: str) -> None:
        """A want that is scored at once, when there is no shortlist to take it from."""
        fresh = self._session.new_id()

        def added(w: Workshop) -> Workshop:
            wants = w.wants.with_row(Want.made(id=fresh, text=text))
            return w.replaced(wants=wants.changed(wants.rows[-1].replaced(shortlisted=True)))

        if self._attempts.done("add", added):
            self._view.clear("add")

    def choose(self, rater: str) -> None:
        """Whose sheet it is."""
        self._rater = rater
        self._show_sheet(self._session.editing.workshop)
        self._view.begin_sheet()

    def fill(self, want: str, question: str, number: int) -> None:
        """One number of the sheet."""
        self._rate(want, question, number)

    def empty(self, want: str, question: str) -> None:
        """One number is taken back."""
        self._rate(want, question, None)

    def turn_over(self) -> None:
        """The sheet is done: on to the next one that is not."""
        now = self._session.editing.workshop
        order = [one for one, _words in sheets(now, self._slips)]
        here = order.index(self._rater) if self._rater in order else -1
        following = next((one for one in (*order[here + 1 :], *order[: here + 1]) if not self._done(now, one)), None)
        if following:
            self.choose(following)

    def more_sheets(self) -> None:
        """One more paper slip without a name."""
        now = self._session.editing.workshop
        slips = len(sheets(now, self._slips)) - len(now.people)
        self._slips = min(MOST_PEOPLE, slips + 1)
        self._show_sheet(now)

    def rate_again(self) -> None:
        """The second round begins, for what the first one has flagged."""
        self._again, self._rater = True, ""
        self._show(self._session.editing.workshop)
        self._view.begin_sheet()

    def reveal(self, on: bool) -> None:
        """Everybody sees this round; or it is covered again."""
        round_ = self._round(self._session.editing.workshop)
        self._change("sheet", lambda chapter: chapter.replaced(revealed=round_ if on else round_ - 1))
        if on:
            self._view.turn_to_ranking()

    def count_clients(self, on: bool) -> None:
        """What clients have said counts, in place of what the room believes."""
        basis = Basis.CLIENT_DATA if on else Basis.ROOM_ESTIMATE
        self._change("shares", lambda chapter: chapter.replaced(basis=basis))

    def share(self, want: str, column: str, number: int) -> None:
        """How many clients, or how many per cent of them."""
        told = number if column == "n" else float(number)
        self._change("shares", lambda chapter: chapter.sharing(chapter.shared(want).replaced(**{column: told})))

    def unshare(self, want: str, column: str) -> None:
        """This number is not known."""
        self._change("shares", lambda chapter: chapter.sharing(chapter.shared(want).replaced(**{column: None})))

    def hear(self, want: str, typed: str) -> None:
        """The ratings of single clients, turned to shares."""
        if self._change("ratings", lambda chapter: chapter.sharing(shares(want, *read_ratings(typed)))):
            self._view.clear("ratings")

    def name(self, want: str, on: bool) -> None:
        """The group names this want among its top three, or no longer."""
        self._change(f"top.{want}", lambda chapter: chapter.naming(want, on))

    def look(self, grid: bool) -> None:
        """The room sees the grid, or the bars."""
        self._session.point_at(Spotlight(part="grid" if grid else "bars"))
        self._show(self._session.editing.workshop)

    def _rate(self, want: str, question: str, number: int | None) -> None:
        now = self._session.editing.workshop
        rater, round_ = self._rater, self._round(now)

        def rated(chapter: Scores) -> Scores:
            return chapter.rating(chapter.rated_by(rater, want, round_).replaced(**{question: number}))

        if rater:
            self._change("sheet", rated)
            self._show_sheet(self._session.editing.workshop)

    def _change(self, place: str, edit: Callable[[Scores], Scores]) -> bool:
        return self._attempts.done(place, lambda w: w.replaced(scores=edit(w.scores)))

    def _done(self, now: Workshop, rater: str) -> bool:
        round_ = self._round(now)
        return all(is_full(now.scores.rated_by(rater, one.id, round_)) for one in asked_in(now, round_))

    def _round(self, now: Workshop) -> int:
        return LAST_ROUND if self._again and now.scores.revealed else round_on(now.scores)

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("wants", "scores", "people")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        self._view.show_adding(not now.scores.ratings and len(now.wants.shortlist()) < MOST_SHORTLISTED)
        self._show_sheet(now)
        told = {
            (one.want, name): getattr(one, name)
            for one in now.scores.shares
            for name in ("n", "important", "satisfied")
        }
        cells = {place: round(number) for place, number in told.items() if number is not None}
        self._view.show_clients(rows_of(now.wants, now.wants.shortlist()), cells, now.scores.basis is Basis.CLIENT_DATA)
        self._view.show_ranking(scored(now.wants, now.scores), self._session.spotlight.part == "grid")
        self._view.show_cues((*gains(now, "scores"), *cues(now)))

    def _show_sheet(self, now: Workshop) -> None:
        raters = [one for one, _words in sheets(now, self._slips)]
        if self._rater not in raters:
            self._rater = next((one for one in raters if not self._done(now, one)), raters[0])
        self._view.show_sheet(sheet(now, self._rater, self._round(now), self._slips))


def cues(now: Workshop) -> tuple[str, ...]:
    """What the facilitator may want to say, each in a few words."""
    found = scored(now.wants, now.scores)
    apart = ", ".join(str(one.number) for one in found if one.opportunity.talk_first and one.before is None)
    important = len(found) >= FEWEST_SHORTLISTED and all(one.opportunity.importance >= ALL_IMPORTANT for one in found)
    unnamed = bool(found) and len(now.scores.top) < min(MOST_NAMED, len(found))
    said = (
        (len(now.wants.shortlist()) < FEWEST_SHORTLISTED, _("Three to eight wants make a good ranking.")),
        (bool(apart), _("Far apart, so talk first: {numbers}.").format(numbers=apart)),
        (important, _("Everything matters about nine of ten. What matters most?")),
        (unnamed, _("Name the top three.")),
    )
    return tuple(words for true, words in said if true)
