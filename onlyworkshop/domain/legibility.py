"""From how far away a text on a screen can be read: AVIXA V202.01:2016 (DISCAS), basic decision making.

There the farthest viewer sits at 200 × the height of the picture × the height of an element as a share of it; the
element is a small letter without stems. Sizes are in u, a hundredth of the picture's height; lengths in metres.
"""

from math import ceil
from typing import NamedTuple

ACUITY = 200
X_HEIGHT = 0.496
"""Of our typeface: a small letter without stems, as a share of the size of the type."""
USUAL_LEAST = 2.4
MOST_LEAST = 3.6
"""With larger letters there would be no room for what they say."""
FIRST_ROW = 2.0
ROW_STEP = 1.0


class Seats(NamedTuple):
    """How far from the picture the last people sit, and how wide it is."""

    depth: float
    width: float


class Sight(NamedTuple):
    """A picture `width` metres wide, of this width to height, and how far from it the last people sit."""

    depth: float
    width: float
    aspect: float

    @property
    def height(self) -> float:
        return self.width / self.aspect

    @property
    def needed(self) -> float:
        """The size of type that the back row needs."""
        return least_size(self.depth, self.height)

    @property
    def size(self) -> float:
        """The smallest size of type that the room is shown, as far as that is possible."""
        return min(most_least(self.aspect), max(usual_least(self.aspect), self.needed))

    @property
    def reach(self) -> float:
        """How far away that can be read."""
        return farthest(self.size, self.height)

    @property
    def wide_enough(self) -> float:
        """The width of a picture on which the back row could read it."""
        return self.width * self.needed / self.size

    def blind_rows(self, first: float = FIRST_ROW, step: float = ROW_STEP) -> tuple[int, ...]:
        """The rows that cannot read the smallest text; row 1 sits `first` metres away, the last one at the back."""
        last = max(1, ceil((self.depth - first) / step - 1e-9) + 1)
        seats = ((row, min(self.depth, first + (row - 1) * step)) for row in range(1, last + 1))
        return tuple(row for row, away in seats if away > self.reach + 1e-9)


def usual_least(aspect: float) -> float:
    """The smallest text of a picture for people who sit near; one that stands upright is measured by its width."""
    return USUAL_LEAST * min(1.0, aspect)


def most_least(aspect: float) -> float:
    """The largest that the smallest text of a picture may be."""
    return MOST_LEAST * min(1.0, aspect)


def farthest(size: float, height: float) -> float:
    """From how far away text of this size can be read on a picture of this height."""
    return ACUITY * height * X_HEIGHT * size / 100


def least_size(distance: float, height: float) -> float:
    """The smallest text that can be read from this far away."""
    return 100 * distance / (ACUITY * height * X_HEIGHT)
