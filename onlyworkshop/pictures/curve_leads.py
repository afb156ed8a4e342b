"""Where we stand on each want, below the columns of the value curves."""

from onlyworkshop.domain.canvas import CurvesBoard, Place
from onlyworkshop.domain.exercises.curves import Edge
from onlyworkshop.language import signed
from onlyworkshop.pictures.layout import Style, line
from onlyworkshop.pictures.shapes import Shape
from onlyworkshop.pictures.signs import edge
from onlyworkshop.pictures.typesetting import width

NUMBER_AND_LEAD = 4.6
NARROWEST, STEP = 2.6, 1.1
"""Ems that a sign and a lead need beside each other; in less leads stand below signs, every other one lower."""


def abreast(board: CurvesBoard, column: float, body: float) -> bool:
    """Whether the number of a want and our lead find room beside each other."""
    return board.revealed and column >= NUMBER_AND_LEAD * body


def staggered(board: CurvesBoard, column: float, body: float) -> bool:
    """Whether a sign and a lead find no room beside each other."""
    return board.revealed and column < NARROWEST * body


class Lead:
    """The number of the want, if it stands here, and our lead in figures; a star for the group's own word."""

    def __init__(self, number: str, place: Place) -> None:
        points = "" if place.lead is None else signed(place.lead)
        self.number, self.edge = number, place.edge
        self.said = f"{points}{'*' if place.override else ''}" if place.edge else "–"
        self.bold = place.edge is Edge.DIFFERENCE
        self.before = width(number, 1, bold=True) + 0.8 if number else 0.0
        self.sign = 1.1 if place.edge else 0.0
        self.ems = self.before + self.sign + width(self.said, 1, self.bold)


def lead(one: Lead, at: tuple[float, float], size: float, lower: float) -> tuple[Shape, ...]:
    """Number, the sign of the edge and the lead around a point; the lead `lower` where columns are narrow."""
    x, middle = at
    if lower:
        said = Style(size, weight="bold" if one.bold else "regular", align="middle")
        sign = (edge(one.edge, x, middle, 0.7 * size),) if one.edge else ()
        return *sign, *line(one.said, x, middle + lower, 6 * size, said)
    left, wide = x - one.ems * size / 2, one.ems * size
    after = left + one.before * size
    return (
        *line(one.number, left, middle, wide, Style(size, weight="bold")),
        *((edge(one.edge, after + 0.4 * size, middle, 0.7 * size),) if one.edge else ()),
        *line(one.said, after + one.sign * size, middle, wide, Style(size, weight="bold" if one.bold else "regular")),
    )
