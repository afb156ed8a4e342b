"""E3 on the desk: one line to add, and a table that ranks while it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.alternatives import Standing
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.fields import LineField, NumberField
from ui.boards.layout import abreast, column, label
from ui.boards.rows import Rows
from ui.boards.table import Titles
from ui.exercises.alternatives.table import AlternativeRow, heads
from ui.theme import SPACE


class AlternativesPanel(QWidget):
    """Shows the alternatives in the order in which they were typed; tells what is typed, where."""

    added = Signal(list)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    reviewed = Signal(int)
    removed = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alternativesPanel")
        self._cues = CueLine(Place.ALTERNATIVES, self)
        self._add = LineField(
            _("Who or what did the client compare us with? Enter adds"), "alternativesAddEdit", 60, self, many=True
        )
        self._deals = NumberField(_("Deals reviewed"), "dealsReviewedEdit", self)
        self._deals.fit(14)
        self._titles = Titles(heads(), self)
        self._rows: Rows[AlternativeRow] = Rows(_("Alternatives"), "alternativesList", self._make_row, self)
        self._rows.narrowed.connect(self._titles.leave)
        self._empty = label(
            _("Think of the last deals. Rivals, another way, doing it in-house, doing nothing: all of them count."),
            "quiet",
            self,
        )
        self._empty.setWordWrap(True)
        self.setLayout(
            column(self._cues, abreast(self._add, self._deals), self._empty, self._titles, self._rows, gap=SPACE.s)
        )
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        self._deals.entered.connect(self.reviewed)

    def show_deals(self, deals: int) -> None:
        self._deals.show_number(deals)

    def show_rows(self, rows: Sequence[Standing]) -> None:
        self._empty.setVisible(not rows)
        self._titles.setVisible(bool(rows))
        shown = self._rows.show_keys([one.alternative.id for one in rows])
        for widget, standing in zip(shown, rows, strict=True):
            widget.show_standing(standing)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        found = self._rows.row(identity)
        if place == "add":
            self._add.show_refusal(sentence)
        elif place == "deals":
            self._deals.show_refusal(sentence)
        elif found:
            found.show_refusal(name, sentence)

    def show_notice(self, text: str) -> None:
        self._add.focus()
        self.notice.emit(text)

    def clear_add(self) -> None:
        self._add.clear()

    def _make_row(self, identity: str, place: int) -> AlternativeRow:
        made = AlternativeRow(place, self)
        made.typed.connect(lambda name, text: self.typed.emit(f"{name}.{identity}", text))
        made.left.connect(lambda name: self.left.emit(f"{name}.{identity}"))
        made.changed.connect(lambda name, value: self.changed.emit(f"{name}.{identity}", value))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made
