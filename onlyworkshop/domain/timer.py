"""What the clocks show: this block's time, and where the day is going."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from onlyworkshop.domain.agenda import Agenda, Block
from onlyworkshop.domain.clock import MINUTE_MS, Moment
from onlyworkshop.domain.run import Run, Visit, budget_ms

SOON_SHARE = 0.2


class Tone(StrEnum):
    """How a block's time stands."""

    IDLE = "idle"
    CALM = "calm"
    SOON = "soon"
    OVER = "over"
    PAUSED = "paused"


class Reading(NamedTuple):
    """A block's clock in milliseconds; `remaining_ms` is negative in overtime."""

    block: Block | None
    budget_ms: int
    elapsed_ms: int
    tone: Tone
    estimated: bool = False

    @property
    def remaining_ms(self) -> int:
        return self.budget_ms - self.elapsed_ms

    @property
    def share_left(self) -> float:
        """Remaining share of the budget, 0 to 1; it changes with the second that the face shows."""
        shown_ms = -(-self.remaining_ms // 1000) * 1000
        return min(1.0, max(0.0, shown_ms / self.budget_ms)) if self.budget_ms else 0.0

    @property
    def face(self) -> str:
        """`08:42` to go, or `+01:05` over. A second that has begun still counts as one to go."""
        over = self.remaining_ms < 0
        seconds = -self.remaining_ms // 1000 if over else -(-self.remaining_ms // 1000)
        return f"{'+' if over else ''}{seconds // 60:02}:{seconds % 60:02}"


class Forecast(NamedTuple):
    """The day: minutes behind the plan (negative: ahead) and the local time at which it will end as things are."""

    behind: int
    ends: datetime


class Actual(NamedTuple):
    """Planned and actual minutes of one block; `began` and `left` are local times of the first and last visit."""

    block: Block
    planned: int
    worked: float | None
    began: datetime | None
    left: datetime | None
    estimated: bool = False


def reading(agenda: Agenda, run: Run, now: Moment) -> Reading:
    """The clock of the block that is running; idle when none is."""
    visit = run.visit(now)
    block = agenda.find(visit.block) if visit else None
    if not visit or not block:
        return Reading(None, 0, 0, Tone.IDLE)
    budget = budget_ms(block.minutes, visit)
    return Reading(block, budget, visit.worked.ms, _tone(visit, budget), visit.worked.estimated)


def forecast(agenda: Agenda, run: Run, now: Moment) -> Forecast | None:
    """Where the day is going: now, what is left of this block, and every block after it. None before the start."""
    current = reading(agenda, run, now)
    if not current.block:
        return None
    ahead = agenda.blocks[agenda.blocks.index(current.block) + 1 :]
    left_ms = max(0, current.remaining_ms) + sum(block.minutes for block in ahead if block.on) * MINUTE_MS
    ends = local(now, agenda.zone) + timedelta(milliseconds=left_ms)
    return Forecast(round((ends - agenda.ends()).total_seconds() / 60), ends)


def actuals(agenda: Agenda, run: Run, now: Moment) -> tuple[Actual, ...]:
    """Planned and actual time of every block that is on or was visited, in the order of the day."""
    visits = run.visits(now)
    rows = []
    for block in agenda.blocks:
        stays = [visit for visit in visits if visit.block == block.id]
        if block.on or stays:
            rows.append(_actual(block, stays, agenda.zone))
    return tuple(rows)


def local(moment: Moment, zone: str) -> datetime:
    """The moment on the wall clock of this time zone."""
    return datetime.fromtimestamp(moment.wall_ms / 1000, UTC).astimezone(ZoneInfo(zone))


def _tone(visit: Visit, budget: int) -> Tone:
    remaining = budget - visit.worked.ms
    if visit.paused:
        return Tone.PAUSED
    if remaining < 0:
        return Tone.OVER
    return Tone.SOON if remaining <= budget * SOON_SHARE else Tone.CALM


def _actual(block: Block, stays: list[Visit], zone: str) -> Actual:
    if not stays:
        return Actual(block, block.minutes, None, None, None)
    worked = sum(stay.worked.ms for stay in stays) / MINUTE_MS
    left = stays[-1].left
    return Actual(
        block,
        block.minutes,
        round(worked, 1),
        local(stays[0].began, zone),
        local(left, zone) if left else None,
        any(stay.worked.estimated for stay in stays),
    )
