"""The swap test: could each alternative say it truthfully, and does any of them do it better?"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from onlyworkshop.domain.exercises.trials import Answer
from onlyworkshop.language import _
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.exercises.trials.presenter import Question
from ui.theme import SPACE

KEYS = {Qt.Key.Key_Y: Answer.YES, Qt.Key.Key_N: Answer.NO, Qt.Key.Key_U: Answer.UNKNOWN}


class SwapRow(QFrame):
    """One alternative. Y, N and U answer; + and - say whether they do it better; S shows it in the room."""

    said = Signal(str)
    judged_better = Signal(bool)
    shown = Signal(bool)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._name = ElidedLabel("emphasis", self)
        self._refusals = RefusalLine(self)
        self._answers = {
            Answer.YES: self._button(_("Yes"), f"swap{place}YesButton"),
            Answer.NO: self._button(_("No"), f"swap{place}NoButton"),
            Answer.UNKNOWN: self._button(_("Unsure"), f"swap{place}UnknownButton"),
        }
        self._better = {
            True: self._button(_("Yes"), f"swap{place}BetterButton"),
            False: self._button(_("No"), f"swap{place}NotBetterButton"),
        }
        self._show = self._button(_("Show in the room"), f"swap{place}ShowButton")
        self._groups = (_one_of(self, self._answers.values()), _one_of(self, self._better.values()))
        can = row(label(_("Can say it"), "caption", self), *self._answers.values(), gap=SPACE.xs)
        better = row(label(_("Better"), "caption", self), *self._better.values(), gap=SPACE.xs)
        head = row(self._name, self._show)
        head.setStretch(0, 1)
        layout = column(head, row(can, 1, better), self._refusals, gap=SPACE.xs)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.s)
        self.setLayout(layout)
        self._connect()

    def show_question(self, question: Question) -> None:
        name = question.alternative.name
        self._name.show_text(name)
        _check(self._groups[0], self._answers.get(question.answer.can_say) if question.answer.can_say else None)
        said = question.answer.does_better
        _check(self._groups[1], None if said is None else self._better[said])
        self._show.setChecked(question.shown)
        self._show.setAccessibleName(_("Show {name} in the room").format(name=name))
        for answer, button in self._answers.items():
            button.setAccessibleName(_("Could {name} say it? {answer}").format(name=name, answer=button.text()))
            button.setToolTip({Answer.YES: "Y", Answer.NO: "N", Answer.UNKNOWN: "U"}[answer])
        for better, button in self._better.items():
            button.setToolTip("+" if better else "-")
            button.setAccessibleName(_("Does {name} do it better? {answer}").format(name=name, answer=button.text()))

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if answer := KEYS.get(key):  # type: ignore[call-overload]
            self.said.emit(answer.value)
        elif event.text() in ("+", "-"):
            self.judged_better.emit(event.text() == "+")
        elif key == Qt.Key.Key_S:
            self.shown.emit(not self._show.isChecked())
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for answer, button in self._answers.items():
            button.clicked.connect(lambda _on, answer=answer: self.said.emit(answer.value))
        for better, button in self._better.items():
            button.clicked.connect(lambda _on, better=better: self.judged_better.emit(better))
        self._show.clicked.connect(self.shown)

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(True)
        return made


class Swaps(QWidget):
    """Every alternative that is carried."""

    said = Signal(str, str)
    judged_better = Signal(str, bool)
    shown = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = _("Carry alternatives in “Who else could they choose?” to put their names into the statement.")
        self._none = label(words, "quiet", self)
        self._none.setWordWrap(True)
        self._keys = label(_("Y yes · N no · U unsure · + better · - not better · S show"), "caption", self)
        self._rows: Rows[SwapRow] = Rows(_("The swap test"), "swapsList", self._make, self, SPACE.s)
        self.setLayout(column(self._none, self._keys, self._rows))

    def show_questions(self, questions: Sequence[Question]) -> None:
        self._none.setVisible(not questions)
        self._keys.setVisible(bool(questions))
        shown = self._rows.show_keys([one.alternative.id for one in questions])
        for widget, question in zip(shown, questions, strict=True):
            widget.show_question(question)

    def show_refusal(self, alternative: str, sentence: str) -> None:
        found = self._rows.row(alternative)
        if found:
            found.show_refusal(sentence)

    def _make(self, alternative: str, place: int) -> SwapRow:
        made = SwapRow(place, self)
        made.said.connect(lambda answer: self.said.emit(alternative, answer))
        made.judged_better.connect(lambda better: self.judged_better.emit(alternative, better))
        made.shown.connect(lambda on: self.shown.emit(alternative, on))
        return made


def _one_of(parent: QWidget, buttons: Iterable[QPushButton]) -> QButtonGroup:
    group = QButtonGroup(parent)
    for button in buttons:
        group.addButton(button)
    return group


def _check(group: QButtonGroup, button: QPushButton | None) -> None:
    """Press this button, or let all of them go."""
    group.setExclusive(False)
    for one in group.buttons():
        one.setChecked(one is button)
    group.setExclusive(True)
