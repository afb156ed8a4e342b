"""One sheet of ratings at a time: players down, wants across, ourselves last."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.canvas import RatedWant
from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.language import _
from ui.boards.digits import Cells, Column, DigitGrid
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField
from ui.boards.layout import column, label, row
from ui.exercises.curves.words import spoken_player, spoken_want

EVIDENCE = "evidence"


class Sheet(QWidget):
    """Tells who rates, and every number as it is typed."""

    rater_chosen = Signal(str)
    another = Signal()
    filled = Signal(str, str, int)
    emptied = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants: tuple[RatedWant, ...] = ()
        self._players: tuple[Player, ...] = ()
        self._raters = ChoiceField(_("Whose sheet"), "curvesRaterChoice", (), self, refusals=RefusalLine(self))
        self._another = QPushButton(_("One more table"), self)
        self._another.setObjectName("anotherTableButton")
        self._grid = DigitGrid(_("Ratings, one row per player, ourselves last"), "curvesGrid", (), self)
        self._who = ElidedLabel("quiet", self)
        self._what = ElidedLabel("emphasis", self)
        self._refusals = RefusalLine(self)
        head = row(label(_("Whose sheet"), "caption", self), self._raters, self._another)
        head.setStretch(1, 1)
        layout = column(head, self._grid, column(self._who, self._what, gap=0), self._refusals)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._raters.chosen.connect(self._on_chosen)
        self._another.clicked.connect(self.another)
        self._grid.filled.connect(self.filled)
        self._grid.emptied.connect(self.emptied)
        self._grid.refused.connect(self.show_refusal)
        self._grid.currentCellChanged.connect(self._show_here)

    def show_raters(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._raters.show_options(options)
        self._raters.show_value(chosen)

    def show_sheet(self, wants: Sequence[RatedWant], players: Sequence[Player], cells: Cells, covered: bool) -> None:
        """Show the numbers of one sheet by (player, want); players in the order in which they are rated."""
        self._wants, self._players = tuple(wants), tuple(players)
        columns = [Column(want.id, str(want.number), 0, 10, want.text) for want in wants]
        known = Column(EVIDENCE, _("Known"), 1, 3, _how_we_know())
        self._grid.show_columns([*columns, known] if columns else [])
        self._grid.show_rows([(player.id, spoken_player(player)) for player in players])
        self._grid.show_cells(cells, covered)
        self._show_here()

    def focus(self) -> None:
        """Type here next."""
        self._grid.setFocus()

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._grid)

    def _on_chosen(self, rater: str) -> None:
        self.rater_chosen.emit(rater)
        self._grid.setCurrentCell(0, 0)
        self.focus()

    def _show_here(self) -> None:
        """What the next digit is about."""
        line, place = self._grid.currentRow(), self._grid.currentColumn()
        player = self._players[line] if 0 <= line < len(self._players) else None
        want = self._wants[place].id if 0 <= place < len(self._wants) else ""
        self._who.show_text(spoken_player(player) if player else "")
        self._what.show_text(spoken_want(self._wants, want) or (_how_we_know() if place > 0 else ""))


def _how_we_know() -> str:
    return _("How we know: 1 guess, 2 heard or seen, 3 recorded or confirmed")
