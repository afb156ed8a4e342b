"""The screens of this laptop as they come and go."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.room.displays import Display, Identity

SETTLE_MS = (350, 1000)
"""After the last change of any screen: a first look, and a second one for systems that take their time."""


def display(screen: QScreen) -> Display:
    """What is known about a screen."""
    identity = Identity(screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    place = screen.geometry()
    return Display(identity, place.x(), place.y(), place.width(), place.height(), screen.devicePixelRatio())


def beneath(window: QRect, screens: Iterable[QScreen]) -> QScreen | None:
    """The screen that shows most of this window; the first when none shows any of it.

    A widget is never asked for its screen: PySide takes the answer for a child of the widget, and when Python throws
    both away together it may delete the screen, with the whole program standing on it.
    """

    def seen(screen: QScreen) -> int:
        shown = screen.geometry().intersected(window)
        return shown.width() * shown.height()

    return max(screens, key=seen, default=None)


def settling(parent: QObject, then: Callable[[], None]) -> list[QTimer]:
    """Started together again and again, these do it once the screens have come to rest."""
    timers = [_once(parent, wait) for wait in SETTLE_MS]
    for timer in timers:
        timer.timeout.connect(then)
    return timers


def move_onto(window: QWidget, screen: QScreen, place: QRect | None = None) -> None:
    """The window stands on this screen, in the middle or at this place, in the state in which it was."""
    state = window.windowState()
    window.setWindowState(Qt.WindowState.WindowNoState)
    area = screen.availableGeometry()
    moved = place or QRect(area.topLeft(), window.size().boundedTo(area.size()))
    if not place:
        moved.moveCenter(area.center())
    window.setScreen(screen)
    window.setGeometry(moved)
    window.setWindowState(state)


class Screens(QObject):
    """`lost` is told at once with the display that goes; `changed` whenever anything about any screen changes."""

    lost = Signal(Display)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_added)
        app.screenRemoved.connect(self._on_removed)
        app.primaryScreenChanged.connect(self.changed)
        for screen in app.screens():
            self._watch(screen)

    def all(self) -> list[QScreen]:
        """Every screen that is connected now."""
        return QGuiApplication.screens()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        screen.availableGeometryChanged.connect(self.changed)

    def _on_added(self, screen: QScreen) -> None:
        self._watch(screen)
        self.changed.emit()

    def _on_removed(self, screen: QScreen) -> None:
        self.lost.emit(display(screen))
        self.changed.emit()


def _once(parent: QObject, wait_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    return timer
