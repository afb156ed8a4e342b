import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Sector, Shape, Text
from onlyworkshop.pictures.typesetting import width
from tests.onlyworkshop.pictures.boards import TYPICAL, boards, frame
from ui.painting import PictureView, _font, paint
from ui.theme import THEMES, load_theme

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = load_theme("light")
SENTENCES = (
    "We are the ONLY ones that fix it first time.",
    "AVATAR To. Yes, fjord; 1 074 827",
    "Größe, façade, Łódź, Ελλάδα, Москва",
)


def drawn(*shapes: Shape, theme: str = "light", wide: int = 200) -> QImage:
    image = QImage(wide, 100, QImage.Format.Format_RGB32)
    image.fill(load_theme(theme).colour("paper"))
    painter = QPainter(image)
    paint(Picture(wide / 100, shapes), painter, QRectF(0, 0, wide, 100), load_theme(theme))
    painter.end()
    return image


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("tabular", [False, True])
@pytest.mark.parametrize("text", SENTENCES)
def test_the_screen_sets_text_as_wide_as_the_lines_were_broken_for(text: str, bold: bool, tabular: bool) -> None:
    measured = QFontMetricsF(_font(bold, tabular)).horizontalAdvance(text)
    assert measured == pytest.approx(width(text, 100, bold, tabular), rel=0.004)


@pytest.mark.parametrize("theme", THEMES)
def test_every_board_can_be_painted_in_every_theme(theme: str) -> None:
    for board in boards(TYPICAL).values():
        picture = room(frame(board), 1.6)
        image = drawn(*picture.shapes, theme=theme, wide=160)
        assert {image.pixel(x, y) for x in range(0, 160, 2) for y in range(100)} != {image.pixel(0, 0)}


def test_a_hairline_is_one_sharp_pixel() -> None:
    image = drawn(Line(((50.3, 10), (50.3, 90)), "ink", 0.1))
    row = [QColor(image.pixel(x, 50)) for x in range(45, 56)]
    assert [colour == LIGHT.colour("ink") for colour in row].count(True) == 1
    assert [colour == LIGHT.colour("paper") for colour in row].count(True) == 10


def test_a_filled_box_has_sharp_edges() -> None:
    image = drawn(Box(10.4, 10.4, 30, 30, fill="only"))
    colours = {QColor(image.pixel(x, 25)).name().upper() for x in range(50)}
    assert colours == {LIGHT.colours["only"], LIGHT.colours["paper"]}


def test_a_sector_shrinks_clockwise_from_twelve() -> None:
    image = drawn(Sector(50, 50, 30, 0.25, "ink"))
    assert QColor(image.pixel(60, 35)) == LIGHT.colour("ink")
    assert QColor(image.pixel(40, 35)) == LIGHT.colour("paper")
    assert QColor(drawn(Sector(50, 50, 30, 0, "ink")).pixel(51, 45)) == LIGHT.colour("paper")
    assert QColor(drawn(Sector(50, 50, 30, 1, "ink")).pixel(40, 60)) == LIGHT.colour("ink")


def test_us_and_the_others_have_their_own_colours() -> None:
    image = drawn(Marker(30, 50, 20, "circle", "us"), Marker(90, 50, 20, "square", "player-2"))
    assert QColor(image.pixel(30, 50)) == QColor(LIGHT.us)
    assert QColor(image.pixel(90, 50)) == QColor(LIGHT.players[1])


def test_hollow_markers_show_the_paper() -> None:
    image = drawn(Marker(50, 50, 20, "diamond", "player-1", filled=False))
    assert QColor(image.pixel(50, 50)) == LIGHT.colour("paper")


def test_text_is_aligned_at_its_point() -> None:
    image = drawn(Text(100, 50, "H", 20, align="right", weight="bold"), Text(100, 90, "H", 20, weight="bold"))
    dark = LIGHT.colour("ink")
    assert any(QColor(image.pixel(x, 45)) == dark for x in range(85, 100))
    assert not any(QColor(image.pixel(x, 45)) == dark for x in range(101, 120))
    assert any(QColor(image.pixel(x, 85)) == dark for x in range(101, 120))


def test_markup_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    plain = drawn(Text(5, 50, "<b>H</b>", 20))
    assert any(QColor(plain.pixel(x, 45)) != LIGHT.colour("paper") for x in range(60, 100))


def test_a_picture_stays_in_shape_in_the_middle_of_the_view(qtbot: QtBot) -> None:
    view = PictureView(LIGHT)
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.show_picture(Picture(1.0, (Box(0, 0, 100, 100, fill="ink"),), "A square"))
    image = view.grab().toImage()
    assert QColor(image.pixel(150, 50)) == LIGHT.colour("ink")
    assert QColor(image.pixel(20, 50)) != LIGHT.colour("ink")
    assert view.accessibleName() == "A square"


def test_an_equal_picture_is_not_painted_again(qtbot: QtBot) -> None:
    view = PictureView(LIGHT)
    qtbot.addWidget(view)
    view.resize(100, 100)
    view.show_picture(Picture(1.0, (), "one"))
    view.setAccessibleName("untouched")
    view.show_picture(Picture(1.0, (), "one"))
    assert view.accessibleName() == "untouched"


def test_what_sticks_out_of_a_picture_is_cut_off() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(Picture(1.0, (Box(-100, 0, 300, 100, fill="ink"),)), painter, QRectF(50, 0, 100, 100), LIGHT)
    painter.end()
    assert QColor(image.pixel(QPointF(40, 50).toPoint())) == QColor("white")
