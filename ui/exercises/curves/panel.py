"""E6 on the desk: sheets to fill, the curves of the room, where we stand, and what is compared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.canvas import CurvesBoard, RatedWant
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.language import _, plural
from onlyworkshop.pictures.curves import value_curves
from ui.boards.canvas import Canvas
from ui.boards.cues import CueLine
from ui.boards.digits import Cells
from ui.boards.layout import column, label, row
from ui.boards.reveal import RevealButton
from ui.boards.turns import Turns
from ui.exercises.curves.listed import Listed
from ui.exercises.curves.sheet import Sheet
from ui.exercises.curves.standing import Standing
from ui.theme import SPACE

COMPARED = 3
"""The page on which wants and players are typed."""


class CurvesPanel(QWidget):
    """Alt+1 to Alt+4 turn to rate, curves, where we stand, and what is compared."""

    revealed = Signal(bool)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curvesPanel")
        self._cues = CueLine(Place.CURVES, self)
        self.sheet = Sheet(self)
        self._canvas = Canvas("curvesCanvas", self)
        self.standing = Standing(self)
        self.wants = Listed(_("Wants to rate, up to eight"), "curvesWant", 100, self)
        self.players = Listed(_("Whom else they could choose, up to six"), "curvesPlayer", 60, self)
        self._count = label("", "quiet", self)
        self._reveal = RevealButton("revealCurvesButton", self)
        self._turns = self._turning()
        foot = row(self._count, 1, self._reveal)
        layout = column(self._cues, self._turns, foot, gap=SPACE.s)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._reveal.clicked.connect(self.revealed)
        self.sheet.focus()

    def show_raters(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self.sheet.show_raters(options, chosen)

    def show_sheet(self, wants: Sequence[RatedWant], players: Sequence[Player], cells: Cells, covered: bool) -> None:
        self.sheet.show_sheet(wants, players, cells, covered)

    def show_board(self, shown: CurvesBoard) -> None:
        self._canvas.show_made(lambda aspect, body: value_curves(shown, aspect, body))
        self.standing.show_places(shown.places)
        sheets = plural("{n} sheet", "{n} sheets", shown.raters)
        self._count.setText(sheets if shown.revealed else _("{sheets}, covered").format(sheets=sheets))
        self._reveal.show_revealed(shown.revealed)

    def show_compared(self, wants: Sequence[tuple[str, str]], players: Sequence[tuple[str, str]]) -> None:
        self.wants.show_rows(wants, _("The same shortlist as in “What clients crave”."))
        self.players.show_rows(players, _("Those carried in “Who else could they choose?”. We are rated last."))

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, want = place.partition(".")
        match name:
            case "wants":
                self.wants.show_refusal(sentence)
            case "players":
                self.players.show_refusal(sentence)
            case "standing":
                self.standing.show_refusal(want, sentence)
            case _:
                self.sheet.show_refusal(sentence)

    def show_notice(self, text: str) -> None:
        self.notice.emit(text)

    def clear_add(self, place: str) -> None:
        (self.wants if place == "wants" else self.players).clear()

    def ask_what_to_compare(self) -> None:
        self._turns.turn_to(COMPARED)
        self.wants.focus()

    def _turning(self) -> Turns:
        compared = QWidget(self)
        sides = row(self.wants, self.players, gap=SPACE.l)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        compared.setLayout(sides)
        pages = (
            (_("Rate"), "rateCurvesButton", self.sheet),
            (_("Curves"), "showCurvesButton", self._canvas),
            (_("Where we stand"), "standingButton", self.standing),
            (_("What is compared"), "comparedButton", compared),
        )
        return Turns(pages, self)
