"""A laptop with the whole program on it: real windows, real library, real paper; only time is told."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from onlyworkshop.terms import terms
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import DAY
from tests.ui.desk.conftest import led, open_desk  # noqa: F401 a desk alone, where the whole laptop is not needed
from tests.ui.stand_ins import FakePrinter
from ui.app import open_library
from ui.home.presenter import Surroundings
from ui.parts import LibraryKeeper, Parts
from ui.program import Program
from ui.room.window import RoomWindow
from ui.settings import Settings, SettingsFile
from ui.tasks import Crew, in_a_thread
from ui.window import MainWindow

W = TypeVar("W", bound=QWidget)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Laptop:
    """The program as it runs on a laptop, and the hands of a facilitator."""

    def __init__(self, qtbot: QtBot, folder: Path, clock: FakeClock) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.clock = clock
        self.printer = FakePrinter()
        self.on = True
        settings = SettingsFile(folder / "settings.json")
        settings.save(Settings(muted=True))
        self.library: LibraryKeeper = open_library(folder)
        self.window = MainWindow(settings)
        self.tasks = in_a_thread(self.window)
        numbers = count()

        def new_session(stored: Stored) -> Session:
            return Session(stored, self.library, clock, lambda: f"row-{next(numbers)}", terms())

        around = Surroundings(
            lambda: f"workshop-{next(numbers)}", lambda: datetime(2026, 11, 24, 9, tzinfo=UTC), lambda: DAY, "UTC"
        )
        self.program = Program(
            Parts(self.library, new_session, around, settings, Crew(self.tasks, self.tasks), self.printer), self.window
        )
        self.window.show()
        self.program.begin(None)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def shut(self) -> None:
        """The window is closed; the second time nothing is left to close."""
        if not self.on:
            return
        self.on = False
        self.window.close()
        self.tasks.close()
        self.library.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    @property
    def session(self) -> Session:
        assert self.program.session
        return self.program.session

    @property
    def page(self) -> QWidget:
        """What is worked on, or the window that is in front of it."""
        return self.window.page or self.window

    @property
    def room(self) -> RoomWindow | None:
        """The audience's window, when it is shown."""
        shown = (window for window in QApplication.topLevelWidgets() if isinstance(window, RoomWindow))
        return next((window for window in shown if window.isVisible()), None)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The widget of this name on the page."""
        found = next((one for one in self.page.findChildren(kind, name) if one.isVisibleTo(self.page)), None)
        assert found is not None, name
        return found

    def said(self, name: str) -> str:
        """What stands on this label."""
        return self.find(name, QLabel).text()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key, held)

    def tab_to(self, name: str) -> None:
        """Tab on until the widget of this name has the focus."""
        for _stop in range(200):
            focus = QApplication.focusWidget()
            if focus and focus.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def enter(self, name: str, text: str) -> None:
        """Tab to a field, type, and press Enter."""
        self.tab_to(name)
        self.type(text)
        self.key(Qt.Key.Key_Return)

    def click(self, name: str) -> None:
        """Click the button of this name."""
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def save_paper(self, path: Path, press: Callable[[], None]) -> None:
        """`press` opens the sheet's menu; choose to save it, and say where."""
        QTimer.singleShot(0, self._choose_save)
        press()
        dialog = next(one for one in self.window.findChildren(QFileDialog) if one.isVisible())
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        self.qtbot.keyClick(name, Qt.Key.Key_Return)
        self.qtbot.waitUntil(path.exists, timeout=30_000)

    def _choose_save(self) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def switch_on(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Laptop]]:
    """Starts the program on the test's own library, as often as asked."""
    on: list[Laptop] = []

    def start() -> Laptop:
        on.append(Laptop(qtbot, tmp_path / "library", clock))
        return on[-1]

    yield start
    for laptop in on:
        laptop.shut()


@pytest.fixture
def laptop(switch_on: Callable[[], Laptop]) -> Laptop:
    return switch_on()
