"""What the clocks show: a block's time, and afterwards how it was planned, adapted and really spent."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.clock import MINUTE_MS, Elapsed, Moment
from onlyworkshop.domain.run import Run, Visit

LIT_MS = 8000
"""How long a clock is lit when its closing or its end has come."""


class Tone(StrEnum):
    """How a block's time stands."""

    IDLE = "idle"
    CALM = "calm"
    SOON = "soon"
    OVER = "over"
    PAUSED = "paused"


class Stroke(StrEnum):
    """What a bell says: a block comes to its close, or its time is up."""

    WARNING = "warning"
    END = "end"


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
    def warns_ms(self) -> int:
        """So long before its end a block is said to close; 0 for never: what begins that late, and breaks."""
        if not self.block or self.block.kind is not Kind.EXERCISE:
            return 0
        closing = closing_ms(self.block, self.budget_ms)
        return closing if closing < self.budget_ms else 0

    @property
    def lit(self) -> bool:
        """Whether the closing or the end of the block has come only just now."""
        if not self.block or self.tone is Tone.PAUSED:
            return False
        return any(0 <= at - self.remaining_ms < LIT_MS for at in {0, self.warns_ms})

    @property
    def share_left(self) -> float:
        """Remaining share of the budget, 0 to 1; it changes with the second that the face shows."""
        shown_ms = -(-self.remaining_ms // 1000) * 1000
        return min(1.0, max(0.0, shown_ms / self.budget_ms)) if self.budget_ms else 0.0

    @property
    def face(self) -> str:
        """`08:42` to go, or `+01:05` over."""
        return as_face(self.remaining_ms)


class Actual(NamedTuple):
    """Planned, adapted and actual minutes of one block; `began` and `left` are local times of the first and last visit.

    What was adapted is what repairs of the day and minutes given or taken in the room made of the plan.
    """

    block: Block
    planned: int
    adapted: int
    worked: float | None
    began: datetime | None
    left: datetime | None
    estimated: bool = False


def reading(agenda: Agenda, run: Run, now: Moment) -> Reading:
    """The clock of the block that is running; idle when none is. A block that is visited again goes on where it was."""
    visits = run.visits(now)
    block = agenda.find(run.current)
    if not block:
        return Reading(None, 0, 0, Tone.IDLE)
    budget = budget_ms(block, visits)
    worked = worked_in(block, visits)
    tone = Tone.PAUSED if visits[-1].paused else _tone(block, budget, budget - worked.ms)
    return Reading(block, budget, worked.ms, tone, worked.estimated)


def back_at(clock: Reading, now: Moment, zone: str) -> datetime | None:
    """When we go on after this break, to the nearest minute; None when it is over, or is none."""
    if not clock.block or clock.block.kind is Kind.EXERCISE or clock.remaining_ms <= 0:
        return None
    end = local(now.replaced(wall_ms=now.wall_ms + clock.remaining_ms), zone) + timedelta(seconds=30)
    return end.replace(second=0, microsecond=0)


def as_face(left_ms: int) -> str:
    """`08:42` to go, or `+01:05` over. A second that has begun still counts as one to go."""
    over = left_ms < 0
    seconds = -left_ms // 1000 if over else -(-left_ms // 1000)
    return f"{'+' if over else ''}{seconds // 60:02}:{seconds % 60:02}"


def closing_ms(block: Block, budget: int) -> int:
    """So long before its end the block comes to its close."""
    return max(round(budget * block.closing_percent / 100), block.closing_minutes * MINUTE_MS)


def budget_ms(block: Block, visits: Sequence[Visit]) -> int:
    """The milliseconds a block has, with what was adapted, added and taken away; never below zero."""
    added = sum(visit.adjusted for visit in visits if visit.block == block.id)
    return max(0, block.takes + added) * MINUTE_MS


def worked_in(block: Block, visits: Sequence[Visit]) -> Elapsed:
    """What all stays in a block took together."""
    stays = [visit.worked for visit in visits if visit.block == block.id]
    return Elapsed(sum(stay.ms for stay in stays), any(stay.estimated for stay in stays))


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


def _tone(block: Block, budget: int, remaining: int) -> Tone:
    if remaining < 0:
        return Tone.OVER
    return Tone.SOON if remaining <= closing_ms(block, budget) else Tone.CALM


def _actual(block: Block, stays: list[Visit], zone: str) -> Actual:
    if not stays:
        return Actual(block, block.minutes, block.takes, None, None, None)
    worked = worked_in(block, stays)
    left = stays[-1].left
    return Actual(
        block,
        block.minutes,
        budget_ms(block, stays) // MINUTE_MS,
        round(worked.ms / MINUTE_MS, 1),
        local(stays[0].began, zone),
        local(left, zone) if left else None,
        worked.estimated,
    )
