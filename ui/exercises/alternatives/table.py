"""The rows of E3: one alternative each, everything reachable by Tab."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QToolButton, QWidget

from onlyworkshop.domain.exercises.alternatives import Kind, Standing
from onlyworkshop.language import _, percent
from onlyworkshop.naming import kind_name
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import label
from ui.theme import SPACE, font

LEAST = 16
"""Figures in the narrowest column that stretches: a usual name."""


class Head(NamedTuple):
    """A column: its title, the share of the spare width it takes, or its width in figures."""

    title: str
    stretch: int
    characters: int


def heads() -> tuple[Head, ...]:
    """The columns from left to right."""
    return (
        Head(_("Rank"), 0, 3),
        Head(_("Name"), 1, 0),
        Head(_("What it is"), 0, 13),
        Head(_("Met"), 0, 5),
        Head(_("Lost"), 0, 5),
        Head(_("Pressure"), 0, 7),
        Head(_("Why chosen"), 1, 0),
        Head(_("Evidence"), 0, 6),
        Head(_("Carry"), 0, 4),
        Head("", 0, 3),
    )


def kinds() -> tuple[tuple[str, str], ...]:
    """What an alternative may be, in words."""
    return tuple((kind.value, kind_name(kind)) for kind in Kind)


class Titles(QWidget):
    """The heads over the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = _columns(self)
        for place, head in enumerate(heads()):
            title = label(head.title, "caption", self)
            title.setAlignment(_alignment(place))
            title.setToolTip(_evidence() if head.title == _("Evidence") else "")
            _place(self._grid, title, place)

    def leave(self, width: int) -> None:
        """End where the rows end, before their scroll bar."""
        self._grid.setContentsMargins(0, 0, width, 0)


class AlternativeRow(QWidget):
    """One alternative. Tells `typed`, `left` and `changed` by the name of the field."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = f"alternative{place}"
        self._refusals = RefusalLine(self)
        self._rank = label("", "quiet", self)
        self._pressure = label("", "quiet", self)
        self._fields: dict[str, Entry] = {
            "name": LineField(_("Name"), f"{name}NameEdit", 60, self, refusals=self._refusals),
            "kind": ChoiceField(_("What it is"), f"{name}KindChoice", kinds(), self, refusals=self._refusals),
            "met": NumberField(_("Met in deals"), f"{name}MetEdit", self, refusals=self._refusals),
            "lost": NumberField(_("Lost deals"), f"{name}LostEdit", self, refusals=self._refusals),
            "why_chosen": LineField(_("Why chosen"), f"{name}WhyEdit", 140, self, refusals=self._refusals),
            "evidence": NumberField(_evidence(), f"{name}EvidenceEdit", self, refusals=self._refusals),
        }
        self._carried = QCheckBox(self)
        self._carried.setObjectName(f"{name}CarryCheck")
        self._carried.setAccessibleName(_("Carry on to the map and the tests"))
        self._remove = QToolButton(self)
        self._remove.setText("×")
        self._remove.setProperty("sign", True)
        self._remove.setProperty("quiet", True)
        self._remove.setObjectName(f"{name}RemoveButton")
        self._remove.setToolTip(_("Remove"))
        self._arrange()
        self._connect()

    def show_standing(self, standing: Standing) -> None:
        row = standing.alternative
        self._rank.setText(str(standing.rank) if row.met else "–")
        self._pressure.setText(percent(standing.pressure))
        for name, field in self._fields.items():
            _show(field, getattr(row, name))
        self._carried.setChecked(row.carried)
        self._remove.setAccessibleName(_("Remove {name}").format(name=row.name))

    def show_refusal(self, name: str, sentence: str) -> None:
        if name == "carried":
            self._refusals.say(sentence, self._carried)
            self._carried.setChecked(self._carried.isChecked() and not sentence)
        else:
            self._fields[name].show_refusal(sentence)

    def _arrange(self) -> None:
        grid = _columns(self)
        cells: tuple[QWidget, ...] = (
            self._rank,
            self._fields["name"],
            self._fields["kind"],
            self._fields["met"],
            self._fields["lost"],
            self._pressure,
            self._fields["why_chosen"],
            self._fields["evidence"],
            self._carried,
            self._remove,
        )
        for place, cell in enumerate(cells):
            _place(grid, cell, place)
            if isinstance(cell, QLabel):
                cell.setAlignment(_alignment(place) | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._refusals, 1, 1, 1, len(cells) - 1)

    def _connect(self) -> None:
        for name, field in self._fields.items():
            if isinstance(field, LineField):
                field.edited.connect(lambda text, name=name: self.typed.emit(name, text))
                field.left.connect(lambda name=name: self.left.emit(name))
            elif isinstance(field, NumberField):
                field.entered.connect(lambda number, name=name: self.changed.emit(name, number))
            elif isinstance(field, ChoiceField):
                field.chosen.connect(lambda value, name=name: self.changed.emit(name, value))
        self._carried.clicked.connect(lambda on: self.changed.emit("carried", on))
        self._remove.clicked.connect(self.removed)


def _evidence() -> str:
    return _("Evidence: 1 guess, 2 heard or seen, 3 confirmed")


def _show(field: Entry, value: object) -> None:
    if isinstance(field, LineField):
        field.show_text(str(value))
    elif isinstance(field, ChoiceField):
        field.show_value(str(value))
    elif isinstance(field, NumberField) and isinstance(value, int):
        field.show_number(value)


def _columns(parent: QWidget) -> QGridLayout:
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(SPACE.xs)
    return grid


def _place(grid: QGridLayout, cell: QWidget, place: int) -> None:
    head = heads()[place]
    grid.addWidget(cell, 0, place)
    grid.setColumnStretch(place, head.stretch)
    if head.title == _("Pressure"):
        cell.setContentsMargins(0, 0, SPACE.s, 0)
    if head.stretch:
        grid.setColumnMinimumWidth(place, LEAST * QFontMetrics(font()).horizontalAdvance("0"))
    if head.characters:
        cell.setFixedWidth(head.characters * QFontMetrics(font()).horizontalAdvance("0"))


def _alignment(place: int) -> Qt.AlignmentFlag:
    numbers = (0, 3, 4, 5, 7)
    return Qt.AlignmentFlag.AlignRight if place in numbers else Qt.AlignmentFlag.AlignLeft
