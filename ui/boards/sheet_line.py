"""One line for one sheet of paper after the other; what was typed is covered as soon as it is in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, label, row
from ui.boards.marks import NO_BREAK
from ui.boards.sheets import Sheet
from ui.theme import SPACE

LONGEST_SHEET = 120
WIDEST_NAME = 24


class SheetLine(QWidget):
    """Enter keeps a sheet and goes on to the next one that is empty; Up and Down turn back and forth."""

    written = Signal(str, str)
    completed = Signal()

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[Sheet, ...] = ()
        self._here = 0
        self._choice = ChoiceField(_("Sheet"), f"{name}SheetChoice", (), self)
        self._choice.fit(WIDEST_NAME)
        self._line = LineField(hint, f"{name}SheetEdit", LONGEST_SHEET, self)
        self._progress = label("", "quiet", self)
        self._wrong = label("", "quiet", self)
        self._wrong.setWordWrap(True)
        line = row(self._choice, self._line)
        for part in (self._choice, self._line):
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(column(line, self._progress, self._wrong, gap=SPACE.xs))
        self._choice.chosen.connect(self._turn_to)
        self._line.submitted.connect(self._keep)
        for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            turn = QShortcut(QKeySequence(key), self._line)
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(lambda step=step: self._step(step))

    def show_hint(self, hint: str) -> None:
        """What is typed for one sheet."""
        self._line.rename(hint)

    def show_sheets(self, sheets: Sequence[Sheet]) -> None:
        """Show these sheets; the one that is typed stays the one that is typed."""
        if tuple(sheets) == self._sheets:
            return
        same = [one.rater for one in sheets] == [one.rater for one in self._sheets]
        self._sheets = tuple(sheets)
        if not same:
            self._here = next((n for n, one in enumerate(sheets) if not one.filled), 0)
        self._choice.show_options([(one.rater, _words(one)) for one in sheets])
        filled = sum(one.filled for one in sheets)
        self._progress.setText(_("{n} of {of} sheets are in.").format(n=filled, of=len(sheets)))
        wrong = [f"{one.name}: {one.wrong}." for one in sheets if one.wrong]
        self._wrong.setText("   ".join(f"›{NO_BREAK}{one}" for one in wrong))
        self._wrong.setVisible(bool(wrong))
        self._show_here()

    def show_refusal(self, sentence: str) -> None:
        self._line.show_refusal(sentence)

    def clear(self) -> None:
        """The sheet is in: on to the next empty one, and when there is none, tell that all are in."""
        order = [*range(self._here + 1, len(self._sheets)), *range(self._here)]
        following = next((n for n in order if not self._sheets[n].filled), None)
        self._line.clear()
        if following is None:
            self._show_here()
            self.completed.emit()
        else:
            self._here = following
            self._show_here()

    def focus(self) -> None:
        """Type here next."""
        self._line.focus()

    def _keep(self, typed: str) -> None:
        if self._sheets:
            self.written.emit(self._sheets[self._here].rater, typed)

    def _turn_to(self, rater: str) -> None:
        self._here = next(n for n, one in enumerate(self._sheets) if one.rater == rater)
        self._show_here()
        self._line.focus()

    def _step(self, step: int) -> None:
        self._here = min(max(0, self._here + step), max(0, len(self._sheets) - 1))
        self._show_here()

    def _show_here(self) -> None:
        if not self._sheets:
            return
        here = self._sheets[self._here]
        covered = here.filled and here.typed is None
        self._choice.show_value(here.rater)
        self._line.show_text(here.typed or "")
        self._line.show_hint(_("Written. Type again to replace it.") if covered else "")


def _words(sheet: Sheet) -> str:
    """`Sheet 4 ✓`, so that it can be seen which ones are in."""
    return f"{sheet.name} ✓" if sheet.filled else sheet.name
