"""Small signs that say what a colour alone must not say."""

from math import atan2, cos, sin

from onlyworkshop.domain.claptrap import Verdict
from onlyworkshop.domain.exercises.curves import Edge
from onlyworkshop.pictures.shapes import Box, Line, Marker, Point, Polygon, Shape

THICK = 0.17
INKS = {Verdict.PASS: "good-room", Verdict.CAUTION: "warn-room", Verdict.FAIL: "ink", None: "ink-2"}


def tick(x: float, y: float, size: float, ink: str) -> Line:
    """✓ around (x, y)."""
    half = size / 2
    points = ((x - half * 0.8, y), (x - half * 0.2, y + half * 0.65), (x + half * 0.85, y - half * 0.7))
    return Line(points, ink, size * THICK)


def arrow(x: float, y: float, size: float, ink: str) -> tuple[Line, Line]:
    """→ around (x, y): goes on."""
    half = size / 2
    head = ((x + half * 0.2, y - half * 0.6), (x + half * 0.85, y), (x + half * 0.2, y + half * 0.6))
    return Line(((x - half * 0.85, y), (x + half * 0.8, y)), ink, size * THICK), Line(head, ink, size * THICK)


def pointer(start: Point, tip: Point, ink: str, thickness: float) -> tuple[Line, Line]:
    """An arrow from one point to another."""
    way, long = atan2(tip[1] - start[1], tip[0] - start[0]), 4.5 * thickness
    wings = [(tip[0] - long * cos(way + turn), tip[1] - long * sin(way + turn)) for turn in (0.5, -0.5)]
    return Line((start, tip), ink, thickness), Line((wings[0], tip, wings[1]), ink, thickness)


def pause(x: float, y: float, size: float, ink: str) -> tuple[Box, Box]:
    """❚❚ around (x, y)."""
    wide, high = size * 0.26, size * 0.86
    left, right = (Box(x + shift * size - wide / 2, y - high / 2, wide, high, fill=ink) for shift in (-0.24, 0.24))
    return left, right


def verdict(outcome: Verdict | None, x: float, y: float, size: float) -> Shape:
    """✓ passed, ▲ careful, ✗ failed, ○ not answered, around (x, y)."""
    ink = INKS[outcome]
    match outcome:
        case Verdict.PASS:
            return tick(x, y, size, ink)
        case Verdict.CAUTION:
            return Marker(x, y + size * 0.08, size * 0.8, "triangle", ink)
        case Verdict.FAIL:
            return Marker(x, y, size, "cross", ink)
    return Marker(x, y, size * 0.6, "ring", ink)


def edge(where: Edge, x: float, y: float, size: float) -> Shape:
    """▲ ahead, a bar for level, ▽ behind, around (x, y)."""
    half = size / 2
    match where:
        case Edge.DIFFERENCE:
            return Polygon(((x - half, y + half * 0.8), (x, y - half * 0.9), (x + half, y + half * 0.8)), "good-room")
        case Edge.PARITY:
            return Box(x - half, y - half * 0.3, size, half * 0.6, fill="ink-2")
    down = ((x - half, y - half * 0.8), (x, y + half * 0.9), (x + half, y - half * 0.8))
    return Polygon(down, "paper", "ink", size * THICK)
