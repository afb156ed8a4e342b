"""The map as the room sees it, with room for a mouse."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from onlyworkshop.domain.exercises.competitor_map import SIDE, MapBoard
from onlyworkshop.pictures.competitor_map import map_picture, place_on_map
from ui.boards.layout import column
from ui.painting import PictureView
from ui.theme import DESK, THEMES, Theme, load_theme

PER_HEIGHT = 100


class MapCanvas(QWidget):
    """Shows a map in its own colours; a click tells the place, in halves."""

    placed = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapCanvas")
        self._board: MapBoard | None = None
        self._view = PictureView(_theme_of(self), self)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self._view))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_board(self, shown: MapBoard) -> None:
        self._board = shown
        self._redraw()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours on the desk are other colours here."""
        if event.type() == QEvent.Type.PaletteChange:
            self._view.show_theme(_theme_of(self))
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._board and event.button() == Qt.MouseButton.LeftButton:
            scale = PER_HEIGHT / self.height()
            point = event.position()
            found = place_on_map(point.x() * scale, point.y() * scale, self._aspect(), self._body())
            if found:
                self.placed.emit(*(_half(one) for one in found))

    def _redraw(self) -> None:
        if self._board and self.height() > 0:
            self._view.show_picture(map_picture(self._board, self._aspect(), self._body()))
            self.setAccessibleName(self._view.accessibleName())

    def _aspect(self) -> float:
        return self.width() / max(1, self.height())

    def _body(self) -> float:
        """The desk's smallest letters, in hundredths of the height."""
        return DESK["caption"] * PER_HEIGHT / max(1, self.height())


def _half(number: float) -> float:
    return min(SIDE, max(0.0, round(number * 2) / 2))


def _theme_of(widget: QWidget) -> Theme:
    """The theme whose colours the palette has; the first one before any theme was applied."""
    window, ink = widget.palette().window().color(), widget.palette().windowText().color()
    known = (load_theme(name) for name in THEMES)
    found = (one for one in known if (one.colour("canvas"), one.colour("ink")) == (window, ink))
    return next(found, load_theme(THEMES[0]))
