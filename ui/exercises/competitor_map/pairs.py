"""The axis stress test: every pair of rated wants, tried as axes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from onlyworkshop.domain.axes import Pair
from onlyworkshop.language import _, hundredths
from onlyworkshop.outcomes import pair_words
from ui.boards.layout import column, label
from ui.boards.wrapping import WrappedLabel

LEAST_ROWS = 5
"""The titles and four pairs."""


class Pairs(QWidget):
    """Soundest pairs first; Enter takes one as the axes."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._said = label("", "quiet", self)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._table = QTableWidget(0, 4, self)
        self._table.setObjectName("pairsTable")
        self._table.setAccessibleName(_("Pairs of wants as axes; Enter takes one"))
        self._table.setHorizontalHeaderLabels([_("Across"), _("Up"), "r", _("Says")])
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        heads = self._table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._how = label(_("Enter takes a pair as the axes of this map, or of the next one."), "caption", self)
        self._how.setWordWrap(True)
        self._table.setMinimumHeight(LEAST_ROWS * self._table.verticalHeader().defaultSectionSize())
        self._whole = WrappedLabel("quiet", self)
        layout = column(self._said, self._table, self._whole, self._how)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._table.currentCellChanged.connect(lambda line, *_before: self._show_whole(line))
        self._table.cellActivated.connect(lambda line, _place: self.chosen.emit(line))

    def show_pairs(self, pairs: Sequence[Pair], said: str) -> None:
        """Show what every pair says, and what all of them say together."""
        self._said.setText(said)
        self._pairs = tuple(pairs)
        self._table.setVisible(bool(pairs))
        for part in (self._how, self._whole):
            part.setVisible(bool(pairs))
        self._table.setRowCount(len(pairs))
        for line, pair in enumerate(pairs):
            r = "–" if pair.correlation is None else hundredths(pair.correlation)
            for place, text in enumerate((pair.across.text, pair.up.text, r, pair_words(pair))):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                cell.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                self._table.setItem(line, place, cell)
        if pairs and self._table.currentRow() < 0:
            self._table.setCurrentCell(0, 0)
        self._show_whole(self._table.currentRow())

    def _show_whole(self, line: int) -> None:
        """The pair that Enter would take, in full."""
        if 0 <= line < len(self._pairs):
            pair = self._pairs[line]
            across = _("Across: {want}").format(want=pair.across.text)
            up = _("Up: {want}").format(want=pair.up.text)
            self._whole.show_text(f"{across}\n{up}\n{pair_words(pair)}")
