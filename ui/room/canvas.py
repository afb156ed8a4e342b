"""The room's picture on any widget: the audience's window and the preview on the desk are the same canvas."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.language import _
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Picture
from ui.painting import paint
from ui.theme import Theme


class RoomCanvas(QWidget):
    """Paints one RoomFrame in the room's shape, or black. What is covered is never painted, so it cannot flash."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._aspect = 0.0
        self._frame: RoomFrame | None = None
        self._picture: Picture | None = None
        self._redraw()

    @property
    def frame(self) -> RoomFrame | None:
        """What is painted; None for black."""
        return self._frame

    def show_frame(self, frame: RoomFrame | None) -> None:
        """Show this, or black when None; an equal frame is not painted again."""
        if frame != self._frame:
            self._frame = frame
            self._redraw()

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
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture:
            painter.fillRect(self.area(), self._theme.colour("paper"))
            paint(self._picture, painter, self.area(), self._theme)

    def _redraw(self) -> None:
        self._picture = room(self._frame, self._aspect) if self._frame and self._aspect else None
        title = self._frame.prompt.title if self._frame else ""
        self.setAccessibleName(title or (_("The room") if self._frame else _("The room is black")))
        self.setAccessibleDescription(self._picture.description if self._picture else "")
        self.update()
