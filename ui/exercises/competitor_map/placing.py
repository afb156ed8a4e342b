"""Placing by typing: a line, whose sheet it is, who is next, and the reveal."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.language import _, plural
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, label, row
from ui.boards.reveal import RevealButton
from ui.theme import SPACE


class Placing(QWidget):
    """Tells what is typed, who places, and whether the room may look."""

    entered = Signal(str)
    rater_chosen = Signal(str)
    player_chosen = Signal(str)
    again = Signal(bool)
    revealed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusals = RefusalLine(self)
        self._line = LineField(_("Place by typing"), "mapLineEdit", 60, self, refusals=self._refusals)
        self._line.show_hint(_("B C4   or   7 C4 D5 A1   or   B 7 4"))
        self._said = label("", "good", self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._raters = ChoiceField(_("Whose sheet"), "raterChoice", (), self)
        self._players = ChoiceField(_("Next"), "playerChoice", (), self)
        self._count = label("", "quiet", self)
        self._again = _button(_("Second round"), "secondRoundButton", self)
        self._again.setToolTip(_("After the talk everybody places alone once more. Both rounds are kept."))
        self._reveal = RevealButton("revealMapButton", self)
        helped = label(_how_to_type(), "caption", self)
        helped.setWordWrap(True)
        turn = row(self._raters, self._players, gap=SPACE.xs)
        showing = row(self._again, 1, self._reveal, gap=SPACE.xs)
        typing = (self._line, self._refusals, self._said, turn, self._count, showing)
        self.setLayout(column(*typing, helped, 1, gap=SPACE.xs))
        self._line.submitted.connect(self.entered)
        self._raters.chosen.connect(self.rater_chosen)
        self._players.chosen.connect(self.player_chosen)
        self._again.clicked.connect(self.again)
        self._reveal.clicked.connect(self.revealed)

    def show_board(self, shown: MapBoard) -> None:
        raters = plural("{n} has placed", "{n} have placed", shown.raters)
        told = raters if shown.map.revealed else _("{raters}, covered").format(raters=raters)
        self._count.setText(_("Second round: {told}").format(told=told) if shown.map.round > 1 else told)
        self._reveal.show_revealed(shown.map.revealed)
        self._again.setChecked(shown.map.round > 1)
        self._again.setEnabled(shown.map.revealed or shown.map.round > 1)

    def show_raters(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._raters.show_options(options)
        self._raters.show_value(chosen)

    def show_players(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._players.show_options(options)
        self._players.show_value(chosen)

    def show_said(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_refusal(self, sentence: str) -> None:
        self.show_said("")
        self._line.show_refusal(sentence)

    def clear(self) -> None:
        """Ready for the next line."""
        self._line.clear()
        self.show_said("")

    def focus(self) -> None:
        """Type here next."""
        self._line.focus()


def _button(words: str, name: str, parent: QWidget) -> QPushButton:
    made = QPushButton(words, parent)
    made.setObjectName(name)
    made.setCheckable(True)
    return made


def _how_to_type() -> str:
    return _(
        "B C4 puts B into column C, row 4. 7 C4 D5 A1 is sheet 7, player after player. B 7 4 is 7 across, 4 up. "
        "A name or number says whose sheet. B - takes off. target 8 9 is where we could stand."
    )
