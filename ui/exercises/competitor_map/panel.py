"""E7 on the desk: the map as the room sees it; beside it placing, axes, the stress test and the gap."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.axes import Pair
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.competitor_map import MOST_MAPS, Map, MapBoard
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, label, row
from ui.boards.turns import Turns
from ui.exercises.competitor_map.canvas import MapCanvas
from ui.exercises.competitor_map.measuring import PROPOSE, Measuring
from ui.exercises.competitor_map.pairs import Pairs
from ui.exercises.competitor_map.placing import Placing
from ui.theme import SPACE

NEXT_MAP = "Alt+M"
MEASURING = 1
"""The page of the axes."""


class MapPanel(QWidget):
    """Shows one map; Alt+1 to Alt+4 turn to place, axes, pairs and gap, Alt+M to the next map, Alt+A proposes axes."""

    map_chosen = Signal(str)
    next_asked = Signal()
    another = Signal()
    removed = Signal()
    typed = Signal(str, str)
    left = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPanel")
        self._cues = CueLine(Place.MAP, self)
        self.canvas = MapCanvas(self)
        self.placing = Placing(self)
        self.measuring = Measuring(self)
        self.pairs = Pairs(self)
        self._refusals = RefusalLine(self)
        self._maps = ChoiceField(_("Map"), "mapChoice", (), self, refusals=self._refusals)
        self._maps.setToolTip(_("{keys} goes to the next map").format(keys=NEXT_MAP))
        self._another = self._button(_("Another"), "anotherMapButton")
        self._remove = self._button(_("Remove"), "removeMapButton")
        self._gap = {
            "gap": LineField(_("The gap is …"), "mapGapEdit", 140, self),
            "because": LineField(_("and clients care because …"), "mapBecauseEdit", 140, self),
        }
        self._turns = self._turning()
        self._arrange()
        self._connect()

    def show_maps(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._maps.show_options(options)
        self._maps.show_value(chosen)
        self._another.setEnabled(len(options) < MOST_MAPS)

    def show_map(self, one: Map) -> None:
        self.measuring.show_map(one)
        for place, field in self._gap.items():
            field.show_text(getattr(one, place))

    def show_wants(self, options: Sequence[tuple[str, str]], across: str, up: str) -> None:
        self.measuring.show_wants(options, (across, up))

    def show_board(self, shown: MapBoard) -> None:
        self.canvas.show_board(shown)
        self.placing.show_board(shown)

    def show_pairs(self, pairs: Sequence[Pair], said: str) -> None:
        self.pairs.show_pairs(pairs, said)

    def show_raters(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self.placing.show_raters(options, chosen)

    def show_players(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self.placing.show_players(options, chosen)

    def show_said(self, text: str) -> None:
        self.placing.show_said(text)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place == "line":
            self.placing.show_refusal(sentence)
        elif place == "maps":
            self._refusals.say(sentence, self)
        elif place in self._gap:
            self._gap[place].show_refusal(sentence)
        else:
            self.measuring.show_refusal(place, sentence)

    def show_notice(self, text: str) -> None:
        self.placing.focus()
        self.notice.emit(text)

    def clear_line(self) -> None:
        self.placing.clear()

    def _turning(self) -> Turns:
        gap = QWidget(self)
        how = label(_("Where could we credibly stand? Type target 8 9 under Place."), "caption", self)
        how.setWordWrap(True)
        gap.setLayout(column(*self._gap.values(), how, 1))
        pages = (
            (_("Place"), "placeOnMapButton", self.placing),
            (_("Axes"), "mapAxesButton", self.measuring),
            (_("Pairs"), "mapPairsButton", self.pairs),
            (_("Gap"), "mapGapButton", gap),
        )
        return Turns(pages, self)

    def _arrange(self) -> None:
        chosen = row(self._maps, self._another, self._remove, gap=SPACE.xs)
        side = column(chosen, self._refusals, self._turns, gap=SPACE.s)
        side.setStretch(2, 1)
        sides = row(self.canvas, side, gap=SPACE.l)
        sides.setStretch(0, 8)
        sides.setStretch(1, 5)
        layout = column(self._cues, sides, gap=SPACE.s)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.placing.focus()

    def _connect(self) -> None:
        self._maps.chosen.connect(self.map_chosen)
        self._another.clicked.connect(self.another)
        self._remove.clicked.connect(self.removed)
        self.measuring.typed.connect(self.typed)
        self.measuring.left.connect(self.left)
        self.pairs.chosen.connect(lambda _place: self._turns.turn_to(MEASURING))
        QShortcut(QKeySequence(NEXT_MAP), self).activated.connect(self.next_asked)
        QShortcut(QKeySequence(PROPOSE), self).activated.connect(self._propose)
        for place, field in self._gap.items():
            field.edited.connect(lambda text, place=place: self.typed.emit(place, text))
            field.left.connect(lambda place=place: self.left.emit(place))

    def _propose(self) -> None:
        self._turns.turn_to(MEASURING)
        self.measuring.proposed.emit()

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        return made
