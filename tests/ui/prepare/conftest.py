"""A workshop being prepared, on a page of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.people import People
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import DAY, workshop
from tests.ui.stand_ins import FakeLibrary, FakePrinter, FakeTasks, fake_crew
from ui.page_keys import PageKeys
from ui.prepare.held import Past
from ui.prepare.opening import Looks, OpenPage, open_prepare
from ui.prepare.printing import Press
from ui.settings import SettingsFile
from ui.tasks import Tasks
from ui.theme import load_theme

W = TypeVar("W", bound=QObject)
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Page:
    """The page, its session, its printer, and how often the day was begun."""

    open: OpenPage
    session: Session
    printer: FakePrinter
    library: FakeLibrary
    qtbot: QtBot
    begun: list[bool] = field(default_factory=list)
    closed: bool = False

    @property
    def now(self) -> Workshop:
        return self.session.editing.workshop

    @property
    def people(self) -> People:
        return self.now.people

    def close(self) -> None:
        """Listen to the session no more."""
        if not self.closed:
            self.closed = True
            self.open.close()

    def find(self, kind: type[W], name: str) -> W:
        found = self.open.view.findChild(kind, name)
        assert found is not None, name
        return found

    def edit(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, name)

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def refusal(self, name: str) -> str:
        """Why what stands in this field is not kept."""
        return self.find(QWidget, name).accessibleDescription()

    def type(self, name: str, text: str, enter: bool = True) -> None:
        """Replace what stands in the field by typing, then press Enter or leave."""
        edit = self.edit(name)
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClick(edit, Qt.Key.Key_Backspace)
        if text.isascii():
            self.qtbot.keyClicks(edit, text)
        else:
            self.paste(edit, text)
        if enter:
            self.qtbot.keyClick(edit, Qt.Key.Key_Return)

    def paste(self, edit: QLineEdit, text: str) -> None:
        """Paste the text where the caret is."""
        QGuiApplication.clipboard().setText(text)
        self.qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QApplication.processEvents()
        self.qtbot.keyClick(self.open.view.focusWidget() or self.open.view, key, held)

    def choose(self, name: str, words: str) -> None:
        """Choose by typing the beginning of the words, as a keyboard user does."""
        combo = self.find(QComboBox, name)
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())

    def press(self, name: str) -> None:
        button = self.open.view.findChild(QPushButton, name) or self.find(QToolButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick(self, name: str) -> None:
        self.find(QCheckBox, name).click()

    def titles(self) -> list[str]:
        """What stands in the agenda, first to last."""
        return [one.module or one.kind.value for one in self.now.agenda.blocks]


Open = Callable[..., Page]


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens pages, and closes them when the test is over."""
    opened: list[Page] = []

    def opens(
        people: int = 4,
        plan: Plan = Plan.HALF_DAY,
        printer: bool = True,
        library: FakeLibrary | None = None,
        past_tasks: Tasks | None = None,
    ) -> Page:
        library = library or FakeLibrary()
        numbers, begun, press = count(), [], FakePrinter(printer)
        session = Session(
            Stored(workshop(plan, people), Run()), library, FakeClock(), lambda: f"new-{next(numbers)}", ()
        )
        page = open_prepare(
            session,
            Looks(load_theme("light"), DAY),
            Press(fake_crew(), press, lambda: "a4"),
            Past(library, past_tasks or FakeTasks()),
            lambda: begun.append(True),
        )
        PageKeys(page.view, page.view, SettingsFile(tmp_path / "settings.json"))
        qtbot.addWidget(page.view)
        page.view.resize(1366, 768)
        page.view.show()
        page.view.activateWindow()
        qtbot.waitUntil(page.view.isActiveWindow)
        opened.append(Page(page, session, press, library, qtbot, begun))
        return opened[-1]

    yield opens
    for page in opened:
        page.close()


@pytest.fixture
def page(open_page: Open) -> Page:
    """A half-day with four people."""
    return open_page()
