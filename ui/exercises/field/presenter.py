"""E1 asked and answered: the group's frame for the day."""

from typing import Protocol

from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import People
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts, Edit


class FieldView(Protocol):
    def show_field(self, field: Field) -> None: ...
    def show_people(self, people: People) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class FieldPresenter:
    """Places are the names of Field, `decider`, `client_voice`, and `hope.<person>`."""

    def __init__(self, session: Session, view: FieldView) -> None:
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def type(self, place: str, text: str) -> None:
        """A keystroke in one of the texts."""
        self._attempts.typed(place, _edit(place, text))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def choose(self, place: str, value: str) -> None:
        """For whom the statement is, who decides, who speaks as the client."""
        self._attempts.done(place, _edit(place, value))

    def reach(self, months: int) -> None:
        """How many months ahead the group looks."""
        self._attempts.done("horizon_months", lambda w: w.replaced(field=w.field.replaced(horizon_months=months)))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        self._show(event.after, event.before)

    def _show(self, now: Workshop, before: Workshop | None = None) -> None:
        if before is None or now.field is not before.field:
            self._view.show_field(now.field)
        if before is None or now.people is not before.people:
            self._view.show_people(now.people)


def _edit(place: str, value: str) -> Edit:
    match place.split(".", 1):
        case ["hope", person]:
            return lambda w: w.replaced(people=_hoping(w.people, person, value))
        case ["decider"]:
            return lambda w: w.replaced(people=w.people.deciding(value or None))
        case ["client_voice"]:
            return lambda w: w.replaced(people=w.people.voicing_the_client(value or None))
    return lambda w: w.replaced(field=w.field.replaced(**{place: value}))


def _hoping(people: People, person: str, hope: str) -> People:
    member = people.find(person)
    return people.changed(member.replaced(hope=hope)) if member else people
