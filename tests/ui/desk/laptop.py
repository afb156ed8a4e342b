"""A laptop for tests: its screens can be pulled out and its loudspeaker counts."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from onlyworkshop.domain.timer import Stroke
from ui.room.displays import Display
from ui.room.screens import display


class FakeScreens(QObject):
    """The two invisible screens; the projector can be unplugged and plugged again."""

    lost = Signal(Display)
    changed = Signal()

    def __init__(self, connected: int = 2) -> None:
        super().__init__()
        self._all = QGuiApplication.screens()
        self._connected = self._all[:connected]

    def all(self) -> list[QScreen]:
        return self._connected

    def unplug(self) -> None:
        """The projector's cable comes out."""
        gone = self._connected[-1]
        self._connected = self._all[:1]
        self.lost.emit(display(gone))
        self.changed.emit()

    def plug(self) -> None:
        """The projector is back."""
        self._connected = self._all
        self.changed.emit()


class FakeSounds(QObject):
    """Counts the strokes; `silent` says why nothing is heard."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rung: list[Stroke] = []
        self.silent = ""

    @property
    def chimes(self) -> int:
        return self.rung.count(Stroke.END)

    @property
    def warnings(self) -> int:
        return self.rung.count(Stroke.WARNING)

    def ring(self, stroke: Stroke) -> None:
        self.rung.append(stroke)

    def problem(self) -> str:
        return self.silent

    def close(self) -> None:
        """Nothing rings."""


class FakeAwake:
    """Knows whether the screens are kept on."""

    def __init__(self) -> None:
        self.held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False
