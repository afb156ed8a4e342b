"""Draws pictures with QPainter: the same shapes that go on paper."""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Point, Polygon, Sector, Shape, Text
from ui.theme import FAMILIES, Theme

PER_HEIGHT = 100
_SIXTEENTHS = 16
_LETTER = 100
_ARMS = {"cross": pi / 4, "plus": 0.0}
_CORNERS = {"triangle": (3, pi / 2, 0.62), "square": (4, pi / 4, 0.62), "diamond": (4, pi / 2, 0.62)}


def paint(picture: Picture, painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Draw the picture as large as it can be in the middle of `area`, and nothing outside."""
    scale = min(area.height(), area.width() / picture.aspect) / PER_HEIGHT
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    corner = area.center() - QPointF(picture.aspect, 1) * (scale * PER_HEIGHT / 2)
    painter.translate(QPointF(corner.toPoint()))
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, picture.aspect * PER_HEIGHT, PER_HEIGHT))
    pen = _Pen(painter, theme, scale)
    for shape in picture.shapes:
        pen.draw(shape)
    painter.restore()


class PictureView(QWidget):
    """Shows one picture in its own shape, whatever the space; nothing before the first one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture) -> None:
        """Show this; an equal picture is not painted again."""
        if picture != self._picture:
            self._picture = picture
            self.setAccessibleName(picture.description)
            self.updateGeometry()
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """The same picture in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        aspect = self._picture.aspect if self._picture else 16 / 9
        return QSize(round(240 * aspect), 240)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture:
            paint(self._picture, QPainter(self), QRectF(self.rect()), self._theme)


class _Pen:
    """Shapes in u on a painter that is already scaled: `scale` pixels are one u.

    Upright and level edges stand on whole pixels, so that hairlines are sharp.
    """

    def __init__(self, painter: QPainter, theme: Theme, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._pixel = 1 / (scale * painter.device().devicePixelRatio())

    def draw(self, shape: Shape) -> None:
        match shape:
            case Line():
                self._outlined(shape.ink, shape.thickness, shape.dash)
                self._painter.drawPolyline(_polygon(self._sharp(shape)))
            case Polygon():
                self._painted(shape.fill, shape.ink, shape.thickness)
                self._painter.drawPolygon(_polygon(shape.points))
            case Box():
                self._painted(shape.fill, shape.ink, shape.thickness, shape.dash)
                self._painter.drawRoundedRect(self._on_pixels(shape), shape.corner, shape.corner)
            case Sector():
                self._draw_sector(shape)
            case Marker():
                self._draw_marker(shape)
            case Text():
                self._draw_text(shape)

    def _draw_sector(self, shape: Sector) -> None:
        self._painted(shape.fill, None, 0)
        disc = _disc(shape.x, shape.y, shape.radius)
        if shape.share >= 1:
            self._painter.drawEllipse(disc)
        elif shape.share > 0:
            self._painter.drawPie(disc, 90 * _SIXTEENTHS, round(-360 * _SIXTEENTHS * shape.share))

    def _draw_marker(self, shape: Marker) -> None:
        x, y, radius = shape.x, shape.y, shape.size / 2
        if shape.sign in _ARMS:
            self._outlined(shape.ink, shape.size / 6)
            for angle in (_ARMS[shape.sign], _ARMS[shape.sign] + pi / 2):
                self._painter.drawLine(_around(x, y, radius, angle), _around(x, y, radius, angle + pi))
            return
        filled = shape.filled and shape.sign != "ring"
        self._painted(shape.ink if filled else "paper", shape.ink, shape.size / 10)
        if shape.sign in ("circle", "ring"):
            self._painter.drawEllipse(_disc(x, y, radius))
        elif shape.sign == "bar":
            self._painter.drawRect(QRectF(x - radius, y - radius / 3, shape.size, shape.size / 3))
        else:
            count, first, reach = _CORNERS[shape.sign]
            corners = [_around(x, y, shape.size * reach, first + 2 * pi * n / count) for n in range(count)]
            self._painter.drawPolygon(QPolygonF(corners))

    def _draw_text(self, shape: Text) -> None:
        """Letters in a hundred units, scaled, because fonts come in whole pixels only."""
        self._painter.save()
        self._painter.translate(shape.left, shape.baseline)
        self._painter.scale(shape.size / _LETTER, shape.size / _LETTER)
        self._painter.setFont(_font(shape.weight == "bold", shape.tabular))
        self._painter.setPen(self._colour(shape.ink))
        self._painter.drawText(QPointF(0, 0), shape.text)
        self._painter.restore()

    def _on_pixels(self, shape: Box) -> QRectF:
        """The box with its edges between pixels, or through the middle of pixels when it has an outline."""
        shift = 0.5 if shape.ink and self._pixels(shape.thickness) % 2 else 0.0
        left, top = self._whole(shape.x, shift), self._whole(shape.y, shift)
        right, bottom = self._whole(shape.x + shape.width, shift), self._whole(shape.y + shape.height, shift)
        return QRectF(left, top, right - left, bottom - top)

    def _sharp(self, shape: Line) -> tuple[Point, ...]:
        """The same line, through the middle of pixels when it is upright or level."""
        shift = 0.5 if self._pixels(shape.thickness) % 2 else 0.0
        (x, y), (end_x, end_y) = shape.points[0], shape.points[-1]
        if len(shape.points) == 2 and x == end_x:
            return tuple((self._whole(x, shift), y) for x, y in shape.points)
        if len(shape.points) == 2 and y == end_y:
            return tuple((x, self._whole(y, shift)) for x, y in shape.points)
        return shape.points

    def _whole(self, length: float, shift: float) -> float:
        return (round(length / self._pixel - shift) + shift) * self._pixel

    def _pixels(self, thickness: float) -> int:
        return max(1, round(thickness / self._pixel))

    def _painted(self, fill: str | None, ink: str | None, thickness: float, dash: tuple[float, ...] = ()) -> None:
        if ink:
            self._outlined(ink, thickness, dash)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colour(fill) if fill else Qt.BrushStyle.NoBrush)

    def _outlined(self, ink: str, thickness: float, dash: tuple[float, ...] = ()) -> None:
        """Lines are whole pixels wide, and never thinner than one."""
        wide = self._pixels(thickness) * self._pixel
        pen = QPen(self._colour(ink), wide, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern([part / wide for part in dash])
        self._painter.setPen(pen)

    def _colour(self, token: str) -> QColor:
        if token == "us":
            return QColor(self._theme.us)
        if token.startswith("player-"):
            others = self._theme.players
            return QColor(others[(int(token.removeprefix("player-")) - 1) % len(others)])
        return self._theme.colour(token)


@cache
def _font(bold: bool, tabular: bool) -> QFont:
    font = QFont(list(FAMILIES))
    font.setPixelSize(_LETTER)
    font.setBold(bold)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _disc(x: float, y: float, radius: float) -> QRectF:
    return QRectF(x - radius, y - radius, 2 * radius, 2 * radius)


def _around(x: float, y: float, radius: float, angle: float) -> QPointF:
    return QPointF(x + radius * cos(angle), y - radius * sin(angle))


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
