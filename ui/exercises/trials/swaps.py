"""The swap test: the sentence in its clauses, and every alternative that could say them, or not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.language import _
from ui.boards.layout import column, label, row
from ui.boards.rows import Rows
from ui.boards.wrapping import WrappedLabel
from ui.exercises.trials.presenter import Clauses, Question
from ui.exercises.trials.swap_row import SwapRow
from ui.exercises.trials.wording import clause_line
from ui.theme import SPACE


class Swaps(QWidget):
    """Every alternative that is carried."""

    said = Signal(str, str)
    judged_better = Signal(str, bool)
    clause_said = Signal(str, int)
    hands_typed = Signal(str, str)
    shown = Signal(str, bool)
    clauses_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = _("Carry alternatives in “Who else could they choose?” to put their names into the statement.")
        self._none = label(words, "quiet", self)
        self._none.setWordWrap(True)
        self._keys = label(
            _("Y yes · N no · U unsure · 1–9 clause · + better · - not · S show · Enter next"), "caption", self
        )
        self._clauses = WrappedLabel("quiet", self)
        self._room = QPushButton(_("Clauses in the room"), self)
        self._room.setObjectName("clausesRoomButton")
        self._room.setCheckable(True)
        self._words: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._rows: Rows[SwapRow] = Rows(_("The swap test"), "swapsList", self._make, self, SPACE.s)
        head = row(self._keys, self._room)
        head.setStretch(0, 1)
        layout = column(self._none, self._clauses, head, self._rows)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._room.clicked.connect(self.clauses_shown)

    def show_clauses(self, clauses: Clauses) -> None:
        board = clauses.board
        self._words = tuple(one.clause.text for one in board.verdicts)
        self._clauses.show_text("\n".join(clause_line(board, number) for number in range(len(board.verdicts))))
        self._room.setChecked(clauses.shown)

    def show_questions(self, questions: Sequence[Question]) -> None:
        self._none.setVisible(not questions)
        for part in (self._keys, self._room, self._clauses):
            part.setVisible(bool(questions))
        self._asked = tuple(one.alternative.id for one in questions)
        shown = self._rows.show_keys(self._asked)
        for widget, question in zip(shown, questions, strict=True):
            widget.show_question(question, self._words)

    def show_refusal(self, alternative: str, sentence: str) -> None:
        found = self._rows.row(alternative)
        if found:
            found.show_refusal(sentence)

    def _make(self, alternative: str, place: int) -> SwapRow:
        made = SwapRow(place, self)
        made.said.connect(lambda answer: self.said.emit(alternative, answer))
        made.judged_better.connect(lambda better: self.judged_better.emit(alternative, better))
        made.clause_said.connect(lambda clause: self.clause_said.emit(alternative, clause))
        made.hands_typed.connect(lambda typed: self.hands_typed.emit(alternative, typed))
        made.shown.connect(lambda on: self.shown.emit(alternative, on))
        made.passed.connect(lambda: self._go_on(place))
        return made

    def _go_on(self, place: int) -> None:
        """The next alternative's name goes into the sentence; after the last one the room sees the clauses."""
        if place < len(self._asked):
            self._rows.rows()[place].focus()
            self.shown.emit(self._asked[place], True)
        else:
            self.clauses_shown.emit(True)
