"""A list to choose from by typing: what is typed narrows it, Enter takes, Esc leaves it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.boards.layout import column, label
from ui.theme import SPACE

TAKEN = "✓"
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Offer(NamedTuple):
    """Something to take: its key, its words, what it is, and whether it is taken already."""

    key: str
    words: str
    about: str
    taken: bool


class Picker(QWidget):
    """The offers under a line to type in; tells `chosen` by key, and `closed`."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self._title = label("", "quiet", self)
        self._title.setWordWrap(True)
        self._filter = QLineEdit(self)
        self._filter.setObjectName(f"{name}FilterEdit")
        self._filter.setPlaceholderText(hint)
        self._filter.setAccessibleName(hint)
        self._filter.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setObjectName(f"{name}List")
        self._list.setAccessibleName(hint)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self._title, self._filter, self._list, gap=SPACE.s))
        self._filter.textChanged.connect(self._narrow)
        self._list.itemActivated.connect(self._choose)

    def show_offers(self, title: str, offers: Sequence[Offer]) -> None:
        """Offer these from the beginning, ready to type."""
        self._title.setText(title)
        self._offers = tuple(offers)
        self._filter.clear()
        self._narrow("")
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line moves the choice in the list below it; Esc is taken here before it means anything elsewhere."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in MOVES:
            self._list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentItem())
        else:
            return False
        return True

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self._list.clear()
        for offer in self._offers:
            text = f"{offer.words}  ·  {offer.about}"
            if all(word in text.casefold() for word in wanted):
                item = QListWidgetItem(f"{TAKEN} {text}" if offer.taken else text)
                item.setData(Qt.ItemDataRole.UserRole, offer.key)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
