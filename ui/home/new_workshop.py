"""The card with which every workshop begins: a title, one of three plans, a day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QWidget

from onlyworkshop.domain.plans import Plan
from onlyworkshop.language import _, short_date
from ui.boards.fields import DateField, LineField
from ui.boards.layout import column, label
from ui.boards.one_of import stop_at_chosen
from ui.theme import SPACE

LONGEST_TITLE = 80


class NewWorkshop(QFrame):
    """Emits `made(title, plan, day)` on Enter or on its button; `day` is None when it was emptied."""

    made = Signal(str, object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._day: date | None = today
        self.title = LineField(_("Title"), "newTitleEdit", LONGEST_TITLE, self)
        self.title.show_hint(_("Such as: Manhole covers, spring"))
        self.title.submitted.connect(lambda _: self._make())
        self._plans = {plan: self._choice(plan, words) for plan, words in _plans().items()}
        self._plans[Plan.HALF_DAY].setChecked(True)
        group = QButtonGroup(self)
        for choice in self._plans.values():
            group.addButton(choice)
        stop_at_chosen(group)
        self.day = DateField(_("Day"), "newDayEdit", self)
        self.day.show_today(today)
        self.day.show_date(today)
        self.day.picked.connect(self._on_picked)
        self._arrange()

    def focus(self) -> None:
        """Type the title next."""
        self.title.focus()

    def _arrange(self) -> None:
        button = QPushButton(_("Make the workshop"), self)
        button.setObjectName("makeWorkshopButton")
        button.setProperty("primary", True)
        button.setAutoDefault(True)
        button.clicked.connect(self._make)
        plans = [column(choice, _indented(_plans()[plan][1], self), gap=0) for plan, choice in self._plans.items()]
        inside = column(
            label(_("New workshop"), "section", self),
            self.title,
            column(label(_("Plan"), "caption", self), *plans, gap=SPACE.s),
            self.day,
            button,
            gap=SPACE.l,
        )
        inside.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.xl)
        self.setLayout(inside)

    def _choice(self, plan: Plan, words: tuple[str, str]) -> QRadioButton:
        choice = QRadioButton(words[0], self)
        choice.setObjectName({"sprint": "sprint", "half-day": "halfDay", "full-day": "fullDay"}[plan] + "PlanRadio")
        choice.setAccessibleDescription(words[1])
        return choice

    def _on_picked(self, day: date | None) -> None:
        self._day = day
        self.day.show_date(day)

    def _make(self) -> None:
        if self._day and self.day.text().strip() != short_date(self._day):
            self.day.focus()
            return
        plan = next(plan for plan, choice in self._plans.items() if choice.isChecked())
        self.made.emit(self.title.text(), plan, self._day)


def _plans() -> dict[Plan, tuple[str, str]]:
    return {
        Plan.SPRINT: (
            _("Sprint, 90 minutes"),
            _("3 to 8 people who have collected claims and rivals beforehand."),
        ),
        Plan.HALF_DAY: (
            _("Half a day, 4 hours"),
            _("4 to 12 people, all fourteen exercises, two breaks."),
        ),
        Plan.FULL_DAY: (
            _("A full day, 8 hours"),
            _("6 to 24 people, time to argue, lunch and four breaks."),
        ),
    }


def _indented(text: str, parent: QWidget) -> QWidget:
    words = label(text, "caption", parent)
    words.setWordWrap(True)
    words.setContentsMargins(SPACE.xl, 0, 0, 0)
    return words
