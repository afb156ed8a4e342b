"""What the preparation does with what is typed: one edit per gesture, a refusal where it was typed."""

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Protocol

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.exercises.field import Field
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.plans import SHORTEST_BREAK
from onlyworkshop.domain.refusal import Missing, NotUnderstood, Refusal
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.desk.removal import removed
from ui.exercises.attempts import Attempts, Edit
from ui.prepare.reading import read_person, read_time
from ui.prepare.spoken import BlockLine, Said, block_lines, how_the_day_adds_up, what_is_missing, who_is_missing

NEW_BREAK_MINUTES = 10


class PrepareView(Protocol):
    """The page. Places of refusals: `title`, `name`, `person.<id>`, `decider`, `client_voice`, the names of Field,
    `start`, `day`, `minutes.<block>`, `blocks`."""

    def show_title(self, title: str) -> None: ...
    def show_field(self, field: Field) -> None: ...
    def show_people(self, people: People) -> None: ...
    def show_day(self, day: date, start: time, lines: Sequence[BlockLine]) -> None: ...
    def show_missing(self, who: Said, whom: Said, day: Said) -> None: ...
    def show_history(self, can_undo: bool, can_redo: bool) -> None: ...
    def show_begun(self, begun: bool) -> None: ...
    def show_notice(self, text: str, undo: bool) -> None: ...
    def show_refusal(self, place: str, text: str) -> None: ...
    def ask_next_name(self) -> None: ...


class PreparePresenter:
    """One workshop on the page. `begin_day` is called when the desk should be opened."""

    def __init__(self, session: Session, view: PrepareView, begin_day: Callable[[], None]) -> None:
        self._session = session
        self._view = view
        self._begin_day = begin_day
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

    def retime(self, block: str, minutes: int) -> None:
        """The block takes this long."""
        self._attempts.done(f"minutes.{block}", lambda w: w.replaced(agenda=w.agenda.retimed(block, minutes)))

    def switch(self, block: str, on: bool) -> None:
        """The block is part of the day, or is not."""
        self._day(lambda w: w.replaced(agenda=w.agenda.switched(block, on)))

    def move(self, block: str, by: int) -> None:
        """The block changes places with its neighbour."""
        place = [one.id for one in self._session.editing.workshop.agenda.blocks].index(block)
        self.place(block, place + by)

    def place(self, block: str, position: int) -> None:
        """The block stands here now."""
        self._day(lambda w: w.replaced(agenda=w.agenda.moved(block, position)))

    def add_break(self, after: str) -> None:
        """A break after this block; at the end when there is none."""
        ids = [one.id for one in self._session.editing.workshop.agenda.blocks]
        position = ids.index(after) + 1 if after in ids else len(ids)
        pause = Block(id=self._session.new_id(), kind=Kind.BREAK, minutes=NEW_BREAK_MINUTES, floor=SHORTEST_BREAK)
        self._day(lambda w: w.replaced(agenda=w.agenda.with_block(pause, position)))

    def remove_block(self, block: str) -> None:
        """The day without this break."""
        self._day(lambda w: w.replaced(agenda=w.agenda.without(block)))

    def begin_at(self, typed: str) -> None:
        """The day begins at this time; nonsense stays in its field."""
        start = read_time(typed)
        if start is None:
            self._view.show_refusal("start", sentence(NotUnderstood(typed, field="start")))
            return
        self._attempts.done("start", lambda w: w.replaced(agenda=w.agenda.replaced(start=start)))

    def begin_on(self, day: date | None) -> None:
        """The day itself."""
        if day is None:
            self._view.show_refusal("day", sentence(Missing(field="day")))
            return
        self._attempts.done("day", lambda w: w.replaced(agenda=w.agenda.replaced(day=day)))

    def undo(self) -> None:
        """Take the last step back."""
        self._travel(self._session.editing.undo)

    def redo(self) -> None:
        """And forward again."""
        self._travel(self._session.editing.redo)

    def begin(self) -> None:
        """On to the desk, when there are enough people for it and something to do."""
        workshop = self._session.editing.workshop
        if not workshop.agenda.running():
            self._view.show_refusal("blocks", _("Switch at least one block on."))
            return
        try:
            workshop.people.ready()
        except Refusal as refusal:
            self._view.show_refusal("name", sentence(refusal))
            return
        self._begin_day()

    def _day(self, edit: Edit) -> None:
        self._attempts.done("blocks", edit)

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
        if before is None or now.agenda is not before.agenda:
            self._view.show_day(now.agenda.day, now.agenda.start, block_lines(now.agenda))
        self._view.show_missing(
            who_is_missing(now.people, now.field), what_is_missing(now.field), how_the_day_adds_up(now.agenda)
        )
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
