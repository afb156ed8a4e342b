"""What an eye would notice in a picture: what sticks out, what lies on top of each other, what is too small."""

from itertools import combinations

from onlyworkshop.pictures.labels import box, overlap
from onlyworkshop.pictures.layout import Area
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Polygon, Sector, Shape, Text

TOLERANCE = 0.35


def bounds(shape: Shape) -> Area:
    """The rectangle around a shape."""
    match shape:
        case Text():
            return box(shape)
        case Box():
            return Area(shape.x, shape.y, shape.width, shape.height)
        case Line() | Polygon():
            xs, ys = [x for x, _ in shape.points], [y for _, y in shape.points]
            return Area(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        case Marker():
            return Area(shape.x - shape.size / 2, shape.y - shape.size / 2, shape.size, shape.size)
        case Sector():
            return Area(shape.x - shape.radius, shape.y - shape.radius, 2 * shape.radius, 2 * shape.radius)


def outside(picture: Picture) -> list[Shape]:
    """The shapes that stick out of the picture."""
    return [shape for shape in picture.shapes if _sticks_out(bounds(shape), picture.aspect)]


def overlapping(picture: Picture) -> list[tuple[str, str]]:
    """Pairs of texts that lie on top of each other."""
    texts = [shape for shape in picture.shapes if isinstance(shape, Text)]
    slim = [(text.text, box(text).inset(0.02 * text.size, 0.06 * text.size)) for text in texts]
    return [(one[0], other[0]) for one, other in combinations(slim, 2) if overlap(one[1], other[1])]


def smaller_than(picture: Picture, size: float) -> list[Text]:
    """Texts that are too small to read."""
    return [shape for shape in picture.shapes if isinstance(shape, Text) and shape.size < size - 1e-6]


def _sticks_out(area: Area, aspect: float) -> bool:
    sides = (-area.x, -area.y, area.right - 100 * aspect, area.bottom - 100)
    return max(sides) > TOLERANCE
