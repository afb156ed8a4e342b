"""Bytes from another laptop, opened with suspicion: one JSON object, alone or in a zip with photos, within bounds."""

import io
import json
import math
import re
import stat
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

from onlyworkshop.services.photos import LARGEST_KEPT, digest_of, file_ending

CONTENT = "workshop.json"
LARGEST_FILE = 50_000_000
LARGEST_UNPACKED = 100_000_000
LARGEST_CONTENT = 16_000_000
LARGEST_DIRECTORY = 1_000_000
MOST_ENTRIES = 2000
MOST_SHRUNK = 200
DEEPEST = 32
LONGEST_NUMBER = 20

_PHOTO = re.compile(r"photos/([0-9a-f]{64})\.(?:jpg|png)")
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET = re.compile(rb"[][{}]")
_END = b"PK\x05\x06"
_END_64 = b"PK\x06\x07"
_END_SIZE = 22
_WRITTEN = (1980, 1, 1, 0, 0, 0)


class Bad(Exception):
    """The bytes are not what they say they are; the text names the place."""


class TooMuch(Exception):
    """More than we are willing to read."""


class Unpacked(NamedTuple):
    """The bytes of `workshop.json`, and those of the photos by their digest."""

    content: bytes
    photos: dict[str, bytes]


def packed(content: bytes, photos: Mapping[str, bytes]) -> bytes:
    """A zip with `workshop.json` and these photos in it; the same content gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parcel:
        parcel.writestr(_entry(CONTENT, zipfile.ZIP_DEFLATED), content)
        for digest, data in sorted(photos.items()):
            parcel.writestr(_entry(f"photos/{digest}{file_ending(data)}", zipfile.ZIP_STORED), data)
    return out.getvalue()


def unpacked(data: bytes) -> Unpacked:
    """What is in a zip; anything that is not a zip is content as it is. Raises Bad, TooMuch."""
    if len(data) > LARGEST_FILE:
        raise TooMuch
    found = _unzipped(data) if data.startswith(b"PK") else Unpacked(data, {})
    if len(found.content) > LARGEST_CONTENT:
        raise TooMuch
    return found


def parsed(text: bytes) -> dict[str, Any]:
    """The JSON object in the text, every doubt resolved against it. Raises Bad."""
    _refuse_depth(text)
    try:
        value = json.loads(
            text.decode("utf-8-sig"),
            object_pairs_hook=_without_twins,
            parse_int=_integer,
            parse_float=_real,
            parse_constant=_refuse_constant,
        )
        json.dumps(value, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise Bad(f"{CONTENT}:{error.lineno}:{error.colno}") from error
    except (UnicodeError, ValueError, RecursionError) as error:
        raise Bad(CONTENT) from error
    if not isinstance(value, dict):
        raise Bad(CONTENT)
    return value


def _entry(name: str, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _WRITTEN)
    entry.compress_type = method
    entry.external_attr = 0o600 << 16
    return entry


def _unzipped(data: bytes) -> Unpacked:
    _refuse_strange_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parcel:
            _refuse_strange_entries(parcel.infolist())
            return Unpacked(_read(parcel, CONTENT, LARGEST_CONTENT), _photos_in(parcel))
    except (Bad, TooMuch):
        raise
    except Exception as error:
        raise Bad(CONTENT) from error


def _photos_in(parcel: zipfile.ZipFile) -> dict[str, bytes]:
    photos: dict[str, bytes] = {}
    for name in parcel.namelist():
        if photo := _PHOTO.fullmatch(name):
            photos[photo[1]] = _photo(parcel, name, photo[1])
    return photos


def _photo(parcel: zipfile.ZipFile, name: str, digest: str) -> bytes:
    """The bytes, which are those that the name speaks of. Raises Bad, TooMuch."""
    try:
        data = _read(parcel, name, LARGEST_KEPT)
    except Exception as error:
        raise Bad(name) from error
    if len(data) > LARGEST_KEPT:
        raise TooMuch
    if digest_of(data) != digest:
        raise Bad(name)
    return data


def _read(parcel: zipfile.ZipFile, name: str, most: int) -> bytes:
    """The entry, and no more than one byte beyond `most`: what a zip says of its sizes may be a lie."""
    with parcel.open(name) as entry:
        return entry.read(most + 1)


def _refuse_strange_directory(data: bytes) -> None:
    """Only the plain form that we write: no comment, no 64-bit records, a table of contents of modest size."""
    end = data[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END) or end[-2:] != b"\0\0":
        raise Bad("zip")
    if data[-_END_SIZE - 20 :].startswith(_END_64):
        raise Bad("zip64")
    if int.from_bytes(end[12:16], "little") > LARGEST_DIRECTORY:
        raise TooMuch


def _refuse_strange_entries(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise TooMuch
    stems = {name.partition(".")[0] for name in names}
    if len(stems) < len(names) or CONTENT not in names:
        raise Bad(CONTENT)
    for entry in entries:
        _refuse_strange_entry(entry)


def _refuse_strange_entry(entry: zipfile.ZipInfo) -> None:
    ours = entry.filename == CONTENT or _PHOTO.fullmatch(entry.filename)
    odd_name = entry.filename != entry.orig_filename or not ours
    link = stat.S_ISLNK(entry.external_attr >> 16)
    locked = bool(entry.flag_bits & 0x1)
    odd_method = entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if odd_name or link or locked or odd_method:
        raise Bad("zip")
    if entry.file_size > MOST_SHRUNK * max(1, entry.compress_size):
        raise TooMuch


def _refuse_depth(text: bytes) -> None:
    depth = 0
    for bracket in _BRACKET.finditer(_STRING.sub(b"", text)):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > DEEPEST:
            raise Bad(f"{CONTENT}: nested too deeply")


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("the same name twice")
    return found


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError("a number beyond reason")
    return int(digits)


def _real(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number beyond reason")
    return number


def _refuse_constant(name: str) -> float:
    raise ValueError(name)
