"""The test card: weakest link first, then every test with its outcome, then what is still in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.trials import Test
from onlyworkshop.domain.verdicts import Card, Outside
from onlyworkshop.language import _
from onlyworkshop.naming import test_name
from ui.boards.layout import column, label
from ui.boards.wrapping import WrappedLabel
from ui.exercises.trials.wording import SIGNS, draft_gate, outcome, outside_gate, ratings, weakest_link
from ui.theme import SPACE, set_property


class TestCard(QFrame):
    """Shows one card."""

    __test__ = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("testCard")
        self.setProperty("role", "card")
        self._weakest = WrappedLabel("emphasis", self)
        self._gates = (WrappedLabel("quiet", self), WrappedLabel("caption", self))
        self._lines: dict[Test, tuple[QLabel, WrappedLabel]] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(SPACE.xs // 2)
        grid.setHorizontalSpacing(SPACE.s)
        for place, test in enumerate(Test):
            line = (label(test_name(test), "caption", self), WrappedLabel("quiet", self))
            self._lines[test] = line
            for side, cell in enumerate(line):
                cell.setAlignment(Qt.AlignmentFlag.AlignTop)
                grid.addWidget(cell, place, side)
        grid.setColumnStretch(1, 1)
        inside = QWidget(self)
        layout = column(self._weakest, grid, *self._gates, 1, gap=SPACE.s)
        layout.setContentsMargins(SPACE.m, SPACE.s, SPACE.l, SPACE.s)
        inside.setLayout(layout)
        area = QScrollArea(self)
        area.setObjectName("testCardArea")
        area.setAccessibleName(_("The tests"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.setLayout(column(area))

    def show_card(self, card: Card, outside: Outside) -> None:
        self._weakest.show_text(weakest_link(card))
        for result in card.results:
            name, said = self._lines[result.test]
            said.show_text(f"{SIGNS[result.verdict]} {ratings(result.spread) if result.spread else outcome(result)}")
            role = {Verdict.PASS: "good", Verdict.FAIL: "warn"}.get(result.verdict, "quiet")  # type: ignore[arg-type]
            set_property(said, "role", role)
            name.setAccessibleName(f"{test_name(result.test)}: {outcome(result)}")
        self._gates[0].show_text(draft_gate(card))
        self._gates[1].show_text(outside_gate(outside))
        self.setAccessibleName(_("Test card. {weakest}").format(weakest=weakest_link(card)))
