"""A facilitator's own plan: a day that was saved under a name, to start other days from."""

from collections.abc import Callable
from datetime import date, time
from typing import Annotated

from pydantic import Field as Bounds

from onlyworkshop.domain.agenda import LONGEST_PLAN, MOST_BLOCKS, Agenda, Block
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_TEMPLATES = 60


class Template(Value):
    """The blocks and times of a day as they were planned, without its date and without what became of it."""

    id: Id
    name: Annotated[str, Line(1, LONGEST_PLAN)]
    start: time = time(9, 0)
    target: Annotated[int, Within(10, 1440)] = 240
    ends_by: time | None = None
    blocks: Annotated[tuple[Block, ...], Bounds(max_length=MOST_BLOCKS)] = ()

    @property
    def minutes(self) -> int:
        """Minutes of all blocks that are on."""
        return sum(block.minutes for block in self.blocks if block.on)


def template_of(identity: str, name: str, agenda: Agenda) -> Template:
    """This day's plan under a name. Raises Missing, TooLong (name)."""
    planned = as_planned(agenda)
    return Template.made(
        id=identity,
        name=name,
        start=planned.start,
        target=planned.target,
        ends_by=planned.ends_by,
        blocks=planned.blocks,
    )


def agenda_from(template: Template, day: date, zone: str, new_id: Callable[[], str]) -> Agenda:
    """A day that follows the plan, its blocks under names of their own. Raises DateOutside."""
    return Agenda.made(
        day=day,
        start=template.start,
        zone=zone,
        plan=template.name,
        target=template.target,
        ends_by=template.ends_by,
        blocks=tuple(block.replaced(id=new_id(), adapted=None) for block in template.blocks),
    )


def as_planned(agenda: Agenda) -> Agenda:
    """The day before anything was repaired in it."""
    return agenda.replaced(grace=0, blocks=tuple(block.replaced(adapted=None) for block in agenda.blocks))
