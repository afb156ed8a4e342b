"""One check on the page: how it stands, what was found, and how to test it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.boards.wrapping import breakable
from ui.preflight.results import State
from ui.preflight.rows import Row, state_words
from ui.theme import SPACE, set_property

TONES = {State.TESTED: "good", State.PROBLEM: "warn", State.UNTESTED: "quiet"}
STATE_WIDTH = 128


class CheckRow(QFrame):
    """Emits `tested`, and `answered` with what the facilitator has seen or heard."""

    tested = Signal()
    answered = Signal(bool)

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._title = title
        self.setProperty("role", "block")
        self._state = label("", "quiet", self)
        self._state.setObjectName(f"{name}StateLabel")
        self._state.setFixedWidth(STATE_WIDTH)
        self._words = label("", "quiet", self)
        self._words.setObjectName(f"{name}FoundLabel")
        self._question = label("", "body", self)
        self._question.setObjectName(f"{name}QuestionLabel")
        for line in (self._words, self._question):
            line.setWordWrap(True)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._test = self.button("Test", _("Test"), _("Test: {what}"))
        self._yes = self.button("Yes", _("Yes"), _("Yes: {what}"))
        self._no = self.button("No", _("No"), _("No: {what}"))
        self._test.clicked.connect(self.tested)
        self._yes.clicked.connect(lambda: self.answered.emit(True))
        self._no.clicked.connect(lambda: self.answered.emit(False))
        self._buttons = row(self._test, self._yes, self._no)
        said = column(label(title, "emphasis", self), self._words, self._question, gap=0)
        inside = row(self._state, said, self._buttons, gap=SPACE.m)
        inside.setStretch(1, 1)
        inside.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self.setLayout(inside)

    def button(self, does: str, words: str, spoken: str) -> QPushButton:
        """A button of this row; `spoken` says what it is for when the row is not seen."""
        made = QPushButton(words, self)
        made.setObjectName(f"{self._name}{does}Button")
        made.setAccessibleName(spoken.format(what=self._title))
        return made

    def add_button(self, made: QPushButton) -> None:
        """One more way to test, before the others."""
        self._buttons.insertWidget(0, made)

    def show_row(self, shown: Row) -> None:
        """Show how it stands."""
        for line, text in (
            (self._state, state_words(shown)),
            (self._words, breakable(shown.words)),
            (self._question, shown.asks),
        ):
            if line.text() != text:
                line.setText(text)
        set_property(self._state, "role", TONES[shown.state])
        self._words.setVisible(bool(shown.words))
        focused = self._yes.hasFocus() or self._no.hasFocus()
        for one in (self._question, self._yes, self._no):
            one.setVisible(bool(shown.asks))
        self._test.setEnabled(not shown.busy)
        self._yes.setAccessibleDescription(shown.asks)
        self._no.setAccessibleDescription(shown.asks)
        if focused and not shown.asks:
            self._test.setFocus()
