"""The parking lot: always open, and every item leaves it with a fate."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value

MOST_PARKED = 200


class Fate(StrEnum):
    """What became of a parked item (method 5, rule 8)."""

    OPEN = "open"
    DROPPED = "dropped"
    ASSIGNED = "assigned"
    ANSWERED = "answered"


class Parked(Value):
    """Something that must wait: 3 to 140 characters, who raised it, and in which exercise."""

    id: Id
    text: Annotated[str, Line(3, 140)]
    raised_by: Id | None = None
    module: Annotated[str, Line(0, 40, blank=True)] = ""
    fate: Fate = Fate.OPEN
    owner: Id | None = None
    due: date | None = None
    answer: Annotated[str, Line(0, 140, blank=True)] = ""


class ParkingLot(Value):
    """Up to 200 items in the order they were parked."""

    items: Annotated[tuple[Parked, ...], Bounds(max_length=MOST_PARKED)] = ()

    def with_item(self, item: Parked) -> Self:
        """One more item. Raises TooMany."""
        if len(self.items) >= MOST_PARKED:
            raise TooMany(MOST_PARKED, field="parked")
        return self.replaced(items=(*self.items, item))

    def changed(self, item: Parked) -> Self:
        """The item of the same id replaced. Raises Unknown."""
        if all(one.id != item.id for one in self.items):
            raise Unknown(field="parked")
        return self.replaced(items=tuple(item if one.id == item.id else one for one in self.items))

    def without(self, item: str) -> Self:
        """The lot without this item."""
        return self.replaced(items=tuple(one for one in self.items if one.id != item))

    def open(self) -> tuple[Parked, ...]:
        """The items that have no fate yet."""
        return tuple(item for item in self.items if item.fate is Fate.OPEN)
