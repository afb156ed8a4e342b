"""A timer is timestamps: what has elapsed is computed from two moments, never counted."""

from typing import Annotated, NamedTuple, Protocol

from onlyworkshop.domain.value import Line, Value, Within

LONGEST_ABSENCE_MS = 12 * 60 * 60 * 1000
MINUTE_MS = 60_000
LAST_WALL_MS = 32_503_593_600_000


class Moment(Value):
    """One instant, as the machine knew it.

    `uptime_ms` goes on through sleep and is compared only within the same `boot`;
    `wall_ms` is UTC since 1970 and may jump; it ends with the year 2999, where calendars still reckon.
    """

    boot: Annotated[str, Line(0, 80, blank=True)]
    uptime_ms: Annotated[int, Within(-LAST_WALL_MS, LAST_WALL_MS)]
    wall_ms: Annotated[int, Within(-LAST_WALL_MS, LAST_WALL_MS)]


class Elapsed(NamedTuple):
    """Milliseconds between two moments; `estimated` when the machine was restarted in between."""

    ms: int
    estimated: bool


class Clock(Protocol):
    """The only source of time; everything else is told."""

    def now(self) -> Moment: ...


def elapsed(since: Moment, until: Moment) -> Elapsed:
    """Exact within one boot, through sleep and clock changes; else the wall clock's word, held to 0 to 12 h."""
    if since.boot == until.boot:
        return Elapsed(max(0, until.uptime_ms - since.uptime_ms), estimated=False)
    return Elapsed(min(max(0, until.wall_ms - since.wall_ms), LONGEST_ABSENCE_MS), estimated=True)
