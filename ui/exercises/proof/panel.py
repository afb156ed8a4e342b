"""E12 on the desk: the register of what must be proven, and the people to ask."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.proof import Interview, Part
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from ui.boards.layout import column
from ui.boards.turns import Turns
from ui.exercises.proof.pages import AskingPage, RegisterPage
from ui.exercises.proof.presenter import Source


class ProofPanel(QWidget):
    """Alt+1 turns to the parts, Alt+2 to the people."""

    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proofPanel")
        self.register = RegisterPage(self)
        self.people = AskingPage(self)
        pages = (
            (_("What must be proven"), "registerButton", self.register),
            (_("Whom we ask"), "askingButton", self.people),
        )
        self.setLayout(column(Turns(pages, self)))

    def show_source(self, source: Source) -> None:
        self.register.show_source(source)

    def show_parts(self, parts: Sequence[Part], people: People, today: date) -> None:
        self.register.show_parts(parts, people, today)

    def show_interviews(self, rows: Sequence[tuple[Interview, str]], people: People, today: date) -> None:
        self.people.show_interviews(rows, people, today)

    def show_tasks(self, tasks: Sequence[Want]) -> None:
        self.people.show_tasks(tasks)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, identity = place.partition(".")
        if not self.register.show_refusal(name, identity, sentence):
            self.people.show_refusal(name, identity, sentence)

    def show_notice(self, text: str) -> None:
        self.notice.emit(text)

    def clear_add(self, place: str) -> None:
        if place == "ask":
            self.people.clear_add()
        else:
            self.register.clear_add(place)
