"""Values for tests, built as a facilitator would build them."""

from datetime import date

from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.workshop import Workshop, new_workshop

DAY = date(2026, 11, 24)
NINE = 1_795_510_800_000


def moment(minutes: float = 0, boot: str = "boot-1", wall_jump_ms: int = 0) -> Moment:
    """`minutes` after nine o'clock in London on the day, on one boot."""
    ms = round(minutes * 60_000)
    return Moment(boot=boot, uptime_ms=5_000_000 + ms, wall_ms=NINE + ms + wall_jump_ms)


def people(count: int = 4) -> People:
    """`count` participants called by their number."""
    functions = list(Function)
    members = tuple(
        Person(id=f"p{n}", name=f"Participant {n}", function=functions[n % len(functions)]) for n in range(count)
    )
    return People(members=members)


def workshop(plan: Plan = Plan.HALF_DAY, count: int = 4) -> Workshop:
    """A new workshop with people in the room."""
    return new_workshop("w1", "Manhole covers", plan, DAY, "Europe/London").replaced(people=people(count))
