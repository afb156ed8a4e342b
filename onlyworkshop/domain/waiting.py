"""While nothing has begun, and while somebody looks: what the clocks of the day mean to those who wait."""

from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.clock import LONGEST_ABSENCE_MS, MINUTE_MS, Moment, elapsed
from onlyworkshop.domain.forecast import wall_ms
from onlyworkshop.domain.run import MEANWHILE, Run
from onlyworkshop.domain.timer import as_face, reading

COUNTDOWN_MS = 60 * MINUTE_MS
PATIENCE_MS = 30 * MINUTE_MS
LONGEST_OVER_MS = 120 * MINUTE_MS
"""What is paused, overdue or over for longer was forgotten."""


class Waiting(NamedTuple):
    """Before the first block: the milliseconds until it is planned to begin, negative when it should have."""

    left_ms: int

    @property
    def due(self) -> bool:
        return self.left_ms <= 0

    @property
    def face(self) -> str:
        """The countdown, `12:30`; empty before the last hour and when it is over."""
        return as_face(self.left_ms) if 0 < self.left_ms <= COUNTDOWN_MS else ""


def waiting(agenda: Agenda, run: Run, now: Moment) -> Waiting | None:
    """How long until the day begins; None once it has, and when its time was long ago."""
    left = wall_ms(agenda.begins()) - now.wall_ms
    return None if run.events or left < -LONGEST_ABSENCE_MS else Waiting(left)


def watched(agenda: Agenda, run: Run, now: Moment) -> bool:
    """Whether people look at a clock now, so that no screen should go dark; a laptop that was forgotten may sleep."""
    clock = reading(agenda, run, now)
    if not clock.block:
        expected = waiting(agenda, run, now)
        return expected is not None and -PATIENCE_MS < expected.left_ms <= COUNTDOWN_MS
    visit = run.visit(now)
    if visit and visit.paused:
        stopped = next(event for event in reversed(run.events) if event.happened not in MEANWHILE)
        return elapsed(stopped.at, now).ms < PATIENCE_MS
    return clock.remaining_ms > -LONGEST_OVER_MS
