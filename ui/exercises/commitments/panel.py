"""E14 on the desk: names down the side first, then each promise; the worth of the day; the check-ins."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.commitments import CommitmentsBoard, Worth
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from ui.boards.cues import CueLine
from ui.boards.layout import column, row
from ui.boards.turns import Turns
from ui.boards.wrapping import breakable, wrap_items
from ui.exercises.commitments.check_ins import CheckInsPage
from ui.exercises.commitments.presenter import Promise
from ui.exercises.commitments.promise import PromiseForm
from ui.exercises.commitments.thread import ThreadPage
from ui.exercises.commitments.worth import WorthPage
from ui.theme import SPACE


class CommitmentsPanel(QWidget):
    """Shows who has promised what; Alt+1 to Alt+4 turn to promises, thread, worth and check-ins."""

    chosen = Signal(str)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentsPanel")
        self._cues = CueLine(Place.COMMITMENTS, self)
        self._names = QListWidget(self)
        self._names.setObjectName("pledgesList")
        self._names.setAccessibleName(_("Who has promised"))
        wrap_items(self._names)
        self.form = PromiseForm(self)
        self.tying = ThreadPage(self)
        self.worth = WorthPage(self)
        self.check_ins = CheckInsPage(self)
        promises = QWidget(self)
        sides = row(self._names, self.form, gap=SPACE.l)
        sides.setStretch(0, 2)
        sides.setStretch(1, 5)
        promises.setLayout(sides)
        pages = (
            (_("Promises"), "promisesButton", promises),
            (_("The thread"), "threadButton", self.tying),
            (_("What the day was worth"), "worthButton", self.worth),
            (_("Check-ins"), "checkInsButton", self.check_ins),
        )
        self.setLayout(column(self._cues, Turns(pages, self), gap=SPACE.s))
        self._names.itemSelectionChanged.connect(self._on_selected)

    def show_pledges(self, shown: CommitmentsBoard, chosen: str) -> None:
        self._names.blockSignals(True)
        if [one.person for one in shown.pledges] != self._people():
            self._names.clear()
            for one in shown.pledges:
                item = QListWidgetItem(self._names)
                item.setData(Qt.ItemDataRole.UserRole, one.person)
        for line, one in enumerate(shown.pledges):
            item = self._names.item(line)
            done = "✓" * len(one.rows) or "–"
            item.setText(breakable(f"{one.name}  {done}"))
            if one.person == chosen and line != self._names.currentRow():
                self._names.setCurrentRow(line)
        self._names.blockSignals(False)

    def show_promise(self, promise: Promise, today: date) -> None:
        self.form.show_promise(promise, today)

    def show_methods(self, options: Sequence[tuple[str, str]]) -> None:
        self.form.method.show_options(options)

    def show_worth(self, people: People, worth: Sequence[Worth], summary: str) -> None:
        self.worth.show_worth(people, worth, summary)

    def show_check_ins(self, dates: Sequence[date], owner: str, people: People, today: date) -> None:
        self.check_ins.show_check_ins(dates, owner, people, today)

    def show_refusal(self, place: str, sentence: str) -> None:
        name, _dot, rest = place.partition(".")
        if name in ("worth", "plus_one"):
            self.worth.show_refusal(rest, sentence)
        elif name in ("check_in", "owner"):
            self.check_ins.show_refusal(rest or name, sentence)
        else:
            self.form.show_refusal(name, sentence)

    def show_notice(self, text: str) -> None:
        self.form.texts["what"].focus()
        self.notice.emit(text)

    def _people(self) -> list[str]:
        return [self._names.item(line).data(Qt.ItemDataRole.UserRole) for line in range(self._names.count())]

    def _on_selected(self) -> None:
        for item in self._names.selectedItems():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
