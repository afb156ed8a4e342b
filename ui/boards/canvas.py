"""A picture of the room as large as the desk has space for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from onlyworkshop.pictures.shapes import Picture
from ui.boards.layout import column
from ui.painting import PictureView
from ui.theme import DESK, THEMES, Theme, load_theme

PER_HEIGHT = 100

Make = Callable[[float, float], Picture]


class Canvas(QWidget):
    """Shows what `make(aspect, body)` draws, in the colours of the desk and with its smallest letters."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._make: Make | None = None
        self._view = PictureView(_theme_of(self), self)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(self._view))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_made(self, make: Make) -> None:
        """Draw this from now on, whatever the size."""
        self._make = make
        self._redraw()

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width() / max(1, self.height())

    @property
    def body(self) -> float:
        """The desk's smallest letters, in hundredths of the height."""
        return DESK["caption"] * PER_HEIGHT / max(1, self.height())

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

    def _redraw(self) -> None:
        if self._make and self.height() > 0:
            self._view.show_picture(self._make(self.aspect, self.body))
            self.setAccessibleName(self._view.accessibleName())


def _theme_of(widget: QWidget) -> Theme:
    """The theme whose colours the palette has; the first one before any theme was applied."""
    window, ink = widget.palette().window().color(), widget.palette().windowText().color()
    known = (load_theme(name) for name in THEMES)
    found = (one for one in known if (one.colour("canvas"), one.colour("ink")) == (window, ink))
    return next(found, load_theme(THEMES[0]))
