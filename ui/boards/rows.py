"""A list of rows that scrolls inside itself, so that the page never does."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import SPACE

W = TypeVar("W", bound=QWidget)


class Rows(QScrollArea, Generic[W]):
    """One widget per key, made by `make(key, place)`; a widget lives as long as its key keeps its place.

    `narrowed` tells what the scroll bar takes of the width.
    """

    narrowed = Signal(int)

    def __init__(
        self, label: str, name: str, make: Callable[[str, int], W], parent: QWidget | None = None, gap: int = SPACE.xs
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make = make
        self._keys: tuple[str, ...] = ()
        self._rows: list[W] = []
        self._inside = QWidget(self)
        self._layout = QVBoxLayout(self._inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        self._layout.addStretch(1)
        self.setWidget(self._inside)

    def show_keys(self, keys: Sequence[str]) -> tuple[W, ...]:
        """The widgets for these keys, in this order. A new last row is scrolled into view."""
        same = 0
        while same < min(len(keys), len(self._keys)) and keys[same] == self._keys[same]:
            same += 1
        grown = bool(self._keys) and len(keys) > len(self._keys)
        for row in self._rows[same:]:
            self._layout.removeWidget(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        made = [self._make(key, place) for place, key in enumerate(keys[same:], same + 1)]
        for place, row in enumerate(made, same):
            self._layout.insertWidget(place, row)
        self._rows[same:] = made
        self._keys = tuple(keys)
        if grown:
            QTimer.singleShot(0, self, self._scroll_down)
        return tuple(self._rows)

    def row(self, key: str) -> W | None:
        """The widget of this key."""
        return self._rows[self._keys.index(key)] if key in self._keys else None

    def rows(self) -> tuple[W, ...]:
        """All widgets, first to last."""
        return tuple(self._rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as what stands above them, until they need a scroll bar."""
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        gap = SPACE.s if bar else 0
        self._layout.setContentsMargins(0, 0, gap, 0)
        self.narrowed.emit(bar + gap)

    def _scroll_down(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
