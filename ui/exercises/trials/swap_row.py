"""One alternative in the swap test: the whole sentence, each clause of it, and whether they do it better."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QWidget

from onlyworkshop.domain.exercises.trials import Answer, Swap
from onlyworkshop.language import _
from onlyworkshop.naming import answer_name
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.exercises.trials.presenter import Question
from ui.theme import SPACE, font

KEYS = {Qt.Key.Key_Y: Answer.YES, Qt.Key.Key_N: Answer.NO, Qt.Key.Key_U: Answer.UNKNOWN}
SIGNS = {Answer.YES: "✓", Answer.NO: "✕", Answer.UNKNOWN: "?", None: "–"}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SwapRow(QFrame):
    """Y, N and U answer for the whole; a digit turns that clause; + and - say whether they do it better.

    S shows the name in the room; Enter goes on to the next alternative.
    """

    said = Signal(str)
    judged_better = Signal(bool)
    clause_said = Signal(int)
    hands_typed = Signal(str)
    shown = Signal(bool)
    passed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._place = place
        self._name = ElidedLabel("emphasis", self)
        self._refusals = RefusalLine(self)
        self._answers = {
            Answer.YES: self._button(_("Yes"), f"swap{place}YesButton"),
            Answer.NO: self._button(_("No"), f"swap{place}NoButton"),
            Answer.UNKNOWN: self._button(_("Unsure"), f"swap{place}UnknownButton"),
        }
        self._hands = QLineEdit(self)
        self._hands.setObjectName(f"swap{place}HandsEdit")
        self._hands.setPlaceholderText(_("hands: 1 6 0"))
        self._hands.setToolTip(_("Hands for yes, no and unsure. Enter counts them"))
        self._hands.setFixedWidth(QFontMetrics(font()).horizontalAdvance(_("hands: 1 6 0") + "MM"))
        self._better = {
            True: self._button(_("Yes"), f"swap{place}BetterButton"),
            False: self._button(_("No"), f"swap{place}NotBetterButton"),
        }
        self._show = self._button(_("Show in the room"), f"swap{place}ShowButton")
        self._groups = (_one_of(self, self._answers.values()), _one_of(self, self._better.values()))
        self._clauses: list[QPushButton] = []
        self._beside = row(label(_("Clause"), "caption", self), 1, gap=SPACE.xs)
        self._arrange()
        self._connect()

    def focus(self) -> None:
        """Ready for the keys."""
        self._answers[Answer.YES].setFocus()

    def show_question(self, question: Question, clauses: Sequence[str]) -> None:
        """What was said of this alternative; `clauses` are the words of the sentence's clauses."""
        name = question.alternative.name
        self._name.show_text(name)
        _check(self._groups[0], self._answers.get(question.answer.can_say) if question.answer.can_say else None)
        said = question.answer.does_better
        _check(self._groups[1], None if said is None else self._better[said])
        self._show.setChecked(question.shown)
        self._show.setAccessibleName(_("Show {name} in the room").format(name=name))
        self._hands.setAccessibleName(_("Hands for {name}: yes, no, unsure").format(name=name))
        if not self._refusals.text():
            self._hands.setText(_counted(question.answer))
        for answer, button in self._answers.items():
            button.setAccessibleName(_("Could {name} say it? {answer}").format(name=name, answer=button.text()))
            button.setToolTip({Answer.YES: "Y", Answer.NO: "N", Answer.UNKNOWN: "U"}[answer])
        for better, button in self._better.items():
            button.setToolTip("+" if better else "-")
            button.setAccessibleName(_("Does {name} do it better? {answer}").format(name=name, answer=button.text()))
        self._show_clauses(name, question.clauses, clauses)

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if answer := KEYS.get(key):  # type: ignore[call-overload]
            self.said.emit(answer.value)
        elif event.text() in ("+", "-"):
            self.judged_better.emit(event.text() == "+")
        elif event.text() in self._digits():
            self.clause_said.emit(int(event.text()) - 1)
        elif key == Qt.Key.Key_S:
            self.shown.emit(not self._show.isChecked())
        elif key in ENTER and not self._hands.hasFocus():
            self.passed.emit()
        else:
            super().keyPressEvent(event)

    def _digits(self) -> list[str]:
        """The keys of the clauses there are."""
        return [str(number) for number, button in enumerate(self._clauses, 1) if button.isVisible()]

    def _on_hands(self) -> None:
        """Count them, and go on unless they were not understood."""
        self.hands_typed.emit(self._hands.text())
        if not self._refusals.text():
            self.passed.emit()

    def _show_clauses(self, name: str, said: Sequence[Answer | None], words: Sequence[str]) -> None:
        while len(self._clauses) < len(said):
            self._add_clause(len(self._clauses))
        for button in self._clauses[len(said) :]:
            button.hide()
        for number, (button, answered) in enumerate(zip(self._clauses, said, strict=False)):
            answer = answer_name(answered)
            button.show()
            button.setText(f"{number + 1} {SIGNS[answered]}")
            button.setChecked(answered is Answer.YES)
            button.setToolTip(f"{words[number]}\n{answer}")
            button.setAccessibleName(
                _("Could {name} say “{clause}”? {answer}").format(name=name, clause=words[number], answer=answer)
            )

    def _arrange(self) -> None:
        can = row(label(_("Can say it"), "caption", self), *self._answers.values(), self._hands, gap=SPACE.xs)
        better = row(label(_("Better"), "caption", self), *self._better.values(), gap=SPACE.xs)
        head = row(self._name, self._show)
        head.setStretch(0, 1)
        layout = column(head, row(can, 1, better), self._beside, self._refusals, gap=SPACE.xs)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.s, SPACE.s)
        self.setLayout(layout)

    def _connect(self) -> None:
        for answer, button in self._answers.items():
            button.clicked.connect(lambda _on, answer=answer: self.said.emit(answer.value))
        for better, button in self._better.items():
            button.clicked.connect(lambda _on, better=better: self.judged_better.emit(better))
        self._show.clicked.connect(self.shown)
        self._hands.returnPressed.connect(self._on_hands)

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(True)
        return made

    def _add_clause(self, number: int) -> None:
        """One more clause, no wider than its number and a sign."""
        made = self._button("", f"swap{self._place}Clause{number + 1}Button")
        made.setProperty("sign", True)
        made.clicked.connect(lambda _on: self.clause_said.emit(number))
        self._beside.insertWidget(number + 1, made)
        self._clauses.append(made)


def _counted(swap: Swap) -> str:
    return "" if swap.yes is None else f"{swap.yes} {swap.no} {swap.unsure}"


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
