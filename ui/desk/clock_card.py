"""Putting the clock of the running block right: how much has gone, or that it began before anybody pressed start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.fields import LineField
from ui.boards.layout import abreast, column, label
from ui.desk.card import Card
from ui.theme import SPACE

LONGEST = 12


class ClockCard(Card):
    """Tells what was typed: `corrected` is the time gone, `backdated` by how much earlier the block began."""

    corrected = Signal(str)
    backdated = Signal(str)

    def __init__(self, desk: QWidget, over: QWidget) -> None:
        super().__init__("clockCard", _("Put the clock right"), desk, over)
        self._gone = LineField(_("Time gone in this block"), "elapsedEdit", LONGEST, self)
        self._gone.show_hint(_("12:30, +2 or −2"))
        self._began = LineField(_("Or: minutes it began earlier"), "beganEarlierEdit", LONGEST, self)
        self._began.show_hint("3")
        self._asked = self._gone
        title = label(_("Put the clock right"), "section", self)
        hint = label(
            _("Enter puts it right. What began earlier takes its time from the block before."), "caption", self
        )
        whole = column(title, abreast(self._gone, self._began, gap=SPACE.m), hint, gap=SPACE.s)
        whole.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        self.setLayout(whole)
        self._gone.submitted.connect(self._on_gone)
        self._began.submitted.connect(self._on_began)

    def first(self) -> QWidget:
        """The time gone."""
        return self._gone.stop

    def refresh(self) -> None:
        """It opens with empty fields."""
        self._gone.clear()
        self._began.clear()

    def show_refusal(self, text: str) -> None:
        """Why it was not taken, below where it was typed."""
        self._asked.show_refusal(text)
        self.settle()

    def _on_gone(self, typed: str) -> None:
        self._asked = self._gone
        self.corrected.emit(typed)

    def _on_began(self, typed: str) -> None:
        self._asked = self._began
        self.backdated.emit(typed)
