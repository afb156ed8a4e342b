"""A card at the desk: over the exercise, above the clock that it is about."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.overlay import Overlay
from ui.theme import SPACE


class Card(Overlay):
    """Stands on the foot of what it is `over`, never wider or taller than that."""

    def __init__(self, name: str, words: str, desk: QWidget, over: QWidget) -> None:
        super().__init__(name, words, desk)
        self._over = over

    def place(self) -> QRect:
        """Where it stands on the desk."""
        area = QRect(self._over.mapTo(self.page, QPoint(0, 0)), self._over.size())
        area.adjust(SPACE.l, SPACE.s, -SPACE.l, -SPACE.s)
        wide = min(area.width(), max(self.minimumWidth(), self.sizeHint().width()))
        tall = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        tall = min(area.height(), tall)
        return QRect(area.left(), area.bottom() - tall, wide, tall)
