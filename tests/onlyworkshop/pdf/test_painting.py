"""A picture on paper is made of the same shapes as on the screen."""

from onlyworkshop.pdf.document import About, typeset
from onlyworkshop.pdf.painting import Drawing
from onlyworkshop.pdf.paper import PaperSize, paper
from onlyworkshop.pdf.theme import css
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Polygon, Sector, Text
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE

SIGNS = ("circle", "square", "triangle", "diamond", "cross", "plus", "ring", "bar")
SHAPES = (
    Line(((0, 0), (50, 50), (100, 0)), "ink", 0.3, (1, 2)),
    Box(10, 10, 20, 20, fill="sunk", ink="line", corner=2),
    Box(40, 10, 20, 20, ink="only", dash=(1, 1)),
    Polygon(((0, 90), (10, 80), (20, 90)), fill="player-2", ink="us"),
    *(Sector(150, 50, 20, share, "only-room") for share in (0, 0.3, 1)),
    *(Marker(10 + 10 * n, 70, 5, sign, f"player-{n + 1}", filled) for n, sign in enumerate(SIGNS) for filled in (0, 1)),
    Text(100, 50, "left → ✓ <b> 漢", 5),
    Text(100, 60, "middle", 5, weight="bold", align="middle"),
    Text(100, 70, "right", 5, align="right"),
)


def test_every_shape_can_be_drawn_and_every_text_is_text() -> None:
    picture = Picture(2, SHAPES)
    sheet = paper(PaperSize.A4)
    made = typeset(lambda _layout: [Drawing(picture, sheet.inner_width)], sheet, About("T", "A", "S", "", MADE))
    assert reading.whole(made) == "left → ✓ <b> □ middle right"
    assert all(reading.fonts(made).values())


def test_a_drawing_keeps_the_shape_of_its_picture() -> None:
    assert Drawing(Picture(2, ()), 300).wrap(500, 500) == (300, 150)


def test_the_ninth_rival_gets_the_first_ones_colour_and_the_projector_s_ink_is_ours_on_paper() -> None:
    assert css("player-9") == css("player-1")
    assert css("only-room") == css("only")
