"""What was tested, when, and how it went; forgotten on the next day, and when what was tested is another thing now."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """How a check stands, by the sign that is shown for it."""

    UNTESTED = "○"
    TESTED = "✓"
    PROBLEM = "⚠"


class Finding(NamedTuple):
    """How it went, in words."""

    state: State
    words: str


class Result(NamedTuple):
    """A finding with the local time of the test; `about` is what was tested."""

    finding: Finding
    at: datetime
    about: str


class Results:
    """The results of one day."""

    def __init__(self) -> None:
        self._kept: dict[str, Result] = {}

    def keep(self, check: str, result: Result) -> None:
        """This is how it went last."""
        self._kept[check] = result

    def forget(self, check: str) -> None:
        """It is not tested any more."""
        self._kept.pop(check, None)

    def find(self, check: str, about: str, now: datetime) -> Result | None:
        """How it went today; None when it was never tested, on another day, or with something else."""
        found = self._kept.get(check)
        return found if found and found.at.date() == now.date() and found.about == about else None
