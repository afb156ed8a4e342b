"""Backups are verified before they have a name, and old ones make room by rules."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from onlyworkshop.services.files import FileUnwritable, Reason
from onlyworkshop.services.library import LibraryDamaged
from onlyworkshop.services.photos import digest_of
from onlyworkshop.storage import copying, tables
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.retention import Backup, backups_in, name_of, thinned
from tests.clocks import FakeClock
from tests.faults.script import played
from tests.onlyworkshop.storage.test_damage import changed
from tests.onlyworkshop.storage.test_photos import showing

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def made(*ago: timedelta) -> list[Backup]:
    """Backups of these ages, the oldest first."""
    times = sorted(NOW - one for one in ago)
    return [Backup(Path(name_of(time, number)), time, number) for number, time in enumerate(times, 1)]


def every(step: timedelta, count: int, first: timedelta = timedelta(0)) -> list[timedelta]:
    return [first + step * n for n in range(count)]


def test_a_backup_can_be_opened_as_a_library(library: SQLiteLibrary, tmp_path: Path) -> None:
    library.save(played(200))
    path = library.backup(tmp_path / "stick")
    assert path.name == "library-20261124-090000-1.db"
    restored = tmp_path / "restored"
    restored.mkdir()
    path.rename(restored / "library.db")
    with closing(SQLiteLibrary(restored, FakeClock())) as again:
        assert again.load("w1") == played(200)


def test_a_backup_is_one_file_that_opens_from_a_read_only_disk(library: SQLiteLibrary, tmp_path: Path) -> None:
    library.save(played(20))
    path = library.backup(tmp_path / "stick")
    assert list(path.parent.iterdir()) == [path]
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
        assert reader.execute("SELECT count(*) FROM workshop").fetchone() == (1,)
        assert reader.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_backups_are_numbered_in_the_order_of_making_whatever_the_clock_says(
    library: SQLiteLibrary, clock: FakeClock, tmp_path: Path
) -> None:
    first = library.backup(tmp_path)
    clock.advance(-86_400)
    second = library.backup(tmp_path)
    assert [backup.path for backup in backups_in(tmp_path)] == [first, second]
    assert [backup.number for backup in backups_in(tmp_path)] == [1, 2]


def test_a_damaged_library_gives_no_backup_and_keeps_the_good_ones(folder: Path, tmp_path: Path) -> None:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(60))
        good = library.backup_when_changed()
    changed(folder / "library.db", "UPDATE person SET name = 'Someone else' WHERE position = 1")
    changed(folder / "library.db", "UPDATE workshop SET root = zeroblob(32)")
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        with pytest.raises(LibraryDamaged):
            library.backup(tmp_path / "stick")
        with pytest.raises(LibraryDamaged):
            library.backup_when_changed()
    assert not (tmp_path / "stick").exists()
    assert list((folder / "backups").iterdir()) == [good]


def test_nothing_new_needs_no_backup(library: SQLiteLibrary) -> None:
    assert library.backup_when_changed() is None
    library.save(played(20))
    assert library.backup_when_changed()
    assert library.backup_when_changed() is None
    library.save(played(30))
    assert library.backup_when_changed()
    library.remove("w1")
    library.save(played(30))
    assert library.damages() == ()


def test_a_backup_that_has_rotted_is_told_and_replaced(library: SQLiteLibrary) -> None:
    library.save(played(20))
    first = library.backup_when_changed()
    assert first
    first.write_bytes(first.read_bytes()[:5000])
    assert library.damages() == (f"The file {first.name} cannot be read as a library.",)
    assert library.backup_when_changed()


def test_a_copy_that_comes_back_different_gets_no_name(library: SQLiteLibrary, tmp_path: Path) -> None:
    library.save(played(20))
    with pytest.raises(FileUnwritable):
        copying.copy(library._sqlite, tmp_path / "stick/copy.db", copying.Known({"workshop": 2}))
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_backup_into_a_place_that_is_no_folder_is_refused(library: SQLiteLibrary, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileUnwritable) as refused:
        library.backup(tmp_path / "file")
    assert refused.value.reason is Reason.OTHER


def test_old_backups_make_room(library: SQLiteLibrary, folder: Path, clock: FakeClock) -> None:
    for steps in range(1, 31):
        clock.advance(20 * 60)
        library.save(played(steps * 3))
        library.backup_when_changed()
    left = backups_in(folder / "backups")
    assert 10 < len(left) < 30
    assert left[-1].number == 30


@pytest.mark.parametrize(
    ("ages", "kept"),
    [
        ([], 0),
        (every(timedelta(minutes=10), 13), 13),
        (every(timedelta(minutes=5), 24, timedelta(hours=5)), 11),
        (every(timedelta(hours=1), 24), 24),
        (every(timedelta(days=1), 14), 14),
        (every(timedelta(days=7), 8), 10 - 2),
        (every(timedelta(days=31), 40), 24),
        (every(timedelta(days=-1), 40), 40),
    ],
    ids=["none", "recent", "many in three old hours", "hourly", "daily", "weekly", "monthly", "from the future"],
)
def test_backups_are_thinned(ages: list[timedelta], kept: int) -> None:
    assert len(thinned(made(*ages), NOW)) == kept


def test_of_each_hour_the_newest_stays() -> None:
    ages = [timedelta(hours=5, minutes=m) for m in (5, 15, 25)] + every(timedelta(minutes=1), 10)
    assert thinned(made(*ages), NOW)[0].made == NOW - timedelta(hours=5, minutes=5)


@pytest.mark.parametrize("year", [1970, 2038, 2999])
def test_a_wrong_clock_deletes_no_more_than_a_right_one(year: int) -> None:
    backups = made(*every(timedelta(hours=7), 100, timedelta(hours=3)))
    assert set(thinned(backups, NOW)) <= set(thinned(backups, NOW.replace(year=year)))


def test_thinning_again_takes_nothing_more() -> None:
    once = thinned(made(*every(timedelta(minutes=50), 400)), NOW)
    assert thinned(once, NOW) == once


@pytest.mark.parametrize("name", ["library.db", "library-20261124-1.db", "library-20261399-180000-1.db", "notes.txt"])
def test_files_that_are_no_backups_are_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert backups_in(tmp_path) == ()


def test_a_copy_in_which_a_photo_has_changed_gets_no_name(library: SQLiteLibrary, tmp_path: Path) -> None:
    library.put_photo(digest_of(b"wall"), b"wall")
    library.save(showing(b"wall"))
    library._sqlite.execute("UPDATE photo_bytes SET data = zeroblob(4)")
    with library._transaction() as connection:
        counts = tables.counts(connection)
    with pytest.raises(FileUnwritable):
        copying.copy(library._sqlite, tmp_path / "copy.db", copying.Known(counts))
    assert list(tmp_path.glob("*.db")) == []
    assert library.backup(tmp_path).is_file()
