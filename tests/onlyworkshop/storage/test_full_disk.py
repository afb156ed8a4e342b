"""A disk without room: nothing half-written, what was stored stays, and saving goes on when there is room again."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop.services.files import FileUnwritable, Reason, write_atomically
from onlyworkshop.services.library import LibraryFull, LibraryReadOnly, Saving
from onlyworkshop.storage.keeper import LibraryKeeper
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.faults.script import played

READ_ONLY, REMOUNT = 1, 32


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", str(place).encode(), b"tmpfs", 0, b"size=2m"):
        pytest.skip(f"may not mount a small disk: {os.strerror(ctypes.get_errno())}")
    yield place
    libc.umount2(str(place).encode(), 2)


def filled(disk: Path, leave: int) -> Path:
    """A file that takes all the room but so many bytes."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler.write_bytes(bytes(max(0, free - leave)))
    return filler


@pytest.mark.parametrize("leave", [0, 4096, 16_384])
def test_a_full_disk_refuses_and_forgets_nothing(small_disk: Path, leave: int) -> None:
    with closing(SQLiteLibrary(small_disk / "library", FakeClock())) as library:
        library.save(played(40))
        library.rest()
        filler = filled(small_disk, leave)
        with pytest.raises(LibraryFull):
            library.save(played(200))
        assert library.load("w1") == played(40)
        assert library.damages() == ()
        filler.unlink()
        library.save(played(200))
        assert library.load("w1") == played(200)


def test_a_library_on_a_full_disk_opens(small_disk: Path) -> None:
    SQLiteLibrary(small_disk / "library", FakeClock()).close()
    filled(small_disk, 0)
    with closing(SQLiteLibrary(small_disk / "library", FakeClock())) as library:
        assert library.shelf() == ()


def test_no_library_is_made_on_a_full_disk(small_disk: Path) -> None:
    filler = filled(small_disk, 20_000)
    with pytest.raises(LibraryFull):
        SQLiteLibrary(small_disk / "library", FakeClock())
    assert not (small_disk / "library/library.db").exists()
    filler.unlink()
    SQLiteLibrary(small_disk / "library", FakeClock()).close()


def test_the_keeper_stores_by_itself_when_there_is_room_again(small_disk: Path) -> None:
    keeper = LibraryKeeper(lambda: SQLiteLibrary(small_disk / "library", FakeClock()), pause=0, patience=0.01)
    keeper.save(played(40))
    keeper.rest()
    filler = filled(small_disk, 0)
    keeper.keep(played(200), urgent=True)
    assert keeper.flush() == Saving(pending=True, failure=LibraryFull())
    assert keeper.load("w1") == played(200)
    filler.unlink()
    while keeper.flush().pending:
        pass
    assert keeper.load("w1") == played(200)
    keeper.close()


def test_a_backup_that_does_not_fit_leaves_nothing_behind(small_disk: Path, tmp_path: Path) -> None:
    with closing(SQLiteLibrary(tmp_path / "library", FakeClock())) as library:
        library.save(played(200))
        filled(small_disk, 30_000)
        with pytest.raises(FileUnwritable) as refused:
            library.backup(small_disk / "backups")
        assert refused.value.reason is Reason.FULL
        assert list((small_disk / "backups").iterdir()) == []
        assert library.load("w1") == played(200)


def test_a_file_that_does_not_fit_leaves_the_old_one(small_disk: Path) -> None:
    path = small_disk / "pack.pdf"
    write_atomically(path, b"old")
    filled(small_disk, 4096)
    with pytest.raises(FileUnwritable) as refused:
        write_atomically(path, bytes(100_000))
    assert (refused.value.reason, path.read_bytes()) == (Reason.FULL, b"old")
    assert sorted(one.name for one in small_disk.iterdir()) == ["filler", "pack.pdf"]


def test_a_disk_that_turns_read_only_refuses(small_disk: Path) -> None:
    SQLiteLibrary(small_disk / "library", FakeClock()).close()
    ctypes.CDLL(None).mount(b"tmpfs", str(small_disk).encode(), b"tmpfs", READ_ONLY | REMOUNT, b"size=2m")
    with pytest.raises(LibraryReadOnly):
        SQLiteLibrary(small_disk / "library", FakeClock())
    with pytest.raises(FileUnwritable) as refused:
        write_atomically(small_disk / "pack.pdf", b"new")
    assert refused.value.reason is Reason.READ_ONLY


def test_a_library_that_may_not_grow_is_full(library: SQLiteLibrary) -> None:
    library.save(played(20))
    pages = library._sqlite.execute("PRAGMA page_count").fetchone()[0]
    library._sqlite.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(LibraryFull):
        library.save(played(400))
    assert library.load("w1") == played(20)
