"""One person's ratings after the other's: two digits per want, covered until everybody has written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.digits import Column, DigitGrid
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField
from ui.boards.layout import column, label, row
from ui.boards.reveal import RevealButton
from ui.exercises.scores.shown import Sheet

WIDEST_NAME = 30


def columns() -> tuple[Column, ...]:
    """The two questions of the worksheet, in its order."""
    return (
        Column("importance", _("Matters"), 0, 10, _("How much does it matter to this client group? 0 to 10")),
        Column("satisfaction", _("Satisfied"), 0, 10, _("How satisfied are they today, with anyone? 0 to 10")),
    )


class RatingPage(QWidget):
    """A sheet: digits fill it without Tab, Enter skips, and after the last cell comes the next sheet."""

    chosen = Signal(str)
    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    completed = Signal()
    more_asked = Signal()
    again_asked = Signal()
    revealed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = ChoiceField(_("Whose sheet"), "scoresSheetChoice", (), self)
        self._who.fit(WIDEST_NAME)
        self._said = label("", "quiet", self)
        self._said.setWordWrap(True)
        self._grid = DigitGrid(_("Ratings, one row per want"), "scoresGrid", columns(), self)
        self._refusals = RefusalLine(self)
        self._hint = label(_("Type digits, 10 as 1 and 0. Enter skips. Alt+R reveals."), "caption", self)
        self._more = _button(_("One more slip"), "scoresMoreSlipsButton", self)
        self._again = _button(_("Rate the flagged ones again"), "scoresAgainButton", self)
        self._reveal = RevealButton("scoresRevealButton", self)
        head = row(self._who, column(1, self._said), column(1, self._more))
        head.setStretch(1, 1)
        foot = row(self._hint, 1, self._again, self._reveal)
        layout = column(head, self._grid, self._refusals, foot)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def show_sheet(self, shown: Sheet) -> None:
        self._who.show_options(shown.raters)
        self._who.show_value(shown.rater)
        self._said.setText(shown.said)
        self._grid.show_rows(shown.rows)
        self._grid.show_cells(shown.cells, covered=not shown.revealed)
        self._again.setVisible(shown.again)
        self._reveal.show_revealed(shown.revealed)

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._grid)

    def begin(self) -> None:
        """Type in the first cell next."""
        self._grid.begin()

    def _connect(self) -> None:
        self._who.chosen.connect(self.chosen)
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(self.show_refusal)
        self._grid.completed.connect(self.completed)
        self._more.clicked.connect(self.more_asked)
        self._again.clicked.connect(self.again_asked)
        self._reveal.clicked.connect(self.revealed)


def _button(words: str, name: str, parent: QWidget) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(name)
    return made
