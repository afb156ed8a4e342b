"""A panel on a desk of the smallest size, over a real session."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from onlyworkshop.terms import terms
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper
from tests.onlyworkshop.builders import workshop
from ui.boards.layout import column
from ui.boards.marks import NO_BREAK
from ui.boards.wrapping import MAY_BREAK
from ui.exercises.opening import open_exercise
from ui.mutes import KeptMutes
from ui.settings import SettingsFile

W = TypeVar("W", bound=QWidget)
SMALLEST = (760, 470)


@dataclass
class Opened:
    """A panel that is worked with, and the session behind it."""

    widget: QWidget
    session: Session
    keeper: FakeKeeper
    qtbot: QtBot
    notices: list[str]
    clock: FakeClock
    tick: Callable[[], None]

    @property
    def now(self) -> Workshop:
        return self.session.editing.workshop

    def find(self, kind: type[W], name: str) -> W:
        """The one widget of this name."""
        found = self.widget.findChildren(kind, name)
        assert len(found) == 1, f"{len(found)} widgets are called {name}"
        return found[0]

    def typed(self, name: str) -> str:
        """What stands in this field."""
        editor = self.find(QWidget, name)
        return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()

    def type(self, name: str, text: str, end: Qt.Key | None = None) -> None:
        """Type `text` in place of what stands in this field."""
        editor = self.find(QWidget, name)
        editor.setFocus()
        self.qtbot.waitUntil(editor.hasFocus)
        editor.selectAll()
        if text:
            self.qtbot.keyClicks(editor, text)
        else:
            self.qtbot.keyClick(editor, Qt.Key.Key_Delete)
        if end:
            self.key(end)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def keys(self, text: str) -> None:
        """Type where the focus is."""
        for letter in text:
            self.qtbot.keyClicks(QApplication.focusWidget(), letter)

    def paste(self, name: str, text: str) -> None:
        """Paste into this field."""
        QGuiApplication.clipboard().setText(text)
        editor = self.find(QLineEdit, name)
        editor.setFocus()
        editor.selectAll()
        self.qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self, name: str) -> None:
        """Press this button with the space bar."""
        button = self.find(QAbstractButton, name)
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def choose(self, name: str, words: str) -> None:
        """Choose by typing the words."""
        combo = self.find(QComboBox, name)
        combo.setFocus()
        place = combo.findText(words)
        assert place >= 0, f"{words} is not offered by {name}"
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    def refusals(self) -> list[str]:
        """Every refusal that can be read now."""
        labels = self.widget.findChildren(QLabel)
        return [one.text() for one in labels if one.property("role") == "refusal" and not one.isHidden()]

    def pass_time(self, minutes: float) -> None:
        """Time passes, and the desk looks at the clock."""
        self.clock.advance(minutes * 60)
        self.tick()

    def says(self, words: str) -> bool:
        """Whether these words can be read somewhere, wherever their lines may break."""
        return any(
            _plain(words) in _plain(one.text()) for one in self.widget.findChildren(QLabel) if not one.isHidden()
        )


def _plain(text: str) -> str:
    return text.replace(NO_BREAK, " ").replace(MAY_BREAK, "")


Open = Callable[..., Opened]


@pytest.fixture
def open_on_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens panels, and closes them when the test is over."""
    closing: list[Callable[[], None]] = []
    settings = SettingsFile(tmp_path / "settings.json")

    def opens(module: str, day: Workshop | None = None) -> Opened:
        numbers, keeper, host, clock = count(1), FakeKeeper(), QWidget(), FakeClock()
        stored = Stored(day or workshop(), Run())
        session = Session(stored, keeper, clock, lambda: f"new-{next(numbers)}", terms())
        panel = open_exercise(module, session, KeptMutes(settings), host)
        host.setLayout(column(panel.widget))
        host.resize(*SMALLEST)
        qtbot.addWidget(host)
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        notices: list[str] = []
        if hasattr(panel.widget, "notice"):
            panel.widget.notice.connect(notices.append)
        closing.extend((panel.close, host.close))
        return Opened(panel.widget, session, keeper, qtbot, notices, clock, panel.tick)

    yield opens
    for close in closing:
        close()
