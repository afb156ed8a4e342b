"""The ranking on the desk: what it rests on, and the three that the group names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QPushButton, QWidget

from onlyworkshop.domain.wishes import Scored
from onlyworkshop.language import _, decimal
from onlyworkshop.naming import band_name
from onlyworkshop.pictures.scores import figures
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.boards.one_of import stop_at_chosen
from ui.boards.rows import Rows
from ui.theme import SPACE

RANK, SCORE, FIGURES = 32, 48, 264
"""Widths of what does not stretch, in pixels at 100 %."""


class RankedRow(QWidget):
    """One want with its score."""

    named = Signal(bool)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rank = _cell("quiet", RANK, self)
        self._words = label("", "", self)
        self._words.setWordWrap(True)
        self._score = _cell("emphasis", SCORE, self)
        self._score.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figures = _cell("quiet", FIGURES, self)
        self._top = QCheckBox(_("Top"), self)
        self._top.setObjectName(f"ranked{place}TopCheck")
        self._refusals = RefusalLine(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(0)
        for place_, cell in enumerate((self._rank, self._words, self._score, self._figures, self._top)):
            grid.addWidget(cell, 0, place_)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._refusals, 1, 1, 1, 4)
        self._top.clicked.connect(self.named)

    def show_scored(self, one: Scored) -> None:
        self._rank.setText(f"{one.rank}=" if one.tied else f"{one.rank}")
        self._words.setText(f"{one.number}  {one.text}")
        self._score.setText(decimal(one.opportunity.score))
        self._score.setToolTip(band_name(one.opportunity.band))
        self._figures.setText(_figures(one))
        self._top.setChecked(one.top)
        self._top.setAccessibleName(_("Among the top three: {text}").format(text=one.text))

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self._top)
        self._top.setChecked(self._top.isChecked() and not sentence)


class RankingPage(QWidget):
    """Highest first; the room sees it as bars or as a grid."""

    named = Signal(str, bool)
    looked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = label(_("The ranking stands here once the ratings are revealed."), "quiet", self)
        self._rows: Rows[RankedRow] = Rows(_("Ranking"), "rankingList", self._make_row, self)
        self._group = QButtonGroup(self)
        self._bars = self._button(_("Bars"), "showBarsButton")
        self._grid = self._button(_("Grid"), "showGridButton")
        stop_at_chosen(self._group)
        foot = row(label(_("The room sees"), "quiet", self), self._bars, self._grid, 1, gap=SPACE.xs)
        layout = column(self._empty, self._rows, foot)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._bars.clicked.connect(lambda: self.looked.emit(False))
        self._grid.clicked.connect(lambda: self.looked.emit(True))

    def show_ranking(self, found: Sequence[Scored], grid: bool) -> None:
        self._empty.setVisible(not found)
        (self._grid if grid else self._bars).setChecked(True)
        for widget, one in zip(self._rows.show_keys([one.opportunity.want for one in found]), found, strict=True):
            widget.show_scored(one)

    def show_refusal(self, want: str, sentence: str) -> None:
        found = self._rows.row(want)
        if found:
            found.show_refusal(sentence)

    def _button(self, words: str, name: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setCheckable(True)
        self._group.addButton(made)
        return made

    def _make_row(self, want: str, place: int) -> RankedRow:
        made = RankedRow(place, self)
        made.named.connect(lambda on: self.named.emit(want, on))
        return made


def _figures(one: Scored) -> str:
    """Both means in one line, and below it n and what goes with it."""
    matters, satisfied, *rest = figures(one)
    return f"{matters} · {satisfied}\n{' · '.join(rest)}"


def _cell(role: str, wide: int, parent: QWidget) -> QLabel:
    made = label("", role, parent)
    made.setFixedWidth(wide)
    return made
