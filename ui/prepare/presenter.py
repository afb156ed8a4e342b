"""What the preparation does with what is typed: one edit per gesture, a refusal where it was typed."""

from collections.abc import Callable, Sequence
from typing import Protocol

from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.removal import removed
from ui.exercises.attempts import Attempts, Edit
from ui.prepare.reading import read_person
from ui.prepare.spoken import Said, what_is_missing, who_is_missing


class PrepareView(Protocol):
    """The page. Places of refusals: `title`, `name`, `person.<id>`, `decider`, `client_voice`, the names of Field."""

    def show_title(self, title: str) -> None: ...
    def show_field(self, field: Field) -> None: ...
    def show_people(self, people: People) -> None: ...
    def show_missing(self, who: Said, whom: Said) -> None: ...
    def show_history(self, can_undo: bool, can_redo: bool) -> None: ...
    def show_begun(self, begun: bool) -> None: ...
    def show_notice(self, text: str, undo: bool) -> None: ...
    def show_refusal(self, place: str, text: str) -> None: ...
    def ask_next_name(self) -> None: ...


class PreparePresenter:
    """One workshop on the page. `begin_day` is called when the desk should be opened, if `day_is_ready`."""

    def __init__(
        self, session: Session, view: PrepareView, begin_day: Callable[[], None], day_is_ready: Callable[[], bool]
    ) -> None:
        self._session = session
        self._view = view
        self._begin_day = begin_day
        self._day_is_ready = day_is_ready
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._travelling = False
        self._ending = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)
        self.refresh()

    def refresh(self) -> None:
        """Show whether the day has begun meanwhile."""
        self._view.show_begun(bool(self._session.facilitation.run.events))

    def close(self) -> None:
        """Listen to the session no more."""
        self._session.editing.close_step()
        self._ending()

    def type(self, place: str, text: str) -> None:
        """A keystroke in the title, in a text of the field, or in somebody's name."""
        self._attempts.typed(place, _typing(place, text))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def choose(self, place: str, value: str) -> None:
        """A role, somebody's function, or whom the statement speaks for."""
        self._attempts.done(place, _choosing(place, value))

    def reach(self, months: int) -> None:
        """How many months ahead the group looks."""
        self._attempts.done("horizon_months", lambda w: w.replaced(field=w.field.replaced(horizon_months=months)))

    def add_people(self, lines: Sequence[str], function: str) -> None:
        """All these names, or none of them. `Anna Berg, Sales` brings its own function."""
        named = [read_person(line, Function(function)) for line in lines]

        def adding(workshop: Workshop) -> Workshop:
            people = workshop.people
            for name, does in named:
                people = people.with_person(Person.made(id=self._session.new_id(), name=name, function=does))
            return workshop.replaced(people=people)

        if self._attempts.done("name", adding):
            self._view.ask_next_name()

    def remove_person(self, person: str) -> None:
        """This person does not come."""
        self._attempts.done("name", lambda w: w.without_person(person))

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self._session.editing.undo)

    def redo(self) -> None:
        """And forward again."""
        self._travel(self._session.editing.redo)

    def begin(self) -> None:
        """On to the desk, when there are enough people for it and something to do."""
        if not self._day_is_ready():
            return
        try:
            self._session.editing.workshop.people.ready()
        except Refusal as refusal:
            self._view.show_refusal("name", sentence(refusal))
            return
        self._begin_day()

    def _travel(self, step: Callable[[], None]) -> None:
        self._travelling = True
        try:
            step()
        finally:
            self._travelling = False

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        self._show(event.after, event.before)
        gone = "" if self._travelling else removed(event.before, event.after)
        self._view.show_notice(gone, undo=bool(gone))

    def _show(self, now: Workshop, before: Workshop | None = None) -> None:
        if before is None or now.title != before.title:
            self._view.show_title(now.title)
        if before is None or now.field is not before.field:
            self._view.show_field(now.field)
        if before is None or now.people is not before.people:
            self._view.show_people(now.people)
        self._view.show_missing(who_is_missing(now.people, now.field), what_is_missing(now.field))
        self._view.show_history(self._session.editing.can_undo, self._session.editing.can_redo)


def _typing(place: str, text: str) -> Edit:
    match place.split(".", 1):
        case ["title"]:
            return lambda w: w.replaced(title=text)
        case ["person", person]:
            return lambda w: w.replaced(people=_with(w.people, person, name=text))
    return lambda w: w.replaced(field=w.field.replaced(**{place: text}))


def _choosing(place: str, value: str) -> Edit:
    match place.split(".", 1):
        case ["decider"]:
            return lambda w: w.replaced(people=w.people.deciding(value or None))
        case ["client_voice"]:
            return lambda w: w.replaced(people=w.people.voicing_the_client(value or None))
        case ["function", person]:
            return lambda w: w.replaced(people=_with(w.people, person, function=Function(value)))
    return lambda w: w.replaced(field=w.field.replaced(**{place: value}))


def _with(people: People, person: str, **changes: object) -> People:
    member = people.find(person)
    return people.changed(member.replaced(**changes)) if member else people
