"""A workshop as a file that travels from laptop to laptop: `.onlyworkshop`, a zip with its photos, or `.json`."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, NamedTuple

from pydantic import ValidationError

from onlyworkshop import __version__
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.run import Event, Run
from onlyworkshop.domain.value import Line, Value
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Library, Stored
from onlyworkshop.services.parcel import Bad, TooMuch, packed, parsed, unpacked

FORMAT: Final = "onlyworkshop"
VERSION: Final = 1

# What tells two entries of a list apart; a file in which they are equal was not written by us.
_KEYS = {
    "members": ("id",),
    "blocks": ("id",),
    "claims": ("id",),
    "guesses": ("rater", "claim"),
    "rows": ("id", "draft", "version"),
    "clusters": ("id",),
    "votes": ("rater", "option", "round"),
    "shares": ("want",),
    "top": ("want",),
    "overrides": ("want",),
    "moves": ("want",),
    "maps": ("id",),
    "placements": ("rater", "player", "round"),
    "contenders": ("alternative",),
    "links": ("slot", "kind", "card"),
    "swaps": ("alternative",),
    "clauses": ("alternative", "clause"),
    "judgements": ("rater", "test"),
    "ratings": ("rater", "player", "want", "round", "method"),
    "kept": ("text",),
    "fists": ("rater", "round"),
    "risks": ("id",),
    "parts": ("id",),
    "interviews": ("id",),
    "hours": ("rater",),
    "chosen": ("method",),
    "behaviours": ("id",),
    "clients": ("code",),
    "marks": ("client", "behaviour", "month"),
    "worth": ("rater",),
    "items": ("id",),
    "notes": ("module",),
}


class NotAWorkshopFile(Refusal):
    """The bytes are neither a zip with a workshop in it nor a workshop as JSON."""


class WorkshopFileTooLarge(Refusal):
    """More bytes, packed or unpacked, than any workshop needs."""


@dataclass
class WorkshopFileDamaged(Refusal):
    """Ours, but it cannot be read; `what` names the place (`workshop.agenda.zone`, `workshop.json`)."""

    what: str


@dataclass
class WorkshopFileNewer(Refusal):
    """Written by a newer program, in a `version` of the format that we do not know."""

    version: int


@dataclass
class EndingUnknown(Refusal):
    """A file was asked for whose name ends in none of the `endings` that we write."""

    endings: tuple[str, ...]


class WorkshopFile(Value):
    """The whole of `workshop.json`."""

    format: Literal["onlyworkshop"] = FORMAT
    version: Literal[1] = VERSION
    program: Annotated[str, Line(1, 40)] = __version__
    workshop: Workshop
    run: tuple[Event, ...] = ()


class Parcel(NamedTuple):
    """A workshop, and the bytes of its photos by their digest, as far as they came along."""

    stored: Stored
    photos: Mapping[str, bytes]


def exported(parcel: Parcel) -> bytes:
    """The bytes of an `.onlyworkshop` file: the same workshop gives the same bytes."""
    return packed(as_json(parcel.stored), parcel.photos)


def written_as(ending: str, parcel: Parcel) -> bytes:
    """The workshop as a file of this ending, `.onlyworkshop` or `.json`. Raises EndingUnknown."""
    writers: dict[str, Callable[[Parcel], bytes]] = {
        ".onlyworkshop": exported,
        ".json": lambda parcel: as_json(parcel.stored),
    }
    if ending.casefold() not in writers:
        raise EndingUnknown(tuple(writers))
    return writers[ending.casefold()](parcel)


def takes_photos(ending: str) -> bool:
    """Whether photos travel in a file of this ending."""
    return ending.casefold() == ".onlyworkshop"


def as_json(stored: Stored) -> bytes:
    """The workshop as UTF-8 JSON for people and programs to read; the same workshop gives the same bytes.

    Of a photo it tells everything but the picture.
    """
    file = WorkshopFile(workshop=stored.workshop, run=stored.run.events)
    return (json.dumps(file.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n").encode()


def imported(data: bytes, new_id: str | None = None) -> Stored:
    """The workshop in these bytes, under `new_id` if one is given, so that it never replaces the one it came from.

    Raises NotAWorkshopFile, WorkshopFileTooLarge, WorkshopFileNewer, WorkshopFileDamaged; nothing else.
    """
    return opened(data, new_id).stored


def opened(data: bytes, new_id: str | None = None) -> Parcel:
    """The workshop with its photos as strangers have written them: whole, but not yet to be shown. Raises as above."""
    content, photos = _content(data)
    file = _checked(content)
    known = {photo.digest for photo in file.workshop.photos.rows}
    for stranger in photos.keys() - known:
        raise WorkshopFileDamaged(f"photos/{stranger}")
    workshop = file.workshop.replaced(id=new_id) if new_id else file.workshop
    return Parcel(Stored(workshop, Run(events=file.run, beat=file.run[-1].at if file.run else None)), photos)


def take_in(parcel: Parcel, library: Library) -> None:
    """Put the workshop on the shelf, its photos first. Raises the Library… refusals."""
    for digest, data in parcel.photos.items():
        library.put_photo(digest, data)
    library.save(parcel.stored)


def _content(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    try:
        text, photos = unpacked(data)
        if not text.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            raise NotAWorkshopFile
        return parsed(text), photos
    except TooMuch as error:
        raise WorkshopFileTooLarge from error
    except Bad as error:
        raise WorkshopFileDamaged(str(error)) from error


def _checked(content: dict[str, Any]) -> WorkshopFile:
    if content.get("format") != FORMAT:
        raise NotAWorkshopFile
    version = content.get("version")
    if type(version) is not int:
        raise WorkshopFileDamaged("version")
    if version > VERSION:
        raise WorkshopFileNewer(version)
    try:
        file = WorkshopFile.model_validate_json(json.dumps(content))
        Run(events=file.run)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors(include_url=False)[0]["loc"])
        raise WorkshopFileDamaged(place or "run") from error
    except Refusal as refusal:
        raise WorkshopFileDamaged(refusal.field or "workshop") from refusal
    for twin in _twins("workshop", content["workshop"]):
        raise WorkshopFileDamaged(twin)
    return file


def _twins(place: str, value: Any) -> Iterator[str]:
    """The places at which a list holds two entries of the same key."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _twins(f"{place}.{name}", inner)
    elif isinstance(value, list):
        names = _KEYS.get(place.rpartition(".")[2], ())
        keys = [tuple(entry.get(name) for name in names) for entry in value if isinstance(entry, dict)]
        if names and len(set(keys)) < len(keys):
            yield place
        for entry in value:
            yield from _twins(place, entry)
