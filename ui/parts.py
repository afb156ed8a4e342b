"""What the program is built of."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from onlyworkshop.services.library import Keeper, Library, Stored
from onlyworkshop.services.session import Session
from ui.home.presenter import Surroundings
from ui.machine import Machine
from ui.prepare.printing import Printer
from ui.settings import SettingsFile
from ui.tasks import Crew


class LibraryKeeper(Library, Keeper, Protocol):
    """The library, and the thread that stores what changes in it."""


class Parts(NamedTuple):
    """Everything that only the composition root can make."""

    library: LibraryKeeper
    new_session: Callable[[Stored], Session]
    around: Surroundings
    settings: SettingsFile
    crew: Crew
    printer: Printer
    machine: Machine = Machine()
