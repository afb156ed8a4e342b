"""The composition root, the only place that builds the real parts. The window paints first, the rest comes after."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from onlyworkshop import __version__
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.language import _
from resources import resource
from ui.awake import system_awake
from ui.crash import CrashLog, watch_for_crashes
from ui.garbage import Garbage
from ui.light import lit
from ui.machine import Machine
from ui.preflight.laptop import SystemLaptop
from ui.settings import SettingsFile
from ui.tasks import Crew, in_a_process, in_a_thread
from ui.termination import Termination
from ui.theme import apply_theme, load_fonts
from ui.window import MainWindow, plain_page

if TYPE_CHECKING:
    from ui.parts import LibraryKeeper
    from ui.program import Program

SETTINGS = "settings.json"
PLATFORM = "QT_QPA_PLATFORM"
UNSEEN = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")
LOOKS_AT_SOURCE = "_mod_uses_pyside"
ALONE = Machine()


def main(file: Path | None, library: Path) -> int:
    """The program, with this file open in it if one is given, until its window is closed."""
    app = new_app()
    settings = SettingsFile(library / SETTINGS)
    apply_theme(app, lit(settings.load().theme))
    window = MainWindow(settings)
    running = Running(window, settings, library, file)
    termination = Termination(window)
    window.show()
    QTimer.singleShot(0, running.load)
    try:
        return app.exec()
    finally:
        running.close()
        termination.close()


def demo(folder: Path, library: Path) -> int:
    """The sample workshop played through the real windows: pictures of every step, and all of its paper."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        work_unseen()
    from ui.demo import play

    return play(new_app(), folder, library)


def self_test() -> int:
    """Whether this installation is whole; one line per thing that was looked at."""
    work_unseen()
    from ui.self_test import examine

    return examine(new_app())


def work_unseen() -> None:
    """On two invisible screens, a laptop and a projector, unless another platform was asked for."""
    if PLATFORM not in os.environ:
        os.environ[PLATFORM] = f"offscreen:configfile={resource('sample', 'screens.json')}"
        qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message not in UNSEEN:
        sys.stderr.write(f"{message}\n")


def new_app() -> QApplication:
    """Qt, with our name and our fonts."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("onlyworkshop")
    app.setApplicationDisplayName("OnlyWorkshop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("onlyworkshop")
    load_fonts()
    return app


class Running(QObject):
    """The program from its first frame to its last."""

    def __init__(self, window: MainWindow, settings: SettingsFile, folder: Path, file: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._folder = folder
        self._file = file
        self._first_time = not (folder / SETTINGS).exists()
        self._garbage = Garbage(self)
        self._loading = in_a_thread(self)
        self._paper = in_a_process(self)
        self._library: LibraryKeeper | None = None
        self.program: Program | None = None
        self._log = CrashLog(folder / "log")
        watch_for_crashes(self._log, self._save_first, self._tell)
        window.show_page(_empty_page())

    def load(self) -> None:
        """Everything heavy, in a thread."""
        self._loading.run(open_library, self._folder, done=self._on_loaded, failed=self._on_failed)

    def close(self) -> None:
        """Everything stored, nothing left running."""
        self._loading.close()
        self._paper.close()
        if self._library:
            self._library.close()
            self._library = None
        self._garbage.close()

    def _on_loaded(self, library: "LibraryKeeper") -> None:
        self._library = library
        crew = Crew(self._paper, self._loading)
        machine = Machine(system_awake(self._log.note), SystemLaptop(self._folder))
        self.program = new_program(library, self._window, self._settings, crew, machine)
        self.program.begin(self._file, self._first_time)
        self._garbage.settle()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        from onlyworkshop.wording import sentence

        self._window.show_page(plain_page(sentence(error), _("Close"), self._window.close))

    def _save_first(self) -> None:
        if self._library:
            self._library.flush()

    def _tell(self) -> None:
        self._window.show_notice(
            _("Something went wrong inside the program. What you typed is stored; go on, or close and open it again.")
        )


def open_library(folder: Path) -> "LibraryKeeper":
    """The library and its writing thread; also loads what the pages need. Raises the Library… refusals."""
    spare_imports_a_look_at_their_source()
    import ui.program  # noqa: F401
    from onlyworkshop.domain.claptrap import lint
    from onlyworkshop.storage.keeper import LibraryKeeper
    from onlyworkshop.storage.library import SQLiteLibrary
    from onlyworkshop.system_clock import SystemClock
    from onlyworkshop.terms import terms

    keeper = LibraryKeeper(lambda: SQLiteLibrary(folder, SystemClock()))
    try:
        keeper.shelf()
    except BaseException:
        keeper.close()
        raise
    keeper.ask(lambda opened: opened.backup_when_changed())
    lint("", terms())
    return keeper


def new_program(
    library: "LibraryKeeper", window: MainWindow, settings: SettingsFile, crew: Crew, machine: Machine = ALONE
) -> "Program":
    """The pages around this library."""
    from datetime import UTC, datetime

    from onlyworkshop.services.library import Stored
    from onlyworkshop.services.session import Session
    from onlyworkshop.system_clock import SystemClock, local_zone, today
    from onlyworkshop.terms import terms
    from ui.home.presenter import Surroundings
    from ui.parts import Parts
    from ui.prepare.printing import SystemPrinter
    from ui.program import Program

    clock, zone = SystemClock(), local_zone()

    def new_session(stored: Stored) -> Session:
        return Session(stored, library, clock, new_id, terms())

    around = Surroundings(new_id, lambda: datetime.now(UTC), lambda: today(zone), zone)
    return Program(Parts(library, new_session, around, settings, crew, SystemPrinter(), machine), window)


def new_id() -> str:
    """A name that nothing else has."""
    return str(uuid4())


def spare_imports_a_look_at_their_source() -> None:
    """Once PySide6 is loaded, it reads the source of every module that is imported; none of ours needs that."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature and hasattr(feature, LOOKS_AT_SOURCE):
        setattr(feature, LOOKS_AT_SOURCE, lambda _module: False)


def _empty_page() -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    return page
