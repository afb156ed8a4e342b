"""One question about time above the exercise, with its answers as buttons; gone when there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.layout import label, row
from ui.desk.asking import Question
from ui.theme import SPACE

MOST_ANSWERS = 2


class QuestionLine(QFrame):
    """`answered` tells the key of the answer."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self._question: Question | None = None
        self._text: QLabel = label("", "body", self)
        self._text.setObjectName("timeQuestionLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._answers = [QPushButton(self) for _place in range(MOST_ANSWERS)]
        for place, button in enumerate(self._answers):
            button.setObjectName(f"timeAnswer{place + 1}Button")
            button.setAccessibleName(_("Answer {n}").format(n=place + 1))
            button.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
        line = row(self._text, *self._answers, gap=SPACE.s)
        line.setStretch(0, 1)
        line.setContentsMargins(SPACE.m, SPACE.xs, SPACE.s, SPACE.xs)
        self.setLayout(line)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Ask this; None asks nothing."""
        if question == self._question:
            return
        self._question = question
        if question:
            self._text.setText(question.text)
            for place, button in enumerate(self._answers):
                words = question.answers[place][1] if place < len(question.answers) else ""
                button.setText(words)
                button.setAccessibleName(words or _("Answer {n}").format(n=place + 1))
                button.setVisible(bool(words))
        self.setVisible(question is not None)

    def _on_clicked(self, place: int) -> None:
        if self._question:
            self.answered.emit(self._question.answers[place][0])
