"""The day as timed blocks: plans to start from, and the clock times that follow from the minutes."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, NamedTuple, Self
from zoneinfo import ZoneInfo

from pydantic import Field as Bounds
from pydantic import field_validator

from onlyworkshop.domain.refusal import DateOutside, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_BLOCKS = 60
LONGEST_BLOCK = 480
FIRST_DAY, LAST_DAY = date(1970, 1, 2), date(2999, 12, 31)


class Kind(StrEnum):
    """What a block is for."""

    EXERCISE = "exercise"
    BREAK = "break"
    LUNCH = "lunch"


class Block(Value):
    """A stretch of the day: `minutes` planned (1 to 480), never cut below `floor`; `on` when it is part of the day.

    `module` names the exercise; `title` is only for what is not an exercise of the method.
    """

    id: Id
    kind: Kind = Kind.EXERCISE
    module: Annotated[str, Line(0, 40, blank=True)] = ""
    title: Annotated[str, Line(0, 60, blank=True)] = ""
    minutes: Annotated[int, Within(1, LONGEST_BLOCK)]
    floor: Annotated[int, Within(1, LONGEST_BLOCK)] = 1
    on: bool = True


class Slot(NamedTuple):
    """A block with the local times at which it is planned to begin and end."""

    block: Block
    begins: datetime
    ends: datetime


class Agenda(Value):
    """The blocks of one day in order, from `start` in the time zone `zone`; `target` minutes are what was agreed."""

    day: date
    start: time = time(9, 0)
    zone: Annotated[str, Line(1, 60)] = "UTC"
    plan: Annotated[str, Line(1, 20)] = "half-day"
    target: Annotated[int, Within(10, 1440)] = 240
    blocks: Annotated[tuple[Block, ...], Bounds(max_length=MOST_BLOCKS)] = ()

    @field_validator("day")
    @classmethod
    def _day_that_calendars_know(cls, day: date) -> date:
        if not FIRST_DAY <= day <= LAST_DAY:
            raise DateOutside(FIRST_DAY, LAST_DAY, field="day")
        return day

    @field_validator("zone")
    @classmethod
    def _zone_that_exists(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, OSError) as error:
            raise ValueError(zone) from error
        return zone

    def find(self, block: str | None) -> Block | None:
        """The block with this id, or None."""
        return next((one for one in self.blocks if one.id == block), None)

    def running(self) -> tuple[Block, ...]:
        """The blocks that are part of the day."""
        return tuple(block for block in self.blocks if block.on)

    def total(self) -> int:
        """Minutes of all blocks that are on."""
        return sum(block.minutes for block in self.running())

    def over(self) -> int:
        """Minutes beyond the target; negative when there is room left."""
        return self.total() - self.target

    def after(self, block: str | None) -> Block | None:
        """The next block that is on; the first one when `block` is None."""
        return self._neighbour(block, self.blocks)

    def before(self, block: str | None) -> Block | None:
        """The block before this one that is on."""
        return self._neighbour(block, self.blocks[::-1]) if block else None

    def begins(self) -> datetime:
        """The local time at which the day is planned to begin."""
        return datetime.combine(self.day, self.start, ZoneInfo(self.zone))

    def slots(self) -> tuple[Slot, ...]:
        """The blocks that are on with their planned local times; right on nights when clocks change."""
        zone = ZoneInfo(self.zone)
        moment = self.begins().astimezone(UTC)
        slots = []
        for block in self.running():
            end = moment + timedelta(minutes=block.minutes)
            slots.append(Slot(block, moment.astimezone(zone), end.astimezone(zone)))
            moment = end
        return tuple(slots)

    def ends(self) -> datetime:
        """The local time at which the day is planned to end."""
        slots = self.slots()
        return slots[-1].ends if slots else self.begins()

    def retimed(self, block: str, minutes: int) -> Self:
        """The block takes `minutes`. Raises OutOfRange, Unknown."""
        return self._changing(block, minutes=minutes)

    def switched(self, block: str, on: bool) -> Self:
        """The block is part of the day, or is not. Raises Unknown."""
        return self._changing(block, on=on)

    def retitled(self, block: str, title: str) -> Self:
        """A break gets a name of its own. Raises TooLong, Unknown."""
        return self._changing(block, title=title)

    def moved(self, block: str, position: int) -> Self:
        """The block stands at `position` (0 is first; beyond the end is last). Raises Unknown."""
        moving = self._known(block)
        others = [one for one in self.blocks if one.id != block]
        others.insert(max(0, position), moving)
        return self.replaced(blocks=tuple(others))

    def with_block(self, block: Block, position: int) -> Self:
        """One more block at `position`. Raises TooMany."""
        if len(self.blocks) >= MOST_BLOCKS:
            raise TooMany(MOST_BLOCKS, field="blocks")
        return self.replaced(blocks=(*self.blocks[:position], block, *self.blocks[position:]))

    def without(self, block: str) -> Self:
        """The day without this block. Raises Unknown."""
        self._known(block)
        return self.replaced(blocks=tuple(one for one in self.blocks if one.id != block))

    def _known(self, block: str) -> Block:
        found = self.find(block)
        if not found:
            raise Unknown(field="block")
        return found

    def _changing(self, block: str, **changes: object) -> Self:
        changed = self._known(block).replaced(**changes)
        return self.replaced(blocks=tuple(changed if one.id == block else one for one in self.blocks))

    @staticmethod
    def _neighbour(block: str | None, blocks: tuple[Block, ...]) -> Block | None:
        reached = block is None
        for one in blocks:
            if reached and one.on:
                return one
            reached = reached or one.id == block
        return None
