"""For whom: the title of the day, and the frame in which the sentence must be true."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.language import _
from ui.boards.entry import Entry
from ui.boards.fields import ChoiceField, LineField, NumberField
from ui.prepare.section import Section, level

HORIZON_WIDTH = 112


class WhomSection(Section):
    """Tells what is typed and chosen, and where."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, str)
    reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("For whom"), "whomMissingLabel", parent)
        self._title = LineField(_("Title of the workshop"), "titleEdit", 80, self)
        self._organisation = LineField(_("Organisation"), "organisationEdit", 60, self)
        audiences = (("organisation", _("The organisation")), ("sales_team", _("The sales team")))
        self._speaks_for = ChoiceField(_("The statement speaks for"), "statementForChoice", audiences, self)
        self._horizon = NumberField(_("Months ahead"), "horizonEdit", self)
        self._group = LineField(_("One client group"), "clientGroupEdit", 120, self)
        self._group.show_hint(_("For whom must it be true?"))
        self._scope = LineField(_("Where “only” must hold"), "scopeEdit", 80, self)
        self._scope.show_hint(_("A place or market clients would recognise"))
        self.places: dict[str, Entry] = {
            "title": self._title,
            "organisation": self._organisation,
            "statement_for": self._speaks_for,
            "horizon_months": self._horizon,
            "client_group": self._group,
            "scope": self._scope,
        }
        self._horizon.setFixedWidth(HORIZON_WIDTH)
        speaking = level(self._speaks_for, self._horizon)
        self.fill(self._title, self._organisation, speaking, self._group, self._scope, 1)
        for place, field in self.places.items():
            if isinstance(field, LineField):
                self._tell(place, field)
        self._speaks_for.chosen.connect(lambda value: self.chosen.emit("statement_for", value))
        self._horizon.entered.connect(self.reached)

    def show_title(self, title: str) -> None:
        """The name of the day."""
        self._title.show_text(title)

    def show_field(self, field: Field) -> None:
        """What has been settled already."""
        self._organisation.show_text(field.organisation)
        self._speaks_for.show_value(field.statement_for)
        self._group.show_text(field.client_group)
        self._scope.show_text(field.scope)
        self._horizon.show_number(field.horizon_months)

    def _tell(self, place: str, field: LineField) -> None:
        field.edited.connect(lambda text: self.typed.emit(place, text))
        field.left.connect(lambda: self.left.emit(place))
