"""The rows of E12: a part with its proof, or somebody to ask; everything reachable by Tab."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from onlyworkshop.domain.exercises.proof import Evidence, Interview, Part, Said, Side
from onlyworkshop.domain.people import People
from onlyworkshop.language import _
from onlyworkshop.naming import aspect_name, proof_name, said_name, side_name
from ui.boards.elided import ElidedLabel
from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, DateField, LineField
from ui.boards.table import Head, cells_in_line, remove_button


def part_heads() -> tuple[Head, ...]:
    """The columns of the register."""
    return (
        Head(_("Part"), stretch=1),
        Head(_("Proof would be"), characters=13),
        Head(_("Held"), characters=4, hint=_("We hold it today, in a drawer that we can open")),
        Head(_("Kept where, or comes from"), stretch=1),
        Head(_("Owner"), characters=13),
        Head(_("Due"), characters=12),
        Head("", characters=3),
    )


def interview_heads() -> tuple[Head, ...]:
    """The columns of those to ask."""
    return (
        Head(_("Code"), characters=10),
        Head(_("Side"), characters=11),
        Head(_("Asked by"), characters=13),
        Head(_("Due"), characters=12),
        Head(_("True?"), characters=9, hint=_("Is it true of us?")),
        Head(_("Matters?"), characters=9, hint=_("Does it matter to you?")),
        Head(_("Who else could say it?"), stretch=1, least=12),
        Head("", characters=3),
    )


class _FieldsRow(QWidget):
    """Tells `typed`, `left` and `changed` by the name of the field."""

    typed = Signal(str, str)
    left = Signal(str)
    changed = Signal(str, object)
    removed = Signal()

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._refusals = RefusalLine(self)
        self._owner = ChoiceField(_("Owner"), f"{name}OwnerChoice", (), self, refusals=self._refusals)
        self._due = DateField(_("Due"), f"{name}DueEdit", self, refusals=self._refusals, calendar=False)
        self._due.show_hint("+14")
        self._remove = remove_button(f"{name}RemoveButton", self)
        self._remove.clicked.connect(self.removed)

    def show_refusal(self, name: str, sentence: str) -> None:
        field = self._fields().get(name)
        if field:
            field.show_refusal(sentence)
        else:
            self._refusals.say(sentence, self)

    def _fields(self) -> Mapping[str, Entry]:
        raise NotImplementedError

    def _show_task(self, owner: str, due: date | None, people: People, today: date) -> None:
        self._owner.show_options([("", "–"), *((one.id, one.name) for one in people.members)])
        self._owner.show_value(owner)
        self._due.show_today(today)
        self._due.show_date(due)

    def _connect(self) -> None:
        for name, field in self._fields().items():
            if isinstance(field, LineField):
                field.edited.connect(lambda text, name=name: self.typed.emit(name, text))
                field.left.connect(lambda name=name: self.left.emit(name))
            elif isinstance(field, ChoiceField):
                field.chosen.connect(lambda value, name=name: self.changed.emit(name, value))
            elif isinstance(field, DateField):
                field.picked.connect(lambda day, name=name: self.changed.emit(name, day))


class PartRow(_FieldsRow):
    """One part of the statement; it can be held once it says what would prove it."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        name = f"part{place}"
        super().__init__(name, parent)
        shared = self._refusals
        self._text = LineField(_("Part"), f"{name}TextEdit", 160, self, refusals=shared)
        proofs = [(one.value, proof_name(one)) for one in Evidence]
        self._evidence = ChoiceField(_("What would prove it"), f"{name}EvidenceChoice", proofs, self, refusals=shared)
        self._held = QCheckBox(self)
        self._held.setObjectName(f"{name}HeldCheck")
        self._held.setAccessibleName(_("We hold the proof today"))
        self._where = LineField(_("Where it is kept"), f"{name}WhereEdit", 120, self, refusals=shared)
        cells = (
            self._text,
            self._evidence,
            self._held,
            self._where,
            self._owner,
            self._due,
            self._remove,
        )
        cells_in_line(self, part_heads(), cells).addWidget(shared, 1, 0, 1, len(cells))
        self._held.clicked.connect(lambda on: self.changed.emit("held", on))
        self._connect()

    def show_part(self, part: Part, people: People, today: date) -> None:
        self._text.show_text(part.text)
        self._text.rename(_("Part: {what}").format(what=aspect_name(part.aspect)))
        self._text.setToolTip(aspect_name(part.aspect))
        self._evidence.show_value(part.evidence.value)
        self._held.setEnabled(part.evidence is not Evidence.NONE)
        self._held.setChecked(part.held)
        self._where.show_text(part.where_kept)
        self._show_task(part.owner or "", part.due, people, today)
        self._remove.setAccessibleName(_("Remove {name}").format(name=part.text))

    def _fields(self) -> Mapping[str, Entry]:
        return {
            "text": self._text,
            "evidence": self._evidence,
            "where_kept": self._where,
            "owner": self._owner,
            "due": self._due,
        }


class InterviewRow(_FieldsRow):
    """Somebody to ask, and what they said; below it the assumption that they are asked about."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        name = f"interview{place}"
        super().__init__(name, parent)
        shared = self._refusals
        self._who = LineField(_("Who, as a code"), f"{name}WhoEdit", 40, self, refusals=shared)
        sides = [(one.value, side_name(one)) for one in Side]
        self._side = ChoiceField(_("Side"), f"{name}SideChoice", sides, self, refusals=shared)
        answers = [("", "–"), *((one.value, said_name(one)) for one in Said)]
        self._true = ChoiceField(_("Is it true of us?"), f"{name}TrueChoice", answers, self, refusals=shared)
        self._matters = ChoiceField(_("Does it matter to you?"), f"{name}MattersChoice", answers, self, refusals=shared)
        self._who_else = LineField(_("Who else could say it?"), f"{name}WhoElseEdit", 60, self, refusals=shared)
        self._about = ElidedLabel("caption", self)
        cells = (
            self._who,
            self._side,
            self._owner,
            self._due,
            self._true,
            self._matters,
            self._who_else,
            self._remove,
        )
        grid = cells_in_line(self, interview_heads(), cells)
        grid.addWidget(self._about, 1, 0, 1, len(cells))
        grid.addWidget(shared, 2, 0, 1, len(cells))
        self._connect()

    def show_interview(self, interview: Interview, about: str, people: People, today: date) -> None:
        self._who.show_text(interview.who)
        self._side.show_value(interview.side.value)
        self._true.show_value(interview.true.value if interview.true else "")
        self._matters.show_value(interview.matters.value if interview.matters else "")
        self._who_else.show_text(interview.who_else)
        self._about.setVisible(bool(about))
        self._about.show_text(_("Also: “{want}” Did we guess right?").format(want=about))
        self._show_task(interview.owner or "", interview.due, people, today)
        self._remove.setAccessibleName(_("Remove {name}").format(name=interview.who))

    def _fields(self) -> Mapping[str, Entry]:
        return {
            "who": self._who,
            "side": self._side,
            "owner": self._owner,
            "due": self._due,
            "true": self._true,
            "matters": self._matters,
            "who_else": self._who_else,
        }
