"""E14 Commitments and close: personal promises, and what the day was worth."""

from collections import Counter
from datetime import date, timedelta
from statistics import median
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.people import People
from onlyworkshop.domain.refusal import DateOutside, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import Spread, spread

MOST_PER_PERSON = 2
LAST_DUE_DAYS = 90
FIRST_STEP_DAYS = 7
CHECK_IN_DAYS = (30, 60, 90)
SOON_DAYS = 14


class Commitment(Value):
    """What one person promises: `what` by `due`, a first step within seven days, and how we will know it is done.

    `method` is one of the eleven ONLY-selling methods (1 to 11), if it is one; `ingredient` and `want` are what it
    makes true, and for which wish.
    """

    id: Id
    who: Id
    what: Annotated[str, Line(5, 140)]
    method: Annotated[int, Within(1, 11)] | None = None
    ingredient: Id | None = None
    want: Id | None = None
    client_code: Annotated[str, Line(0, 20, blank=True)] = ""
    due: date | None = None
    first_step: Annotated[str, Line(3, 100, blank=True)] = ""
    first_step_on: date | None = None
    done_when: Annotated[str, Line(3, 100, blank=True)] = ""
    stop: Annotated[str, Line(0, 100, blank=True)] = ""
    dumb_rule: Annotated[str, Line(0, 140, blank=True)] = ""
    dumb_rule_owner: Annotated[str, Line(0, 40, blank=True)] = ""

    def refuse_dates_outside(self, day: date) -> Self:
        """The commitment itself, when its dates fit the day of the workshop. Raises DateOutside."""
        _refuse_outside("due", self.due, day, LAST_DUE_DAYS)
        _refuse_outside("first_step_on", self.first_step_on, day, FIRST_STEP_DAYS)
        return self

    def open_ends(self) -> tuple[str, ...]:
        """The fields that a promise needs and this one lacks."""
        needed = ("due", "first_step", "done_when")
        return tuple(name for name in needed if not getattr(self, name))


class Worth(Value):
    """One person's return on time invested, 0 (waste) to 5 (excellent), and what would add a point."""

    rater: Id
    score: Annotated[int, Within(0, 5)]
    plus_one: Annotated[str, Line(0, 140, blank=True)] = ""


class Commitments(Value):
    """One or two promises per person, the check-in dates and who calls them in, and everybody's ROTI."""

    rows: tuple[Commitment, ...] = ()
    check_ins: Annotated[tuple[date, ...], Bounds(max_length=3)] = ()
    check_in_owner: Id | None = None
    worth: tuple[Worth, ...] = ()

    def find(self, commitment: str) -> Commitment | None:
        """The commitment with this id, or None."""
        return next((row for row in self.rows if row.id == commitment), None)

    def of(self, person: str) -> tuple[Commitment, ...]:
        """What this person has promised."""
        return tuple(row for row in self.rows if row.who == person)

    def with_row(self, row: Commitment) -> Self:
        """One more promise. Raises TooMany at the third of one person."""
        if len(self.of(row.who)) >= MOST_PER_PERSON:
            raise TooMany(MOST_PER_PERSON, field="commitments")
        return self.replaced(rows=(*self.rows, row))

    def changed(self, row: Commitment) -> Self:
        """The commitment of the same id replaced. Raises Unknown."""
        if not self.find(row.id):
            raise Unknown(field="commitment")
        return self.replaced(rows=tuple(row if one.id == row.id else one for one in self.rows))

    def without(self, commitment: str) -> Self:
        """The promises without this one."""
        return self.replaced(rows=tuple(one for one in self.rows if one.id != commitment))

    def without_card(self, kind: str, card: str) -> Self:
        """No promise points to a card ('want' or 'ingredient') that is gone."""
        rows = (row.replaced(**{kind: None}) if getattr(row, kind) == card else row for row in self.rows)
        return self.replaced(rows=tuple(rows))

    def valued(self, worth: Worth) -> Self:
        """This person's only answer to what the day was worth."""
        return self.replaced(worth=(*(one for one in self.worth if one.rater != worth.rater), worth))

    def unvalued(self, rater: str) -> Self:
        """Without this person's answer."""
        return self.replaced(worth=tuple(one for one in self.worth if one.rater != rater))


class Pledges(NamedTuple):
    """One person with what they have promised."""

    person: str
    name: str
    rows: tuple[Commitment, ...]


class CommitmentsBoard(NamedTuple):
    """What the room sees: names first, with or without promises; coverage; ROTI once everybody has answered."""

    pledges: tuple[Pledges, ...]
    coverage: float | None
    roti: Spread | None
    histogram: tuple[int, ...]


class Outlook(NamedTuple):
    """How the promises stand: median days to due (None without dates), and how many are due within 14 days."""

    median_days: float | None
    due_soon: int


def usual_check_ins(day: date) -> tuple[date, ...]:
    """30, 60 and 90 days after the workshop (method E14)."""
    return tuple(day + timedelta(days=days) for days in CHECK_IN_DAYS)


def board(commitments: Commitments, people: People) -> CommitmentsBoard:
    """Names down the side first, then what each has promised (method E14)."""
    pledges = tuple(Pledges(one.id, one.name, commitments.of(one.id)) for one in people.members)
    promised = sum(bool(pledge.rows) for pledge in pledges)
    counts = Counter(one.score for one in commitments.worth)
    return CommitmentsBoard(
        pledges,
        coverage=promised / len(pledges) if pledges else None,
        roti=spread(one.score for one in commitments.worth),
        histogram=tuple(counts[score] for score in range(6)),
    )


def outlook(commitments: Commitments, day: date) -> Outlook:
    """When the promises fall due, seen from the day of the workshop."""
    days = [(row.due - day).days for row in commitments.rows if row.due]
    return Outlook(median(days) if days else None, sum(one <= SOON_DAYS for one in days))


def _refuse_outside(field: str, chosen: date | None, day: date, days: int) -> None:
    last = day + timedelta(days=days)
    if chosen is not None and not day <= chosen <= last:
        raise DateOutside(day, last, field=field)
