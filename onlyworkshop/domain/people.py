"""Who is in the room, and who has the last word."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import OnePersonTwoRoles, SameNameTwice, TooFewPeople, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value

MOST_PEOPLE = 24
FEWEST_PEOPLE = 3


class Function(StrEnum):
    """What a participant does in the organisation (method E1)."""

    LEADERSHIP = "leadership"
    SALES = "sales"
    MARKETING = "marketing"
    SERVICE = "service"
    OPERATIONS = "operations"
    CLIENT = "client"
    OTHER = "other"


CORE_FUNCTIONS = (
    Function.LEADERSHIP,
    Function.SALES,
    Function.MARKETING,
    Function.SERVICE,
    Function.OPERATIONS,
)


class Person(Value):
    """A participant: name of 1 to 40 characters, and a function."""

    id: Id
    name: Annotated[str, Line(1, 40)]
    function: Function = Function.OTHER
    hope: Annotated[str, Line(0, 140, blank=True)] = ""


class People(Value):
    """Up to 24 participants with different names; one may decide, another may speak as the client."""

    members: Annotated[tuple[Person, ...], Bounds(max_length=MOST_PEOPLE)] = ()
    decider: Id | None = None
    client_voice: Id | None = None

    def __len__(self) -> int:
        return len(self.members)

    def find(self, person: str | None) -> Person | None:
        """The participant with this id, or None."""
        return next((member for member in self.members if member.id == person), None)

    def name(self, person: str | None) -> str:
        """The participant's name; empty when nobody has this id."""
        found = self.find(person)
        return found.name if found else ""

    def with_person(self, person: Person) -> Self:
        """One more participant. Raises TooMany, SameNameTwice."""
        if len(self.members) >= MOST_PEOPLE:
            raise TooMany(MOST_PEOPLE, field="people")
        self._refuse_namesake(person)
        return self.replaced(members=(*self.members, person))

    def changed(self, person: Person) -> Self:
        """The participant of the same id replaced. Raises SameNameTwice, Unknown."""
        if not self.find(person.id):
            raise Unknown(field="person")
        self._refuse_namesake(person)
        return self.replaced(members=tuple(person if m.id == person.id else m for m in self.members))

    def without(self, person: str) -> Self:
        """The list without this participant, who also leaves any role."""
        return self.replaced(
            members=tuple(m for m in self.members if m.id != person),
            decider=None if self.decider == person else self.decider,
            client_voice=None if self.client_voice == person else self.client_voice,
        )

    def deciding(self, person: str | None) -> Self:
        """`person` has the last word. Raises OnePersonTwoRoles, Unknown."""
        self._refuse_stranger(person)
        if person is not None and person == self.client_voice:
            raise OnePersonTwoRoles(self.name(person), field="decider")
        return self.replaced(decider=person)

    def voicing_the_client(self, person: str | None) -> Self:
        """`person` speaks only as the client. Raises OnePersonTwoRoles, Unknown."""
        self._refuse_stranger(person)
        if person is not None and person == self.decider:
            raise OnePersonTwoRoles(self.name(person), field="client_voice")
        return self.replaced(client_voice=person)

    def ready(self) -> Self:
        """The same people, when there are enough of them to begin. Raises TooFewPeople."""
        if len(self.members) < FEWEST_PEOPLE:
            raise TooFewPeople(len(self.members), FEWEST_PEOPLE, field="people")
        return self

    def covered(self) -> tuple[Function, ...]:
        """The core functions that are in the room."""
        present = {member.function for member in self.members}
        return tuple(function for function in CORE_FUNCTIONS if function in present)

    def coverage(self) -> float:
        """Share of the five core functions in the room, 0 to 1 (method E1)."""
        return len(self.covered()) / len(CORE_FUNCTIONS)

    def _refuse_namesake(self, person: Person) -> None:
        for member in self.members:
            if member.id != person.id and member.name.casefold() == person.name.casefold():
                raise SameNameTwice(person.name, field="name")

    def _refuse_stranger(self, person: str | None) -> None:
        if person is not None and not self.find(person):
            raise Unknown(field="person")
