"""A promise and what it is tied to, one below the other: for pages too narrow for columns."""

from collections.abc import Sequence

from onlyworkshop.domain.thread import Knot
from onlyworkshop.language import _
from onlyworkshop.naming import knot_name
from onlyworkshop.pictures.layout import Style, stacked
from onlyworkshop.pictures.shapes import Marker, Shape
from onlyworkshop.pictures.typesetting import width, wrapped

PAD = 0.3
INDENT = 0.42
"""Of the width, at most, for what a knot is called."""


def stacked_thread(
    promise: str, knots: Sequence[tuple[Knot, str]], broken: Sequence[Knot], wide: float, style: Style
) -> tuple[tuple[Shape, ...], float]:
    """From the origin, with the height taken: the promise, then a line or more for each knot."""
    size, names = style.size, style._replace(ink="ink-2")
    longest = max(width(knot_name(knot), size) for knot, _text in knots)
    indent = min(INDENT * wide, longest) + size
    told = wrapped(promise, wide, size, bold=True)
    shapes: list[Shape] = [*stacked(told, 0, PAD * size, style._replace(weight="bold"))]
    top = PAD * size + len(told) * style.step
    for knot, text in knots:
        name = wrapped(knot_name(knot), indent - size, size)
        lines = wrapped(_("missing") if knot in broken else text or "–", wide - indent - size * (knot in broken), size)
        shapes += stacked(name, 0, top, names)
        if knot in broken:
            shapes.append(Marker(indent + 0.4 * size, top + style.step / 2, 0.7 * size, "ring", "only-room"))
            shapes += stacked(lines, indent + size, top, style._replace(ink="only-room"))
        else:
            shapes += stacked(lines, indent, top, style if text else names)
        top += max(len(name), len(lines)) * style.step
    return tuple(shapes), top + PAD * size
