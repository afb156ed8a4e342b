"""The rows of E3: one alternative each, everything reachable by Tab."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from onlyworkshop.domain.exercises.alternatives import Kind, Standing
from onlyworkshop.language import _, percent
from onlyworkshop.naming import kind_name
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import label
from ui.boards.table import Head, cells_in_line, remove_button
from ui.theme import SPACE


def heads() -> tuple[Head, ...]:
    """The columns from left to right."""
    return (
        Head(_("Rank"), characters=3, number=True),
        Head(_("Name"), stretch=1),
        Head(_("What it is"), characters=13),
        Head(_("Met"), characters=5, number=True),
        Head(_("Lost"), characters=5, number=True),
        Head(_("Pressure"), characters=7, number=True, pad=SPACE.s),
        Head(_("Why chosen"), stretch=1),
        Head(_("Evidence"), characters=6, number=True, hint=_evidence()),
        Head(_("Carry"), characters=4),
        Head("", characters=3),
    )


def kinds() -> tuple[tuple[str, str], ...]:
    """What an alternative may be, in words."""
    return tuple((kind.value, kind_name(kind)) for kind in Kind)


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
        self._remove = remove_button(f"{name}RemoveButton", self)
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
        fields = self._fields
        cells: tuple[QWidget, ...] = (
            self._rank,
            fields["name"],
            fields["kind"],
            fields["met"],
            fields["lost"],
            self._pressure,
            fields["why_chosen"],
            fields["evidence"],
            self._carried,
            self._remove,
        )
        grid = cells_in_line(self, heads(), cells)
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
