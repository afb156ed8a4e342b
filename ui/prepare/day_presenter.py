"""What the agenda editor does with what is typed: one edit per gesture, a refusal where it was typed."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.habit import Habit
from onlyworkshop.domain.plans import SHORTEST_BREAK, SHORTEST_LUNCH
from onlyworkshop.domain.refusal import Missing
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.exercises.attempts import Attempts
from ui.prepare.day_spoken import ShownDay, how_the_day_adds_up, shown_day
from ui.prepare.held import Past, on_unreadable, read_habits
from ui.prepare.shaping import shaped, understood
from ui.prepare.spoken import Said

NEW_MINUTES = {Kind.BREAK: 10, Kind.LUNCH: 45, Kind.BUFFER: 15}
NEW_FLOORS = {Kind.BREAK: SHORTEST_BREAK, Kind.LUNCH: SHORTEST_LUNCH, Kind.BUFFER: 1}


class DayView(Protocol):
    """The editor. Places of refusals: `start`, `day`, `out_by`, `target`, `blocks`, and by block `minutes.<block>`,
    `floor.…`, `ceiling.…`, `begins.…`, `ends_by.…`, `closing.…`."""

    def show_day(self, shown: ShownDay) -> None: ...
    def show_missing(self, said: Said) -> None: ...
    def show_begun(self, begun: bool) -> None: ...
    def show_refusal(self, place: str, text: str) -> None: ...
    def show_understood(self, place: str, text: str) -> None: ...


class DayPresenter:
    """The day of one workshop; what it usually takes is read in the background."""

    def __init__(self, session: Session, view: DayView, past: Past) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._habits: dict[str, Habit] = {}
        self._closed = False
        self._ending = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show()
        self.refresh()
        identity = session.editing.workshop.id
        past.tasks.run(read_habits, past.library, identity, done=self._on_read, failed=on_unreadable)

    def refresh(self) -> None:
        """Show whether the day has begun meanwhile."""
        self._view.show_begun(bool(self._session.facilitation.run.events))

    def close(self) -> None:
        """Listen to the session no more."""
        self._closed = True
        self._ending()

    def understand(self, place: str, typed: str) -> None:
        """A keystroke: say what it would mean."""
        self._view.show_understood(place, understood(place, typed.strip(), self._agenda))

    def enter(self, place: str, typed: str) -> None:
        """What was typed at this place; nonsense stays in its field."""
        self._attempts.done(place, lambda w: w.replaced(agenda=shaped(place, typed, w.agenda)))

    def allow(self, block: str, what: str, on: bool) -> None:
        """The block `may_shrink`, or `may_skip`, or may not."""
        self._day(lambda agenda: agenda.shaped(block, **{what: on}))

    def switch(self, block: str, on: bool) -> None:
        """The block is part of the day, or is not."""
        self._day(lambda agenda: agenda.switched(block, on))

    def move(self, block: str, by: int) -> None:
        """The block changes places with its neighbour."""
        self.place(block, [one.id for one in self._agenda.blocks].index(block) + by)

    def place(self, block: str, position: int) -> None:
        """The block stands here now."""
        self._day(lambda agenda: agenda.moved(block, position))

    def add(self, kind: str, after: str) -> None:
        """A break, lunch or buffer after this block; at the end when there is none."""
        ids = [one.id for one in self._agenda.blocks]
        position = ids.index(after) + 1 if after in ids else len(ids)
        new = Kind(kind)
        block = Block(id=self._session.new_id(), kind=new, minutes=NEW_MINUTES[new], floor=NEW_FLOORS[new])
        self._day(lambda agenda: agenda.with_block(block, position))

    def remove(self, block: str) -> None:
        """The day without this break, lunch or buffer."""
        self._day(lambda agenda: agenda.without(block))

    def begin_on(self, day: date | None) -> None:
        """The day itself."""
        if day is None:
            self._view.show_refusal("day", sentence(Missing(field="day")))
            return
        self._attempts.done("day", lambda w: w.replaced(agenda=w.agenda.replaced(day=day)))

    def ready(self) -> bool:
        """Whether there is something to lead; says so where there is not."""
        if self._agenda.after(None):
            return True
        self._view.show_refusal("blocks", _("Switch at least one block on."))
        return False

    @property
    def _agenda(self) -> Agenda:
        return self._session.editing.workshop.agenda

    def _day(self, change: Callable[[Agenda], Agenda]) -> None:
        self._attempts.done("blocks", lambda w: w.replaced(agenda=change(w.agenda)))

    def _on_read(self, habits: dict[str, Habit]) -> None:
        if habits and not self._closed:
            self._habits = habits
            self._show()

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if event.after.agenda is not event.before.agenda:
            self._show()

    def _show(self) -> None:
        self._view.show_day(shown_day(self._agenda, self._habits))
        self._view.show_missing(how_the_day_adds_up(self._agenda))
