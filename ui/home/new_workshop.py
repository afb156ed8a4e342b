"""The card with which every workshop begins: a title, a plan, a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QRadioButton, QWidget

from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.template import Template
from onlyworkshop.language import _, short_date
from ui.boards.entry import RefusalLine
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.layout import column, label
from ui.boards.one_of import stop_at_chosen
from ui.plan_words import about_template, plan_words
from ui.theme import SPACE

LONGEST_TITLE = 80


class NewWorkshop(QFrame):
    """Emits `made(title, plan, day)` on Enter or on its button.

    The plan is one of the three or an own one, a Template; `day` is None when it was emptied.
    """

    made = Signal(str, object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._day: date | None = today
        self._templates: dict[str, Template] = {}
        self.title = LineField(_("Title"), "newTitleEdit", LONGEST_TITLE, self)
        self.title.show_hint(_("Such as: Manhole covers, spring"))
        self.title.submitted.connect(lambda _: self._make())
        self._plans = {plan: self._choice(plan, words) for plan, words in plan_words().items()}
        self._plans[Plan.HALF_DAY].setChecked(True)
        self._owned = QWidget(self)
        self._own = QRadioButton(_("A plan of your own"), self)
        self._own.setObjectName("ownPlanRadio")
        self._own_plan = ChoiceField(_("Your plans"), "ownPlanChoice", (), self, refusals=RefusalLine(self))
        self._own_plan.chosen.connect(self._on_own_chosen)
        self._about = _indented("", self)
        self.day = DateField(_("Day"), "newDayEdit", self)
        self.day.show_today(today)
        self.day.show_date(today)
        self.day.picked.connect(self._on_picked)
        self._arrange()
        one_of_all = QButtonGroup(self)
        for choice in (*self._plans.values(), self._own):
            one_of_all.addButton(choice)
        stop_at_chosen(one_of_all)
        self.show_templates(())

    def focus(self) -> None:
        """Type the title next."""
        self.title.focus()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these plans beside the three; nothing more is said when there are none."""
        self._templates = {one.id: one for one in templates}
        self._own_plan.show_options([(one.id, one.name) for one in templates])
        self._show_own(self._own_plan.value() or next(iter(self._templates), ""))
        self._owned.setVisible(bool(templates))
        if self._own.isChecked() and not templates:
            self._plans[Plan.HALF_DAY].setChecked(True)

    def _arrange(self) -> None:
        button = QPushButton(_("Make the workshop"), self)
        button.setObjectName("makeWorkshopButton")
        button.setProperty("primary", True)
        button.setAutoDefault(True)
        button.clicked.connect(self._make)
        words = plan_words()
        plans = [column(choice, _indented(words[plan][1], self), gap=0) for plan, choice in self._plans.items()]
        chosen = column(self._own_plan)
        chosen.setContentsMargins(SPACE.xl, 0, 0, 0)
        self._owned.setLayout(column(self._own, chosen, self._about, gap=0))
        inside = column(
            label(_("New workshop"), "section", self),
            self.title,
            column(label(_("Plan"), "caption", self), *plans, self._owned, gap=SPACE.s),
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

    def _show_own(self, template: str) -> None:
        self._own_plan.show_value(template)
        found = self._templates.get(template)
        self._about.setText(about_template(found) if found else "")

    def _on_own_chosen(self, template: str) -> None:
        self._own.setChecked(True)
        self._show_own(template)

    def _on_picked(self, day: date | None) -> None:
        self._day = day
        self.day.show_date(day)

    def _make(self) -> None:
        if self._day and self.day.text().strip() != short_date(self._day):
            self.day.focus()
            return
        self.made.emit(self.title.text(), self._chosen(), self._day)

    def _chosen(self) -> Plan | Template:
        own = self._templates.get(self._own_plan.value())
        if self._own.isChecked() and own:
            return own
        return next((plan for plan, choice in self._plans.items() if choice.isChecked()), Plan.HALF_DAY)


def _indented(text: str, parent: QWidget) -> QLabel:
    words = label(text, "caption", parent)
    words.setWordWrap(True)
    words.setContentsMargins(SPACE.xl, 0, 0, 0)
    return words
