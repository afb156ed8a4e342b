"""Cards in a list that is searched by typing, chosen by keyboard, and dragged onto a cluster."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from onlyworkshop.language import _
from ui.boards.fields import LineField
from ui.boards.layout import column
from ui.boards.wrapping import breakable, wrap_items
from ui.exercises.wants.shown import CardLine, ClusterLine
from ui.theme import SPACE

ID = Qt.ItemDataRole.UserRole


class CardList(QWidget):
    """Shows the cards that have every typed word in them. With `many`, Space chooses several and Enter goes on."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, name: str, many: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = LineField(_("Find: words, a level, a source, a code"), f"{name}FindEdit", 60, self)
        self._list = _Cards(self)
        self._list.setObjectName(f"{name}List")
        self._list.setAccessibleName(_("Cards"))
        wrap_items(self._list)
        mode = QAbstractItemView.SelectionMode
        self._list.setSelectionMode(mode.MultiSelection if many else mode.SingleSelection)
        self._list.setDragEnabled(many)
        self._lines: tuple[CardLine, ...] = ()
        layout = column(self._find, self._list, gap=SPACE.xs)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._find.edited.connect(lambda _text: self._narrow())
        self._find.submitted.connect(lambda _text: self._list.setFocus())
        self._list.currentItemChanged.connect(self._on_current)
        self._list.entered_key.connect(self.entered)

    def show_cards(self, lines: Sequence[CardLine]) -> None:
        """These cards; who is chosen stays chosen."""
        if tuple(lines) == self._lines:
            return
        same = [one.id for one in lines] == [one.id for one in self._lines]
        self._lines = tuple(lines)
        if not same:
            self._list.fill([one.id for one in lines])
        for n, one in enumerate(lines):
            item = self._list.item(n)
            item.setText(breakable(f"{one.words}\n{one.known}"))
            item.setForeground(self.palette().placeholderText() if one.vetoed else self.palette().text())
        self._narrow()

    def show_chosen(self, want: str) -> None:
        """This card is the current one."""
        for n in range(self._list.count()):
            if self._list.item(n).data(ID) == want:
                if self._list.currentRow() != n:
                    self._list.setCurrentRow(n)
                    self._list.scrollToItem(self._list.item(n))
                return

    def wants(self) -> list[str]:
        """The chosen cards; the current one when none is chosen."""
        return self._list.wants()

    def clear(self) -> None:
        """None is chosen any more."""
        self._list.clearSelection()

    def focus(self) -> None:
        self._list.setFocus()

    def _narrow(self) -> None:
        asked = self._find.text().casefold().split()
        for n, one in enumerate(self._lines):
            told = f"{one.words} {one.known}".casefold()
            self._list.item(n).setHidden(not all(word in told for word in asked))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item:
            self.chosen.emit(item.data(ID))


class ClusterList(QListWidget):
    """Clusters with their numbers; cards are dropped onto one, Delete dissolves it."""

    dropped = Signal(list, str)
    dissolved = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(_("Groups"))
        wrap_items(self)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self._lines: tuple[ClusterLine, ...] = ()

    def show_clusters(self, lines: Sequence[ClusterLine]) -> None:
        if tuple(lines) == self._lines:
            return
        row = self.currentRow()
        self._lines = tuple(lines)
        self.clear()
        for one in lines:
            item = QListWidgetItem(breakable(one.words), self)
            item.setData(ID, one.id)
        self.setCurrentRow(min(row, len(lines) - 1))

    def chosen(self) -> str:
        """The id of the current cluster; empty when there is none."""
        item = self.currentItem()
        return str(item.data(ID)) if item else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen():
            self.dissolved.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Cards come from a card list; beside all clusters they are taken out of theirs."""
        source = event.source()
        if isinstance(source, _Cards):
            item = self.itemAt(event.position().toPoint())
            self.dropped.emit(source.wants(), str(item.data(ID)) if item else "")
            source.clearSelection()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()


class _Cards(QListWidget):
    entered_key = Signal()

    def fill(self, wants: Sequence[str]) -> None:
        """One item for each."""
        self.blockSignals(True)
        self.clear()
        for want in wants:
            QListWidgetItem(self).setData(ID, want)
        self.blockSignals(False)

    def wants(self) -> list[str]:
        items = self.selectedItems() or ([self.currentItem()] if self.currentItem() else [])
        return [str(item.data(ID)) for item in items if not item.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)
