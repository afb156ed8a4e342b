"""Nothing that was stored changes unnoticed."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.library import LibraryDamaged, Stored
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.faults.script import played

FLIPS = 60


def kept_library(folder: Path) -> Path:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(150))
    return folder / "library.db"


def changed(path: Path, sql: str) -> None:
    """Change a row behind the library's back, and keep SQLite itself content."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute(sql)
        other.commit()


CHANGES = (
    "UPDATE person SET name = 'Someone else' WHERE position = 1",
    "UPDATE workshop SET title = 'Another title'",
    "UPDATE workshop SET changed_ms = changed_ms + 1",
    "UPDATE workshop SET root = zeroblob(32)",
    'UPDATE block SET "on" = 1 - "on" WHERE position = 3',
    "UPDATE placement SET x = 10 - x WHERE x <> 5",
    "UPDATE rating SET true_now = 100 - true_now WHERE true_now <> 50",
    "UPDATE run_event SET at_uptime_ms = at_uptime_ms + 1 WHERE position = 0",
    "DELETE FROM note WHERE position = 0",
    "DELETE FROM run_event WHERE position = 1",
    "UPDATE person SET sha = zeroblob(32) WHERE position = 0",
)


@pytest.mark.parametrize("change", CHANGES)
def test_a_row_that_was_changed_by_something_else_is_noticed(folder: Path, change: str) -> None:
    path = kept_library(folder)
    changed(path, change)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        with pytest.raises(LibraryDamaged):
            library.load("w1")
        assert library.damages() == ("The workshop “w1” is not what was stored.",)


def test_a_damaged_workshop_is_not_written_over(folder: Path) -> None:
    path = kept_library(folder)
    changed(path, CHANGES[0])
    with closing(SQLiteLibrary(folder, FakeClock())) as library, pytest.raises(LibraryDamaged):
        library.save(played(10))


def test_the_other_workshops_of_a_damaged_library_can_be_read(folder: Path) -> None:
    path = kept_library(folder)
    other = Stored(played(30).workshop.replaced(id="other"), played(30).run)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(other)
    changed(path, "UPDATE person SET name = 'Someone else' WHERE workshop_id = 'w1'")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.load("other") == other
        assert len(library.shelf()) == 2


def test_no_flipped_bit_changes_a_workshop_unnoticed(folder: Path) -> None:
    path = kept_library(folder)
    whole = path.read_bytes()
    chance = random.Random(20261124)
    noticed = 0
    for flipped in flips(whole, chance):
        path.write_bytes(flipped)
        path.with_name("library.db-wal").unlink(missing_ok=True)
        try:
            with closing(SQLiteLibrary(folder, FakeClock())) as library:
                library.shelf()
                assert library.load("w1") == played(150)
                noticed += bool(library.damages())
        except Refusal:
            noticed += 1
    assert noticed > FLIPS / 2


def flips(whole: bytes, chance: random.Random) -> Iterator[bytes]:
    """The file with one bit flipped, at places that hold something."""
    filled = [place for place, byte in enumerate(whole) if byte]
    for _ in range(FLIPS):
        damaged = bytearray(whole)
        damaged[chance.choice(filled)] ^= 1 << chance.randrange(8)
        yield bytes(damaged)
