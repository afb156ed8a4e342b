"""Which display is the audience's: known by who it is, never by its number or place."""

import re
from collections.abc import Sequence
from typing import NamedTuple

PANEL = re.compile(r"(?i)^(eDP|LVDS|DSI)\b|built-?in|color lcd|internal")
"""What a laptop calls the screen in its lid."""


class Identity(NamedTuple):
    """Who a display is."""

    manufacturer: str
    model: str
    serial: str
    name: str

    @property
    def panel(self) -> bool:
        """Whether it is the screen in the lid of a laptop."""
        return bool(PANEL.search(self.name) or PANEL.search(self.model))

    @property
    def title(self) -> str:
        """What people call it: `EPSON EB-FH52`, else the name of its socket."""
        known = f"{self.manufacturer} {self.model}".strip() if self.model else ""
        return known or self.name


class Display(NamedTuple):
    """A display and the rectangle of the desktop that it shows; `scale` is by how much the system enlarges it."""

    identity: Identity
    x: int
    y: int
    width: int
    height: int
    scale: float = 1.0

    @property
    def size(self) -> str:
        """The size that people know from the box, not what is left of it when the system enlarges everything."""
        wide, high = (round(one * self.scale) for one in (self.width, self.height))
        return f"{wide}\u00a0×\u00a0{high}"

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

    def overlaps(self, other: "Display") -> bool:
        """Whether anything that stands on `other` can be seen here as well."""
        across = min(self.x + self.width, other.x + other.width) > max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) > max(self.y, other.y)
        return across and down

    def mirrors(self, other: "Display") -> bool:
        """Whether the two show the same: they count as one."""
        return self.contains(other) or other.contains(self)


def audience(displays: Sequence[Display], desk: Display | None, chosen: Sequence[Identity]) -> Display | None:
    """The display for the room, never the desk's: the one that was chosen last, else the largest that is no panel."""
    free = [one for one in displays if not one.empty() and not (desk and one.overlaps(desk))]
    if not desk or not free:
        return None
    known = [one for identity in chosen for one in free if one.identity == identity]
    if known:
        return known[0]
    return max(free, key=lambda one: (not one.identity.panel, one.width * one.height))


class Choice(NamedTuple):
    """A display with the number by which people call it, and what stands on it now."""

    number: int
    display: Display
    room: bool
    desk: bool


def distinct(displays: Sequence[Display]) -> list[Display]:
    """The displays without placeholders and without those that only mirror an earlier one."""
    kept: list[Display] = []
    for one in displays:
        if not one.empty() and not any(one.mirrors(other) for other in kept):
            kept.append(one)
    return kept
