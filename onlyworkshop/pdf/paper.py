"""Sheets of paper, and the styles in which text stands on them."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from onlyworkshop.pdf.fonts import Weight, font
from onlyworkshop.pdf.theme import colour, type_sizes


class PaperSize(StrEnum):
    """What is in the printer."""

    A4 = "a4"
    LETTER = "letter"


class Paper(NamedTuple):
    """A sheet; every length in points."""

    width: float
    height: float
    margin: float

    @property
    def inner_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """The height between the margins; the running foot stands below it."""
        return self.height - 2 * self.margin


def paper(size: PaperSize, landscape: bool = False) -> Paper:
    """A sheet with the margins of the pack."""
    return _sheet(size, landscape, "margin")


def worksheet_paper(size: PaperSize, landscape: bool = False) -> Paper:
    """A sheet with the wider margins of a worksheet."""
    return _sheet(size, landscape, "worksheet-margin")


def _sheet(size: PaperSize, landscape: bool, margin: str) -> Paper:
    width, height = {PaperSize.A4: A4, PaperSize.LETTER: LETTER}[size]
    if landscape:
        width, height = height, width
    return Paper(width, height, type_sizes()["sheet"][margin] * mm)


class Kind(StrEnum):
    """The kinds of text on paper."""

    CAPTION = "caption"
    BODY = "body"
    CELL = "cell"
    STRONG = "strong"
    POINT = "point"
    QUOTE = "quote"
    WORKSHEET = "worksheet"
    EMPHASIS = "emphasis"
    SECTION = "section"
    PAGE = "page"
    STATEMENT = "statement"


class _Look(NamedTuple):
    size: str
    weight: Weight = Weight.REGULAR
    ink: str = "ink"
    leading: str = "paper"
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    keep: bool = False


_LOOKS = {
    Kind.CAPTION: _Look("caption", ink="ink-2"),
    Kind.BODY: _Look("body", after=6),
    Kind.CELL: _Look("body"),
    Kind.STRONG: _Look("body", Weight.BOLD),
    Kind.POINT: _Look("body", after=3, indent=12),
    Kind.QUOTE: _Look("emphasis", ink="ink-2", after=10),
    Kind.WORKSHEET: _Look("worksheet", after=6),
    Kind.EMPHASIS: _Look("emphasis", Weight.BOLD, leading="title", before=14, after=5, keep=True),
    Kind.SECTION: _Look("section", Weight.BOLD, leading="title", before=20, after=7),
    Kind.PAGE: _Look("page", Weight.BOLD, leading="title", after=12, keep=True),
    Kind.STATEMENT: _Look("statement-least", leading="title", after=10),
}


@cache
def style(kind: Kind, align: str = "left", size: float | None = None, ink: str = "") -> ParagraphStyle:
    """The style of this kind of text; `align` is left, right or middle, `size` in points instead of the usual one."""
    look = _LOOKS[kind]
    points = size or type_sizes()["paper"][look.size]
    return ParagraphStyle(
        f"{kind}-{align}-{points}-{ink}",
        fontName=font(look.weight),
        fontSize=points,
        leading=points * type_sizes()[look.leading]["leading"],
        textColor=colour(ink or look.ink),
        alignment={"left": 0, "middle": 1, "right": 2}[align],
        spaceBefore=look.before,
        spaceAfter=look.after,
        leftIndent=look.indent,
        bulletFontName=font(),
        bulletFontSize=points,
        keepWithNext=look.keep,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
