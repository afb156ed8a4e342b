"""Where we stand on each want, in the figures' words or in the group's own, and what we could do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from onlyworkshop.domain.canvas import Place
from onlyworkshop.domain.exercises.curves import Action, Edge
from onlyworkshop.language import _
from onlyworkshop.naming import action_name, edge_name
from ui.boards.elided import ElidedLabel
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, label
from ui.boards.rows import Rows
from ui.exercises.curves.words import standing
from ui.theme import SPACE

LONGEST_REASON = 120


class Standing(QWidget):
    """One row per want; nothing before the reveal."""

    judged = Signal(str, str)
    reasoned = Signal(str, str, str)
    left = Signal(str)
    moved = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = label(_("Reveal the ratings to see where we stand."), "quiet", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows = Rows(_("Where we stand"), "standingRows", self._row, self, gap=SPACE.s)
        self.setLayout(column(self._nothing, self._rows))

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these wants in their order."""
        self._nothing.setVisible(not places)
        self._rows.setVisible(bool(places))
        rows = self._rows.show_keys([place.want.id for place in places])
        for row, place in zip(rows, places, strict=True):
            row.show_place(place)

    def show_refusal(self, want: str, sentence: str) -> None:
        found = self._rows.row(want)
        if found:
            found.show_refusal(sentence)

    def _row(self, want: str, place: int) -> "StandingRow":
        made = StandingRow(f"standing{place}", self)
        made.judged.connect(lambda edge: self.judged.emit(want, edge))
        made.reasoned.connect(lambda edge, reason: self.reasoned.emit(want, edge, reason))
        made.left.connect(lambda: self.left.emit(want))
        made.moved.connect(lambda action: self.moved.emit(want, action))
        return made


class StandingRow(QWidget):
    """One want. Another edge than the reckoned one is told together with its reason."""

    judged = Signal(str)
    reasoned = Signal(str, str)
    left = Signal()
    moved = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("emphasis", self)
        self._figures = label("", "quiet", self)
        self._refusals = RefusalLine(self)
        edges = [("", _("as rated")), *((edge.value, edge_name(edge)) for edge in Edge)]
        moves = [("", _("no change")), *((one.value, action_name(one)) for one in Action)]
        self._edge = ChoiceField(_("Where we stand"), f"{name}EdgeChoice", edges, self, refusals=self._refusals)
        self._reason = LineField(
            _("Why we say otherwise"), f"{name}ReasonEdit", LONGEST_REASON, self, refusals=self._refusals
        )
        self._reason.show_hint(_("Why? A few words."))
        self._move = ChoiceField(_("What to do"), f"{name}MoveChoice", moves, self, refusals=self._refusals)
        self._kept = ""
        self._arrange()
        self._edge.chosen.connect(self._on_chosen)
        self._reason.edited.connect(lambda reason: self.reasoned.emit(self._edge.value(), reason))
        self._reason.left.connect(self.left)
        self._move.chosen.connect(self.moved)

    def show_place(self, place: Place) -> None:
        """Show figures and choices; an edge that still waits for its reason is left alone."""
        self._words.show_text(f"{place.want.number} · {place.want.text}")
        reckoned = edge_name(place.reckoned) if place.reckoned else "–"
        self._figures.setText(f"{standing(place)}: {reckoned}")
        kept = place.override.edge.value if place.override else ""
        waiting = self._edge.value() != self._kept
        if kept != self._kept or not waiting:
            self._kept = kept
            self._edge.show_value(kept)
            self._reason.show_text(place.override.reason if place.override else "")
        self._reason.setVisible(bool(self._edge.value()))
        self._move.show_value(place.action.value if place.action else "")

    def show_refusal(self, sentence: str) -> None:
        self._reason.show_refusal(sentence)

    def _on_chosen(self, edge: str) -> None:
        self._reason.setVisible(bool(edge))
        if edge and not self._reason.text().strip():
            self._reason.focus()
        elif edge:
            self.reasoned.emit(edge, self._reason.text())
            self.left.emit()
        else:
            self._reason.clear()
            self.judged.emit(edge)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(SPACE.xs)
        grid.addWidget(self._words, 0, 0, 1, 2)
        grid.addWidget(self._edge, 0, 2)
        grid.addWidget(self._move, 0, 3)
        grid.addWidget(self._figures, 1, 0, 1, 2)
        grid.addWidget(self._reason, 1, 2, 1, 2)
        grid.addWidget(self._refusals, 2, 2, 1, 2)
        grid.setColumnStretch(0, 3)
        for place in (1, 2, 3):
            grid.setColumnStretch(place, 1)
