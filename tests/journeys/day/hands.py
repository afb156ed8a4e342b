"""The hands of a facilitator who has no mouse: keys go where the focus is, and nowhere else."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from onlyworkshop.domain.workshop import Workshop
from tests.journeys.conftest import SHIFT, Laptop
from ui.room.window import RoomWindow

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST_STOPS = 100
"""Tabs to anywhere on a page; what takes more is out of reach."""


class Hands:
    """Ten fingers on a laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.presses = 0

    @property
    def now(self) -> Workshop:
        return self.laptop.session.editing.workshop

    @property
    def focus(self) -> str:
        """The name of what has the focus."""
        self._settle()
        focused = QApplication.focusWidget()
        return focused.objectName() if focused else ""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _time in range(times):
            self._settle()
            self.laptop.qtbot.keyClick(self._target(), key, held)
            self.presses += 1
        self._settle()

    def type(self, text: str) -> None:
        """Type letter after letter; each goes where the focus is then."""
        for letter in text:
            self.laptop.qtbot.keyClicks(self._target(), letter)
            self.presses += 1
        self._settle()

    def say(self, text: str) -> None:
        """Type a line and press Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def go(self, name: str, back: bool = False) -> None:
        """Tab on, or back, to the widget of this name."""
        seen = [self.focus]
        while seen[-1] != name and len(seen) <= MOST_STOPS:
            self.press(*((Qt.Key.Key_Backtab, SHIFT) if back else (Qt.Key.Key_Tab,)))
            seen.append(self.focus)
        assert seen[-1] == name, f"Tab does not reach {name}: {seen}"

    def write(self, name: str, text: str, back: bool = False) -> None:
        """Tab to a field, replace what stands there, and press Enter."""
        self.go(name, back)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.say(text)

    def choose(self, name: str, words: str, back: bool = False) -> None:
        """Tab to a choice and type how the words begin, no further than needed; else go there by arrow."""
        self.go(name, back)
        choice = self.laptop.find(name, QComboBox)
        letters = [letter for letter in words.split(maxsplit=1)[0] if letter.isascii()]
        ways = [*letters, Qt.Key.Key_Home, *[Qt.Key.Key_Down] * choice.count()]
        for way in ways:
            if choice.currentText().startswith(words):
                break
            self.type(way) if isinstance(way, str) else self.press(way)
        assert choice.currentText().startswith(words), f"{name}: {choice.currentText()} for {words}"

    def tick(self, name: str, back: bool = False) -> None:
        """Tab to a box or a button, and press Space."""
        self.go(name, back)
        self.press(Qt.Key.Key_Space)

    def turn(self, page: int) -> None:
        """Alt and the number turn the page of an exercise."""
        self.press(Qt.Key(Qt.Key.Key_0 + page), ALT)

    def next_block(self, block: str) -> None:
        """F9 leads to the next block, and Tab from there into its panel."""
        self.laptop.clock.advance(600)
        self.press(Qt.Key.Key_F9)
        running = self.laptop.session.facilitation.block()
        assert running is not None
        assert running.id == block

    def save_pack(self, path: Path) -> None:
        """Choose to save the pack, and type where."""
        self.go("packButton")
        QTimer.singleShot(0, self._choose_save)
        self.press(Qt.Key.Key_Space)
        self.laptop.qtbot.waitUntil(lambda: self.focus == "fileNameEdit")
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.say(str(path))
        self.laptop.qtbot.waitUntil(path.exists, timeout=60_000)

    def _choose_save(self) -> None:
        """The menu has a loop of its own; its keys come once it is there."""
        if not isinstance(QApplication.activePopupWidget(), QMenu):
            QTimer.singleShot(20, self._choose_save)
            return
        self.press(Qt.Key.Key_Down, times=2)
        self.press(Qt.Key.Key_Return)

    def _settle(self) -> None:
        """What was asked happens. The offscreen screens activate the room although it accepts no focus."""
        QApplication.processEvents()
        if isinstance(QApplication.activeWindow(), RoomWindow):
            self.laptop.window.activateWindow()
            QApplication.processEvents()

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.laptop.page
