"""The screens of this laptop as they come and go."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ui.room.displays import Display, Identity


def display(screen: QScreen) -> Display:
    """What is known about a screen."""
    identity = Identity(screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    place = screen.geometry()
    return Display(identity, place.x(), place.y(), place.width(), place.height())


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
            screen.geometryChanged.connect(self.changed)

    def all(self) -> list[QScreen]:
        """Every screen that is connected now."""
        return QGuiApplication.screens()

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()

    def _on_removed(self, screen: QScreen) -> None:
        self.lost.emit(display(screen))
        self.changed.emit()
