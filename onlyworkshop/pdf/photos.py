"""Photos at the end of their chapter: two in a row, as large as the page allows and as their pixels bear."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from onlyworkshop.domain.photos import Photo
from onlyworkshop.language import _
from onlyworkshop.pdf.manuscript import Manuscript, section, space
from onlyworkshop.pdf.paper import Kind, style
from onlyworkshop.pdf.table import GUTTER, Cell, columns
from onlyworkshop.pdf.text import plain

ABREAST = 2
TALLEST = 240
BELOW = 12
HEADING = 60
LARGEST_PIXEL = 72 / 200
"""Points: a photo of few pixels stays small, at 200 in an inch."""


def titled(manuscript: Manuscript, module: str) -> list[Any]:
    """The photos of an exercise below a heading, at the end of its chapter."""
    shown = flowables(manuscript, module)
    if not shown:
        return []
    return [*section(_("Photos"), first_row(manuscript, shown) + HEADING), *shown]


def first_row(manuscript: Manuscript, shown: Sequence[Any]) -> float:
    """How tall the first photos are: a heading stands on the same page as what it announces."""
    _width, height = shown[0].wrap(manuscript.width, manuscript.sheet.inner_height)
    return float(height)


def flowables(manuscript: Manuscript, module: str) -> list[Any]:
    """Every photo of this exercise with its caption; those whose picture is lost say so."""
    shown = manuscript.workshop.photos.of(module)
    width = (manuscript.width - GUTTER * (ABREAST - 1)) / ABREAST
    cells: list[Cell] = [_cell(photo, manuscript.photos, width) for photo in shown]
    rows = [cells[at : at + ABREAST] for at in range(0, len(cells), ABREAST)]
    return [part for row in rows for part in (_abreast(row, width), space(BELOW))]


class Shot(Flowable):  # type: ignore[misc]
    """A picture of `width` and `height` in points."""

    def __init__(self, data: bytes, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._data = data

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.drawImage(_Kept(self._data), 0, 0, self.width, self.height)


class _Kept(ImageReader):  # type: ignore[misc]
    """Our own PNG or JPEG. ReportLab takes a JPEG over as it is; it need not be unfolded only to be given a name."""

    def __init__(self, data: bytes) -> None:
        super().__init__(BytesIO(data))
        self._file = data
        self._dataA = None

    def getRGBData(self) -> bytes:  # noqa: N802 ReportLab's word
        unfolded: bytes = self._file if self.jpeg_fh() else super().getRGBData()
        return unfolded


def _cell(photo: Photo, photos: Mapping[str, bytes], width: float) -> list[Any]:
    data = photos.get(photo.digest)
    if not data:
        lost = plain(_("This photo is missing from the library."), style(Kind.CAPTION, ink="warn"))
        return [lost, *_caption(photo)]
    scale = min(LARGEST_PIXEL, width / photo.width, TALLEST / photo.height)
    shot = Shot(data, photo.width * scale, photo.height * scale)
    return [shot, *_caption(photo)]


def _caption(photo: Photo) -> list[Any]:
    return [space(3), plain(photo.caption, style(Kind.CAPTION))] if photo.caption else []


def _abreast(cells: Sequence[Cell], width: float) -> Any:
    blank: list[Cell] = [""] * (ABREAST - len(cells))
    return columns([*cells, *blank], [width + GUTTER] * (ABREAST - 1) + [width], whole=True)
