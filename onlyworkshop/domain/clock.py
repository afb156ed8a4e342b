"""A timer is timestamps: what has elapsed is computed from two moments, never counted."""

from typing import Annotated, NamedTuple, Protocol, Self

from onlyworkshop.domain.value import Line, Value, Within

LONGEST_ABSENCE_MS = 12 * 60 * 60 * 1000
MINUTE_MS = 60_000
SLEEP_MS, JUMP_MS = 1000, 2000
"""What is less is no sleep and no jump."""
LAST_WALL_MS = 32_503_593_600_000


class Moment(Value):
    """One instant, as the machine knew it.

    `uptime_ms` goes on through sleep and is compared only within the same `boot`;
    `wall_ms` is UTC since 1970 and may jump; it ends with the year 2999, where calendars still reckon.
    """

    boot: Annotated[str, Line(0, 80, blank=True)]
    uptime_ms: Annotated[int, Within(-LAST_WALL_MS, LAST_WALL_MS)]
    wall_ms: Annotated[int, Within(-LAST_WALL_MS, LAST_WALL_MS)]

    def earlier(self, ms: int) -> Self:
        """The moment so many milliseconds before this one."""
        return self.replaced(uptime_ms=self.uptime_ms - ms, wall_ms=self.wall_ms - ms)


class Elapsed(NamedTuple):
    """Milliseconds between two moments; `estimated` when the machine was restarted in between."""

    ms: int
    estimated: bool


class Clock(Protocol):
    """The only source of time; everything else is told."""

    def now(self) -> Moment: ...

    def awake_ms(self) -> int:
        """Milliseconds on a clock that stands still while the machine sleeps; from when is its own affair."""


class Absence(NamedTuple):
    """Between two looks at the clock: milliseconds asleep, and by which somebody moved the wall clock."""

    slept: int
    moved: int


class Glance(NamedTuple):
    """One look at both clocks of the machine."""

    at: Moment
    awake_ms: int

    def since(self, before: Self) -> Absence:
        """What happened since a look within the same run of the program. Trifles count as nothing."""
        passed = self.at.uptime_ms - before.at.uptime_ms
        slept = passed - (self.awake_ms - before.awake_ms)
        moved = self.at.wall_ms - before.at.wall_ms - passed
        return Absence(slept if slept > SLEEP_MS else 0, moved if abs(moved) > JUMP_MS else 0)


def first_of(one: Moment, other: Moment) -> Moment:
    """The earlier one: by uptime within one boot, else by the wall clock's word."""
    if one.boot == other.boot:
        return one if one.uptime_ms <= other.uptime_ms else other
    return one if one.wall_ms <= other.wall_ms else other


def elapsed(since: Moment, until: Moment) -> Elapsed:
    """Exact within one boot, through sleep and clock changes; else the wall clock's word, held to 0 to 12 h."""
    if since.boot == until.boot:
        return Elapsed(max(0, until.uptime_ms - since.uptime_ms), estimated=False)
    return Elapsed(min(max(0, until.wall_ms - since.wall_ms), LONGEST_ABSENCE_MS), estimated=True)
