"""Which display is the audience's: known by who it is, never by its number or place."""

from collections.abc import Sequence
from typing import NamedTuple


class Identity(NamedTuple):
    """Who a display is."""

    manufacturer: str
    model: str
    serial: str
    name: str


class Display(NamedTuple):
    """A display and the rectangle of the desktop that it shows."""

    identity: Identity
    x: int
    y: int
    width: int
    height: int

    def empty(self) -> bool:
        """Whether it is only a placeholder while a cable is being plugged."""
        return self.width <= 0 or self.height <= 0

    def contains(self, other: "Display") -> bool:
        """Whether everything on `other` can be seen here as well."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and self.x + self.width >= other.x + other.width
            and self.y + self.height >= other.y + other.height
        )

    def mirrors(self, other: "Display") -> bool:
        """Whether the two show the same: they count as one."""
        return self.contains(other) or other.contains(self)


def audience(displays: Sequence[Display], desk: Display | None, wanted: Identity | None) -> Display | None:
    """The display for the room: the one that was chosen before, else the largest that is not the desk's."""
    free = [one for one in displays if not one.empty() and not (desk and one.mirrors(desk))]
    if not desk or not free:
        return None
    known = [one for one in free if one.identity == wanted]
    return known[0] if known else max(free, key=lambda one: one.width * one.height)
