"""Quiet cues: what the facilitator may want to ask about, in one line above the input."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMoveEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.language import _, plural
from ui.boards.asked import Asked
from ui.boards.cue_sheet import CueSheet
from ui.boards.layout import label, row
from ui.boards.marks import NO_BREAK
from ui.focus import FocusBefore, holds_focus
from ui.theme import SPACE

MOST_SAID = 2
WHY = "Alt+W"


class CueLine(QWidget):
    """The first two cues; `Why?` opens a card with all of them and their reasons. Gone when there is nothing to say.

    It has a key of its own and is no stop of Tab, which leads straight to where one types.
    """

    muted = Signal(str)
    brought_back = Signal()

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.setObjectName(f"{place}Cues")
        self._asked = Asked()
        self._before = FocusBefore()
        self._said = label("", "quiet", self)
        self._said.setWordWrap(True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._why = QPushButton(_("Why?"), self)
        self._why.setObjectName(f"{place}WhyButton")
        self._why.setProperty("small", True)
        self._why.setToolTip(WHY)
        self._why.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._sheet = CueSheet(place, parent)
        line = row(self._said, self._why, gap=SPACE.m)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._connect()
        self.hide()

    def show_asked(self, asked: Asked) -> None:
        """Show these cues, and how to get back those that are muted."""
        if asked == self._asked:
            return
        self._asked = asked
        said = [one.sentence for one in asked.cues[:MOST_SAID]]
        self._said.setText("   ".join(f"›{NO_BREAK}{sentence}" for sentence in said))
        self._said.setAccessibleName(" ".join(said))
        self._why.setText(self._offer(len(asked.cues) - len(said)))
        self._sheet.show_asked(asked)
        self.setVisible(bool(asked.cues or asked.here))
        if self.isHidden():
            self.fold()
        self._place_sheet()

    def toggle(self) -> None:
        """Open the card of reasons, or fold it."""
        if not self._sheet.isHidden():
            self.fold()
        elif not self.isHidden():
            self._before.keep(self)
            self._place_sheet()
            self._sheet.open()

    def fold(self) -> None:
        """The card goes, and the focus is where it was."""
        held = holds_focus(self._sheet)
        self._sheet.hide()
        if held:
            self._before.give_back(self._why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_sheet()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_sheet()

    def _offer(self, more: int) -> str:
        if not self._asked.cues:
            return plural("{n} muted cue", "{n} muted cues", self._asked.here)
        return _("+{n} more · Why?").format(n=more) if more > 0 else _("Why?")

    def _place_sheet(self) -> None:
        self._sheet.place_below(self.geometry())

    def _connect(self) -> None:
        self._why.clicked.connect(self.toggle)
        self._sheet.muted.connect(self.muted)
        self._sheet.brought_back.connect(self.brought_back)
        self._sheet.folded.connect(self.fold)
        shortcut = QShortcut(QKeySequence(WHY), self)
        shortcut.activated.connect(self.toggle)
        shortcut.activatedAmbiguously.connect(self.toggle)
