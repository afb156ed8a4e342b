"""E13 asked and answered: where training went, how far each method is from what is needed, and which we take on."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.catalogue import Method, methods
from onlyworkshop.domain import practice
from onlyworkshop.domain.exercises.selling import MOST_CHOSEN, Selling
from onlyworkshop.domain.practice import GROUP, Gap
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains
from ui.exercises.selling.card_presenter import CardPresenter, CardView

Raters = Sequence[tuple[str, str]]
Cells = Mapping[tuple[str, str], int]


class Sheet(NamedTuple):
    """The sheet that is being typed in: whose it is, and what stands on it by (method, now or needed)."""

    rater: str
    cells: Cells
    revealed: bool


class Row(NamedTuple):
    """One method with its gap, and whether we take it on."""

    method: Method
    gap: Gap
    tied: bool
    chosen: bool


class SellingView(Protocol):
    @property
    def card(self) -> CardView: ...
    def show_hours(self, raters: Raters, cells: Cells, revealed: bool) -> None: ...
    def show_sheet(self, raters: Raters, sheet: Sheet) -> None: ...
    def show_meaning(self, text: str) -> None: ...
    def show_gaps(self, rows: Sequence[Row]) -> None: ...
    def show_cues(self, hours: Sequence[str], sheets: Sequence[str], gaps: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class SellingPresenter:
    """Places are `hours`, `ratings`, `leaner_meaning` and `chosen`; `card` leads the report card."""

    def __init__(self, session: Session, view: SellingView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._rater = ""
        self.card = CardPresenter(session, view.card)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def spend(self, rater: str, which: str, hours: int | None) -> None:
        """One number of one person, old or new; None takes it back."""
        self._done("hours", lambda c: c.spending(c.spent_by(rater).replaced(**{which: hours})))

    def reveal_hours(self, on: bool) -> None:
        """Everybody sees where training went; or it is covered again."""
        self._done("hours", lambda c: c.replaced(hours_revealed=on))

    def turn(self, rater: str) -> None:
        """This sheet is the one to be typed in."""
        self._rater = rater
        self._show_sheet(self._session.editing.workshop)

    def next_sheet(self) -> None:
        """The sheet of the person below; after the last one, the first."""
        raters = [rater for rater, _name in _raters(self._session.editing.workshop)]
        self.turn(raters[(raters.index(self._rater) + 1) % len(raters)])

    def rate(self, method: str, which: str, mark: int | None) -> None:
        """One mark on the sheet, now or needed; None takes it back."""
        self._done("ratings", lambda c: c.rating(c.rated_by(self._rater, int(method)).replaced(**{which: mark})))

    def reveal(self, on: bool) -> None:
        """Everybody sees the gaps; or they are covered again."""
        self._done("ratings", lambda c: c.replaced(revealed=on))

    def mean(self, text: str) -> None:
        """A keystroke in the group’s own meaning of “leaners”."""
        self._attempts.typed("leaner_meaning", _edited(lambda c: c.replaced(leaner_meaning=text)))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def take(self, method: int, on: bool) -> None:
        """We take this method on, or no longer. A fourth is refused."""
        self._done("chosen", lambda c: c.choosing(method, on))

    def _done(self, place: str, edit: Callable[[Selling], Selling]) -> None:
        if not self._attempts.done(place, _edited(edit)):
            self._show(self._session.editing.workshop)

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("selling", "people", "decision", "drafts", "trials")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)
            self.card.show(event.after)

    def _show(self, now: Workshop) -> None:
        chapter = now.selling
        hours = {(one.rater, which): getattr(one, which) for one in chapter.hours for which in ("old", "new")}
        self._view.show_hours(_raters(now), _given(hours), chapter.hours_revealed)
        self._show_sheet(now)
        self._view.show_meaning(chapter.leaner_meaning)
        self._view.show_gaps(_rows(chapter))
        missing = gains(now, "selling")
        self._view.show_cues((*missing, *_hours_cues(chapter)), (*missing, *_sheets_cues(now)), _gaps_cues(chapter))

    def _show_sheet(self, now: Workshop) -> None:
        raters = _raters(now)
        if self._rater not in [rater for rater, _name in raters]:
            self._rater = raters[0][0]
        marks = {
            (str(one.method), which): getattr(one, which)
            for one in now.selling.ratings
            if one.rater == self._rater
            for which in ("now", "needed")
        }
        self._view.show_sheet(raters, Sheet(self._rater, _given(marks), now.selling.revealed))


def _raters(now: Workshop) -> Raters:
    return [*((one.id, one.name) for one in now.people.members), (GROUP, _("The group, one answer"))]


def _given(cells: Mapping[tuple[str, str], int | None]) -> Cells:
    return {place: value for place, value in cells.items() if value is not None}


def _rows(chapter: Selling) -> tuple[Row, ...]:
    """In the order of their priority once it is revealed, before that in the order of the article."""
    found = practice.gaps(chapter if chapter.revealed else chapter.replaced(ratings=()))
    ranks = [one.rank for one in found]
    titles = {one.number: one for one in methods()}
    return tuple(
        Row(titles[one.method], one, one.rank is not None and ranks.count(one.rank) > 1, chapter.takes(one.method))
        for one in found
    )


def _hours_cues(chapter: Selling) -> tuple[str, ...]:
    told = practice.training(chapter)
    if not chapter.hours_revealed or not told:
        counted = sum(one.complete for one in chapter.hours)
        return (plural("{n} has split the hours.", "{n} have split the hours.", counted),) if counted else ()
    means = _("Old {old}, new {new} of a hundred hours, n = {n}.").format(
        old=number(told.old.mean), new=number(told.new.mean), n=told.old.n
    )
    push = "" if told.push is None else _("Push share {share}.").format(share=percent(told.push))
    return tuple(words for words in (means, push) if words)


def _sheets_cues(now: Workshop) -> tuple[str, ...]:
    chapter = now.selling
    whole, everything = practice.sheets(chapter), practice.needing_everything(chapter)
    said = (
        (not chapter.leaner_meaning, _("Agree on what “leaners” are to us before anybody rates number 8.")),
        (whole > 0, plural("{n} sheet is whole.", "{n} sheets are whole.", whole)),
        (
            everything > 0,
            plural(
                "{n} sheet needs everything at 4: that helps nobody to choose.",
                "{n} sheets need everything at 4: that helps nobody to choose.",
                everything,
            ),
        ),
    )
    return tuple(words for true, words in said if true)


def _gaps_cues(chapter: Selling) -> tuple[str, ...]:
    if not chapter.revealed:
        return (_("The gaps are shown once the sheets are revealed."),)
    left = MOST_CHOSEN - len(chapter.chosen)
    return (plural("Room for {n} more.", "Room for {n} more.", left) if left else _("Three, and no more."),)


def _edited(edit: Callable[[Selling], Selling]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(selling=edit(w.selling))
