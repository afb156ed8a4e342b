"""Words of any length, whole at every width: in labels, and in the items of a list."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import SPACE

CHECK_WIDTH = 28
"""Room for a box to tick and the space around it, in pixels at 100 %."""
TALLEST = 1000
MAY_BREAK = "\u200b"
_ENDLESS = re.compile(r"\S{24}\S+")
_PIECE = re.compile(r"\S{8}(?=\S)")


def breakable(text: str) -> str:
    """The text with places at which a word of more than 24 letters may break; Qt would cut it off."""
    return _ENDLESS.sub(lambda word: _PIECE.sub(rf"\g<0>{MAY_BREAK}", word.group()), text)


class WrappedLabel(QLabel):
    """Words in as many lines as they need; they never make anything wider. Cut off, the tool tip has them."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.setText(breakable(text))
        self.setAccessibleName(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        cut = self.heightForWidth(self.width()) > self.height()
        self.setToolTip(self.text() if cut else "")


class WrappedItem(QStyledItemDelegate):
    """As high as all lines need at the width there is; a style sheet's padding makes Qt reckon with too few."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        box = CHECK_WIDTH if index.data(Qt.ItemDataRole.CheckStateRole) is not None else 0
        wide = (view.viewport().width() if isinstance(view, QListWidget) else 0) - 3 * SPACE.s - box
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        wrap = Qt.TextFlag.TextWordWrap
        taken = option.fontMetrics.boundingRect(0, 0, max(wide, SPACE.huge), TALLEST, wrap, text)
        return QSize(wide, taken.height() + 2 * SPACE.s)


def wrap_items(view: QListWidget) -> None:
    """Items of several lines, whole at every width."""
    view.setWordWrap(True)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(WrappedItem(view))
