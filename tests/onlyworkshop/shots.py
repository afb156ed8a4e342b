"""Photos as cameras, scanners and strangers hand them in."""

import random
from functools import cache
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image

RED, GREEN, BLUE, YELLOW, WHITE = (220, 30, 30), (30, 160, 60), (40, 60, 210), (240, 210, 40), (255, 255, 255)
CORNERS = (RED, GREEN, BLUE, YELLOW)
"""Top left, top right, bottom left, bottom right of a `wall`."""

OSLO = {1: "N", 2: (59.0, 54.0, 50.0), 3: "E", 4: (10.0, 45.0, 8.0)}
"""Where the photo was taken, as EXIF tells it."""


def wall(width: int = 320, height: int = 240) -> Image.Image:
    """A wall with a note of another colour in each corner."""
    shown = Image.new("RGB", (width, height), WHITE)
    note = (width // 4, height // 4)
    places = ((0, 0), (width - note[0], 0), (0, height - note[1]), (width - note[0], height - note[1]))
    for colour, place in zip(CORNERS, places, strict=True):
        shown.paste(colour, (*place, place[0] + note[0], place[1] + note[1]))
    return shown


@cache
def rough(width: int = 400, height: int = 300, seed: int = 0) -> Image.Image:
    """A picture with so many colours that only a camera can have taken it."""
    return Image.frombytes("RGB", (width, height), random.Random(seed).randbytes(width * height * 3))


def saved(picture: Image.Image, kind: str, **how: Any) -> bytes:
    """The picture as a file of this kind."""
    out = BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def jpeg(picture: Image.Image | None = None, orientation: int = 1, **how: Any) -> bytes:
    """What a camera writes: a JPEG that tells how it was held, where, and with which machine."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Snoop"
    exif[ExifTags.Base.ImageDescription] = "Anna at the flip chart"
    exif[ExifTags.IFD.GPSInfo] = OSLO
    return saved(picture or wall(), "JPEG", **{"exif": exif, "quality": 95, "subsampling": 0, **how})


def png(picture: Image.Image | None = None, **how: Any) -> bytes:
    """What a screenshot is."""
    return saved(picture or wall(), "PNG", **how)


def opened(data: bytes) -> Image.Image:
    """The picture in these bytes, all of it."""
    shown = Image.open(BytesIO(data))
    shown.load()
    return shown


def corners(data: bytes) -> list[str]:
    """What stands in the four corners of the picture, by colour."""
    shown = opened(data).convert("RGB")
    x, y = shown.width - 3, shown.height - 3
    return [_nearest(shown.getpixel(place)) for place in ((2, 2), (x, 2), (2, y), (x, y))]


def _nearest(pixel: Any) -> str:
    names = {"red": RED, "green": GREEN, "blue": BLUE, "yellow": YELLOW, "white": WHITE, "black": (0, 0, 0)}
    return min(names, key=lambda name: sum(abs(a - b) for a, b in zip(pixel, names[name], strict=True)))
