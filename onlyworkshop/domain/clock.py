"""A timer is timestamps: what has elapsed is computed from two moments, never counted."""

from typing import NamedTuple, Protocol

from onlyworkshop.domain.value import Value

LONGEST_ABSENCE_MS = 12 * 60 * 60 * 1000
MINUTE_MS = 60_000


class Moment(Value):
    """One instant, as the machine knew it.

    `uptime_ms` goes on through sleep and is compared only within the same `boot`;
    `wall_ms` is UTC since 1970 and may jump.
    """

    boot: str
    uptime_ms: int
    wall_ms: int


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
