"""The program in a process of its own, led by the keyboard until somebody kills it, or on a single screen."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.app import SETTINGS, Running, new_app
from ui.room.window import RoomWindow
from ui.settings import Settings, SettingsFile
from ui.theme import apply_theme, load_theme
from ui.window import MainWindow

PEOPLE = ("Head of sales", "Service engineer", "Managing director")
PATIENCE_MS = 20_000
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(library: Path) -> tuple[MainWindow, Running]:
    """The window with its library loaded."""
    app = new_app()
    settings = SettingsFile(library / SETTINGS)
    settings.save(Settings(muted=True))
    apply_theme(app, load_theme("light"))
    window = MainWindow(settings)
    running = Running(window, settings, library, None)
    window.show()
    running.load()
    until(lambda: running.program is not None and window.page is not None and bool(window.page.objectName()))
    return window, running


def until(true: Callable[[], bool]) -> None:
    """Let the program live until this is so."""
    loop, looked = QEventLoop(), QTimer()
    looked.timeout.connect(lambda: loop.quit() if true() else None)
    looked.start(20)
    QTimer.singleShot(PATIENCE_MS, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError


def typed(window: MainWindow, name: str, text: str) -> None:
    """Type a line and press Enter."""
    page = window.page
    field = page.findChild(QLineEdit, name) if page else None
    if field is None:
        raise LookupError(name)
    field.setFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def pressed(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on the page."""
    target: QWidget = QApplication.focusWidget() or window
    QTest.keyClick(target, key, held)


def begun(window: MainWindow, running: Running) -> None:
    """A new workshop with three people, its third block running, one alternative typed."""
    typed(window, "newTitleEdit", "Manhole covers")
    for person in PEOPLE:
        typed(window, "newPersonEdit", person)
    program = running.program
    if program is None:
        raise LookupError("program")
    program.show_desk()
    for _block in range(3):
        pressed(window, Qt.Key.Key_F9)
    typed(window, "alternativesAddEdit", "Do nothing")


def until_killed(library: Path) -> None:
    """Say what has been saved, and go on living."""
    window, running = opened(library)
    begun(window, running)
    program = running.program
    if program is None or program.session is None:
        raise LookupError("session")
    program.session.facilitation.add(3)
    sys.stdout.write("saved\n" if not program._parts.library.flush().failure else "refused\n")
    sys.stdout.flush()
    QApplication.exec()


def on_one_screen(library: Path) -> None:
    """F5 shows the room on the only screen, and each way back leads to the desk."""
    window, running = opened(library)
    begun(window, running)
    window.setFocus()
    rooms = [one for one in QApplication.topLevelWidgets() if isinstance(one, RoomWindow)]
    sys.stdout.write(f"before {any(room.isVisible() for room in rooms)}\n")
    for way_back in ("escape", "double click", "F5"):
        page = window.page or window
        page.setFocus()
        pressed(window, Qt.Key.Key_F5)
        rooms = [one for one in QApplication.topLevelWidgets() if isinstance(one, RoomWindow)]
        room = next(one for one in rooms if one.isVisible())
        full = room.geometry() == QGuiApplication.screens()[0].geometry()
        if way_back == "escape":
            QTest.keyClick(room, Qt.Key.Key_Escape)
        elif way_back == "double click":
            QTest.mouseDClick(room, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(room, Qt.Key.Key_F5)
        sys.stdout.write(f"{way_back} full {full} back {not room.isVisible()}\n")
    window.close()
    running.close()


if __name__ == "__main__":
    {"until_killed": until_killed, "on_one_screen": on_one_screen}[sys.argv[1]](Path(sys.argv[2]))
