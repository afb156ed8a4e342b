"""Looking back: what became of every block of the day."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Actual, actuals


class Became(StrEnum):
    """What became of a block."""

    HELD = "held"
    RUNNING = "running"
    AHEAD = "ahead"
    LEFT_OUT = "left_out"
    RESERVE = "reserve"
    NOT_HELD = "not_held"


class Past(NamedTuple):
    """A block with its planned, adapted and actual minutes and what became of it.

    `due` is when it was planned to begin; `late` the minutes between a fixed start and the real one.
    """

    actual: Actual
    became: Became
    due: datetime | None
    late: int | None

    @property
    def block(self) -> Block:
        return self.actual.block

    @property
    def repaired(self) -> bool:
        """Whether the day gave it other minutes than the plan."""
        return self.actual.adapted != self.actual.planned

    @property
    def over(self) -> int | None:
        """Minutes beyond the plan; None when it was not held."""
        return None if self.actual.worked is None else round(self.actual.worked) - self.actual.planned


def retrospect(agenda: Agenda, run: Run, now: Moment) -> tuple[Past, ...]:
    """Every block that is on or was visited, in the order of the day."""
    due = {slot.block.id: slot.begins for slot in agenda.slots()}
    ahead = _ahead(agenda, run)
    return tuple(
        Past(one, _became(one, run, ahead), due.get(one.block.id), _late(one, agenda))
        for one in actuals(agenda, run, now)
    )


def _ahead(agenda: Agenda, run: Run) -> frozenset[str]:
    """What is still to come: before the day everything, after its end nothing."""
    if run.events and not run.current:
        return frozenset()
    ids = [block.id for block in agenda.blocks]
    first = ids.index(run.current) + 1 if run.current in ids else 0
    return frozenset(ids[first:])


def _became(one: Actual, run: Run, ahead: frozenset[str]) -> Became:
    if one.block.id == run.current:
        return Became.RUNNING
    if one.worked is not None:
        return Became.HELD
    if not one.adapted:
        return Became.LEFT_OUT
    if one.block.kind is Kind.BUFFER:
        return Became.RESERVE
    return Became.AHEAD if one.block.id in ahead else Became.NOT_HELD


def _late(one: Actual, agenda: Agenda) -> int | None:
    if not one.block.begins or not one.began:
        return None
    return round((one.began - agenda.clock(one.block.begins)).total_seconds() / 60)
