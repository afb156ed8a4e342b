"""A desk with everything around it that a test wants to move."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.agenda import Block
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper
from tests.onlyworkshop.builders import workshop
from tests.ui.desk.laptop import FakeAwake, FakeScreens, FakeSounds
from tests.ui.stand_ins import FakePrinter, fake_crew
from ui.desk.around import Around
from ui.desk.view import DeskView
from ui.room.window import RoomWindow
from ui.settings import SettingsFile
from ui.tasks import Crew
from ui.theme import load_theme


@dataclass
class Led:
    """A desk that is led, and what is around it."""

    view: DeskView
    session: Session
    clock: FakeClock
    screens: FakeScreens
    sounds: FakeSounds
    awake: FakeAwake
    settings: SettingsFile
    qtbot: QtBot
    printer: FakePrinter = field(default_factory=FakePrinter)

    @property
    def room(self) -> RoomWindow:
        return self.view._room._projection.window

    def on_screen(self) -> QImage:
        """What stands on the room's screen once the loop has turned, as it was painted then.

        A grabbed widget is painted anew, and Qt sets large letters up to a tenth of a pixel aside, depending on which
        small ones it has drawn for the first time since.
        """
        self.qtbot.wait(20)
        return QGuiApplication.screens()[1].grabWindow(self.room.winId()).toImage()

    def text(self, name: str) -> str:
        """What stands on the label of this name."""
        label = self.view.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def clock_label(self) -> QLabel:
        found = self.view.findChild(QLabel, "clockLabel")
        assert found is not None
        return found

    def button(self, name: str) -> QPushButton | QToolButton:
        found = self.view.findChild(QPushButton, name) or self.view.findChild(QToolButton, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Click the button of this name."""
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, to: QWidget | None = None) -> None:
        """Press a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(to or self.view.focusWidget() or self.view, key, held)

    def pass_time(self, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes, and the desk looks at the clock."""
        self.clock.advance(minutes * 60 + seconds)
        self.view.tick()

    def running(self) -> Block | None:
        return self.session.facilitation.block()

    def block(self, place: int) -> str:
        return self.session.editing.workshop.agenda.blocks[place].id


Open = Callable[..., Led]


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens desks, and closes them when the test is over."""
    opened: list[DeskView] = []

    def opens(
        day: Workshop | None = None,
        run: Run | None = None,
        screens: int = 2,
        minutes: float = 0,
        crew: Crew | None = None,
    ) -> Led:
        clock, numbers = FakeClock(), count()
        clock.advance(minutes * 60)
        stored = Stored(day or workshop(), run or Run())
        session = Session(stored, FakeKeeper(), clock, lambda: f"new-{next(numbers)}", ())
        laptop, loudspeaker, awake = FakeScreens(screens), FakeSounds(), FakeAwake()
        printer = FakePrinter()
        around = Around(crew or fake_crew(), laptop, loudspeaker, awake, printer=printer)
        settings = SettingsFile(tmp_path / "settings.json")
        view = DeskView(session, load_theme("light"), settings, around)
        view.resize(1366, 768)
        qtbot.addWidget(view)
        opened.append(view)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return Led(view, session, clock, laptop, loudspeaker, awake, settings, qtbot, printer)

    yield opens
    for view in opened:
        view.close_desk()
        view.close()


@pytest.fixture
def led(open_desk: Open) -> Led:
    """A half-day with four people, before the start, on two screens."""
    return open_desk()
