"""Where a row is taken to be dragged."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from onlyworkshop.language import _
from ui.theme import ICON, Theme, icon


class Grip(QLabel):
    """Tells heights in pixels of the screen."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draw()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(_("Drag, or press Alt+Up and Alt+Down"))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours on the page are other colours here."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(round(event.globalPosition().y()))

    def _draw(self) -> None:
        self.setPixmap(icon("grip-vertical", self._theme, "ink-3").pixmap(ICON))
