"""The desk's care for the time: the repairs it offers, the question it asks, the clock it puts right."""

from collections.abc import Callable
from typing import Protocol

from onlyworkshop.domain.clock import MINUTE_MS
from onlyworkshop.domain.refusal import NotUnderstood, Refusal
from onlyworkshop.domain.repair import Repairs
from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.asking import Question, about_sleep, about_the_start, span
from ui.desk.offers import Offers, applied, offers
from ui.desk.typed_time import read_elapsed

WORTH_SAYING_MS = 2 * MINUTE_MS


class TimeView(Protocol):
    """What this needs of the desk."""

    def show_question(self, question: Question | None) -> None:
        """Ask this until it is answered; None asks nothing."""

    def show_offers(self, found: Offers | None) -> None:
        """What can be done about a late day; None when there is nothing to do."""

    def show_notice(self, text: str, undo: bool = False) -> None:
        """One line, with an Undo button if asked."""

    def show_clock_refusal(self, text: str) -> None:
        """Why the typed time was not taken; empty when it was."""


class Timekeeping:
    """Looks at the clocks of one session. `tick` is called often."""

    def __init__(self, session: Session, view: TimeView) -> None:
        self._session = session
        self._view = view
        self._slept_ms = 0
        self._block: str | None = None
        self._looked: tuple[object, ...] = ()
        self._reckoned: tuple[object, ...] = ()
        self._repairs: Repairs | None = None
        self._endings = [
            session.editing.changed.subscribe(lambda _event: self.refresh()),
            session.facilitation.changed.subscribe(lambda _event: self.refresh()),
        ]
        self.refresh()

    def close(self) -> None:
        """Listen to the session no more."""
        for end in self._endings:
            end()
        self._endings.clear()

    def tick(self) -> None:
        """Some time has passed, perhaps asleep; perhaps somebody has put the clock."""
        absence = self._session.facilitation.absence()
        if self._session.facilitation.counting():
            self._slept_ms += absence.slept
        if abs(absence.moved) > WORTH_SAYING_MS:
            self._view.show_notice(_moved(absence.moved))
        self.refresh()

    def refresh(self) -> None:
        """Ask and offer what is to be asked and offered now."""
        current = self._session.facilitation.run.current
        if current != self._block:
            self._block, self._slept_ms = current, 0
        self._view.show_question(about_sleep(self._session, self._slept_ms) or about_the_start(self._session))
        self._reckon()
        agenda = self._session.editing.workshop.agenda
        self._view.show_offers(offers(self._repairs, agenda) if self._repairs else None)

    def answer(self, answer: str) -> None:
        """The facilitator has chosen this answer."""
        leading = self._session.facilitation
        slept, self._slept_ms = self._slept_ms, 0
        match answer:
            case "discount":
                self._ask(lambda: leading.correct(-slept))
            case "count":
                self.refresh()
            case "start":
                self._ask(leading.next)
            case "began":
                self._ask(self._begin_as_planned)

    def repair(self, number: int) -> None:
        """Follow the plan of this number, the first is 0; nothing happens when there is none."""
        plans = self._repairs.plans if self._repairs else ()
        if number < len(plans):
            self._session.editing.close_step()
            self._session.facilitation.repair(plans[number])
            self._view.show_notice(applied(plans[number]), undo=True)

    def correct(self, typed: str) -> None:
        """So much time has gone in this block."""
        leading = self._session.facilitation
        counted = leading.reading().elapsed_ms
        meant = read_elapsed(typed, counted)
        if meant is None:
            self._view.show_clock_refusal(sentence(NotUnderstood(typed, field="elapsed")))
        else:
            self._ask(lambda: leading.correct(meant - counted))

    def backdate(self, typed: str) -> None:
        """The block began so much earlier; the one before it ended then."""
        meant = read_elapsed(typed.lstrip("-−+ "), 0)
        if meant is None:
            self._view.show_clock_refusal(sentence(NotUnderstood(typed, field="elapsed")))
        else:
            self._ask(lambda: self._session.facilitation.backdate(meant))

    def _begin_as_planned(self) -> None:
        leading = self._session.facilitation
        late = leading.late_start_ms()
        leading.next()
        leading.backdate(late)

    def _reckon(self) -> None:
        """Once a second the lateness is looked at; only when that or the minute or the day is new, so are repairs."""
        leading = self._session.facilitation
        now = leading.now()
        day = (self._session.editing.workshop.agenda, leading.run.events)
        if self._looked == (*day, now.replace(microsecond=0)):
            return
        self._looked = (*day, now.replace(microsecond=0))
        asked = (*day, now.replace(second=0, microsecond=0), leading.lateness())
        if asked != self._reckoned:
            self._reckoned = asked
            self._repairs = leading.repairs()

    def _ask(self, request: Callable[[], None]) -> None:
        try:
            request()
        except Refusal as refusal:
            self._view.show_clock_refusal(sentence(refusal))
        else:
            self._view.show_clock_refusal("")


def _moved(ms: int) -> str:
    """What is said when the wall clock was put."""
    said = _("The laptop’s clock went {span} ahead.") if ms > 0 else _("The laptop’s clock went {span} back.")
    return said.format(span=span(abs(ms))) + " " + _("The timer goes on.")
