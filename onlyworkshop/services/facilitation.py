"""Leading the day: start, pause, more or less time, next, back. What happened is recorded, never undone."""

from datetime import datetime
from typing import NamedTuple

from onlyworkshop.domain.agenda import Block
from onlyworkshop.domain.clock import LONGEST_ABSENCE_MS, MINUTE_MS, Absence, Clock, Glance
from onlyworkshop.domain.forecast import Forecast, forecast, wall_ms
from onlyworkshop.domain.refusal import NothingRunning, Unknown
from onlyworkshop.domain.repair import Repair, Repairs, lateness, repairs
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Actual, Reading, Tone, actuals, back_at, local, reading
from onlyworkshop.domain.waiting import Waiting, waiting, watched
from onlyworkshop.services.announcing import Announcer
from onlyworkshop.services.editing import Editing


class RunChanged(NamedTuple):
    """Something happened in the room."""

    before: Run
    after: Run


class Facilitation:
    """The run of one workshop."""

    def __init__(self, editing: Editing, run: Run, clock: Clock) -> None:
        self.changed: Announcer[RunChanged] = Announcer()
        self._editing = editing
        self._run = run
        self._clock = clock
        self._glance = self._look()

    @property
    def run(self) -> Run:
        return self._run

    def reading(self) -> Reading:
        """This block's clock, now."""
        return reading(self._editing.workshop.agenda, self._run, self._clock.now())

    def forecast(self) -> Forecast | None:
        """Where the day is going; None before its time and after the end."""
        return forecast(self._editing.workshop.agenda, self._run, self._clock.now())

    def waiting(self) -> Waiting | None:
        """How long until the day begins; None once it has, and when its time was long ago."""
        return waiting(self._editing.workshop.agenda, self._run, self._clock.now())

    def watched(self) -> bool:
        """Whether people look at a clock now, so that no screen should go dark."""
        return watched(self._editing.workshop.agenda, self._run, self._clock.now())

    def lateness(self) -> tuple[int, ...]:
        """By how many minutes each promise will be missed; while this stays, so do the repairs."""
        return lateness(self._editing.workshop.agenda, self._run, self._clock.now())

    def repairs(self) -> Repairs | None:
        """What can be done about a day that runs late; None while it is not worth a word."""
        return repairs(self._editing.workshop.agenda, self._run, self._clock.now())

    def repair(self, plan: Repair) -> None:
        """The day follows this plan; one undo takes it back."""
        self._editing.change(lambda workshop: workshop.replaced(agenda=plan.applied(workshop.agenda)))

    def absence(self) -> Absence:
        """What happened to the clocks since this was asked last."""
        before, self._glance = self._glance, self._look()
        return self._glance.since(before)

    def actuals(self) -> tuple[Actual, ...]:
        """Planned and actual time of every block so far."""
        return actuals(self._editing.workshop.agenda, self._run, self._clock.now())

    def now(self) -> datetime:
        """The time on the wall clock where the workshop is."""
        return local(self._clock.now(), self._editing.workshop.agenda.zone)

    def back_at(self) -> datetime | None:
        """When the break that runs is over; None when none runs, or it should be over."""
        return back_at(self.reading(), self._clock.now(), self._editing.workshop.agenda.zone)

    def block(self) -> Block | None:
        """The block that is running or paused."""
        return self._editing.workshop.agenda.find(self._run.current)

    def counting(self) -> bool:
        """Whether time is counted now: a block runs and is not paused."""
        return self.reading().tone not in (Tone.IDLE, Tone.PAUSED)

    def late_start_ms(self) -> int:
        """Milliseconds since the first block was to begin; 0 when it has begun, is not due, or was due long ago."""
        late = self._clock.now().wall_ms - wall_ms(self._editing.workshop.agenda.begins())
        return late if not self._run.events and 0 < late <= LONGEST_ABSENCE_MS else 0

    def start(self, block: str) -> None:
        """Begin this block; the one before it is left. Raises Unknown, TooFewPeople."""
        if not self._editing.workshop.agenda.find(block):
            raise Unknown(field="block")
        self._editing.workshop.people.ready()
        self._record(self._run.started(block, self._clock.now()))

    def pause(self) -> None:
        """The room stops. Raises NothingRunning, AlreadyPaused."""
        self._record(self._run.paused(self._clock.now()))

    def resume(self) -> None:
        """The room goes on. Raises NothingRunning, NotPaused."""
        self._record(self._run.resumed(self._clock.now()))

    def add(self, minutes: int) -> None:
        """More minutes for this block, or fewer when negative, down to none. Raises NothingRunning, OutOfRange."""
        reading = self.reading()
        given = max(minutes, -(reading.budget_ms // MINUTE_MS)) if reading.block else minutes
        if given or not minutes:
            self._record(self._run.adjusted(given, self._clock.now()))

    def correct(self, ms: int) -> None:
        """So many milliseconds more than counted have passed in this block. Raises NothingRunning, OutOfRange."""
        self._record(self._run.corrected(ms, self._clock.now()))

    def backdate(self, ms: int) -> None:
        """This block began so much earlier than it was started. Raises NothingRunning, OutOfRange."""
        self._record(self._run.backdated(ms, self._clock.now()))

    def next(self) -> None:
        """Begin the next block of the day; after the last one the day is over. Raises TooFewPeople."""
        following = self._following()
        if following:
            self.start(following.id)
        else:
            self.finish()

    def previous(self) -> None:
        """Go back to the block before this one. Raises NothingRunning."""
        if not self._run.current:
            raise NothingRunning
        before = self._editing.workshop.agenda.before(self._run.current)
        if before:
            self.start(before.id)

    def finish(self) -> None:
        """The day is over. Raises NothingRunning."""
        self._record(self._run.left(self._clock.now()))

    def beat(self) -> None:
        """The program is alive; said every few seconds while a block runs."""
        if self._run.current:
            self._record(self._run.beating(self._clock.now()))

    def _following(self) -> Block | None:
        """The block after this one; when this one was taken off the agenda, the first that has not been visited."""
        agenda, current = self._editing.workshop.agenda, self._run.current
        if current is None or agenda.find(current):
            return agenda.after(current)
        visited = {event.block for event in self._run.events}
        return next((block for block in agenda.blocks if block.led and block.id not in visited), None)

    def _look(self) -> Glance:
        return Glance(self._clock.now(), self._clock.awake_ms())

    def _record(self, after: Run) -> None:
        before, self._run = self._run, after
        self.changed.announce(RunChanged(before, after))
