"""Hands for the two questions, and a sheet of numbers per person."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.digits import Column, DigitGrid
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, row
from ui.boards.reveal import RevealButton
from ui.boards.tally import Tally
from ui.exercises.trials.sheets import Sheets, Tallies


def columns() -> tuple[Column, ...]:
    """One column per question, in the order of the test card."""
    opposite = _("Opposite: would any sane rival choose the opposite? Y or N")
    stranger = _("Stranger: could an outsider check it with yes or no? Y or N")
    return (
        Column("opposite", _("Opp."), 0, 1, opposite, answers=True),
        Column("stranger", _("Stra."), 0, 1, stranger, answers=True),
        Column("relevant", _("Rel."), 1, 5, _("Relevant, 1 to 5")),
        Column("specific", _("Spec."), 1, 5, _("Specific, 1 to 5")),
        Column("sayable", _("Say."), 1, 5, _("Sayable, 1 to 5")),
        Column("unique", _("Uni."), 1, 5, _("Unique, 1 to 5")),
        Column("true_now", _("True"), 0, 100, _("True now, 0 to 100 %")),
    )


class PeopleTests(QWidget):
    """What people say of one wording; covered until everybody has written."""

    counted = Signal(str, int, int)
    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    more_asked = Signal()
    revealed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tallies = {
            "opposite": Tally(_("Would any sane rival choose the opposite?"), "opposite", self),
            "stranger": Tally(_("Could a stranger check it with yes or no?"), "stranger", self),
        }
        self._grid = DigitGrid(_("Ratings, one row per person"), "ratingsGrid", columns(), self)
        self._refusals = RefusalLine(self)
        self._more = _button(_("One more slip"), "moreSlipsButton", self)
        self._reveal = RevealButton("revealRatingsButton", self)
        self.setLayout(column(*self._tallies.values(), self._grid, self._refusals, row(self._more, 1, self._reveal)))
        for test, tally in self._tallies.items():
            tally.counted.connect(lambda yes, no, test=test: self.counted.emit(test, yes, no))
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(self.show_sheet_refusal)
        self._more.clicked.connect(self.more_asked)
        self._reveal.clicked.connect(self.revealed)

    def show_tallies(self, said: Tallies) -> None:
        self._tallies["opposite"].show_count(*said.opposite)
        self._tallies["stranger"].show_count(*said.stranger)

    def show_sheets(self, sheets: Sheets, rows: Sequence[tuple[str, str]], revealed: bool) -> None:
        self._grid.show_rows(rows)
        self._grid.show_cells(sheets.cells, covered=not revealed)
        self._reveal.show_revealed(revealed)

    def show_refusal(self, test: str, sentence: str) -> None:
        self._tallies[test].show_refusal(sentence)

    def show_sheet_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._grid)


def _button(words: str, name: str, parent: QWidget) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(name)
    return made
