"""What a user asked for and cannot have: data for one plain sentence, never the sentence itself."""

from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError


@dataclass
class Refusal(Exception):
    """The request was understood and declined; nothing has changed. `field` names what was typed into, if anything."""

    field: str = dataclass_field(default="", kw_only=True)


@dataclass
class TooLong(Refusal):
    """A text of `length` characters where `limit` are allowed."""

    limit: int
    length: int


@dataclass
class TooShort(Refusal):
    """A text of `length` characters where at least `least` are needed."""

    least: int
    length: int


@dataclass
class Missing(Refusal):
    """Nothing was typed where something is needed."""


@dataclass
class OutOfRange(Refusal):
    """A number outside `low` to `high`, both included."""

    low: float
    high: float


@dataclass
class NotUnderstood(Refusal):
    """The typed text cannot be read as what `field` needs."""

    typed: str


@dataclass
class TooMany(Refusal):
    """One more `field` than the `limit` allows."""

    limit: int


@dataclass
class TooFewPeople(Refusal):
    """The day cannot begin: `people` are listed, `least` are needed."""

    people: int
    least: int


@dataclass
class SameNameTwice(Refusal):
    """A name that stands in the list already."""

    name: str


@dataclass
class SamePhotoTwice(Refusal):
    """A photo that stands beside this exercise already."""


@dataclass
class OnePersonTwoRoles(Refusal):
    """The Decider cannot be the Client voice as well."""

    name: str


@dataclass
class LostMoreThanMet(Refusal):
    """More deals lost to somebody than met in."""

    met: int


@dataclass
class MetMoreThanReviewed(Refusal):
    """Met in more deals than the group has looked at."""

    reviewed: int


@dataclass
class MoreThanAll(Refusal):
    """Parts that add up to more than `whole`."""

    whole: int


@dataclass
class DateOutside(Refusal):
    """A date before `first` or after `last`."""

    first: date
    last: date


@dataclass
class NotAfter(Refusal):
    """A time of day that does not come after `begins`."""

    begins: time


@dataclass
class Unknown(Refusal):
    """The thing referred to is not in this workshop."""


@dataclass
class NothingRunning(Refusal):
    """A timer was asked to change and none is running."""


def refusal_of(error: "ValidationError") -> Refusal:
    """Turn the first complaint of a value's own validation into a refusal.

    Raises the error again when it is not something a person could have typed.
    """
    first = error.errors(include_url=False)[0]
    field = str(first["loc"][-1]) if first["loc"] else ""
    context = first.get("ctx", {})
    match first["type"]:
        case "text_too_long":
            return TooLong(context["limit"], context["length"], field=field)
        case "text_too_short":
            return TooShort(context["least"], context["length"], field=field)
        case "text_missing":
            return Missing(field=field)
        case "number_outside":
            return OutOfRange(context["low"], context["high"], field=field)
        case "too_long":
            return TooMany(context["max_length"], field=field)
    raise error
