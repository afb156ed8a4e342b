"""The room's picture on any widget: the audience's window and the preview on the desk are the same canvas."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.room import Farewell, Pause, RoomFrame, Statement, Welcome
from onlyworkshop.language import _
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Picture
from ui.painting import paint
from ui.theme import Theme

FRAME_MS = 16
"""While somebody types, the board is set again once in a frame at most."""


class RoomCanvas(QWidget):
    """Paints one RoomFrame in the room's shape, or black. What is covered is never painted, so it cannot flash.

    `redrawn` says that the picture is another one.
    """

    redrawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._aspect = 0.0
        self._frame: RoomFrame | None = None
        self._picture: Picture | None = None
        self._stale = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(FRAME_MS)
        self._rest.timeout.connect(self._settle)
        self._redraw()

    @property
    def frame(self) -> RoomFrame | None:
        """What is painted; None for black."""
        return self._frame

    def show_frame(self, frame: RoomFrame | None) -> None:
        """Show this, or black when None; an equal frame is not painted again."""
        if frame == self._frame:
            return
        before, self._frame = self._frame, frame
        typed = frame is not None and before is not None and _typed(before, frame)
        if typed and self._rest.isActive():
            self._stale = True
            return
        self._redraw()
        if typed:
            self._rest.start()

    def show_aspect(self, aspect: float) -> None:
        """The picture's width to height."""
        if aspect != self._aspect:
            self._aspect = aspect
            self._redraw()

    def area(self) -> QRectF:
        """Where the picture is: as large as it can be in its shape, in the middle."""
        width = min(self.width(), self.height() * self._aspect)
        height = width / self._aspect
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._settle()
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture:
            painter.fillRect(self.area(), self._theme.colour("paper"))
            paint(self._picture, painter, self.area(), self._theme)

    def _settle(self) -> None:
        """Paint what was typed meanwhile."""
        if self._stale:
            self._redraw()

    def _redraw(self) -> None:
        self._stale = False
        self._picture = room(self._frame, self._aspect) if self._frame and self._aspect else None
        title = self._frame.prompt.title if self._frame else ""
        self.setAccessibleName(title or (_("The room") if self._frame else _("The room is black")))
        self.setAccessibleDescription(self._picture.description if self._picture else "")
        self.update()
        self.redrawn.emit()


def _typed(before: RoomFrame, after: RoomFrame) -> bool:
    """Whether only what stands on the board of an exercise has changed."""
    alone = isinstance(after.board, Welcome | Pause | Statement | Farewell)
    return after == before._replace(board=after.board) and not alone
