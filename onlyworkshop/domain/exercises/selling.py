"""E13 From old selling to ONLY-selling: the few methods that make the statement true in front of clients."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Bounds
from pydantic import model_validator

from onlyworkshop.domain.refusal import MoreThanAll, SameNameTwice, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

METHODS = 11
MOST_HOURS = 100
MOST_CHOSEN = 3
MOST_BEHAVIOURS = 6
MOST_CARD_CLIENTS = 6

Method = Annotated[int, Within(1, METHODS)]
ZeroToFour = Annotated[int, Within(0, 4)]


class Hours(Value):
    """Of a hundred hours of sales training, how many one person sees on the old list and how many on the new one.

    None is no answer yet; what fits neither list is left out, so that both together may be less than a hundred.
    """

    rater: Id
    old: Annotated[int, Within(0, MOST_HOURS)] | None = None
    new: Annotated[int, Within(0, MOST_HOURS)] | None = None

    @model_validator(mode="after")
    def _no_more_than_a_hundred(self) -> Self:
        if (self.old or 0) + (self.new or 0) > MOST_HOURS:
            raise MoreThanAll(MOST_HOURS, field="hours")
        return self

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered."""
        return self.old is None and self.new is None

    @property
    def complete(self) -> bool:
        """Whether both numbers are there."""
        return self.old is not None and self.new is not None


class MethodRating(Value):
    """How much one person sees of a method, 0 to 4: now, and needed by the statement. None is no answer."""

    rater: Id
    method: Method
    now: ZeroToFour | None = None
    needed: ZeroToFour | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered."""
        return self.now is None and self.needed is None

    @property
    def complete(self) -> bool:
        """Whether both answers are there."""
        return self.now is not None and self.needed is not None


class Chosen(Value):
    """One of the up to three methods that the group takes on."""

    method: Method


class Behaviour(Value):
    """One line of the client report card."""

    id: Id
    text: Annotated[str, Line(5, 80)]


class CardClient(Value):
    """A client, by code, who will choose the behaviours and give the marks."""

    code: Annotated[str, Line(1, 20)]


class Grade(StrEnum):
    """A mark on the card: exceeds, meets, below. There is no C [O12a]."""

    A = "A"
    B = "B"
    D = "D"


class Mark(Value):
    """What a client marks in a month; `month` is its first day."""

    client: Annotated[str, Line(1, 20)]
    behaviour: Id
    month: date
    grade: Grade


class Selling(Value):
    """Where training went, what each method is and should be, the methods chosen, and the client report card."""

    hours: tuple[Hours, ...] = ()
    hours_revealed: bool = False
    ratings: tuple[MethodRating, ...] = ()
    revealed: bool = False
    leaner_meaning: Annotated[str, Line(0, 140, blank=True)] = ""
    chosen: Annotated[tuple[Chosen, ...], Bounds(max_length=MOST_CHOSEN)] = ()
    behaviours: Annotated[tuple[Behaviour, ...], Bounds(max_length=MOST_BEHAVIOURS)] = ()
    clients: Annotated[tuple[CardClient, ...], Bounds(max_length=MOST_CARD_CLIENTS)] = ()
    first_month: date | None = None
    marks: tuple[Mark, ...] = ()

    def spending(self, hours: Hours) -> Self:
        """This rater's only split of the hours; empty ones are none."""
        others = (one for one in self.hours if one.rater != hours.rater)
        return self.replaced(hours=(*others, *(() if hours.empty else (hours,))))

    def spent_by(self, rater: str) -> Hours:
        """How this rater has split the hours; blank when nothing was said."""
        return next((one for one in self.hours if one.rater == rater), Hours(rater=rater))

    def rating(self, rating: MethodRating) -> Self:
        """This rater's only ratings of this method; empty ones are none."""
        mine = (rating.rater, rating.method)
        others = (one for one in self.ratings if (one.rater, one.method) != mine)
        return self.replaced(ratings=(*others, *(() if rating.empty else (rating,))))

    def rated_by(self, rater: str, method: int) -> MethodRating:
        """What this rater has answered; blank when nothing was."""
        found = (one for one in self.ratings if (one.rater, one.method) == (rater, method))
        return next(found, MethodRating(rater=rater, method=method))

    def takes(self, method: int) -> bool:
        """Whether this method is among the chosen."""
        return any(one.method == method for one in self.chosen)

    def choosing(self, method: int, chosen: bool) -> Self:
        """This method is, or is no longer, among the chosen. Raises TooMany."""
        others = tuple(one for one in self.chosen if one.method != method)
        if chosen and len(others) >= MOST_CHOSEN:
            raise TooMany(MOST_CHOSEN, field="methods")
        return self.replaced(chosen=(*others, Chosen(method=method)) if chosen else others)

    def with_behaviour(self, behaviour: Behaviour) -> Self:
        """One more line on the card. Raises TooMany, SameNameTwice."""
        if len(self.behaviours) >= MOST_BEHAVIOURS:
            raise TooMany(MOST_BEHAVIOURS, field="behaviours")
        self._refuse_twin(behaviour)
        return self.replaced(behaviours=(*self.behaviours, behaviour))

    def behaviour_changed(self, behaviour: Behaviour) -> Self:
        """The line of the same id replaced. Raises Unknown, SameNameTwice."""
        if all(one.id != behaviour.id for one in self.behaviours):
            raise Unknown(field="behaviour")
        self._refuse_twin(behaviour)
        return self.replaced(behaviours=tuple(behaviour if one.id == behaviour.id else one for one in self.behaviours))

    def without_behaviour(self, behaviour: str) -> Self:
        """The card without this line and its marks."""
        return self.replaced(
            behaviours=tuple(one for one in self.behaviours if one.id != behaviour),
            marks=tuple(one for one in self.marks if one.behaviour != behaviour),
        )

    def with_client(self, client: CardClient) -> Self:
        """One more client who will give marks. Raises TooMany, SameNameTwice."""
        if len(self.clients) >= MOST_CARD_CLIENTS:
            raise TooMany(MOST_CARD_CLIENTS, field="card_clients")
        if any(one.code.casefold() == client.code.casefold() for one in self.clients):
            raise SameNameTwice(client.code, field="card_client")
        return self.replaced(clients=(*self.clients, client))

    def without_client(self, code: str) -> Self:
        """Without this client and their marks."""
        return self.replaced(
            clients=tuple(one for one in self.clients if one.code != code),
            marks=tuple(one for one in self.marks if one.client != code),
        )

    def marking(self, mark: Mark) -> Self:
        """This client's only mark for this behaviour in this month."""
        mine = (mark.client, mark.behaviour, mark.month)
        return self.replaced(marks=(*self.unmarked(*mine).marks, mark))

    def unmarked(self, client: str, behaviour: str, month: date) -> Self:
        """This mark taken back."""
        mine = (client, behaviour, month)
        return self.replaced(marks=tuple(one for one in self.marks if (one.client, one.behaviour, one.month) != mine))

    def _refuse_twin(self, behaviour: Behaviour) -> None:
        for one in self.behaviours:
            if one.id != behaviour.id and one.text.casefold() == behaviour.text.casefold():
                raise SameNameTwice(behaviour.text, field="behaviour")
