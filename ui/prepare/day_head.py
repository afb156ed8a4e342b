"""Above the blocks: when the day begins, when everybody has to be out, how long was agreed, and what can be added."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.language import _
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import DateField
from ui.boards.layout import column, row
from ui.prepare.day_spoken import ShownDay
from ui.prepare.section import captioned, level
from ui.prepare.typed_field import TypedField
from ui.theme import SPACE, Theme, icon

TIME_WIDTH = 84


class DayHead(QWidget):
    """Tells what is entered at which place, and what should be added."""

    entered = Signal(str, str)
    set_on = Signal(object)
    added = Signal(str)

    def __init__(self, theme: Theme, today: date, refusals: RefusalLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._refusals = refusals
        self._day = DateField(_("Day"), "dayEdit", self, refusals=refusals)
        self._day.show_today(today)
        self._day.picked.connect(self.set_on)
        self._start = self._field(_("Begins at"), "startEdit", "start")
        self._out_by = self._field(_("Out by"), "outByEdit", "out_by")
        self._out_by.show_hint("–")
        self._target = self._field(_("Minutes agreed"), "targetEdit", "target")
        self.places: dict[str, Entry] = {
            "start": self._start,
            "day": self._day,
            "out_by": self._out_by,
            "target": self._target,
        }
        fields = level(
            captioned(_("Day"), self._day),
            captioned(_("Begins at"), self._start),
            captioned(_("Out by"), self._out_by),
            captioned(_("Minutes agreed"), self._target),
        )
        self._adding = (
            self._button(Kind.BREAK, _("Add a break"), "addBreakButton"),
            self._button(Kind.LUNCH, _("Add lunch"), "addLunchButton"),
            self._button(Kind.BUFFER, _("Add a buffer"), "addBufferButton"),
        )
        self.plans = QPushButton(_("Plans…"), self)
        self.plans.setObjectName("plansButton")
        self.plans.setCheckable(True)
        self.plans.setToolTip(_("Save this plan, or use another one"))
        self.setLayout(column(fields, row(*self._adding, 1, self.plans), gap=SPACE.s))

    def show_day(self, shown: ShownDay) -> None:
        """Show the day so."""
        self._day.show_date(shown.day)
        self._start.show_kept(shown.start)
        self._out_by.show_kept(shown.out_by)
        self._target.show_kept(shown.target)

    def show_adding(self, adding: bool) -> None:
        """Whether blocks can be added, or other plans are looked at."""
        self.plans.setText(_("Plans…") if adding else _("Back to the day"))
        for button in self._adding:
            button.setVisible(adding)

    def _field(self, words: str, name: str, place: str) -> TypedField:
        made = TypedField(words, name, self, refusals=self._refusals).wide(TIME_WIDTH)
        made.entered.connect(lambda text: self.entered.emit(place, text))
        return made

    def _button(self, kind: Kind, words: str, name: str) -> QPushButton:
        made = QPushButton(icon("plus", self._theme), words, self)
        made.setObjectName(name)
        made.setToolTip(_("After the block you were in last"))
        made.clicked.connect(lambda: self.added.emit(kind.value))
        return made
