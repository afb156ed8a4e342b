"""Who: names typed one after the other, their functions, and the two roles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.language import _
from onlyworkshop.naming import function_name
from ui.boards.entry import Entry, RefusalLine, in_order
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column, row
from ui.boards.rows import Rows
from ui.desk.bottom_bar import tool
from ui.prepare.section import Section, captioned, level, said_label
from ui.theme import SPACE, Theme

LONGEST_NAME = 40
FUNCTION_WIDTH = 128


class PersonRow(QWidget):
    """One participant, to be renamed or removed."""

    def __init__(self, person: str, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.person = person
        refusals = RefusalLine(self)
        self.name = LineField(
            _("Name of person {n}").format(n=place), f"person{place}Edit", LONGEST_NAME, self, refusals=refusals
        )
        words = _("Function of person {n}").format(n=place)
        self.function = ChoiceField(words, f"person{place}Choice", functions(), self, refusals=refusals)
        self.function.setFixedWidth(FUNCTION_WIDTH)
        self.removal = tool(f"removePerson{place}Button", _("Remove"), "x", theme, self)
        self.setLayout(column(row(self.name, self.function, self.removal, gap=SPACE.xs), refusals, gap=SPACE.xs))

    def parts(self) -> tuple[QWidget, ...]:
        """Where Tab stops."""
        return (self.name, self.function, self.removal)

    def show_person(self, person: Person) -> None:
        """Show who it is."""
        self.name.show_text(person.name)
        self.function.show_value(person.function.value)
        self.removal.setAccessibleName(_("Remove {name}").format(name=person.name))


class PeopleSection(Section):
    """Tells what is typed and chosen, and where."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, str)
    added = Signal(list, str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_("Who"), "whoMissingLabel", parent)
        self._theme = theme
        self._refusals, roles_refused = RefusalLine(self), RefusalLine(self)
        self.name = LineField(_("Name"), "newPersonEdit", LONGEST_NAME, self, many=True, refusals=self._refusals)
        self.name.show_hint(_("Such as: Anna Berg, Sales"))
        self._function = ChoiceField(_("Function"), "newPersonChoice", functions(), self, refusals=self._refusals)
        self._function.show_value(Function.SALES.value)
        self._function.setFixedWidth(FUNCTION_WIDTH)
        self._people: Rows[PersonRow] = Rows(_("People"), "peopleList", self._make_row, self)
        self._decider = ChoiceField(_("Decider"), "deciderChoice", (), self, refusals=roles_refused)
        self._voice = ChoiceField(_("Client voice"), "clientVoiceChoice", (), self, refusals=roles_refused)
        self.places: dict[str, Entry] = {"name": self.name, "decider": self._decider, "client_voice": self._voice}
        self._people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._advice = said_label("whoAdviceLabel", self)
        self._advice.setText(
            _("Bring whoever decides, somebody from sales and from service, and one who can speak as the client.")
        )
        adding = level(
            captioned(_("Add a name and press Enter, or paste a list"), self.name),
            captioned(_("Function"), self._function),
        )
        roles = level(
            captioned(_("Decider: has the last word"), self._decider),
            captioned(_("Client voice: speaks as the client"), self._voice),
        )
        roles.setStretch(1, 1)
        self.fill(
            column(adding, self._refusals, gap=SPACE.xs),
            self._advice,
            self._people,
            column(roles, roles_refused, gap=SPACE.xs),
        )
        self.name.submitted.connect(lambda text: self.added.emit([text], self._function.value()))
        self.name.many_pasted.connect(lambda lines: self.added.emit(lines, self._function.value()))
        self._decider.chosen.connect(lambda person: self.chosen.emit("decider", person))
        self._voice.chosen.connect(lambda person: self.chosen.emit("client_voice", person))

    def show_people(self, people: People) -> None:
        """Show who comes and who has which role."""
        nobody = (("", _("Nobody yet")),)
        options = (*nobody, *((one.id, one.name) for one in people.members))
        for field, person in ((self._decider, people.decider), (self._voice, people.client_voice)):
            field.show_options(options)
            field.show_value(person or "")
        rows = self._people.show_keys([one.id for one in people.members])
        for shown, member in zip(rows, people.members, strict=True):
            self.places[f"person.{member.id}"] = self.places[f"function.{member.id}"] = shown.name
            shown.show_person(member)
        self._advice.setVisible(not people.members)
        in_order(self._function, *(part for shown in rows for part in shown.parts()))

    def ask_next(self) -> None:
        """Ready for the next name."""
        self.name.clear()
        self.name.focus()

    def _make_row(self, person: str, place: int) -> PersonRow:
        made = PersonRow(person, place, self._theme, self)
        made.name.edited.connect(lambda text: self.typed.emit(f"person.{person}", text))
        made.name.left.connect(lambda: self.left.emit(f"person.{person}"))
        made.function.chosen.connect(lambda value: self.chosen.emit(f"function.{person}", value))
        made.removal.clicked.connect(lambda: self.removed.emit(person))
        return made


def functions() -> tuple[tuple[str, str], ...]:
    """What somebody may do, in words."""
    return tuple((one.value, function_name(one)) for one in Function)
