"""A workshop travels whole, and nothing that is not a workshop gets in."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.run import Run
from onlyworkshop.services.exchange import (
    NotAWorkshopFile,
    Parcel,
    WorkshopFileDamaged,
    WorkshopFileNewer,
    WorkshopFileTooLarge,
    as_json,
    imported,
)
from onlyworkshop.services.exchange import exported as packed
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import moment, workshop

REFUSALS = (NotAWorkshopFile, WorkshopFileDamaged, WorkshopFileNewer, WorkshopFileTooLarge)


def a_small_one() -> Stored:
    row = Alternative(id="a1", name="“Nothing” \\ 無", met=3, lost=1)
    whole = workshop(count=3).replaced(alternatives=Alternatives(rows=(row,)))
    return Stored(whole, Run().started("block-01", moment()).paused(moment(3)))


def exported(stored: Stored) -> bytes:
    return packed(Parcel(stored, {}))


def with_content(change: Callable[[dict[str, Any]], object]) -> bytes:
    content = json.loads(as_json(a_small_one()))
    change(content)
    return json.dumps(content).encode()


def zipped(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as parcel:
        for name, content in entries:
            parcel.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("write", [exported, as_json])
def test_a_workshop_comes_back_as_it_left(write: Callable[[Stored], bytes]) -> None:
    stored = sample("w1", date(2027, 3, 2), "Europe/London")
    assert imported(write(stored)) == stored


@pytest.mark.parametrize("write", [exported, as_json])
def test_the_same_workshop_gives_the_same_bytes(write: Callable[[Stored], bytes]) -> None:
    assert write(a_small_one()) == write(a_small_one())


def test_an_imported_workshop_gets_the_id_it_is_given() -> None:
    stored = a_small_one()
    assert imported(exported(stored), "other").workshop == stored.workshop.replaced(id="other")


def test_the_file_says_what_it_is_before_anything_else() -> None:
    content = json.loads(as_json(a_small_one()))
    assert list(content) == ["format", "version", "program", "workshop", "run"]
    assert (content["format"], content["version"]) == ("onlyworkshop", 1)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"hello", b"[1, 2]", b"\xff\xfe{}", b"SQLite format 3\0", b"{}"])
def test_something_else_is_not_a_workshop_file(data: bytes) -> None:
    with pytest.raises(NotAWorkshopFile):
        imported(data)


def test_a_newer_file_is_refused_as_newer_whatever_is_in_it() -> None:
    with pytest.raises(WorkshopFileNewer) as refusal:
        imported(b'{"format": "onlyworkshop", "version": 7, "songs": []}')
    assert refusal.value.version == 7


@pytest.mark.parametrize("version", [0, -1, True, "1", 1.0, None, 10**19])
def test_a_version_that_cannot_be_is_refused(version: object) -> None:
    with pytest.raises((WorkshopFileDamaged, WorkshopFileNewer)):
        imported(with_content(lambda c: c.update(version=version)))


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda c: c.pop("workshop"), "workshop"),
        (lambda c: c.update(extra=1), "extra"),
        (lambda c: c["workshop"].update(title=""), "workshop.title"),
        (lambda c: c["workshop"].update(id="../x"), "workshop.id"),
        (lambda c: c["workshop"]["agenda"].update(zone="Nowhere"), "workshop.agenda.zone"),
        (lambda c: c["workshop"]["agenda"].update(day="9999-12-31"), "day"),
        (lambda c: c["workshop"]["alternatives"]["rows"][0].update(lost=9), "lost"),
        (lambda c: c["workshop"]["people"]["members"].append(c["workshop"]["people"]["members"][0]), "members"),
        (lambda c: c["run"][0].update(happened="paused"), "events"),
        (lambda c: c["run"][0]["at"].update(wall_ms=10**18), "wall_ms"),
        (lambda c: c["run"][0]["at"].update(uptime_ms=1.5), "uptime_ms"),
    ],
)
def test_damage_is_named_by_its_place(change: Callable[[dict[str, Any]], object], where: str) -> None:
    with pytest.raises(WorkshopFileDamaged) as refusal:
        imported(with_content(change))
    assert where in refusal.value.what


@pytest.mark.parametrize(
    "text",
    [
        b'{"format": "onlyworkshop", "format": "onlyworkshop"}',
        b'{"format": "onlyworkshop", "version": NaN}',
        b'{"format": "onlyworkshop", "version": -Infinity}',
        b'{"format": "onlyworkshop", "version": 1e999}',
        b'{"format": "onlyworkshop", "version": ' + b"9" * 100_000 + b"}",
        b'{"format": "onlyworkshop", "a": "\\ud800"}',
        b'{"format": "onlyworkshop", "a": "\xff"}',
        b'{"format": "onlyworkshop", "a": ',
        b'{"a": ' * 33 + b"1" + b"}" * 33,
        b'{"a": ' + b"[" * 1_000_000,
        b'{"a": "' + b'\\"[' * 100_000,
    ],
)
def test_json_that_plays_tricks_is_damaged(text: bytes) -> None:
    with pytest.raises(WorkshopFileDamaged):
        imported(text)


def test_brackets_in_a_text_are_only_text() -> None:
    stored = a_small_one()
    shouting = Stored(stored.workshop.replaced(title="[{" * 40), stored.run)
    assert imported(as_json(shouting)) == shouting


@pytest.mark.parametrize(
    "name",
    [
        "../workshop.json",
        "/workshop.json",
        "C:\\workshop.json",
        "a\\..\\b",
        "workshop.json:x",
        "photos/../a.jpg",
        "Workshop.json",
    ],
)
def test_a_zip_with_a_strange_name_in_it_is_damaged(name: str) -> None:
    with pytest.raises(WorkshopFileDamaged):
        imported(zipped(("workshop.json", as_json(a_small_one())), (name, b"{}")))


def test_a_zip_without_a_workshop_is_damaged() -> None:
    with pytest.raises(WorkshopFileDamaged):
        imported(zipped(("photos/a.jpg", b"")))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_two_workshops_is_damaged() -> None:
    content = as_json(a_small_one())
    with pytest.raises(WorkshopFileDamaged):
        imported(zipped(("workshop.json", content), ("workshop.json", content)))


def test_a_link_in_a_zip_is_damaged() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parcel:
        link = zipfile.ZipInfo("workshop.json")
        link.external_attr = 0o120777 << 16
        parcel.writestr(link, "/etc/passwd")
    with pytest.raises(WorkshopFileDamaged):
        imported(out.getvalue())


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_packed_in_another_way_is_damaged(method: int) -> None:
    with pytest.raises(WorkshopFileDamaged):
        imported(zipped(("workshop.json", as_json(a_small_one())), method=method))


def test_a_zip_bomb_is_too_large() -> None:
    with pytest.raises(WorkshopFileTooLarge):
        imported(zipped(("workshop.json", b" " * 20_000_000)))


def test_a_zip_that_lies_about_its_size_is_refused() -> None:
    honest = zipped(("workshop.json", b" " * 20_000_000))
    with pytest.raises(REFUSALS):
        imported(honest.replace((20_000_000).to_bytes(4, "little"), (200).to_bytes(4, "little")))


def test_ten_thousand_entries_are_too_large() -> None:
    with pytest.raises(WorkshopFileTooLarge):
        imported(zipped(*((f"photos/{n}.jpg", b"") for n in range(3000))))


def test_more_than_fifty_megabytes_are_too_large() -> None:
    with pytest.raises(WorkshopFileTooLarge):
        imported(b"{" + b" " * 50_000_000)


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_random_bytes_end_in_a_refusal(data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"{"):
        with pytest.raises(REFUSALS):
            imported(start + data)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists, max_leaves=8), st.data())
@settings(max_examples=300, deadline=None)
def test_any_value_in_any_place_ends_in_a_workshop_or_a_refusal(value: object, data: st.DataObject) -> None:
    content: Any = json.loads(as_json(a_small_one()))
    place = content
    for _ in range(data.draw(st.integers(1, 5))):
        if not place or not isinstance(place, dict | list):
            break
        inside, place = place, None
        key = data.draw(st.sampled_from(list(inside) if isinstance(inside, dict) else range(len(inside))))
        place = inside[key]
    inside[key] = value
    _accept_or_refuse(json.dumps(content).encode())


@pytest.mark.parametrize("write", [exported, as_json])
def test_ten_thousand_mutated_files_end_in_a_workshop_or_a_refusal(write: Callable[[Stored], bytes]) -> None:
    whole, chance = write(a_small_one()), random.Random(11)
    for _ in range(10_000):
        _accept_or_refuse(_mutated(whole, chance))


def _accept_or_refuse(data: bytes) -> None:
    try:
        imported(data)
    except REFUSALS:
        return


def _mutated(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case 2:
                data[at:at] = data[max(0, at - chance.randint(1, 40)) : at]
            case _:
                data[at] = chance.choice(b'"{}[]0129-.,:\\\x00\xff')
        data = data or bytearray(b"{")
    return bytes(data)
