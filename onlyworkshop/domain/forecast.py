"""Where the day is going: when the blocks ahead begin and end as things are, and which promised times are missed."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.clock import LONGEST_ABSENCE_MS, MINUTE_MS, Moment
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import budget_ms, local, worked_in


class Promise(StrEnum):
    """A time that was promised to people outside the room."""

    BEGINS = "begins"
    ENDS_BY = "ends_by"
    DAY_ENDS = "day_ends"


class Miss(NamedTuple):
    """A promise that will not be kept, by how many milliseconds; `block` is None when it is the end of the day."""

    promise: Promise
    block: Block | None
    late_ms: int

    @property
    def minutes(self) -> int:
        """Minutes late; one that has begun counts, for so many have to be saved."""
        return -(-self.late_ms // MINUTE_MS)

    @property
    def about(self) -> int:
        """Minutes late to the nearest, as the day's line says them; at least one."""
        return max(1, round(self.late_ms / MINUTE_MS))


class Expected(NamedTuple):
    """A block with the local times at which it will begin and end as things are; the running one has begun."""

    block: Block
    begins: datetime
    ends: datetime


class Forecast(NamedTuple):
    """The rest of the day, from the running block on: minutes behind the plan (negative: ahead), and its local end."""

    behind: int
    ends: datetime
    expected: tuple[Expected, ...]
    misses: tuple[Miss, ...]


class Leg(NamedTuple):
    """What is still to come of a block, in milliseconds of the wall clock.

    It does not begin before `fixed` and has to be over at `due`; a buffer is over at `until` when the day runs late.
    """

    block: Block
    ms: int
    fixed: int | None = None
    due: int | None = None
    until: int | None = None

    def ends(self, begins: int) -> int:
        """When it is over, once it has begun."""
        return begins + self.ms if self.until is None else max(begins, min(begins + self.ms, self.until))


class Span(NamedTuple):
    """When a leg begins and ends, in milliseconds of the wall clock."""

    begins: int
    ends: int


class Way(NamedTuple):
    """The rest of the day as arithmetic: leg by leg from `since`, to end at `due`; `grace` is agreed lateness."""

    since: int
    legs: tuple[Leg, ...]
    due: int
    grace: int

    def spans(self) -> tuple[Span, ...]:
        """When every leg begins and ends."""
        walked = accumulate(self.legs, _step, initial=Span(self.since, self.since))
        return tuple(walked)[1:]

    def misses(self) -> tuple[Miss, ...]:
        """The promises that are not kept, in the order of the day."""
        found, spans = [], self.spans()
        for leg, span in zip(self.legs, spans, strict=True):
            if leg.fixed is not None:
                found.append(Miss(Promise.BEGINS, leg.block, span.begins - leg.fixed - self.grace))
            if leg.due is not None:
                found.append(Miss(Promise.ENDS_BY, leg.block, span.ends - leg.due - self.grace))
        end = spans[-1].ends if spans else self.since
        found.append(Miss(Promise.DAY_ENDS, None, end - self.due - self.grace))
        return tuple(miss for miss in found if miss.late_ms > 0)


def forecast(agenda: Agenda, run: Run, now: Moment) -> Forecast | None:
    """Now, what is left of this block, and every block after it.

    None before the day and after its end; while nobody has started, as if it began now.
    """
    way = way_ahead(agenda, run, now)
    return outlook(agenda, way) if way else None


def outlook(agenda: Agenda, way: Way) -> Forecast:
    """What this way means on the clocks of the place."""
    spans = way.spans()
    end = spans[-1].ends if spans else way.since
    behind = round((end - wall_ms(agenda.ends())) / MINUTE_MS)
    expected = (
        Expected(leg.block, _local(span.begins, agenda), _local(span.ends, agenda))
        for leg, span in zip(way.legs, spans, strict=True)
    )
    return Forecast(behind, _local(end, agenda), tuple(expected), way.misses())


def way_ahead(agenda: Agenda, run: Run, now: Moment) -> Way | None:
    """The rest of the day as arithmetic; None when there is none to speak of."""
    current = agenda.find(run.current)
    overdue = not run.events and 0 < now.wall_ms - wall_ms(agenda.begins()) <= LONGEST_ABSENCE_MS
    if not current and not overdue:
        return None
    first = agenda.blocks.index(current) + 1 if current else 0
    ahead = [block for block in agenda.blocks[first:] if block.on and block.takes]
    legs = (*([_here(current, run, now)] if current else []), *_legs(agenda, ahead, run, now))
    return Way(now.wall_ms, legs, wall_ms(agenda.due()), agenda.grace * MINUTE_MS)


def wall_ms(moment: datetime) -> int:
    """Milliseconds since 1970, UTC."""
    return round(moment.timestamp() * 1000)


def _here(block: Block, run: Run, now: Moment) -> Leg:
    visits = run.visits(now)
    return Leg(block, max(0, budget_ms(block, visits) - worked_in(block, visits).ms))


def _legs(agenda: Agenda, ahead: Sequence[Block], run: Run, now: Moment) -> list[Leg]:
    visits = run.visits(now)
    buffers = {slot.block.id: wall_ms(slot.ends) for slot in agenda.slots() if slot.block.kind is Kind.BUFFER}
    return [
        Leg(
            block,
            max(0, budget_ms(block, visits) - worked_in(block, visits).ms),
            wall_ms(agenda.clock(block.begins)) if block.begins else None,
            wall_ms(agenda.clock(block.ends_by)) if block.ends_by else None,
            buffers.get(block.id),
        )
        for block in ahead
    ]


def _step(before: Span, leg: Leg) -> Span:
    begins = before.ends if leg.fixed is None else max(before.ends, leg.fixed)
    return Span(begins, leg.ends(begins))


def _local(at_ms: int, agenda: Agenda) -> datetime:
    return local(Moment(boot="", uptime_ms=0, wall_ms=at_ms), agenda.zone)
