"""The day as timed blocks: plans to start from, and the clock times that follow from the minutes."""

from collections.abc import Mapping
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
LONGEST_PLAN = 40
MOST_GRACE = 600
FIRST_DAY, LAST_DAY = date(1970, 1, 2), date(2999, 12, 31)


class Kind(StrEnum):
    """What a block is for."""

    EXERCISE = "exercise"
    BREAK = "break"
    LUNCH = "lunch"
    BUFFER = "buffer"


class Block(Value):
    """A stretch of the day: `minutes` planned (1 to 480), best between `floor` and `ceiling`.

    `module` names the exercise; `title` is only for what is not an exercise of the method; `on` when part of the day.
    `begins` is a fixed local time before which it does not start, `ends_by` one at which it has to be over. A repair of
    the day may cut it to its floor when it `may_shrink` and leave it out when it `may_skip`; `adapted` is what a repair
    gave it (0: left out). Its end is announced when `closing_percent` of its time are left, or `closing_minutes`.
    A buffer is time for what runs late: it shrinks by itself and is never led.
    """

    id: Id
    kind: Kind = Kind.EXERCISE
    module: Annotated[str, Line(0, 40, blank=True)] = ""
    title: Annotated[str, Line(0, 60, blank=True)] = ""
    minutes: Annotated[int, Within(1, LONGEST_BLOCK)]
    floor: Annotated[int, Within(1, LONGEST_BLOCK)] = 1
    ceiling: Annotated[int, Within(1, LONGEST_BLOCK)] = LONGEST_BLOCK
    on: bool = True
    may_shrink: bool = False
    may_skip: bool = False
    begins: time | None = None
    ends_by: time | None = None
    adapted: Annotated[int, Within(0, LONGEST_BLOCK)] | None = None
    closing_percent: Annotated[int, Within(0, 100)] = 20
    closing_minutes: Annotated[int, Within(0, LONGEST_BLOCK)] = 0

    @property
    def takes(self) -> int:
        """Minutes it has now: as adapted, else as planned."""
        return self.minutes if self.adapted is None else self.adapted

    @property
    def pause(self) -> bool:
        """Whether people stand up in it: a break or lunch."""
        return self.kind in (Kind.BREAK, Kind.LUNCH)

    @property
    def led(self) -> bool:
        """Whether the facilitator leads it today: neither switched off nor left out, and no buffer."""
        return self.on and self.takes > 0 and self.kind is not Kind.BUFFER


class Slot(NamedTuple):
    """A block with the local times at which it is planned to begin and end.

    `gap` is the minutes free before it; negative when the block before it ends later than this one has to begin.
    """

    block: Block
    begins: datetime
    ends: datetime
    gap: int = 0


class Agenda(Value):
    """The blocks of one day in order, from `start` in the time zone `zone`; `target` minutes are what was agreed.

    `ends_by` is the local time at which everybody has to be out; `grace` the minutes by which the room has agreed,
    during the day, that all its promised times may slip.
    """

    day: date
    start: time = time(9, 0)
    zone: Annotated[str, Line(1, 60)] = "UTC"
    plan: Annotated[str, Line(1, LONGEST_PLAN)] = "half-day"
    target: Annotated[int, Within(10, 1440)] = 240
    ends_by: time | None = None
    grace: Annotated[int, Within(0, MOST_GRACE)] = 0
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
        """The next block that is led; the first one when `block` is None."""
        return self._neighbour(block, self.blocks)

    def before(self, block: str | None) -> Block | None:
        """The block before this one that is led."""
        return self._neighbour(block, self.blocks[::-1]) if block else None

    def begins(self) -> datetime:
        """The local time at which the day is planned to begin."""
        return datetime.combine(self.day, self.start, ZoneInfo(self.zone))

    def clock(self, at: time) -> datetime:
        """The first moment, from the beginning of the day on, at which the clocks show `at`."""
        begins = self.begins()
        moment = datetime.combine(self.day, at, begins.tzinfo)
        if at < self.start:
            moment = datetime.combine(self.day + timedelta(days=1), at, begins.tzinfo)
        return moment

    def slots(self) -> tuple[Slot, ...]:
        """The blocks that are on with their planned local times; right on nights when clocks change."""
        zone = ZoneInfo(self.zone)
        moment = self.begins().astimezone(UTC)
        slots = []
        for block in self.running():
            begins = self.clock(block.begins).astimezone(UTC) if block.begins else moment
            end = begins + timedelta(minutes=block.minutes)
            gap = round((begins - moment).total_seconds() / 60)
            slots.append(Slot(block, begins.astimezone(zone), end.astimezone(zone), gap))
            moment = end
        return tuple(slots)

    def ends(self) -> datetime:
        """The local time at which the day is planned to end."""
        slots = self.slots()
        return slots[-1].ends if slots else self.begins()

    def due(self) -> datetime:
        """The local time at which the day has to end: when everybody has to be out, else as planned."""
        return self.clock(self.ends_by) if self.ends_by else self.ends()

    def shaped(self, block: str, **changes: object) -> Self:
        """The day with these fields of the block changed. Raises OutOfRange, TooLong, Unknown."""
        changed = self._known(block).replaced(**changes)
        return self.replaced(blocks=tuple(changed if one.id == block else one for one in self.blocks))

    def switched(self, block: str, on: bool) -> Self:
        """The block is part of the day, or is not. Raises Unknown."""
        return self.shaped(block, on=on)

    def adapting(self, minutes: Mapping[str, int]) -> Self:
        """These blocks take so many minutes today, 0 leaves one out; what was planned stays known. Raises Unknown."""
        day = self
        for block, taken in minutes.items():
            day = day.shaped(block, adapted=taken)
        return day

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

    @staticmethod
    def _neighbour(block: str | None, blocks: tuple[Block, ...]) -> Block | None:
        reached = block is None
        for one in blocks:
            if reached and one.led:
                return one
            reached = reached or one.id == block
        return None
