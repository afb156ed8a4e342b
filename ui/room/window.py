"""RoomWindow: what the audience sees, one picture and nothing else."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QMoveEvent, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.language import _
from ui.room.canvas import RoomCanvas
from ui.theme import SPACE, Theme

BARE = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint


class RoomWindow(QWidget):
    """A canvas that fills a screen. `back_asked` comes only from the facilitator's single screen."""

    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, BARE)
        self.setObjectName("roomWindow")
        self.setWindowTitle(_("The room"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.canvas = RoomCanvas(theme, self)
        self.canvas.redrawn.connect(self._on_redrawn)
        self.alone = False
        self._due = QRect()
        self._pill = QPushButton(_("Back to the desk: Esc"), self)
        self._pill.setObjectName("backToDeskButton")
        self._pill.setAccessibleName(self._pill.text())
        self._pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pill.clicked.connect(self.back_asked)
        self._pill.hide()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.back_asked)

    def show_frame(self, frame: RoomFrame | None) -> None:
        """Show this, or black when None."""
        self.canvas.show_frame(frame)

    def place(self, screen: QScreen, alone: bool) -> None:
        """Fill `screen`; `alone` when it is the facilitator's as well and needs a way back."""
        self.hide()
        self.alone = alone
        self.setWindowFlags(BARE if alone else BARE | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not alone)
        self.setCursor(Qt.CursorShape.ArrowCursor if alone else Qt.CursorShape.BlankCursor)
        self._pill.setVisible(alone)
        self._escape.setEnabled(alone)
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        self._due = screen.geometry()
        self.setGeometry(self._due)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if alone:
            self.activateWindow()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Put elsewhere by the window system, or told so by mistake, it goes back; once, for the system may insist."""
        super().moveEvent(event)
        due = self._due
        if event.spontaneous() and not due.isEmpty() and self.geometry().topLeft() != due.topLeft():
            self._due = QRect()
            self.setGeometry(due)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self.canvas.show_aspect(self.width() / max(1, self.height()))
        pill = self._pill.sizeHint()
        left, top = (self.width() - pill.width()) // 2, self.height() - pill.height() - SPACE.m
        self._pill.setGeometry(left, top, pill.width(), pill.height())

    def _on_redrawn(self) -> None:
        self.setAccessibleName(self.canvas.accessibleName())
        self.setAccessibleDescription(self.canvas.accessibleDescription())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.alone:
            self.back_asked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window system does not close the room; on a single screen it leads back to the desk."""
        if event.spontaneous():
            event.ignore()
            if self.alone:
                self.back_asked.emit()
