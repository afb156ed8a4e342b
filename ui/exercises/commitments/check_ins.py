"""When everybody meets again, and who calls them in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from ui.boards.fields import ChoiceField, DateField
from ui.boards.layout import abreast, column, row
from ui.theme import SPACE

MOST_CHECK_INS = 3


class CheckInsPage(QWidget):
    """Up to three dates and their owner."""

    usual = Signal()
    picked = Signal(int, object)
    owned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = QPushButton(_("In 30, 60 and 90 days (Alt+N)"), self)
        self._usual.setObjectName("usualCheckInsButton")
        QShortcut(QKeySequence("Alt+N"), self).activated.connect(self.usual)
        self._dates = [
            DateField(_("Check-in {n}").format(n=n), f"checkIn{n}Edit", self) for n in range(1, MOST_CHECK_INS + 1)
        ]
        self._owner = ChoiceField(_("Calls everybody in"), "checkInOwnerChoice", (), self)
        owner = row(self._owner, 1)
        owner.setStretch(0, 1)
        self.setLayout(column(row(self._usual, 1), abreast(*self._dates), owner, 1, gap=SPACE.m))
        self._usual.clicked.connect(self.usual)
        self._owner.chosen.connect(self.owned)
        for place, field in enumerate(self._dates):
            field.picked.connect(lambda day, place=place: self.picked.emit(place, day))

    def show_check_ins(self, dates: Sequence[date], owner: str, people: People, today: date) -> None:
        for place, field in enumerate(self._dates):
            field.show_today(today)
            field.show_date(dates[place] if place < len(dates) else None)
        self._owner.show_options([("", _("Nobody yet")), *((one.id, one.name) for one in people.members)])
        self._owner.show_value(owner)

    def show_refusal(self, place: str, sentence: str) -> None:
        field = self._owner if place == "owner" else self._dates[int(place)]
        field.show_refusal(sentence)
