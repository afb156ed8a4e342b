"""A date, typed or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCalendarWidget, QFrame, QSizePolicy, QToolButton, QWidget

from onlyworkshop.domain.refusal import NotUnderstood
from onlyworkshop.language import _, short_date
from onlyworkshop.wording import sentence
from ui.boards.dates import read_date
from ui.boards.entry import Entry, RefusalLine, TypedLine
from ui.boards.layout import column


class DateField(Entry):
    """A date typed as people write it (`1 Dec`, `1.12.2026`, `+14`) or picked; `picked(None)` when it is emptied.

    It is told on Enter and on leaving. Alt+Down opens the calendar, and so does a button unless `calendar` is off.
    """

    picked = Signal(object)

    def __init__(
        self,
        label: str,
        name: str,
        parent: QWidget | None = None,
        *,
        refusals: RefusalLine | None = None,
        calendar: bool = True,
    ) -> None:
        super().__init__(label, name, parent, refusals)
        self._date: date | None = None
        self._today: date | None = None
        self._edit = TypedLine(self)
        self._button = QToolButton(self)
        self._button.setArrowType(Qt.ArrowType.DownArrow)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._button.setObjectName(name.removesuffix("Edit") + "CalendarButton")
        self._button.setAccessibleName(_("{field}: open the calendar").format(field=label))
        self._button.setToolTip(_("Calendar (Alt+Down)"))
        self._button.clicked.connect(self.open_calendar)
        self._button.setVisible(calendar)
        self._arrange(name, self._edit, self._button if calendar else None)
        self._edit.returnPressed.connect(self._tell)
        self._edit.left.connect(self._tell)
        opens = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down), self._edit)
        opens.setContext(Qt.ShortcutContext.WidgetShortcut)
        opens.activated.connect(self.open_calendar)

    def text(self) -> str:
        """What stands in the field, kept or not."""
        return self._edit.text()

    def show_today(self, today: date) -> None:
        """The day from which `+14` counts and after which `1 Dec` comes."""
        self._today = today

    def show_date(self, chosen: date | None) -> None:
        """Show what is kept. Typing that was refused is not disturbed while the date stays the same."""
        known, self._date = self._date, chosen
        text = short_date(chosen) if chosen else ""
        self._edit.kept = text
        if known != chosen:
            if self._edit.text() != text:
                self._edit.setText(text)
            self.show_refusal("")

    def show_hint(self, text: str) -> None:
        """What to type, in pale letters while the field is empty."""
        self._edit.setPlaceholderText(text)

    def clear(self) -> None:
        """Ready for another date."""
        self._date = None
        self._edit.kept = ""
        self._edit.clear()
        self.show_refusal("")

    def open_calendar(self) -> None:
        """Pick the date from a month."""
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(frame)
        calendar.setObjectName(self._edit.objectName() + "Calendar")
        calendar.setAccessibleName(self._edit.accessibleName())
        shown = self._date or self._today
        if shown:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_picked)
        calendar.activated.connect(frame.close)
        calendar.clicked.connect(self._on_picked)
        calendar.clicked.connect(frame.close)
        frame.setLayout(column(calendar))
        frame.move(self._edit.mapToGlobal(QPoint(0, self._edit.height())))
        frame.show()
        calendar.setFocus()

    def _editor(self) -> TypedLine:
        return self._edit

    def _on_picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))

    def _tell(self) -> None:
        typed = self._edit.text().strip()
        if typed == self._edit.kept:
            self.show_refusal("")
        elif not typed:
            self.picked.emit(None)
        elif found := read_date(typed, self._today or date.min):
            self.picked.emit(found)
        else:
            self.show_refusal(sentence(NotUnderstood(typed, field="date")))
        self.left.emit()
