"""Days at random, and what becomes of them when nobody reckons but the clock on the wall."""

from datetime import datetime, time, timedelta
from random import Random
from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.plans import CUTTING_ORDER, FLOORS, NEVER_CUT
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import DAY, moment

MODULES = tuple(FLOORS)
NINE = 9 * 60


class LateDay(NamedTuple):
    """A day that is going on, `now` minutes after nine; blocks before `at` are done."""

    agenda: Agenda
    run: Run
    now: int
    at: int


def random_day(random: Random) -> LateDay:
    """Three to twelve blocks, some fixed, some buffers; one of them has been going on for a while."""
    blocks = tuple(_block(random, number) for number in range(random.randint(3, 12)))
    agenda = Agenda(
        day=DAY,
        zone="Europe/London",
        blocks=blocks,
        ends_by=_clock(random.randint(100, 700)) if random.random() < 0.4 else None,
        grace=random.choice((0, 0, 0, 7)),
    )
    at = random.randrange(len(blocks))
    began = random.randint(0, 240)
    run, now = Run().started(blocks[at].id, moment(began)), began + random.randint(0, 40)
    if random.random() < 0.3:
        run = run.adjusted(random.randint(-5, 20), moment(began))
    return LateDay(agenda, run, now, at)


def lived(day: LateDay) -> tuple[dict[str, tuple[datetime, datetime]], datetime]:
    """Minute after minute until everything is over: when each block ahead began and ended, and the end of the day."""
    planned = {slot.block.id: slot.ends for slot in day.agenda.slots()}
    clock = day.agenda.begins() + timedelta(minutes=day.now)
    current = day.agenda.blocks[day.at]
    left = max(0, current.takes + day.run.events[-1].minutes - (day.now - _began(day)))
    seen = {current.id: (clock, clock + timedelta(minutes=left))}
    clock = seen[current.id][1]
    for block in (one for one in day.agenda.blocks[day.at + 1 :] if one.on and one.takes):
        while block.begins and clock < day.agenda.clock(block.begins):
            clock += timedelta(minutes=1)
        began, to_go = clock, block.takes
        while to_go and not (block.kind is Kind.BUFFER and clock >= planned[block.id]):
            clock, to_go = clock + timedelta(minutes=1), to_go - 1
        seen[block.id] = (began, clock)
    return seen, clock


def _began(day: LateDay) -> int:
    return round((day.run.events[0].at.wall_ms - moment().wall_ms) / 60_000)


def _block(random: Random, number: int) -> Block:
    kind = random.choices(tuple(Kind), (8, 2, 1, 2))[0]
    module = random.choice(MODULES) if kind is Kind.EXERCISE else ""
    minutes = random.randint(1, 60)
    return Block(
        id=f"b{number}",
        kind=kind,
        module=module,
        minutes=minutes,
        floor=random.randint(1, minutes),
        on=random.random() < 0.9,
        may_shrink=module in CUTTING_ORDER or random.random() < 0.3,
        may_skip=module not in NEVER_CUT and random.random() < 0.3,
        begins=_clock(random.randint(30, 400)) if random.random() < 0.15 else None,
        ends_by=_clock(random.randint(60, 500)) if random.random() < 0.1 else None,
        adapted=random.randint(0, minutes) if random.random() < 0.1 else None,
    )


def _clock(minutes: int) -> time:
    return time(*divmod((NINE + minutes) % 1440, 60))
