"""Where things stand in a picture: areas, lines of text one below the other, a picture within a picture."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple, TypeVar

from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Polygon, Sector, Shape, Text, Weight
from onlyworkshop.pictures.typesetting import (
    CAP_HEIGHT,
    ELLIPSIS,
    LEADING,
    fitted,
    shortened,
)

SMALL = 0.8
"""The smallest text of a picture, as a share of its body text."""

UPRIGHT = 0.85
_HALVINGS = 7
T = TypeVar("T")


class Area(NamedTuple):
    """A rectangle of a picture, in u."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Half way across."""
        return self.x + self.width / 2

    @property
    def aspect(self) -> float:
        return self.width / self.height

    @property
    def upright(self) -> bool:
        """So narrow that things stand below each other rather than beside."""
        return self.aspect < UPRIGHT

    def stacked(self, share: float, gap: float) -> tuple["Area", "Area"]:
        """Upper and lower, the upper one `share` of the height without the gap."""
        high = (self.height - gap) * share
        return self._replace(height=high), self.below(high + gap)

    def inset(self, x: float, y: float) -> "Area":
        """What is left inside margins of `x` and `y`."""
        return Area(self.x + x, self.y + y, max(0.0, self.width - 2 * x), max(0.0, self.height - 2 * y))

    def split(self, share: float, gap: float) -> tuple["Area", "Area"]:
        """Left and right, the left one `share` of the width without the gap."""
        left = (self.width - gap) * share
        rest = Area(self.x + left + gap, self.y, self.width - left - gap, self.height)
        return self._replace(width=left), rest

    def below(self, height: float) -> "Area":
        """What is left when `height` is taken off at the top."""
        return Area(self.x, self.y + height, self.width, max(0.0, self.height - height))

    def columns(self, count: int, gap: float) -> tuple["Area", ...]:
        """`count` columns of equal width."""
        wide = (self.width - gap * (count - 1)) / count
        return tuple(Area(self.x + n * (wide + gap), self.y, wide, self.height) for n in range(count))

    def rows(self, count: int) -> tuple["Area", ...]:
        """`count` rows of equal height, one right below the other."""
        high = self.height / count
        return tuple(Area(self.x, self.y + n * high, self.width, high) for n in range(count))


class Part(NamedTuple):
    """Some of the rows of a board: a page of it.

    A `rough` one is only tried: in the smallest letters that the board would take, and described to nobody.
    """

    first: int = 0
    last: int | None = None
    rough: bool = False

    @property
    def everything(self) -> bool:
        return not self.first and self.last is None

    def of(self, rows: Sequence[T]) -> Sequence[T]:
        return rows[self.first : self.last]

    def described(self, words: Callable[[], str]) -> str:
        """The words for ears, unless nobody will hear them."""
        return "" if self.rough else words()


EVERYTHING = Part()


class Style(NamedTuple):
    """How a stretch of text is set."""

    size: float
    ink: str = "ink"
    weight: Weight = "regular"
    align: Literal["left", "middle", "right"] = "left"
    leading: float = LEADING

    @property
    def bold(self) -> bool:
        return self.weight == "bold"

    @property
    def step(self) -> float:
        """From one baseline to the next."""
        return self.size * self.leading

    @property
    def drop(self) -> float:
        """From the top of a line to its baseline; capitals stand in the middle of the line."""
        return (self.step + CAP_HEIGHT * self.size) / 2


def whole(aspect: float) -> Area:
    """All of a picture."""
    return Area(0, 0, 100 * aspect, 100)


def stacked(lines: Iterable[str], x: float, top: float, style: Style) -> tuple[Text, ...]:
    """Lines one below the other, the first one's line box beginning at `top`."""
    first, step = top + style.drop, style.step
    return tuple(
        Text(x, first + n * step, text, style.size, style.ink, style.weight, style.align)
        for n, text in enumerate(lines)
        if text
    )


def line(text: str, x: float, middle: float, room: float, style: Style) -> tuple[Text, ...]:
    """One line whose capitals stand around `middle`, shortened to `room`; none when there is no text."""
    kept = shortened(text, room, style.size, style.bold)
    kept = "" if kept == ELLIPSIS else kept
    return stacked([kept], x, middle - style.step / 2, style)


def set_in(area: Area, text: str, style: Style, smallest: float) -> tuple[tuple[Text, ...], float]:
    """The text from the top of the area, as large as `style` if it fits; and how much height it took."""
    size = max(smallest, style.size)
    found = fitted(text, area.width, area.height, size, smallest, style.bold, style.leading)
    style = style._replace(size=found.size)
    lines = found.lines if found.cut else balanced(text, area.width, found.size, style.bold)
    return stacked(lines, _anchor(area, style), area.y, style), found.height(style.leading)


def one_size(texts: Iterable[str], space: tuple[float, float], sizes: tuple[float, float], style: Style) -> float:
    """The largest size in which each of the texts fits a space of this width and height; never below the smallest."""
    wide, high = space
    most, least = sizes
    return min((fitted(text, wide, high, most, least, style.bold, style.leading).size for text in texts), default=most)


def largest(most: float, least: float, made: Callable[[float], T | None], rough: bool = False) -> T | None:
    """What `made` gives for the largest size from `most` down to `least` for which it gives anything; for `least`
    itself when that is all that is asked.
    """
    if rough:
        return made(least)
    found = made(most)
    if found is not None:
        return found
    found = made(least)
    for _halving in range(_HALVINGS if found is not None else 0):
        middle = (most + least) / 2
        tried = made(middle)
        found, most, least = (found, middle, least) if tried is None else (tried, most, middle)
    return found


def placed(picture: Picture, area: Area) -> tuple[Shape, ...]:
    """The picture's shapes, scaled into an area of the same aspect."""
    return tuple(moved(shape, area.x, area.y, area.height / 100) for shape in picture.shapes)


def moved(shape: Shape, x: float, y: float, k: float = 1) -> Shape:
    """The shape scaled by `k` about the origin, then moved by (x, y)."""
    match shape:
        case Line():
            points = tuple((x + px * k, y + py * k) for px, py in shape.points)
            return shape._replace(points=points, thickness=shape.thickness * k, dash=_scaled(shape.dash, k))
        case Polygon():
            points = tuple((x + px * k, y + py * k) for px, py in shape.points)
            return shape._replace(points=points, thickness=shape.thickness * k)
        case Box():
            box = shape._replace(x=x + shape.x * k, y=y + shape.y * k, width=shape.width * k, height=shape.height * k)
            dash = _scaled(shape.dash, k)
            return box._replace(corner=shape.corner * k, thickness=shape.thickness * k, dash=dash)
        case Sector():
            return shape._replace(x=x + shape.x * k, y=y + shape.y * k, radius=shape.radius * k)
        case Marker():
            return shape._replace(x=x + shape.x * k, y=y + shape.y * k, size=shape.size * k)
        case Text():
            left, baseline, text, size, ink, weight, align, tabular = shape
            return Text(x + left * k, y + baseline * k, text, size * k, ink, weight, align, tabular)


def _anchor(area: Area, style: Style) -> float:
    return {"left": area.x, "middle": area.middle, "right": area.right}[style.align]


def _scaled(dash: tuple[float, ...], k: float) -> tuple[float, ...]:
    return tuple(part * k for part in dash)
