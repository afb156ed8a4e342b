"""E2 on the desk: collect, guess, reveal; Alt+1 to Alt+3 turn the page, and the room follows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.language import _
from ui.boards.guessing import GuessSheets
from ui.boards.layout import column
from ui.boards.turns import Turns
from ui.exercises.guesses import Guessing
from ui.exercises.lineup.collecting import Collecting
from ui.exercises.lineup.presenter import Heard
from ui.exercises.lineup.revealing import Revealing


class LineupPanel(QWidget):
    """Shows the line-up page by page."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lineupPanel")
        self.collecting = Collecting(self)
        self.guessing = GuessSheets("guesses", _("Collect some claims first."), self)
        self.revealing = Revealing(self)
        pages = (
            (_("Collect"), "collectClaimsButton", self.collecting),
            (_("Guess"), "guessOwnersButton", self.guessing),
            (_("Reveal"), "revealOwnersButton", self.revealing),
        )
        turns = Turns(pages, self)
        turns.turned.connect(self.turned)
        self.setLayout(column(turns))

    def show_owners(self, owners: Sequence[tuple[str, str]]) -> None:
        self.collecting.show_owners(owners)

    def show_claims(self, heard: Sequence[Heard], day: date) -> None:
        self.collecting.show_claims(heard, day)

    def show_guessing(self, shown: Guessing) -> None:
        self.guessing.show_sheets(shown.legend, shown.texts, shown.sheets)

    def show_revealing(self, heard: Sequence[Heard], result: str, in_room: bool) -> None:
        self.revealing.show_heard(heard, result, in_room)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place == "sheet":
            self.guessing.show_refusal(sentence)
        else:
            self.collecting.show_refusal(place, sentence)

    def clear_add(self, owner: str) -> None:
        self.collecting.clear_add(owner)

    def clear_sheet(self) -> None:
        self.guessing.clear_sheet()
