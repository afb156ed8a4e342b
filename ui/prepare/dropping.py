"""Rows dragged by their grips: a line shows where one would be dropped."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFrame

from ui.boards.rows import Rows
from ui.prepare.block_row import BlockRow
from ui.theme import SPACE


class Dropping(QObject):
    """Tells which row was placed where."""

    placed = Signal(str, int)

    def __init__(self, rows: Rows[BlockRow]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._mark = QFrame(rows)
        self._mark.setProperty("role", "drop")
        self._mark.hide()

    def watch(self, row: BlockRow) -> None:
        """This row can be dragged."""
        row.grip.dragged.connect(self._on_dragged)
        row.grip.dropped.connect(lambda height: self._on_dropped(row.block, height))

    def _on_dragged(self, height: int) -> None:
        rows = self._rows.rows()
        place = self._place_at(height)
        edge = rows[place].geometry().top() if place < len(rows) else rows[-1].geometry().bottom()
        inside = rows[0].parentWidget() or self._rows
        top = inside.mapTo(self._rows, QPoint(0, edge)).y()
        self._mark.setGeometry(0, top - SPACE.xs // 2, self._rows.viewport().width(), SPACE.xs // 2)
        self._mark.show()
        self._mark.raise_()

    def _on_dropped(self, block: str, height: int) -> None:
        if self._mark.isHidden():
            return
        self._mark.hide()
        here = [row.block for row in self._rows.rows()].index(block)
        place = self._place_at(height)
        self.placed.emit(block, place - 1 if place > here else place)

    def _place_at(self, height: int) -> int:
        middles = [one.mapToGlobal(one.rect().center()).y() for one in self._rows.rows()]
        return sum(middle < height for middle in middles)
