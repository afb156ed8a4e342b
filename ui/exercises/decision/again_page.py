"""The line-up again, with the new statement in it; and whom the Client voice would ring first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.guessing import GuessSheets
from ui.boards.layout import abreast, column, label, row
from ui.boards.reveal import RevealButton
from ui.exercises.decision.challenges import Again
from ui.theme import SPACE

FIRST_CALL = 24


class AgainPage(QWidget):
    """Tells what is written on the sheets, what is revealed, and whom the client would ring."""

    written = Signal(str, str)
    revealed = Signal(bool)
    rung = Signal(str)
    typed = Signal(str, str)
    left = Signal(str)
    change_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.AGAIN, self)
        self._sheets = GuessSheets("again", "", self)
        self._said = label("", "emphasis", self)
        self._said.setWordWrap(True)
        self._reveal = RevealButton("againRevealButton", self)
        self._change = self._button(_("Show before and after in the room"), "showChangeButton")
        self._call = ChoiceField(_("The client would ring first"), "firstCallChoice", (), self)
        self._call.fit(FIRST_CALL)
        self._why = LineField(_("Why them"), "firstCallReasonEdit", 140, self)
        foot = row(self._said, self._reveal, self._change)
        foot.setStretch(0, 1)
        ringing = abreast(self._call, self._why)
        ringing.setStretch(1, 1)
        layout = column(self._cues, self._sheets, foot, ringing, 0, gap=SPACE.s)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()

    def show_again(self, shown: Again) -> None:
        sentences = len(shown.guessing.texts) > 1
        self._sheets.setVisible(sentences)
        self._sheets.show_sheets(*shown.guessing)
        self._said.setText(shown.said)
        self._reveal.setVisible(sentences)
        self._reveal.setEnabled(any(one.filled for one in shown.guessing.sheets))
        self._reveal.show_revealed(shown.revealed)
        self._change.setVisible(bool(shown.said))

    def show_first_call(self, options: Sequence[tuple[str, str]], decision: Decision) -> None:
        self._call.show_options(options)
        self._call.show_value(decision.first_call or "")
        self._why.show_text(decision.first_call_reason)

    def show_pointed(self, change: bool) -> None:
        self._change.setChecked(change)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place == "guess":
            self._sheets.show_refusal(sentence)
        elif place == "first_call":
            self._call.show_refusal(sentence)
        else:
            self._why.show_refusal(sentence)

    def clear(self) -> None:
        """The sheet is in."""
        self._sheets.clear_sheet()

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(True)
        return made

    def _connect(self) -> None:
        self._sheets.written.connect(self.written)
        self._sheets.completed.connect(self._reveal.setFocus)
        self._reveal.clicked.connect(self.revealed)
        self._change.clicked.connect(self.change_asked)
        self._call.chosen.connect(self.rung)
        self._why.edited.connect(lambda text: self.typed.emit("first_call_reason", text))
        self._why.left.connect(lambda: self.left.emit("first_call_reason"))
