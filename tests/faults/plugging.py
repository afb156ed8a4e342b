"""The whole program, in every state in which a cable can be pulled."""

import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Stored
from tests.faults.embarrassments import shown
from tests.journeys.alone import until
from tests.onlyworkshop.builders import workshop
from ui.app import SETTINGS, Running, new_app
from ui.desk.view import DeskView
from ui.program import Program
from ui.room.cover import Cover
from ui.room.displays import Identity
from ui.room.screens import Screens
from ui.settings import Settings, SettingsFile
from ui.theme import apply_theme, load_theme
from ui.window import MainWindow

FEW = 10


class Plugged:
    """The program with its library loaded, on these screens."""

    def __init__(self, library: Path, screens: Screens | None = None) -> None:
        self._settings = SettingsFile(library / SETTINGS)
        self._settings.save(Settings(muted=True))
        apply_theme(new_app(), load_theme("light"))
        self.window = MainWindow(self._settings, screens)
        self.running = Running(self.window, self._settings, library, None)
        sys.excepthook = sys.__excepthook__
        self.window.show()
        self.running.load()
        until(lambda: self.running.program is not None and bool(self.window.page and self.window.page.objectName()))
        for name in ("idle", "led"):
            kept = Stored(workshop().replaced(id=name, title=name), Run())
            self.program._parts.library.save(kept)

    @property
    def program(self) -> Program:
        assert self.running.program
        return self.running.program

    @property
    def desk(self) -> DeskView:
        assert self.program.desk
        return self.program.desk

    @property
    def chosen(self) -> list[Identity]:
        """The displays that were chosen for the room."""
        return [Identity(*one) for one in self._settings.load().room_screens]

    @property
    def wanted(self) -> bool:
        """Whether a room is to be seen somewhere if there is a place for it."""
        return self.program.desk is not None and not self.desk._room._projection._off

    def home(self) -> None:
        self.program.show_home()

    def prepare(self) -> None:
        self.program.open("idle")
        self.program.show_prepare()

    def idle(self) -> None:
        self.prepare()
        self.program.show_desk()

    def led(self) -> None:
        """A block runs."""
        self.program.open("led")
        self.program.show_desk()
        session = self.program.session
        if not session.facilitation.block():
            session.facilitation.start(session.editing.workshop.agenda.blocks[0].id)

    def prepared_meanwhile(self) -> None:
        """The page for preparing while a block runs and the room shows it."""
        self.led()
        self.program.show_prepare()

    def pausing(self) -> None:
        """A break runs."""
        self.led()
        session = self.program.session
        blocks = session.editing.workshop.agenda.blocks
        session.facilitation.start(next(one.id for one in blocks if one.kind is not Kind.EXERCISE))

    def covered(self, cover: Cover) -> None:
        """A block runs behind this cover."""
        self.led()
        self.desk._room._projection.show_cover(cover)

    def alone(self) -> None:
        """The room covers the only screen if there is but one, else it is on the other."""
        self.led()
        if not shown():
            self.desk._room.toggle_screen()

    def states(self) -> dict[str, Callable[[], None]]:
        """Every state by its name."""
        covers = {cover.value: (lambda cover=cover: self.covered(cover)) for cover in Cover if cover is not Cover.NONE}
        plain = (self.home, self.prepare, self.idle, self.led, self.prepared_meanwhile, self.pausing, self.alone)
        return {state.__name__: state for state in plain} | covers

    def close(self) -> None:
        self.window.leave()
        self.running.close()


def breathe(seconds: float) -> Iterator[int]:
    """Let the program live for so long, and for a few turns of its loop however slow they are; tell every turn."""
    ends = time.monotonic() + seconds
    for turn in count():
        QApplication.processEvents()
        yield turn
        if turn > FEW and time.monotonic() >= ends:
            return
        time.sleep(0.001)
