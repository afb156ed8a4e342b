"""The library can be made again from the snapshots alone."""

from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import LibraryDamaged, LibraryInUse, NothingToRestore, Stored
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.rebuilding import rebuild, restore
from tests.clocks import FakeClock
from tests.faults.script import played


def kept_library(folder: Path) -> list[Stored]:
    day = played(200)
    kept = [Stored(day.workshop.replaced(id=name), day.run) for name in ("one", "two")]
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        for stored in kept:
            library.save(stored)
    return kept


def test_a_library_comes_back_from_its_snapshots_alone(folder: Path) -> None:
    kept = kept_library(folder)
    (folder / "library.db").write_bytes(b"nothing of it is left")
    rebuilt = rebuild(folder, FakeClock())
    assert (rebuilt.workshops, rebuilt.unreadable) == (("one", "two"), ())
    assert (rebuilt.quarantine / "library.db").read_bytes() == b"nothing of it is left"
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        for stored in kept:
            workshop, run = library.load(stored.workshop.id)
            assert workshop == stored.workshop
            assert run.events == stored.run.events
        assert library.damages() == ()


def test_a_library_that_has_disappeared_comes_back(folder: Path) -> None:
    kept_library(folder)
    (folder / "library.db").unlink()
    with pytest.raises(LibraryDamaged):
        SQLiteLibrary(folder, FakeClock())
    assert rebuild(folder, FakeClock()).workshops == ("one", "two")


def test_a_log_without_its_library_is_set_aside_with_it(folder: Path) -> None:
    kept_library(folder)
    (folder / "library.db-wal").write_bytes(b"a log from before")
    rebuilt = rebuild(folder, FakeClock())
    assert (rebuilt.quarantine / "library.db-wal").read_bytes() == b"a log from before"
    assert rebuilt.workshops == ("one", "two")


def test_a_snapshot_that_cannot_be_read_is_named_and_left_alone(folder: Path) -> None:
    kept_library(folder)
    broken = folder / "sessions/one.json"
    broken.write_bytes(b"{")
    rebuilt = rebuild(folder, FakeClock())
    assert (rebuilt.workshops, rebuilt.unreadable) == (("two",), (broken,))
    assert broken.read_bytes() == b"{"


def test_without_snapshots_nothing_is_set_aside(folder: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())):
        pass
    with pytest.raises(NothingToRestore):
        rebuild(folder, FakeClock())
    assert (folder / "library.db").is_file()


def test_a_library_comes_back_from_a_backup_and_what_was_there_is_kept(folder: Path) -> None:
    kept = kept_library(folder)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        backup = library.backup(folder / "backups")
        library.remove("one")
    (folder / "library.db-wal").write_bytes(b"a log from before")
    quarantine = restore(folder, backup, FakeClock())
    assert (quarantine / "library.db-wal").read_bytes() == b"a log from before"
    assert (folder / "library.db").stat().st_mode & 0o777 == 0o600
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert library.load("one").workshop == kept[0].workshop
        assert library.damages() == ()


def test_a_damaged_backup_replaces_nothing(folder: Path, tmp_path: Path) -> None:
    kept_library(folder)
    backup = tmp_path / "broken.db"
    backup.write_bytes(b"no library")
    with pytest.raises(LibraryDamaged):
        restore(folder, backup, FakeClock())
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        assert len(library.shelf()) == 2


def test_rebuilding_twice_keeps_both_old_libraries(folder: Path) -> None:
    kept_library(folder)
    first, second = rebuild(folder, FakeClock()), rebuild(folder, FakeClock())
    assert first.quarantine != second.quarantine
    assert (first.quarantine / "library.db").is_file()
    assert (second.quarantine / "library.db").is_file()


def test_a_library_in_use_is_not_rebuilt(folder: Path) -> None:
    kept_library(folder)
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        with pytest.raises(LibraryInUse):
            rebuild(folder, FakeClock())
        assert len(library.shelf()) == 2


def test_a_snapshot_follows_what_was_saved(library: SQLiteLibrary, folder: Path) -> None:
    library.save(played(20))
    library.rest()
    before = (folder / "sessions/w1.json").read_bytes()
    library.save(Stored(played(20).workshop.replaced(title="Renamed"), Run(events=played(20).run.events)))
    library.rest()
    after = (folder / "sessions/w1.json").read_bytes()
    assert b"Renamed" not in before
    assert b"Renamed" in after
