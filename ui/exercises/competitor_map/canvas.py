"""The map as the room sees it, with room for a mouse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.plane import SIDE
from onlyworkshop.pictures.competitor_map import map_picture, place_on_map
from ui.boards.canvas import PER_HEIGHT, Canvas


class MapCanvas(Canvas):
    """Shows a map in its own colours; a click tells the place, in halves."""

    placed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("mapCanvas", parent)

    def show_board(self, shown: MapBoard) -> None:
        self.show_made(lambda aspect, body: map_picture(shown, aspect, body))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            scale = PER_HEIGHT / max(1, self.height())
            point = event.position()
            found = place_on_map(point.x() * scale, point.y() * scale, self.aspect, self.body)
            if found:
                self.placed.emit(*(_half(one) for one in found))


def _half(number: float) -> float:
    return min(SIDE, max(0.0, round(number * 2) / 2))
