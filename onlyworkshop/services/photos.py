"""Photos on their way into the library: what is taken, how it is kept, and what is refused."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from onlyworkshop.domain.photos import Photos
from onlyworkshop.domain.refusal import Refusal

LARGEST_GIVEN = 30_000_000
MOST_PIXELS = 25_000_000
LARGEST_KEPT = 700_000
"""Bytes of a kept photo: sixty of them still travel in one workshop file."""

_PNG = b"\x89PNG"


class NotAPhoto(Refusal):
    """The bytes are neither PNG nor JPEG."""


class PhotoDamaged(Refusal):
    """It begins like a photo, but it cannot be read to its end."""


@dataclass
class PhotoTooLarge(Refusal):
    """A file of more than so many megabytes."""

    megabytes: int


@dataclass
class PhotoTooDetailed(Refusal):
    """A picture of more than so many million pixels."""

    megapixels: int


class Developed(NamedTuple):
    """A photo as it is kept: our own PNG or JPEG, upright, small, with nothing in it but the picture."""

    data: bytes
    width: int
    height: int

    @property
    def digest(self) -> str:
        """What the bytes are kept under."""
        return digest_of(self.data)


def digest_of(data: bytes) -> str:
    """The SHA-256 of these bytes, in hexadecimal."""
    return sha256(data).hexdigest()


def file_ending(data: bytes) -> str:
    """`.png` or `.jpg`, for the bytes of a kept photo."""
    return ".png" if data.startswith(_PNG) else ".jpg"


def gathered(photos: Photos, read: Callable[[str], bytes]) -> dict[str, bytes]:
    """The bytes of these photos by their digest, as `read` finds them; those that it refuses are left out."""
    found: dict[str, bytes] = {}
    for digest in {row.digest: None for row in photos.rows}:
        with suppress(Refusal):
            found[digest] = read(digest)
    return found
