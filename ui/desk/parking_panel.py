"""The parking lot at the desk: Enter parks, the list shows, and what is chosen gets its fate."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from onlyworkshop.domain.parking import Fate, Parked
from onlyworkshop.language import _
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.layout import abreast, column
from ui.desk.parking import ParkedRow
from ui.theme import SPACE

LONGEST_ITEM = 140


class ParkingPanel(QWidget):
    """Shows the lot; tells what is typed and chosen. Every signal but `parked` begins with the item's id."""

    parked = Signal(str)
    decided = Signal(str, str)
    answered = Signal(str, str)
    given = Signal(str, str)
    promised = Signal(str, object)
    removed = Signal(str)
    counted = Signal(int)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ParkedRow, ...] = ()
        self._add = LineField(_("Park something"), "parkedAddEdit", LONGEST_ITEM, self)
        self._add.show_hint(_("Enter parks it"))
        self._list = ParkedList(self)
        self._fate = ParkedFate(today, self)
        self._fate.hide()
        self._add.submitted.connect(self.parked)
        self._add.edited.connect(lambda _text: self._add.show_refusal(""))
        self._list.currentRowChanged.connect(lambda _row: self._show_fate())
        self._list.deleted.connect(self.removed)
        self._fate.decided.connect(self.decided)
        self._fate.answered.connect(self.answered)
        self._fate.given.connect(self.given)
        self._fate.promised.connect(self.promised)
        whole = column(self._add, self._list, self._fate)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_rows(self, rows: tuple[ParkedRow, ...], still_open: int) -> None:
        """Show the lot; the chosen item stays chosen."""
        self._rows = rows
        self._list.show_rows(rows)
        self._show_fate()
        self.counted.emit(still_open)

    def show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        """Those to whom an item can be given."""
        self._fate.show_people(people)

    def show_refusal(self, field: str, text: str) -> None:
        """Why what was typed is not kept."""
        if field == "text":
            self._add.show_refusal(text)
        else:
            self._fate.show_refusal(field, text)

    def added(self) -> None:
        """Ready for the next one."""
        self._add.clear()

    def focus(self) -> None:
        """Type here next."""
        self._add.focus()

    def _show_fate(self) -> None:
        place = self._list.currentRow()
        chosen = self._rows[place].item if 0 <= place < len(self._rows) else None
        if chosen:
            self._fate.show_item(chosen)
        self._fate.setVisible(chosen is not None)


class ParkedList(QListWidget):
    """One item per line with its fate; Delete removes."""

    deleted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parkedList")
        self.setAccessibleName(_("Parked"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setMinimumHeight(SPACE.huge)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: tuple[ParkedRow, ...]) -> None:
        """Show these items."""
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for place, parked in enumerate(rows):
            sign = "○" if parked.item.fate is Fate.OPEN else "✓"
            text = f"{sign} {parked.item.text}" + (f" ({parked.fate})" if parked.fate else "")
            item = self.item(place)
            item.setData(Qt.ItemDataRole.UserRole, parked.item.id)
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes what is chosen."""
        chosen = self.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen:
            self.deleted.emit(chosen.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


class ParkedFate(QFrame):
    """What becomes of one item."""

    decided = Signal(str, str)
    answered = Signal(str, str)
    given = Signal(str, str)
    promised = Signal(str, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        fates = (
            (Fate.OPEN.value, _("open")),
            (Fate.ASSIGNED.value, _("somebody takes it along")),
            (Fate.ANSWERED.value, _("answered")),
            (Fate.DROPPED.value, _("dropped")),
        )
        self._fate = ChoiceField(_("What becomes of it"), "parkedFateChoice", fates, self)
        self._owner = ChoiceField(_("Who"), "parkedOwnerChoice", (), self)
        self._due = DateField(_("By"), "parkedDueEdit", self)
        self._due.show_today(today)
        self._answer = LineField(_("The answer"), "parkedAnswerEdit", LONGEST_ITEM, self)
        for field in (self._owner, self._due, self._answer):
            field.hide()
        self._fate.chosen.connect(lambda fate: self.decided.emit(self._item, fate))
        self._owner.chosen.connect(lambda owner: self.given.emit(self._item, owner))
        self._due.picked.connect(lambda due: self.promised.emit(self._item, due))
        self._answer.submitted.connect(lambda text: self.answered.emit(self._item, text))
        self._answer.left.connect(self._tell_answer)
        self.setLayout(column(self._fate, abreast(self._owner, self._due), self._answer, gap=SPACE.xs))

    def show_item(self, item: Parked) -> None:
        """The fate of this item."""
        if item.id != self._item:
            self._answer.clear()
        self._item = item.id
        self._fate.show_value(item.fate.value)
        self._owner.show_value(item.owner or "")
        self._due.show_date(item.due)
        self._answer.show_text(item.answer)
        self._owner.setVisible(item.fate is Fate.ASSIGNED)
        self._due.setVisible(item.fate is Fate.ASSIGNED)
        self._answer.setVisible(item.fate is Fate.ANSWERED)

    def show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        """Those who can take an item along."""
        self._owner.show_options((("", _("nobody yet")), *people))

    def show_refusal(self, field: str, text: str) -> None:
        """Why what was typed is not kept."""
        fields = {"fate": self._fate, "owner": self._owner, "due": self._due, "answer": self._answer}
        if field in fields:
            fields[field].show_refusal(text)

    def _tell_answer(self) -> None:
        if self._item and self._answer.isVisible():
            self.answered.emit(self._item, self._answer.text())
