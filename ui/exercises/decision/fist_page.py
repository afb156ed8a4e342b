"""Fist to five on the desk: one line for each sheet, or hands per value; then those under 3."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.exercises.decision import Fist, Support
from onlyworkshop.domain.voting import Counting
from onlyworkshop.language import _
from ui.boards.counting import CountingChoice
from ui.boards.entry import RefusalLine
from ui.boards.fields import LineField, NumberField
from ui.boards.layout import column, label, row
from ui.boards.marks import MarkedText
from ui.boards.reveal import RevealButton
from ui.boards.rows import Rows
from ui.boards.sheet_line import SheetLine
from ui.exercises.decision.fists import FINGERS, FistsShown, standing
from ui.theme import SPACE


class Hands(QWidget):
    """How many show 0, 1, 2, 3, 4 and 5 fingers."""

    raised = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusals = RefusalLine(self)
        self._fields = [
            NumberField(_("Hands with {n}").format(n=n), f"fist{n}HandsEdit", self, refusals=self._refusals)
            for n in range(FINGERS)
        ]
        cells = []
        for n, field in enumerate(self._fields):
            field.fit(3)
            field.entered.connect(lambda number, n=n: self.raised.emit(n, number))
            cells += [label(str(n), "emphasis", self), field]
        self.setLayout(column(row(*cells, 1), self._refusals, gap=SPACE.xs))

    def show_raised(self, raised: Sequence[int]) -> None:
        for field, number in zip(self._fields, raised, strict=True):
            field.show_number(number or None)

    def show_refusal(self, sentence: str) -> None:
        self._fields[0].show_refusal(sentence)


class LowRow(QWidget):
    """A fist under 3, and what would make it a 3."""

    said = Signal(str)
    left = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = LineField(_("What would make it a 3?"), f"toThree{place}Edit", 140, self)
        self.setLayout(row(self._text))
        self._text.edited.connect(self.said)
        self._text.left.connect(self.left)

    def show_fist(self, fist: Fist) -> None:
        self._text.rename(_("A {n}: what would make it a 3?").format(n=fist.fingers))
        self._text.show_text(fist.to_three)

    def show_refusal(self, sentence: str) -> None:
        self._text.show_refusal(sentence)


class FistPage(QWidget):
    """One round of fists."""

    counting_chosen = Signal(str)
    written = Signal(str, str)
    raised = Signal(int, int)
    revealed = Signal(bool)
    again = Signal()
    said = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted_by_hands = False
        self._text = MarkedText("fistStatement", self, "emphasis")
        self._counting = CountingChoice("fists", self)
        self._hands = Hands(self)
        self._sheet = SheetLine(_("One number, 0 to 5; Enter goes on"), "fist", self)
        self._result = label("", "section", self)
        self._fists = label("", "quiet", self)
        self._before = label("", "caption", self)
        for words in (self._result, self._fists, self._before):
            words.setWordWrap(True)
        self._low: Rows[LowRow] = Rows(_("Those under 3"), "lowFistsList", self._make, self, SPACE.s)
        self._again = self._button(_("Ask again"), "fistsAgainButton")
        self._reveal = RevealButton("fistsRevealButton", self)
        foot = row(column(self._result, self._fists, self._before, gap=0), self._again, self._reveal)
        foot.setStretch(0, 1)
        layout = column(self._text, row(self._counting, 1), self._hands, self._sheet, self._low, foot, gap=SPACE.s)
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self._connect()

    def show_fists(self, shown: FistsShown) -> None:
        self._counted_by_hands = shown.counting is Counting.HANDS
        words = f"“{shown.text}”" if shown.text else _("No draft leads yet. Name the one that the fists are about.")
        self._text.show_text(words)
        self._counting.show_counting(shown.counting, settled=shown.support.n > 0)
        self._hands.setVisible(self._counted_by_hands and not shown.revealed)
        self._hands.show_raised(shown.raised)
        self._sheet.setVisible(not self._counted_by_hands and not shown.revealed)
        self._sheet.show_sheets(shown.sheets)
        self._result.setText(standing(shown.support) if shown.revealed else "")
        self._fists.setText(_fists(shown.support) if shown.revealed else "")
        self._fists.setVisible(shown.revealed)
        self._before.setText("   ".join(_earlier(one) for one in shown.before))
        self._before.setVisible(bool(shown.before))
        for widget, fist in zip(self._low.show_keys([one.rater for one in shown.low]), shown.low, strict=True):
            widget.show_fist(fist)
        self._again.setVisible(shown.repeatable)
        self._reveal.setEnabled(shown.support.n > 0)
        self._reveal.show_revealed(shown.revealed)

    def show_refusal(self, rater: str, sentence: str) -> None:
        """Why a fist (or, with a rater, what would make it a 3) is not kept."""
        low = self._low.row(rater)
        if low:
            low.show_refusal(sentence)
        elif self._counted_by_hands:
            self._hands.show_refusal(sentence)
        else:
            self._sheet.show_refusal(sentence)

    def clear(self) -> None:
        """The sheet is in."""
        self._sheet.clear()

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        return made

    def _connect(self) -> None:
        self._counting.chosen.connect(self.counting_chosen)
        self._hands.raised.connect(self.raised)
        self._sheet.written.connect(self.written)
        self._sheet.completed.connect(self._reveal.setFocus)
        self._reveal.clicked.connect(self.revealed)
        self._again.clicked.connect(self.again)

    def _make(self, rater: str, place: int) -> LowRow:
        made = LowRow(place, self)
        made.said.connect(lambda text: self.said.emit(rater, text))
        made.left.connect(lambda: self.left.emit(rater))
        return made


def _fists(support: Support) -> str:
    """`5  5  4  3`: every hand, highest first."""
    return "  ".join(str(n) for n in reversed(range(FINGERS)) for _fist in range(support.histogram[n]))


def _earlier(found: Support) -> str:
    return _("Round {n}: {standing}").format(n=found.round, standing=standing(found))
