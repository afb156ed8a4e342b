"""What a block is allowed, opened below it: its bounds and fixed times, and what it usually takes."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSizePolicy, QWidget

from onlyworkshop.language import _
from ui.boards.entry import RefusalLine
from ui.boards.layout import column, label, row
from ui.prepare.day_spoken import Details
from ui.prepare.section import captioned
from ui.prepare.typed_field import TypedField
from ui.theme import SPACE


class Question(NamedTuple):
    """One field: the end of its object name, what stands above it, what it is for ears, and what stands for nothing."""

    name: str
    caption: str
    spoken: str
    nothing: str


class BlockDetails(QWidget):
    """Tells what is typed, by the name of its field, and what is ticked."""

    edited = Signal(str, str)
    entered = Signal(str, str)
    left = Signal()
    allowed = Signal(str, bool)
    usual_taken = Signal(int)

    def __init__(self, place: int, refusals: RefusalLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = {name: self._field(name, asked, place, refusals) for name, asked in questions().items()}
        self.shrink = self._tick(f"block{place}ShrinkCheck", _("May shrink when the day runs late"), "may_shrink")
        self.skip = self._tick(f"block{place}SkipCheck", _("May be left out"), "may_skip")
        self._fixed = _line(f"block{place}FixedLabel", self)
        self._habit = _line(f"block{place}HabitLabel", self)
        self._usual: int | None = None
        self.plan = QPushButton(self)
        self.plan.setObjectName(f"block{place}PlanUsualButton")
        self.plan.clicked.connect(lambda: self.usual_taken.emit(self._usual or 0))
        self._arrange()

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        return (*self.fields.values(), self.shrink, self.skip, self.plan)

    def show_details(self, title: str, details: Details) -> None:
        """Show what the block is allowed."""
        for name, asked in questions().items():
            self.fields[name].rename(asked.spoken.format(title=title))
            self.fields[name].show_kept(details.typed[name])
        self.shrink.setChecked(details.may_shrink and not details.fixed)
        self.skip.setChecked(details.may_skip and not details.fixed)
        for tick in (self.shrink, self.skip):
            tick.setEnabled(not details.fixed)
            tick.setAccessibleDescription(details.fixed)
        self._fixed.setText(details.fixed)
        self._fixed.setVisible(bool(details.fixed))
        self._show_habit(details)

    def _show_habit(self, details: Details) -> None:
        self._habit.setText(details.habit)
        self._habit.setVisible(bool(details.habit))
        self._usual = details.usual
        self.plan.setVisible(details.usual is not None)
        self.plan.setText(_("Plan {n}").format(n=details.usual))

    def _arrange(self) -> None:
        asked: Mapping[str, Question] = questions()
        fields = row(*(captioned(asked[name].caption, field) for name, field in self.fields.items()), gap=SPACE.s)
        for place in range(len(self.fields)):
            fields.setStretch(place, 1)
        habit = row(self._habit, self.plan)
        habit.setStretch(0, 1)
        inside = column(fields, row(self.shrink, self.skip, 1, gap=SPACE.l), self._fixed, habit, gap=SPACE.xs)
        inside.setContentsMargins(0, 0, SPACE.s, SPACE.s)
        self.setLayout(inside)

    def _field(self, name: str, asked: Question, place: int, refusals: RefusalLine) -> TypedField:
        made = TypedField(asked.caption, f"block{place}{asked.name}Edit", self, refusals=refusals)
        made.show_hint(asked.nothing)
        made.edited.connect(lambda text: self.edited.emit(name, text))
        made.entered.connect(lambda text: self.entered.emit(name, text))
        made.left.connect(self.left)
        return made

    def _tick(self, name: str, words: str, what: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setObjectName(name)
        made.clicked.connect(lambda on: self.allowed.emit(what, on))
        return made


def questions() -> dict[str, Question]:
    """The fields, in the order in which they stand."""
    return {
        "floor": Question("Floor", _("At least"), _("At least so many minutes for {title}"), "1"),
        "ceiling": Question("Ceiling", _("At most"), _("At most so many minutes for {title}"), "–"),
        "begins": Question("Begins", _("Not before"), _("{title} does not begin before"), "–"),
        "ends_by": Question("EndsBy", _("Over by"), _("{title} has to be over by"), "–"),
        "closing": Question("Closing", _("Announce end at"), _("When to announce the end of {title}"), ""),
    }


def _line(name: str, parent: QWidget) -> QLabel:
    made = label("", "caption", parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made
