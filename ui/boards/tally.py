"""Hands counted: how many say yes, how many say no."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.fields import NumberField
from ui.boards.layout import column, label, row


class Tally(QWidget):
    """Two numbers, told together as soon as both are there."""

    counted = Signal(int, int)

    def __init__(self, question: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusals = RefusalLine(self)
        self._numbers: list[int | None] = [None, None]
        self._shown: tuple[int, int] | None = None
        yes, no = _("Yes"), _("No")
        self._fields = (
            NumberField(f"{question} {yes}", f"{name}YesEdit", self, refusals=self._refusals),
            NumberField(f"{question} {no}", f"{name}NoEdit", self, refusals=self._refusals),
        )
        asked = label(question, "quiet", self)
        asked.setWordWrap(True)
        line = row(asked, label(yes, "caption", self), self._fields[0], label(no, "caption", self), self._fields[1])
        line.setStretch(0, 1)
        self.setLayout(column(line, self._refusals, gap=0))
        for place, field in enumerate(self._fields):
            field.fit(3)
            field.entered.connect(lambda number, place=place: self._on_entered(place, number))

    def show_count(self, yes: int, no: int) -> None:
        """Show what is kept; nothing while nobody has been counted."""
        shown = (yes, no) if yes or no else None
        if shown == self._shown:
            return
        self._shown = shown
        self._numbers = [yes, no] if shown else [None, None]
        for field, number in zip(self._fields, self._numbers, strict=True):
            field.show_number(number)

    def show_refusal(self, sentence: str) -> None:
        """Say why the count is not kept."""
        self._fields[0].show_refusal(sentence)

    def _on_entered(self, place: int, number: int) -> None:
        self._fields[0].show_refusal("")
        self._numbers[place] = number
        yes, no = self._numbers
        if yes is not None and no is not None:
            self.counted.emit(yes, no)
