"""Draws pictures on paper: the same shapes that the screen draws, in the light theme."""

from math import cos, pi, sin
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from onlyworkshop.pdf.fonts import Weight, runs, width
from onlyworkshop.pdf.theme import colour
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Point, Polygon, Sector, Shape, Text

PER_HEIGHT = 100
_ARMS = {"cross": pi / 4, "plus": 0.0}
_CORNERS = {"triangle": (3, pi / 2, 0.62), "square": (4, pi / 4, 0.62), "diamond": (4, pi / 2, 0.62)}


class Drawing(Flowable):  # type: ignore[misc]
    """A picture `width` points wide in the flow of the text."""

    def __init__(self, picture: Picture, width: float) -> None:
        super().__init__()
        self.picture = picture
        self.width, self.height = width, width / picture.aspect
        self.spaceBefore, self.spaceAfter = 6, 10

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        paint(self.picture, self.canv, self.height)


def paint(picture: Picture, canvas: Canvas, height: float) -> None:
    """Draw the picture with its lower left corner at the origin, `height` points tall."""
    canvas.saveState()
    canvas.translate(0, height)
    canvas.scale(height / PER_HEIGHT, -height / PER_HEIGHT)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in picture.shapes:
        _draw(shape, canvas)
    canvas.restoreState()


def _draw(shape: Shape, canvas: Canvas) -> None:
    match shape:
        case Line():
            _stroke(canvas, shape.ink, shape.thickness, shape.dash)
            canvas.drawPath(_path(canvas, shape.points, closed=False), stroke=1, fill=0)
        case Polygon():
            painted = _painted(canvas, shape.fill, shape.ink, shape.thickness)
            canvas.drawPath(_path(canvas, shape.points, closed=True), **painted)
        case Box():
            _draw_box(shape, canvas)
        case Sector():
            _draw_sector(shape, canvas)
        case Marker():
            _draw_marker(shape, canvas)
        case Text():
            _draw_text(shape, canvas)


def _draw_box(shape: Box, canvas: Canvas) -> None:
    painted = _painted(canvas, shape.fill, shape.ink, shape.thickness, shape.dash)
    if shape.corner:
        canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.corner, **painted)
    else:
        canvas.rect(shape.x, shape.y, shape.width, shape.height, **painted)


def _draw_sector(shape: Sector, canvas: Canvas) -> None:
    x, y, radius = shape.x, shape.y, shape.radius
    painted = _painted(canvas, shape.fill, None, 0)
    if shape.share >= 1:
        canvas.circle(x, y, radius, **painted)
    elif shape.share > 0:
        canvas.wedge(x - radius, y - radius, x + radius, y + radius, -90, 360 * shape.share, **painted)


def _draw_marker(shape: Marker, canvas: Canvas) -> None:
    x, y, radius = shape.x, shape.y, shape.size / 2
    if shape.sign in _ARMS:
        _stroke(canvas, shape.ink, shape.size / 6)
        for turn in (0, pi / 2):
            angle = _ARMS[shape.sign] + turn
            canvas.line(*_around(x, y, radius, angle), *_around(x, y, radius, angle + pi))
        return
    filled = shape.filled and shape.sign != "ring"
    painted = _painted(canvas, shape.ink if filled else "paper", shape.ink, shape.size / 10)
    if shape.sign in ("circle", "ring"):
        canvas.circle(x, y, radius, **painted)
    elif shape.sign == "bar":
        canvas.rect(x - radius, y - radius / 3, shape.size, shape.size / 3, **painted)
    else:
        count, first, reach = _CORNERS[shape.sign]
        corners = [_around(x, y, shape.size * reach, first + 2 * pi * n / count) for n in range(count)]
        canvas.drawPath(_path(canvas, corners, closed=True), **painted)


def _draw_text(shape: Text, canvas: Canvas) -> None:
    weight = Weight.BOLD if shape.weight == "bold" else Weight.REGULAR
    shift = {"left": 0.0, "middle": 0.5, "right": 1.0}[shape.align]
    canvas.saveState()
    canvas.translate(shape.x - shift * width(shape.text, shape.size, weight), shape.baseline)
    canvas.scale(1, -1)
    line = canvas.beginText(0, 0)
    line.setFillColor(colour(shape.ink))
    for run in runs(shape.text, weight):
        line.setFont(run.font, shape.size)
        line.textOut(run.text)
    canvas.drawText(line)
    canvas.restoreState()


def _around(x: float, y: float, radius: float, angle: float) -> Point:
    return x + radius * cos(angle), y - radius * sin(angle)


def _path(canvas: Canvas, points: Any, closed: bool) -> Any:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    return path


def _stroke(canvas: Canvas, ink: str, thickness: float, dash: tuple[float, ...] = ()) -> None:
    canvas.setStrokeColor(colour(ink))
    canvas.setLineWidth(thickness)
    canvas.setDash(list(dash) if dash else [])


def _painted(canvas: Canvas, fill: str | None, ink: str | None, thickness: float, dash: Any = ()) -> dict[str, int]:
    if fill:
        canvas.setFillColor(colour(fill))
    if ink:
        _stroke(canvas, ink, thickness, dash)
    return {"stroke": int(bool(ink)), "fill": int(bool(fill))}
