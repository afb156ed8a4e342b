"""What is worth a word about a plan, before anybody is in the room."""

from datetime import datetime
from typing import NamedTuple

from onlyworkshop.domain.agenda import Agenda, Slot
from onlyworkshop.domain.plans import SHORTEST_BREAK

LONGEST_STRETCH = 75
"""Minutes that people work well without a break [BR1]."""


class Stretch(NamedTuple):
    """Work without a break: so many minutes, from the block where it begins to its end."""

    first: str
    begins: datetime
    ends: datetime

    @property
    def minutes(self) -> int:
        return round((self.ends - self.begins).total_seconds() / 60)


def stretches(agenda: Agenda) -> tuple[Stretch, ...]:
    """The working stretches of the day. A pause ends one, and so does a gap as long as a break."""
    found: list[Stretch] = []
    working = False
    for slot in agenda.slots():
        if slot.block.pause:
            working = False
        elif working and slot.gap < SHORTEST_BREAK:
            found[-1] = found[-1]._replace(ends=max(found[-1].ends, slot.ends))
        else:
            found.append(Stretch(slot.block.id, slot.begins, slot.ends))
            working = True
    return tuple(found)


def too_long(agenda: Agenda) -> tuple[Stretch, ...]:
    """The stretches after which nobody listens any more."""
    return tuple(stretch for stretch in stretches(agenda) if stretch.minutes > LONGEST_STRETCH)


def late_ends(agenda: Agenda) -> tuple[Slot, ...]:
    """The blocks that are planned to end after they have to be over."""
    return tuple(slot for slot in agenda.slots() if slot.block.ends_by and slot.ends > agenda.clock(slot.block.ends_by))
