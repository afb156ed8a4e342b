"""Photos travel in the zip, and nothing that a stranger put there is ever shown as it is."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from onlyworkshop.domain.photos import Photo, Photos
from onlyworkshop.domain.run import Run
from onlyworkshop.services.arrival import arrived
from onlyworkshop.services.developing import developed
from onlyworkshop.services.exchange import (
    EndingUnknown,
    NotAWorkshopFile,
    Parcel,
    WorkshopFileDamaged,
    WorkshopFileNewer,
    WorkshopFileTooLarge,
    as_json,
    exported,
    imported,
    opened,
    take_in,
    written_as,
)
from onlyworkshop.services.library import PhotoMissing, Stored
from onlyworkshop.services.photos import LARGEST_KEPT, digest_of, gathered
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.shots import corners, jpeg, png, wall

UPRIGHT = ["red", "green", "blue", "yellow"]
REFUSALS = (NotAWorkshopFile, WorkshopFileDamaged, WorkshopFileNewer, WorkshopFileTooLarge)


@cache
def a_parcel() -> Parcel:
    """A workshop with a photograph and a drawing, as this program keeps them."""
    return with_bytes(developed(jpeg()).data, developed(png(wall(80, 60))).data)


def with_bytes(*pictures: bytes) -> Parcel:
    rows = tuple(
        Photo(id=f"p{n}", module="wants", digest=digest_of(data), width=320, height=240, caption=f"Wall {n}")
        for n, data in enumerate(pictures)
    )
    shown = workshop(count=3).replaced(photos=Photos(rows=rows))
    return Parcel(Stored(shown, Run()), {digest_of(data): data for data in pictures})


def zipped(parcel: Parcel, *more: tuple[str, bytes]) -> bytes:
    """The workshop in a zip with these entries instead of its photos."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in (("workshop.json", as_json(parcel.stored)), *more):
            made.writestr(name, data)
    return out.getvalue()


def test_photos_leave_under_their_digest_and_the_same_workshop_gives_the_same_bytes() -> None:
    data = exported(a_parcel())
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        names = made.namelist()
    jpg, drawing = (row.digest for row in a_parcel().stored.workshop.photos.rows)
    assert names == ["workshop.json", *sorted((f"photos/{jpg}.jpg", f"photos/{drawing}.png"))]
    assert exported(a_parcel()) == data


def test_a_file_is_opened_as_it_was_written() -> None:
    assert opened(exported(a_parcel())) == a_parcel()


def test_what_arrives_is_the_same_to_the_eye_and_written_by_us() -> None:
    stored, photos = arrived(exported(a_parcel()), "other")
    assert stored.workshop.id == "other"
    assert [row.caption for row in stored.workshop.photos.rows] == ["Wall 0", "Wall 1"]
    for row in stored.workshop.photos.rows:
        assert corners(photos[row.digest]) == UPRIGHT
        assert digest_of(photos[row.digest]) == row.digest
    assert arrived(exported(a_parcel()), "other") == Parcel(stored, photos)


def test_a_photo_of_a_stranger_loses_what_it_knows_before_it_is_kept() -> None:
    stored, photos = arrived(exported(with_bytes(jpeg(wall(900, 600), orientation=3))), "other")
    (kept,) = photos.values()
    assert b"Snoop" not in kept
    (row,) = stored.workshop.photos.rows
    assert (row.width, row.height) == (900, 600)


def test_importing_twice_changes_nothing_of_the_first(tmp_path: Path) -> None:
    data = exported(a_parcel())
    with closing(SQLiteLibrary(tmp_path, FakeClock())) as library:
        take_in(arrived(data, "first"), library)
        first = library.load("first")
        before = gathered(first.workshop.photos, library.photo)
        take_in(arrived(data, "second"), library)
        assert library.load("first") == first
        assert gathered(first.workshop.photos, library.photo) == before
        assert library.load("second").workshop == first.workshop.replaced(id="second")
        assert library.damages() == ()


def test_json_tells_of_the_photos_and_leaves_the_pictures_out() -> None:
    text = written_as(".JSON", a_parcel())
    content = json.loads(text)
    assert [row["caption"] for row in content["workshop"]["photos"]["rows"]] == ["Wall 0", "Wall 1"]
    assert imported(text) == a_parcel().stored
    assert arrived(text, "other").photos == {}
    with pytest.raises(EndingUnknown):
        written_as(".zip", a_parcel())


def test_a_photo_whose_bytes_are_lost_travels_as_what_is_known_of_it() -> None:
    stored, photos = a_parcel()
    first = stored.workshop.photos.rows[0].digest
    here = {digest: data for digest, data in photos.items() if digest != first}

    def read(digest: str) -> bytes:
        if digest not in here:
            raise PhotoMissing
        return here[digest]

    assert gathered(stored.workshop.photos, read) == here
    came = arrived(exported(Parcel(stored, here)), "other")
    assert len(came.stored.workshop.photos.rows) == 2
    assert len(came.photos) == 1


def hostile() -> dict[str, bytes]:
    parcel = a_parcel()
    first, second = parcel.photos
    data = parcel.photos[first]
    large = bytes(LARGEST_KEPT + 1)
    text = b"#!/bin/sh\nrm -rf ~\n"
    cut = data[:-100]
    return {
        "climbs": zipped(parcel, (f"photos/../{first}.jpg", data)),
        "climbs by digest": zipped(parcel, (f"../photos/{first}.jpg", data)),
        "absolute": zipped(parcel, (f"/photos/{first}.jpg", data)),
        "drive": zipped(parcel, (f"C:\\photos\\{first}.jpg", data)),
        "stream": zipped(parcel, (f"photos/{first}.jpg:x", data)),
        "capitals": zipped(parcel, (f"photos/{first.upper()}.jpg", data)),
        "folder": zipped(parcel, ("photos/", b"")),
        "short name": zipped(parcel, ("photos/wall.jpg", data)),
        "script": zipped(parcel, (f"photos/{digest_of(text)}.sh", text)),
        "svg": zipped(parcel, (f"photos/{first}.svg", data)),
        "other bytes": zipped(parcel, (f"photos/{first}.jpg", parcel.photos[second])),
        "nothing": zipped(parcel, (f"photos/{first}.jpg", b"")),
        "two endings": zipped(parcel, (f"photos/{first}.jpg", data), (f"photos/{first}.png", data)),
        "unknown": zipped(parcel, (f"photos/{digest_of(b'x')}.jpg", b"x")),
        "no photo": exported(with_bytes(text)),
        "webp": exported(with_bytes(_webp())),
        "cut off": exported(with_bytes(cut)),
        "too large": exported(with_bytes(large)),
    }


def _webp() -> bytes:
    out = io.BytesIO()
    wall().save(out, "WEBP")
    return out.getvalue()


@pytest.mark.parametrize("trick", hostile())
def test_a_hostile_photo_ends_in_a_refusal_and_no_workshop(trick: str) -> None:
    with pytest.raises((WorkshopFileDamaged, WorkshopFileTooLarge)):
        arrived(hostile()[trick], "other")


def test_a_photo_that_unfolds_beyond_its_bound_is_refused() -> None:
    big = bytes(3_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("workshop.json", as_json(with_bytes(big).stored))
        made.writestr(f"photos/{digest_of(big)}.jpg", big)
    with pytest.raises(WorkshopFileTooLarge):
        arrived(out.getvalue(), "other")


CHANGES: dict[str, Callable[[Any], object]] = {
    "path": lambda rows: rows[0].update(digest="../../etc/passwd"),
    "capitals": lambda rows: rows[0].update(digest="A" * 64),
    "line": lambda rows: rows[0].update(digest="a" * 64 + "\n"),
    "flat": lambda rows: rows[0].update(width=0),
    "long": lambda rows: rows[0].update(height=2401),
    "caption": lambda rows: rows[0].update(caption="x" * 141),
    "twice": lambda rows: rows.append(rows[0]),
    "thirteen": lambda rows: rows.extend({**rows[0], "id": f"more-{n}"} for n in range(12)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_said_of_a_photo_is_checked(change: str) -> None:
    content = json.loads(as_json(a_parcel().stored))
    CHANGES[change](content["workshop"]["photos"]["rows"])
    with pytest.raises(WorkshopFileDamaged):
        arrived(json.dumps(content).encode(), "other")


def test_mutated_files_with_photos_end_in_a_workshop_or_a_refusal() -> None:
    whole, chance = exported(a_parcel()), random.Random(12)
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        try:
            arrived(bytes(data), "other")
        except REFUSALS:
            continue


def test_a_parcel_and_its_refusals_come_back_from_another_process() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        assert elsewhere.submit(arrived, exported(a_parcel()), "w9").result() == arrived(exported(a_parcel()), "w9")
        with pytest.raises(WorkshopFileDamaged, match="photos/"):
            elsewhere.submit(arrived, hostile()["cut off"], "w9").result()
