"""What the day was worth: one digit per person, and what would add a point."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.commitments import Worth
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from ui.boards.digits import Column, DigitGrid
from ui.boards.entry import RefusalLine
from ui.boards.fields import LineField
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.exercises.commitments.presenter import LOW_WORTH
from ui.theme import SPACE


class WorthPage(QWidget):
    """Digits on the left; on the right a line for everybody at three or less."""

    valued = Signal(str, int)
    forgotten = Signal(str)
    typed = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = label("", "quiet", self)
        self._summary.setWordWrap(True)
        worth = Column("score", _("Worth, 0 to 5"), 0, 5, _("0 a waste of time, 5 excellent"))
        self._grid = DigitGrid(_("What the day was worth"), "worthGrid", (worth,), self)
        self._refusals = RefusalLine(self)
        self._ask = label(_("What would have added one point?"), "emphasis", self)
        self._rows: Rows[LineField] = Rows(_("What would add a point"), "plusOneList", self._make, self, SPACE.s)
        sides = row(column(self._grid, self._refusals), column(self._ask, self._rows), gap=SPACE.xl)
        sides.setStretch(0, 4)
        sides.setStretch(1, 6)
        self.setLayout(column(self._summary, sides))
        self._grid.filled.connect(lambda person, _column, score: self.valued.emit(person, score))
        self._grid.emptied.connect(lambda person, _column: self.forgotten.emit(person))
        self._grid.refused.connect(lambda sentence: self._refusals.say(sentence, self._grid))

    def show_worth(self, people: People, worth: Sequence[Worth], summary: str) -> None:
        self._summary.setText(summary)
        self._grid.show_rows([(one.id, one.name) for one in people.members])
        self._grid.show_cells({(one.rater, "score"): one.score for one in worth}, covered=False)
        low = [one for one in worth if one.score <= LOW_WORTH]
        self._ask.setVisible(bool(low))
        for field, one in zip(self._rows.show_keys([one.rater for one in low]), low, strict=True):
            field.rename(people.name(one.rater) or _("Somebody who has left"))
            field.show_text(one.plus_one)

    def show_refusal(self, person: str, sentence: str) -> None:
        found = self._rows.row(person)
        if found:
            found.show_refusal(sentence)
        else:
            self._refusals.say(sentence, self._grid)

    def _make(self, person: str, place: int) -> LineField:
        made = LineField("", f"plusOne{place}Edit", 140, self)
        made.edited.connect(lambda text: self.typed.emit(person, text))
        made.left.connect(lambda: self.left.emit(person))
        return made
