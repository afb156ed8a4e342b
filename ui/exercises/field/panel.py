"""E1 on the desk: the frame on the left, the people on the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import People, Person
from onlyworkshop.language import _, plural
from onlyworkshop.naming import function_name
from ui.boards.cues import CueLine
from ui.boards.entry import Entry
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.boards.layout import abreast, column, label, row
from ui.boards.rows import Rows
from ui.theme import SPACE


class Hope(QWidget):
    """One participant, and what a good result would be for them."""

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.hope = LineField(_("A good result for them"), f"hope{place}Edit", 140, self)
        self.setLayout(column(self.hope))

    def show_person(self, person: Person) -> None:
        self.hope.rename(f"{person.name} · {function_name(person.function)}")
        self.hope.show_text(person.hope)


class FieldPanel(QWidget):
    """Shows the frame of the day; tells what is typed and chosen, and where."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, str)
    reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fieldPanel")
        self._cues = CueLine(Place.FIELD, self)
        self._organisation = LineField(_("Organisation"), "organisationEdit", 60, self)
        self._client_group = LineField(_("One client group"), "clientGroupEdit", 120, self)
        self._client_group.show_hint(_("For whom must the statement be true?"))
        self._scope = LineField(_("Where “only” must hold"), "scopeEdit", 80, self)
        self._scope.show_hint(_("A place or a market that a client would recognise"))
        audiences = (("organisation", _("The whole organisation")), ("sales_team", _("The sales team")))
        self._statement_for = ChoiceField(_("The statement speaks for"), "statementForChoice", audiences, self)
        self._horizon = NumberField(_("Months ahead"), "horizonEdit", self)
        self._decider = ChoiceField(_("Decider: has the last word"), "deciderChoice", (), self)
        self._client_voice = ChoiceField(_("Client voice: speaks as the client"), "clientVoiceChoice", (), self)
        self._people = label("", "quiet", self)
        self._nobody = label(_("Nobody is listed yet. People are added where the day is prepared."), "quiet", self)
        self._hopes: Rows[Hope] = Rows(_("Hopes"), "hopesList", self._make_hope, self, SPACE.s)
        self._places: dict[str, Entry] = {
            "organisation": self._organisation,
            "statement_for": self._statement_for,
            "client_group": self._client_group,
            "scope": self._scope,
            "horizon_months": self._horizon,
            "decider": self._decider,
            "client_voice": self._client_voice,
        }
        self._arrange()
        self._connect()

    def show_field(self, field: Field) -> None:
        self._organisation.show_text(field.organisation)
        self._statement_for.show_value(field.statement_for)
        self._client_group.show_text(field.client_group)
        self._scope.show_text(field.scope)
        self._horizon.show_number(field.horizon_months)

    def show_people(self, people: People) -> None:
        options = (("", _("Nobody yet")), *((one.id, one.name) for one in people.members))
        self._decider.show_options(options)
        self._decider.show_value(people.decider or "")
        self._client_voice.show_options(options)
        self._client_voice.show_value(people.client_voice or "")
        count = plural("{n} person in the room", "{n} people in the room", len(people))
        covered = _("{n} of 5 core functions").format(n=len(people.covered()))
        self._people.setText(f"{count} · {covered}")
        self._nobody.setVisible(not people.members)
        hopes = self._hopes.show_keys([one.id for one in people.members])
        for shown, person in zip(hopes, people.members, strict=True):
            self._places[f"hope.{person.id}"] = shown.hope
            shown.show_person(person)

    def show_refusal(self, place: str, sentence: str) -> None:
        self._places[place].show_refusal(sentence)

    def _arrange(self) -> None:
        frame = column(
            self._organisation,
            self._statement_for,
            self._client_group,
            self._scope,
            row(self._horizon, 2),
            1,
        )
        roles = abreast(self._decider, self._client_voice)
        heading = label(_("A good result, in their words"), "emphasis", self)
        people = column(self._people, roles, heading, self._nobody, self._hopes)
        sides = row(frame, people, gap=SPACE.xl)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        self.setLayout(column(self._cues, sides, gap=SPACE.m))

    def _connect(self) -> None:
        for place in ("organisation", "client_group", "scope"):
            self._tell(place)
        for place, field in (
            ("statement_for", self._statement_for),
            ("decider", self._decider),
            ("client_voice", self._client_voice),
        ):
            field.chosen.connect(lambda value, place=place: self.chosen.emit(place, value))
        self._horizon.entered.connect(self.reached)

    def _make_hope(self, person: str, place: int) -> Hope:
        made = Hope(place, self)
        made.hope.edited.connect(lambda text: self.typed.emit(f"hope.{person}", text))
        made.hope.left.connect(lambda: self.left.emit(f"hope.{person}"))
        return made

    def _tell(self, place: str) -> None:
        field = self._places[place]
        assert isinstance(field, LineField)
        field.edited.connect(lambda text: self.typed.emit(place, text))
        field.left.connect(lambda: self.left.emit(place))
