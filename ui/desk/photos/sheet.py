"""One photo, as large as the desk, to see whether it can be read."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from onlyworkshop.language import _
from ui.theme import SPACE, Theme


class PhotoSheet(QFrame):
    """Lies over the desk and nowhere else. A click, Esc or Enter takes it away; arrows ask for another photo."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = parent
        self._theme = theme
        self._picture = QPixmap()
        self._caption = ""
        self.setObjectName("photoSheet")
        self.setAccessibleName(_("Photo"))
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_photo(self, picture: QImage, caption: str) -> None:
        """Show this one."""
        self._picture = QPixmap.fromImage(picture)
        self._caption = caption
        self.setAccessibleName(caption or _("Photo"))
        self.setGeometry(self._desk.rect().adjusted(SPACE.xxl, SPACE.xxl, -SPACE.xxl, -SPACE.xxl))
        self.show()
        self.raise_()
        self.setFocus()
        self.update()

    def take_away(self) -> None:
        """Back to the desk."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inside = self.rect().adjusted(SPACE.l, SPACE.l, -SPACE.l, -SPACE.l)
        line = painter.fontMetrics().height() + SPACE.s if self._caption else 0
        room = inside.adjusted(0, 0, 0, -line)
        size = self._picture.size().boundedTo(
            self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        )
        framed = QRect(room.topLeft(), size)
        framed.moveCenter(room.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(framed, self._picture)
        painter.setPen(self._theme.colour("ink"))
        below = inside.adjusted(0, room.height(), 0, 0)
        words = painter.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.take_away()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: object) -> None:
        self.take_away()
