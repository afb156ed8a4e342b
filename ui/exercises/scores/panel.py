"""E5 on the desk: rate, look at client data, rank."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.wishes import Scored
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.fields import LineField
from ui.boards.layout import column
from ui.boards.turns import Turns
from ui.exercises.scores.clients import ClientPage
from ui.exercises.scores.ranking import RankingPage
from ui.exercises.scores.rating import RatingPage
from ui.exercises.scores.shown import Cells, Row, Sheet
from ui.theme import SPACE

RANKING = 2


class ScoresPanel(QWidget):
    """Shows one sheet, the client data and the ranking; Alt+1 to Alt+3 turn to them."""

    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scoresPanel")
        self._cues = CueLine(Place.SCORES, self)
        self._add = LineField(_("One more want to score. Enter adds"), "scoresAddEdit", 100, self)
        self.rating = RatingPage(self)
        self.clients = ClientPage(self)
        self.ranking = RankingPage(self)
        pages = (
            (_("Rate"), "rateButton", self.rating),
            (_("Client data"), "clientDataButton", self.clients),
            (_("Ranking"), "rankingButton", self.ranking),
        )
        self._turns = Turns(pages, self)
        layout = column(self._cues, self._add, self._turns, gap=SPACE.s)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._add.submitted.connect(self.added)

    def show_adding(self, open_: bool) -> None:
        self._add.setVisible(open_)

    def show_sheet(self, shown: Sheet) -> None:
        self.rating.show_sheet(shown)

    def show_clients(self, rows: Sequence[Row], cells: Cells, counting: bool) -> None:
        self.clients.show_clients(rows, cells, counting)

    def show_ranking(self, found: Sequence[Scored], grid: bool) -> None:
        self.ranking.show_ranking(found, grid)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, want = place.partition(".")
        match name:
            case "add":
                self._add.show_refusal(sentence)
            case "top":
                self.ranking.show_refusal(want, sentence)
            case "ratings":
                self.clients.show_ratings_refusal(sentence)
            case "shares":
                self.clients.show_refusal(sentence)
            case _:
                self.rating.show_refusal(sentence)

    def turn_to_ranking(self) -> None:
        self._turns.turn_to(RANKING)

    def begin_sheet(self) -> None:
        self.rating.begin()

    def clear(self, place: str) -> None:
        if place == "add":
            self._add.clear()
        else:
            self.clients.clear_ratings()
