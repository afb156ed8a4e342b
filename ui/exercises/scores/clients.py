"""What clients have said of the wants: two shares each, or their single ratings."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from onlyworkshop.language import _
from ui.boards.digits import Column, DigitGrid
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column
from ui.exercises.scores.shown import Cells, Row

LONGEST_RATINGS = 400


def columns() -> tuple[Column, ...]:
    """How many clients, and the two shares."""
    return (
        Column("n", "n", 1, 10_000, _("How many clients have answered")),
        Column("important", _("Matters %"), 0, 100, _("Per cent who gave 4 or 5 of 5 for how much it matters")),
        Column("satisfied", _("Satisfied %"), 0, 100, _("Per cent who gave 4 or 5 of 5 for how satisfied they are")),
    )


class ClientPage(QWidget):
    """Numbers from outside the room; they count once the box is ticked."""

    counted = Signal(bool)
    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counting = QCheckBox(_("Rank by what clients have said, not by our own estimate"), self)
        self._counting.setObjectName("clientDataCheck")
        self._grid = DigitGrid(_("Client data, one row per want"), "clientDataGrid", columns(), self)
        self._refusals = RefusalLine(self)
        self._want = ChoiceField(_("Or single ratings of"), "clientRatingsWantChoice", (), self)
        self._ratings = LineField(
            _("1 to 5, how much it matters / how satisfied: Enter keeps them"),
            "clientRatingsEdit",
            LONGEST_RATINGS,
            self,
        )
        self._ratings.show_hint("554435 / 232412")
        layout = column(self._counting, self._grid, self._refusals, abreast(self._want, self._ratings))
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._counting.clicked.connect(self.counted)
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(self.show_refusal)
        self._ratings.submitted.connect(lambda text: self.typed.emit(self._want.value(), text))

    def show_clients(self, rows: Sequence[Row], cells: Cells, counting: bool) -> None:
        self._grid.show_rows(rows)
        self._grid.show_cells(cells, covered=False)
        self._want.show_options(rows)
        if rows and not self._want.value():
            self._want.show_value(rows[0][0])
        self._counting.setChecked(counting)

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._grid)

    def show_ratings_refusal(self, sentence: str) -> None:
        self._ratings.show_refusal(sentence)

    def clear_ratings(self) -> None:
        self._ratings.clear()
