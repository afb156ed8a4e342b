"""The number of a display, large on that display, for a moment."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.room.displays import Choice
from ui.theme import Theme

STAYS_MS = 4000
SHARE = 0.4
"""Of the height of the display."""
FIGURE = 0.7
BARE = (
    Qt.WindowType.ToolTip
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class NumberedScreen(QWidget):
    """Goes by itself; a click on it is a click on what is behind."""

    def __init__(self, choice: Choice, theme: Theme) -> None:
        super().__init__(None, BARE)
        self.setObjectName(f"screenNumber{choice.number}")
        self.setAccessibleName(str(choice.number))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._number = str(choice.number)
        self._theme = theme
        place = choice.display
        side = round(place.height * SHARE)
        area = QRect(0, 0, side, side)
        area.moveCenter(QRect(place.x, place.y, place.width, place.height).center())
        self.setGeometry(area)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self.hide)
        self._going.start(STAYS_MS)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("ink"))
        letters = painter.font()
        letters.setPixelSize(round(self.height() * FIGURE))
        painter.setFont(letters)
        painter.setPen(self._theme.colour("paper"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
