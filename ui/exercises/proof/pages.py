"""The two pages of E12: the register of parts, and the people to ask."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.drafts import LONGEST_STATEMENT
from onlyworkshop.domain.exercises.proof import Interview, Part
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.people import People
from onlyworkshop.language import _, plural
from ui.boards.cues import CueLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.boards.marks import MarkedText
from ui.boards.rows import Rows
from ui.boards.table import Titles
from ui.exercises.proof.presenter import Source
from ui.exercises.proof.rows import InterviewRow, PartRow, interview_heads, part_heads
from ui.theme import SPACE


class RegisterPage(QWidget):
    """The sentence, and the parts into which it was taken apart."""

    picked = Signal(str)
    split = Signal()
    written = Signal(str)
    added = Signal(list)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.REGISTER, self)
        self._wording = MarkedText("proofStatement", self, "emphasis")
        self._split = QPushButton(self)
        self._split.setObjectName("splitButton")
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self._split.click)
        self._choice = ChoiceField(_("Which draft shall we prove?"), "proofDraftChoice", (), self)
        self._write = LineField(_typed(), "proofSentenceEdit", LONGEST_STATEMENT, self)
        self._add = LineField(_("One more part, in our own words: Enter adds"), "partAddEdit", 160, self, many=True)
        self._titles = Titles(part_heads(), self)
        self._rows: Rows[PartRow] = Rows(_("Parts of the statement"), "partsList", self._make, self)
        self._rows.narrowed.connect(self._titles.leave)
        saying = row(self._wording, self._split, gap=SPACE.m)
        saying.setStretch(0, 1)
        self.setLayout(
            column(
                self._cues, saying, abreast(self._choice, self._write), self._add, self._titles, self._rows, gap=SPACE.s
            )
        )
        self._split.clicked.connect(self.split)
        self._choice.chosen.connect(self.picked)
        self._write.submitted.connect(self.written)
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)

    def show_source(self, source: Source) -> None:
        again = source.taken_apart and source.changed
        self._wording.show_text(source.wording)
        self._wording.setVisible(bool(source.wording))
        self._split.setText(_("Take it apart again (Alt+N)") if again else _("Take it apart (Alt+N)"))
        self._split.setVisible(bool(source.wording) and (again or not source.taken_apart))
        self._choice.setVisible(bool(source.drafts))
        self._choice.show_options([("", _("None picked yet")), *source.drafts])
        self._choice.show_value(source.picked)
        self._write.setVisible(not source.decided)
        typing = _("Or type a sentence: Enter takes it apart") if source.drafts else _typed()
        self._write.rename(typing)

    def show_parts(self, parts: Sequence[Part], people: People, today: date) -> None:
        self._titles.setVisible(bool(parts))
        for shown, part in zip(self._rows.show_keys([one.id for one in parts]), parts, strict=True):
            shown.show_part(part, people, today)

    def show_refusal(self, name: str, identity: str, sentence: str) -> bool:
        """Say it where it was typed; False when that is not here."""
        found = self._rows.row(identity)
        if name in ("add", "write"):
            (self._add if name == "add" else self._write).show_refusal(sentence)
        elif found:
            found.show_refusal(name, sentence)
        return name in ("add", "write") or found is not None

    def clear_add(self, place: str) -> None:
        (self._add if place == "add" else self._write).clear()

    def _make(self, identity: str, place: int) -> PartRow:
        made = PartRow(place, self)
        made.typed.connect(lambda name, text: self.typed.emit(f"{name}.{identity}", text))
        made.left.connect(lambda name: self.left.emit(f"{name}.{identity}"))
        made.changed.connect(lambda name, value: self.changed.emit(f"{name}.{identity}", value))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made


class AskingPage(QWidget):
    """Five clients, one of them lost, and five of our own people."""

    added = Signal(list)
    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal(str)
    tasks_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.ASKING, self)
        self._add = LineField(
            _("Whom will we ask? A code, no name: Enter adds"), "interviewAddEdit", 40, self, many=True
        )
        self._tasks = QPushButton(self)
        self._tasks.setObjectName("takeTasksButton")
        self._empty = label(
            _("Three questions are enough: Is it true of us? Does it matter to you? Who else could say it?"),
            "quiet",
            self,
        )
        self._empty.setWordWrap(True)
        self._titles = Titles(interview_heads(), self)
        self._rows: Rows[InterviewRow] = Rows(_("People to ask"), "interviewsList", self._make, self)
        self._rows.narrowed.connect(self._titles.leave)
        self.setLayout(
            column(self._cues, self._add, row(self._tasks, 1), self._empty, self._titles, self._rows, gap=SPACE.s)
        )
        self._add.submitted.connect(lambda text: self.added.emit([text]))
        self._add.many_pasted.connect(self.added)
        self._tasks.clicked.connect(self.tasks_taken)

    def show_interviews(self, rows: Sequence[tuple[Interview, str]], people: People, today: date) -> None:
        self._empty.setVisible(not rows)
        self._titles.setVisible(bool(rows))
        shown = self._rows.show_keys([one.id for one, _about in rows])
        for widget, (interview, about) in zip(shown, rows, strict=True):
            widget.show_interview(interview, about, people, today)

    def show_tasks(self, tasks: Sequence[Want]) -> None:
        self._tasks.setVisible(bool(tasks))
        asked = plural("Ask a client about {n} assumed want", "Ask clients about {n} assumed wants", len(tasks))
        self._tasks.setText(asked)
        self._tasks.setToolTip("\n".join(want.text for want in tasks))

    def show_refusal(self, name: str, identity: str, sentence: str) -> None:
        found = self._rows.row(identity)
        if found:
            found.show_refusal(name, sentence)
        else:
            self._add.show_refusal(sentence)

    def clear_add(self) -> None:
        self._add.clear()

    def _make(self, identity: str, place: int) -> InterviewRow:
        made = InterviewRow(place, self)
        made.typed.connect(lambda name, text: self.typed.emit(f"{name}.{identity}", text))
        made.left.connect(lambda name: self.left.emit(f"{name}.{identity}"))
        made.changed.connect(lambda name, value: self.changed.emit(f"{name}.{identity}", value))
        made.removed.connect(lambda: self.removed.emit(identity))
        return made


def _typed() -> str:
    return _("Type the sentence to prove: Enter takes it apart")
