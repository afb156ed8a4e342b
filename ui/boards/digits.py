"""A grid that fills as fast as digits are typed: no Tab between cells."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from onlyworkshop.domain.refusal import OutOfRange
from onlyworkshop.language import _
from onlyworkshop.wording import sentence
from ui.boards.entry import REFUSED_SIGN
from ui.theme import SPACE

HIDDEN = "•"
WIDEST = 4
"""Figures in a column, with air around them."""
Cells = Mapping[tuple[str, str], int]


class Column(NamedTuple):
    """Numbers from `low` to `high`, what they mean in `words`; `answers` are 1 for yes and 0 for no."""

    key: str
    title: str
    low: int
    high: int
    words: str = ""
    answers: bool = False


class DigitGrid(QTableWidget):
    """Rows of people, columns of numbers. A number that cannot grow any further moves on to the next cell.

    Numbers of the rows that are not being typed in stay covered until `show_cells(…, covered=False)`.
    `completed` tells that typing has gone past the last cell.
    """

    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    refused = Signal(str)
    completed = Signal()

    def __init__(self, label: str, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[tuple[str, str], ...] = ()
        self._cells: dict[tuple[str, str], int] = {}
        self._covered = False
        self._typed = ""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.currentCellChanged.connect(self._on_moved)
        self.show_columns(columns)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """One column of numbers per entry."""
        if tuple(columns) == self._columns:
            return
        self._columns = tuple(columns)
        self._typed = ""
        self.setColumnCount(len(columns))
        for place, column in enumerate(columns):
            head = QTableWidgetItem(column.title)
            head.setToolTip(column.words)
            self.setHorizontalHeaderItem(place, head)
        self._fill()
        self._share_width()

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """One row per (key, name)."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self.setRowCount(len(rows))
        for line, (_key, name) in enumerate(rows):
            head = QTableWidgetItem(name)
            head.setToolTip(name)
            self.setVerticalHeaderItem(line, head)
        self._fill()
        self._share_width()

    def show_cells(self, cells: Cells, covered: bool) -> None:
        """Show these numbers by (row, column)."""
        self._cells = dict(cells)
        self._covered = covered
        self._typed = ""
        self._redraw()

    def begin(self) -> None:
        """Type in the first cell next."""
        if self._rows:
            self.setCurrentCell(0, 0)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits fill, Enter moves on, Backspace empties."""
        text = event.text()
        if self._rows and (said := self._answer(text)):
            self._typed = said
            self._keep_typed()
            self._move_on()
        elif self._rows and text.isdecimal() and len(text) == 1:
            self._type(str(int(text)))
        elif self._rows and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear()
        elif self._rows and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep_typed()
            self._move_on()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keep_typed()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width()
        super().resizeEvent(event)

    def _share_width(self) -> None:
        """Long names give way to the numbers, and to the title of the column that is typed in, which is bold."""
        current = QFont(self.font())
        current.setBold(True)
        metrics = QFontMetrics(current)
        high = self.horizontalHeader().height() + self.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.verticalScrollBar().sizeHint().width() if high > self.height() else 0
        titles = (metrics.horizontalAdvance(column.title) + SPACE.l + SPACE.xs for column in self._columns)
        cells = len(self._columns) * max([WIDEST * metrics.horizontalAdvance("0"), *titles])
        self.verticalHeader().setMaximumWidth(max(self.width() // 4, self.width() - bar - cells))

    def _fill(self) -> None:
        """A cell in every place, and one of them ready to be typed in."""
        for line in range(self.rowCount()):
            for place in range(self.columnCount()):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(line, place, item)
        if self._rows and self._columns and self.currentRow() < 0:
            self.setCurrentCell(0, 0)
        self._redraw()

    def _answer(self, text: str) -> str:
        """`1` for the first letter of yes, `0` for that of no, in a column of answers."""
        if not text or not self._columns[self.currentColumn()].answers:
            return ""
        letters = {_("Yes")[0].casefold(): "1", _("No")[0].casefold(): "0"}
        return letters.get(text.casefold(), "")

    def _type(self, digit: str) -> None:
        column = self._columns[self.currentColumn()]
        grown = self._typed + digit
        if self._typed and int(grown) > column.high and column.low <= int(self._typed):
            self._keep_typed()
            self._move_on()
            self._type(digit)
            return
        self._typed = grown
        if not self._could_become(column, grown):
            self.refused.emit(sentence(OutOfRange(column.low, column.high, field=column.key)))
            self._redraw()
            self._typed = ""
            return
        self.refused.emit("")
        self._redraw()
        if not self._can_grow(column, grown):
            self._keep_typed()
            self._move_on()

    @staticmethod
    def _could_become(column: Column, typed: str) -> bool:
        number = int(typed)
        return number <= column.high and (number >= column.low or 0 < number * 10 <= column.high)

    @staticmethod
    def _can_grow(column: Column, typed: str) -> bool:
        return typed != "0" and int(typed) * 10 <= column.high

    def _keep_typed(self) -> None:
        typed, self._typed = self._typed, ""
        if not typed or self.currentRow() < 0:
            return
        column = self._columns[self.currentColumn()]
        self.filled.emit(self._rows[self.currentRow()][0], column.key, int(typed))

    def _clear(self) -> None:
        self._typed = ""
        self.refused.emit("")
        self.emptied.emit(self._rows[self.currentRow()][0], self._columns[self.currentColumn()].key)
        self._redraw()

    def _move_on(self) -> None:
        line, place = self.currentRow(), self.currentColumn() + 1
        if place == len(self._columns):
            line, place = line + 1, 0
        if line < len(self._rows):
            self.setCurrentCell(line, place)
        else:
            self.completed.emit()

    def _on_moved(self, _row: int, _column: int, row_before: int, column_before: int) -> None:
        typed, self._typed = self._typed, ""
        if typed and 0 <= row_before < len(self._rows):
            self.filled.emit(self._rows[row_before][0], self._columns[column_before].key, int(typed))
        self._redraw()

    def _redraw(self) -> None:
        for line, (key, _name) in enumerate(self._rows):
            for place, column in enumerate(self._columns):
                item = self.item(line, place)
                if item:
                    item.setText(self._shown(line, place, self._cells.get((key, column.key))))

    def _shown(self, line: int, place: int, number: int | None) -> str:
        here = (line, place) == (self.currentRow(), self.currentColumn())
        if here and self._typed:
            fits = self._could_become(self._columns[place], self._typed)
            return self._typed if fits else f"{REFUSED_SIGN} {self._typed}"
        if number is None:
            return ""
        if self._covered and line != self.currentRow():
            return HIDDEN
        if self._columns[place].answers:
            return _("Yes") if number else _("No")
        return str(number)
