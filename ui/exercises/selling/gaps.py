"""The eleven methods by their gaps; at most three of them are taken on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.figures import NOTHING, figure, mean_words
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label
from ui.boards.rows import Rows
from ui.boards.table import Head, Titles, cells_in_line
from ui.exercises.selling.presenter import Row
from ui.theme import SPACE


def heads() -> tuple[Head, ...]:
    """The columns from left to right."""
    return (
        Head(_("Rank"), characters=5, number=True, pad=SPACE.s),
        Head(_("Method"), stretch=1),
        Head(_("Now"), characters=13, number=True, hint=_("Mean, and lowest to highest")),
        Head(_("Needed"), characters=13, number=True, hint=_("Mean, and lowest to highest")),
        Head(_("Gap"), characters=5, number=True, hint=_("Needed less now, never below 0")),
        Head(_("Priority"), characters=7, number=True, hint=_("Gap × needed, 0 to 16")),
        Head(_("n"), characters=4, number=True, pad=SPACE.s),
        Head(_("Take"), characters=5),
    )


class GapRow(QWidget):
    """One method."""

    taken = Signal(bool)

    def __init__(self, number_: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", self)
        self._figures = [label("", "quiet", self) for _column in range(6)]
        self._take = QCheckBox(self)
        self._take.setObjectName(f"takeMethod{number_}Check")
        rank, *others = self._figures
        cells_in_line(self, heads(), (rank, self._title, *others, self._take))
        self._take.clicked.connect(self.taken)

    def show_row(self, shown: Row) -> None:
        gap, method = shown.gap, shown.method
        self._title.show_text(f"{method.number}  {method.title}")
        self.setToolTip(method.behaviour)
        rank = NOTHING if gap.rank is None else f"{gap.rank}=" if shown.tied else str(gap.rank)
        told = max(one.n if one else 0 for one in (gap.now, gap.needed))
        rated = (mean_words(gap.now), mean_words(gap.needed), figure(gap.gap), figure(gap.priority))
        figures = (rank, *rated, str(told or NOTHING))
        for cell, text in zip(self._figures, figures, strict=True):
            cell.setText(text)
        self._take.setChecked(shown.chosen)
        self._take.setAccessibleName(_("Take on: {method}").format(method=method.title))


class GapsPage(QWidget):
    """All eleven, ranked once they are revealed."""

    taken = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cues = CueLine(Place.GAPS, self)
        self._titles = Titles(heads(), self)
        self._rows: Rows[GapRow] = Rows(_("The eleven methods"), "gapsList", self._make, self)
        self._rows.narrowed.connect(self._titles.leave)
        self._refusals = RefusalLine(self)
        self.setLayout(column(self._cues, self._refusals, self._titles, self._rows, gap=SPACE.s))

    def show_gaps(self, rows: Sequence[Row]) -> None:
        shown = self._rows.show_keys([str(one.method.number) for one in rows])
        for widget, one in zip(shown, rows, strict=True):
            widget.show_row(one)

    def show_refusal(self, sentence: str) -> None:
        self._refusals.say(sentence, self)

    def _make(self, key: str, place: int) -> GapRow:  # noqa: ARG002
        made = GapRow(int(key), self)
        made.taken.connect(lambda on: self.taken.emit(int(key), on))
        return made
