"""Photos from anywhere, read with suspicion and written anew: only bytes that we have encoded are ever kept."""

import warnings
from contextlib import suppress
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image, UnidentifiedImageError

from onlyworkshop.domain.photos import LONGEST_SIDE
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.photos import (
    LARGEST_GIVEN,
    LARGEST_KEPT,
    MOST_PIXELS,
    Developed,
    NotAPhoto,
    PhotoDamaged,
    PhotoTooDetailed,
    PhotoTooLarge,
)

FORMATS = ("PNG", "JPEG")
FEW_COLOURS = 256
QUALITIES = (85, 75, 65, 50)
SMALLER = 0.8
WHITE = (255, 255, 255)
SIXTEEN_BITS = ("I", "I;16", "I;16B", "I;16L")
BEGINNINGS = (b"\x89PNG", b"\xff\xd8\xff")

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def developed(data: bytes) -> Developed:
    """The photo in these bytes, upright, in RGB on white, at most 2400 pixels long, without metadata.

    Raises NotAPhoto, PhotoDamaged, PhotoTooLarge, PhotoTooDetailed; nothing else.
    """
    if len(data) > LARGEST_GIVEN:
        raise PhotoTooLarge(LARGEST_GIVEN // 1_000_000)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _encoded(*_seen(data))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise _too_detailed() from error
    except UnidentifiedImageError as error:
        raise (PhotoDamaged if data.startswith(BEGINNINGS) else NotAPhoto) from error
    except Refusal:
        raise
    except Exception as error:
        raise PhotoDamaged from error


def _too_detailed() -> PhotoTooDetailed:
    return PhotoTooDetailed(MOST_PIXELS // 1_000_000)


def _seen(data: bytes) -> tuple[Image.Image, bool]:
    """The picture as a person sees it, and whether it was drawn rather than photographed."""
    with Image.open(BytesIO(data), formats=FORMATS) as given:
        if given.width * given.height > MOST_PIXELS:
            raise _too_detailed()
        given.load()
        shown = _on_white(given)
        shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        turn = _UPRIGHT.get(_orientation(given))
        upright = shown if turn is None else shown.transpose(turn)
        upright.info = {}
        return upright, given.format == "PNG"


def _orientation(given: Image.Image) -> Any:
    """What EXIF says of the camera's position; a photo whose EXIF is damaged is still a photo."""
    with suppress(Exception):
        return given.getexif().get(ExifTags.Base.Orientation)
    return None


def _on_white(given: Image.Image) -> Image.Image:
    if given.mode in SIXTEEN_BITS:
        return given.convert("I").point(lambda grey: grey / 256).convert("RGB")
    if not given.has_transparency_data:
        return given.convert("RGB")
    layer = given.convert("RGBA")
    paper = Image.new("RGB", layer.size, WHITE)
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def _encoded(shown: Image.Image, drawn: bool) -> Developed:
    """As JPEG; as PNG when it was drawn with few colours and comes out smaller so."""
    jpeg = _as_jpeg(shown)
    if drawn and shown.getcolors(FEW_COLOURS):
        png = _saved(shown, "PNG")
        if len(png) < len(jpeg.data):
            return Developed(png, *shown.size)
    return jpeg


def _as_jpeg(shown: Image.Image) -> Developed:
    while True:
        for quality in QUALITIES:
            jpeg = _saved(shown, "JPEG", quality=quality)
            if len(jpeg) <= LARGEST_KEPT:
                return Developed(jpeg, *shown.size)
        width, height = shown.size
        shown = shown.resize((max(1, round(width * SMALLER)), max(1, round(height * SMALLER))))


def _saved(shown: Image.Image, kind: str, **how: int) -> bytes:
    out = BytesIO()
    shown.save(out, kind, optimize=True, **how)
    return out.getvalue()
