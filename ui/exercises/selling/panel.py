"""E13 on the desk: the hours, the eleven methods, the gaps, and the client report card."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.layout import column
from ui.boards.turns import Turns
from ui.exercises.selling.card import CardPage
from ui.exercises.selling.gaps import GapsPage
from ui.exercises.selling.presenter import Cells, Raters, Row, Sheet
from ui.exercises.selling.sheets import HoursPage, SheetsPage


class SellingPanel(QWidget):
    """Alt+1 to Alt+4 turn to hours, methods, gaps and card."""

    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sellingPanel")
        self.hours = HoursPage(self)
        self.sheets = SheetsPage(self)
        self.gaps = GapsPage(self)
        self._card = CardPage(self)
        pages = (
            (_("A hundred hours"), "hoursButton", self.hours),
            (_("Eleven methods"), "methodsButton", self.sheets),
            (_("Gaps, and our three"), "gapsButton", self.gaps),
            (_("Report card"), "cardButton", self._card),
        )
        self.setLayout(column(Turns(pages, self)))
        self._card.notice.connect(self.notice)

    @property
    def card(self) -> CardPage:
        """The report card, led by a presenter of its own."""
        return self._card

    def show_hours(self, raters: Raters, cells: Cells, revealed: bool) -> None:
        self.hours.show_hours(raters, cells, revealed)

    def show_sheet(self, raters: Raters, sheet: Sheet) -> None:
        self.sheets.show_sheet(raters, sheet)

    def show_meaning(self, text: str) -> None:
        self.sheets.show_meaning(text)

    def show_gaps(self, rows: Sequence[Row]) -> None:
        self.gaps.show_gaps(rows)

    def show_refusal(self, place: str, sentence: str) -> None:
        match place:
            case "hours":
                self.hours.show_refusal(sentence)
            case "chosen":
                self.gaps.show_refusal(sentence)
            case _:
                self.sheets.show_refusal(place, sentence)
