"""Sheets of guesses: who may have said it, one line for each sheet, and the sentences for those who type themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText
from ui.boards.rows import Rows
from ui.boards.sheet_line import SheetLine
from ui.boards.sheets import Sheet
from ui.theme import SPACE

NUMBER_WIDTH = 28


class SentenceRow(QWidget):
    """One numbered sentence."""

    def __init__(self, name: str, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        number = label(str(place), "emphasis", self)
        number.setFixedWidth(NUMBER_WIDTH)
        number.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = MarkedText(f"{name}Sentence{place}Text", self)
        line = row(number, self._text)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_text(self, text: str) -> None:
        self._text.show_text(text)


class GuessSheets(QWidget):
    """Tells what was `written` on whose sheet."""

    written = Signal(str, str)
    completed = Signal()

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = label(nothing, "quiet", self)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._legend = label("", "emphasis", self)
        self._legend.setWordWrap(True)
        self._sheet = SheetLine(_("One letter for each, in order; Enter goes on"), name, self)
        self._rows: Rows[SentenceRow] = Rows(
            _("Who says this?"),
            f"{name}SentencesList",
            lambda _key, place: SentenceRow(name, place, self),
            self,
            SPACE.s,
        )
        layout = column(self._nothing, self._legend, self._rows, self._sheet, gap=SPACE.s)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._sheet.written.connect(self.written)
        self._sheet.completed.connect(self.completed)

    def show_sheets(self, legend: str, texts: Sequence[str], sheets: Sequence[Sheet]) -> None:
        """Show these; without a sentence there is nothing to guess."""
        self._nothing.setVisible(not texts)
        for part in (self._legend, self._sheet, self._rows):
            part.setVisible(bool(texts))
        self._legend.setText(legend)
        numbers = [str(number) for number in range(1, len(texts) + 1)]
        for widget, text in zip(self._rows.show_keys(numbers), texts, strict=True):
            widget.show_text(text)
        self._sheet.show_sheets(sheets)

    def show_refusal(self, sentence: str) -> None:
        self._sheet.show_refusal(sentence)

    def clear_sheet(self) -> None:
        """The sheet is in."""
        self._sheet.clear()
