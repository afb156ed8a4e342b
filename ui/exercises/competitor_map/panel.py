"""E7 on the desk: the map with a line to type under it, its axes and what it says beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLayout, QPushButton, QWidget

from onlyworkshop.domain.exercises.competitor_map import MOST_MAPS, Map, MapBoard
from onlyworkshop.language import _, plural
from ui.boards.cues import CueLine
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import abreast, column, label, row
from ui.exercises.competitor_map.canvas import MapCanvas
from ui.theme import SPACE


class MapPanel(QWidget):
    """Shows one map; tells what is typed and clicked."""

    map_chosen = Signal(str)
    another = Signal()
    removed = Signal()
    typed = Signal(str, str)
    left = Signal(str)
    rater_chosen = Signal(str)
    player_chosen = Signal(str)
    entered = Signal(str)
    revealed = Signal(bool)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPanel")
        self._cues = CueLine("mapCues", self)
        self.canvas = MapCanvas(self)
        self._line_refusals = RefusalLine(self)
        self._line = LineField(_("Place by typing"), "mapLineEdit", 60, self, refusals=self._line_refusals)
        self._line.show_hint(_("B 7 4   or B C4   or Ann   or target 8 9"))
        self._line.setToolTip(
            _("B 7 4 or B C4 places B. A number or a name says who places. target 8 9 is where we could stand.")
        )
        self._said = label("", "good", self)
        self._said.hide()
        self._another = self._button(_("Another"), "anotherMapButton")
        self._remove = self._button(_("Remove"), "removeMapButton")
        self._refusals = RefusalLine(self)
        self._maps = ChoiceField(_("Map"), "mapChoice", (), self, refusals=self._refusals)
        self._texts = {place: self._text(place, words, limit) for place, words, limit in _texts()}
        self._raters = ChoiceField(_("Placed by"), "raterChoice", (), self)
        self._players = ChoiceField(_("Next"), "playerChoice", (), self)
        self._count = label("", "quiet", self)
        self._reveal = self._button(_("Reveal"), "revealMapButton")
        self._reveal.setCheckable(True)
        self._arrange()
        self._connect()

    def show_maps(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._maps.show_options(options)
        self._maps.show_value(chosen)
        self._another.setEnabled(len(options) < MOST_MAPS)

    def show_map(self, one: Map) -> None:
        for place, field in self._texts.items():
            axis, _dot, name = place.partition(".")
            field.show_text(getattr(getattr(one, axis), name) if name else getattr(one, place))
        self._reveal.setChecked(one.revealed)
        self._reveal.setText(_("Cover again") if one.revealed else _("Reveal"))

    def show_board(self, shown: MapBoard) -> None:
        self.canvas.show_board(shown)
        raters = plural("{n} has placed", "{n} have placed", shown.raters)
        self._count.setText(raters if shown.map.revealed else _("{raters}, covered").format(raters=raters))

    def show_raters(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._raters.show_options(options)
        self._raters.show_value(chosen)

    def show_players(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        self._players.show_options(options)
        self._players.show_value(chosen)

    def show_said(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def show_cues(self, cues: Sequence[str]) -> None:
        self._cues.show_cues(cues)

    def show_refusal(self, place: str, sentence: str) -> None:
        if place == "line":
            self.show_said("")
            self._line.show_refusal(sentence)
        elif place == "maps":
            self._refusals.say(sentence, self)
        else:
            self._texts[place].show_refusal(sentence)

    def show_notice(self, text: str) -> None:
        self._line.focus()
        self.notice.emit(text)

    def clear_line(self) -> None:
        self._line.clear()
        self.show_said("")

    def _arrange(self) -> None:
        texts = self._texts
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (_("Map"), row(self._maps, self._another, self._remove, gap=SPACE.xs)),
            (_("Across"), texts["horizontal.label"]),
            ("", abreast(texts["horizontal.low"], texts["horizontal.high"], gap=SPACE.xs)),
            (_("Up"), texts["vertical.label"]),
            ("", abreast(texts["vertical.low"], texts["vertical.high"], gap=SPACE.xs)),
            (_("The gap"), texts["gap"]),
            (_("Because"), texts["because"]),
        )
        written = QFormLayout()
        written.setContentsMargins(0, 0, 0, 0)
        written.setSpacing(SPACE.xs)
        written.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, fields in rows:
            written.addRow(label(words, "caption", self), fields)
        turn = row(self._raters, self._players, gap=SPACE.xs)
        showing = row(self._count, 1, self._reveal)
        typing = (self._line, self._line_refusals, self._said, turn, showing)
        side = column(*typing, written, self._refusals, 1, gap=SPACE.xs)
        sides = row(self.canvas, side, gap=SPACE.l)
        sides.setStretch(0, 8)
        sides.setStretch(1, 5)
        self.setLayout(column(self._cues, sides, gap=SPACE.s))
        self._line.focus()

    def _connect(self) -> None:
        self._maps.chosen.connect(self.map_chosen)
        self._another.clicked.connect(self.another)
        self._remove.clicked.connect(self.removed)
        self._raters.chosen.connect(self.rater_chosen)
        self._players.chosen.connect(self.player_chosen)
        self._reveal.clicked.connect(self.revealed)
        self._line.submitted.connect(self.entered)
        for place, field in self._texts.items():
            field.edited.connect(lambda text, place=place: self.typed.emit(place, text))
            field.left.connect(lambda place=place: self.left.emit(place))

    def _text(self, place: str, words: str, limit: int) -> LineField:
        axis, _dot, name = place.partition(".")
        made = "map" + axis.capitalize() + name.capitalize() + "Edit"
        field = LineField(words, made, limit, self, refusals=self._refusals)
        field.show_hint(words)
        return field

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        return made


def _texts() -> tuple[tuple[str, str, int], ...]:
    return (
        ("horizontal.label", _("what it measures →"), 40),
        ("horizontal.low", _("← left end"), 24),
        ("horizontal.high", _("right end →"), 24),
        ("vertical.label", _("what it measures ↑"), 40),
        ("vertical.low", _("↓ lower end"), 24),
        ("vertical.high", _("upper end ↑"), 24),
        ("gap", _("The gap is …"), 140),
        ("because", _("Clients care because …"), 140),
    )
