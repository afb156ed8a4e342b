"""Where people type alone: how they split a hundred hours, and two marks for each of the eleven methods."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.catalogue import listing, methods
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.selling import MOST_HOURS
from onlyworkshop.domain.practice import MOST_NEEDED
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.digits import Column, DigitGrid
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.boards.reveal import RevealButton
from ui.exercises.selling.presenter import Cells, Raters, Sheet
from ui.theme import SPACE


class HoursPage(QWidget):
    """Two numbers per person, covered until everybody has written; the two lists stand beside them."""

    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    revealed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.HOURS, self)
        columns = (
            Column("old", _("Old list"), 0, MOST_HOURS, _("Hours on the old list, 0 to 100")),
            Column("new", _("New list"), 0, MOST_HOURS, _("Hours on the new list, 0 to 100")),
        )
        self._grid = DigitGrid(_("Of a hundred hours of training"), "hoursGrid", columns, self)
        self._refusals = RefusalLine(self)
        self._reveal = RevealButton("revealHoursButton", self)
        asked = _wrapped(
            _("Of a hundred hours of sales training last year, how many went to each list? Leave out the rest."),
            "quiet",
            self,
        )
        old = _wrapped(", ".join(listing("old_topics")), "caption", self)
        new = _wrapped(", ".join(one.title for one in methods()), "caption", self)
        lists = column(
            asked,
            label(_("The old list"), "emphasis", self),
            old,
            label(_("The new list"), "emphasis", self),
            new,
            1,
            gap=SPACE.s,
        )
        sides = row(column(self._grid, self._refusals, row(1, self._reveal)), lists, gap=SPACE.xl)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        self.setLayout(column(self._cues, sides))
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(self.show_refusal)
        self._reveal.clicked.connect(self.revealed)

    def show_hours(self, raters: Raters, cells: Cells, revealed: bool) -> None:
        self._grid.show_rows(raters)
        self._grid.show_cells(cells, covered=not revealed)
        self._reveal.show_revealed(revealed)

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._grid)


class SheetsPage(QWidget):
    """The group's meaning of “leaners” first, then one sheet after the other."""

    turned = Signal(str)
    next_asked = Signal()
    filled = Signal(str, str, int)
    emptied = Signal(str, str)
    revealed = Signal(bool)
    meaning_typed = Signal(str)
    meaning_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.SHEETS, self)
        self._meaning = LineField(_("“Leaners”, to us: what makes a client of ours lean in?"), "leanersEdit", 140, self)
        self._choice = ChoiceField(_("Sheet of"), "sheetChoice", (), self)
        columns = (
            Column("now", _("Now"), 0, MOST_NEEDED, _("How much we do it now, 0 to 4")),
            Column("needed", _("Needed"), 0, MOST_NEEDED, _("How much our statement needs it, 0 to 4")),
        )
        self._grid = DigitGrid(_("Now and needed, 0 to 4"), "methodsGrid", columns, self)
        self._grid.show_rows([(str(one.number), f"{one.number}  {one.title}") for one in methods()])
        self._refusals = RefusalLine(self)
        self._next = QPushButton(_("Next sheet (Alt+N)"), self)
        self._next.setObjectName("nextSheetButton")
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self._next.click)
        self._reveal = RevealButton("revealMethodsButton", self)
        self._rater = ""
        top = abreast(self._choice, self._meaning)
        top.setStretch(0, 2)
        top.setStretch(1, 5)
        self.setLayout(
            column(self._cues, top, self._grid, self._refusals, row(self._next, 1, self._reveal), gap=SPACE.s)
        )
        self._choice.chosen.connect(self.turned)
        self._next.clicked.connect(self.next_asked)
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(lambda sentence: self.show_refusal("ratings", sentence))
        self._reveal.clicked.connect(self.revealed)
        self._meaning.edited.connect(self.meaning_typed)
        self._meaning.left.connect(self.meaning_left)

    def show_sheet(self, raters: Raters, sheet: Sheet) -> None:
        self._choice.show_options(raters)
        self._choice.show_value(sheet.rater)
        self._grid.show_cells(sheet.cells, covered=not sheet.revealed)
        if self._rater and sheet.rater != self._rater:
            self._grid.setCurrentCell(0, 0)
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rater = sheet.rater
        self._reveal.show_revealed(sheet.revealed)

    def show_meaning(self, text: str) -> None:
        self._meaning.show_text(text)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place == "leaner_meaning":
            self._meaning.show_refusal(sentence)
        else:
            self._refusals.say(sentence, self._grid)


def _wrapped(text: str, role: str, parent: QWidget) -> QWidget:
    made = label(text, role, parent)
    made.setWordWrap(True)
    return made
