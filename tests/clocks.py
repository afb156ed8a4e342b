"""Clocks that tests move."""

from onlyworkshop.domain.clock import Moment
from tests.onlyworkshop.builders import moment


class FakeClock:
    """A clock that stands still until it is told how many minutes have passed."""

    def __init__(self) -> None:
        self.minutes = 0.0
        self.boot = "boot-1"
        self.asleep = 0.0
        self.moved_ms = 0

    def now(self) -> Moment:
        return moment(self.minutes, self.boot, self.moved_ms)

    def awake_ms(self) -> int:
        return round((self.minutes - self.asleep) * 60_000)

    def advance(self, seconds: float) -> None:
        """So many seconds pass."""
        self.minutes += seconds / 60

    def sleep(self, seconds: float) -> None:
        """The lid is closed for so long."""
        self.advance(seconds)
        self.asleep += seconds / 60
