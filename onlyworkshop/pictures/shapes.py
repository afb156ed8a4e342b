"""What a picture is made of.

Every length is in u, a hundredth of the picture's height: y runs from 0 (top) to 100, x from 0 to 100 × aspect.
Colours are names of theme tokens (`ink`, `line`, `only`, `player-2`, …); a pen looks them up.
"""

from typing import Literal, NamedTuple

from onlyworkshop.pictures.typesetting import width

Point = tuple[float, float]
Sign = Literal["circle", "square", "triangle", "diamond", "cross", "plus", "ring", "bar"]
Weight = Literal["regular", "bold"]


class Line(NamedTuple):
    """An open polyline; `dash` is (drawn, left out), empty for a solid one."""

    points: tuple[Point, ...]
    ink: str = "line-room"
    thickness: float = 0.15
    dash: tuple[float, ...] = ()


class Box(NamedTuple):
    """A rectangle with rounded corners of radius `corner`, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    ink: str | None = None
    thickness: float = 0.15
    corner: float = 0.0
    dash: tuple[float, ...] = ()


class Polygon(NamedTuple):
    """A closed area."""

    points: tuple[Point, ...]
    fill: str | None = None
    ink: str | None = None
    thickness: float = 0.15


class Sector(NamedTuple):
    """A slice of a disc of `radius`: `share` (0 to 1) of the circle, clockwise from twelve o'clock."""

    x: float
    y: float
    radius: float
    share: float
    fill: str


class Marker(NamedTuple):
    """A sign around (x, y), `size` across; hollow ones are outlined in `ink` over the paper."""

    x: float
    y: float
    size: float
    sign: Sign
    ink: str
    filled: bool = True


class Text(NamedTuple):
    """One line of text, never wrapped by a pen: (x, baseline) is its left end, middle or right end, by `align`.

    `tabular` gives all figures the same width, so that a running clock stands still; only for the screen.
    """

    x: float
    baseline: float
    text: str
    size: float
    ink: str = "ink"
    weight: Weight = "regular"
    align: Literal["left", "middle", "right"] = "left"
    tabular: bool = False

    @property
    def width(self) -> float:
        """How wide the letters are."""
        return width(self.text, self.size, self.weight == "bold", self.tabular)

    @property
    def left(self) -> float:
        """Where the first letter begins."""
        if self.align == "left":
            return self.x
        return self.x - self.width * (0.5 if self.align == "middle" else 1.0)


Shape = Line | Box | Polygon | Sector | Marker | Text


class Picture(NamedTuple):
    """Shapes in the order in which they are drawn, and in words what they show (for ears and for paper)."""

    aspect: float
    shapes: tuple[Shape, ...]
    description: str = ""

    def texts(self) -> tuple[str, ...]:
        """Every line of text in the order in which it is drawn."""
        return tuple(shape.text for shape in self.shapes if isinstance(shape, Text))
