"""What this facilitator's exercises have taken so far: read from the library, in a thread that may wait."""

from typing import NamedTuple

from onlyworkshop.domain.habit import Habit, habits
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.library import Library
from ui.tasks import Tasks


class Past(NamedTuple):
    """What was planned and held before, and who may wait for it."""

    library: Library
    tasks: Tasks


def read_habits(library: Library, but: str) -> dict[str, Habit]:
    """Over all stored workshops except samples and this one. Raises the Library… refusals."""
    begun = (one.id for one in library.shelf() if one.done and not one.sample and one.id != but)
    days = (library.held(identity) for identity in begun)
    return habits((day.agenda, day.run) for day in days if day)


def on_unreadable(error: Exception) -> None:
    """Nobody asked for it: a library that cannot be read says so where it matters."""
    if not isinstance(error, Refusal):
        raise error
