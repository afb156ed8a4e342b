"""Clocks that tests move."""

from onlyworkshop.domain.clock import Moment
from tests.onlyworkshop.builders import moment


class FakeClock:
    """A clock that stands still until it is told how many minutes have passed."""

    def __init__(self) -> None:
        self.minutes = 0.0
        self.boot = "boot-1"

    def now(self) -> Moment:
        return moment(self.minutes, self.boot)

    def advance(self, seconds: float) -> None:
        """So many seconds pass."""
        self.minutes += seconds / 60
