"""Opening a library: the settings that make it safe, and what is refused without touching it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from onlyworkshop.services.library import (
    LibraryDamaged,
    LibraryInUse,
    LibraryNewer,
    LibraryReadOnly,
    LibraryUnreachable,
)
from onlyworkshop.storage import connection
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
from tests.faults.script import played

OPENING = """
import sys
from pathlib import Path
from onlyworkshop.storage.library import SQLiteLibrary
from tests.clocks import FakeClock
try:
    SQLiteLibrary(Path(sys.argv[1]), FakeClock())
except Exception as error:
    print(type(error).__name__)
else:
    print("opened", flush=True)
    sys.stdin.readline()
"""


def kept_library(folder: Path) -> Path:
    with closing(SQLiteLibrary(folder, FakeClock())) as library:
        library.save(played(50))
    return folder / "library.db"


def test_every_setting_is_as_it_must_be(library: SQLiteLibrary) -> None:
    answers = {name: library._sqlite.execute(f"PRAGMA {name}").fetchone()[0] for name, _ in connection.SETTINGS}
    assert answers == dict(connection.SETTINGS)
    for name, value in (("locking_mode", "exclusive"), ("journal_mode", "wal"), ("synchronous", 2)):
        assert library._sqlite.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_a_setting_that_is_not_taken_keeps_the_library_closed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_library(folder)
    monkeypatch.setattr(connection, "SETTINGS", (("user_version", 7), ("page_count", 12345)))
    with pytest.raises(LibraryUnreachable):
        SQLiteLibrary(folder, FakeClock())


def test_a_second_window_is_refused(library: SQLiteLibrary, folder: Path) -> None:
    with pytest.raises(LibraryInUse):
        SQLiteLibrary(folder, FakeClock())


def test_a_second_process_is_refused_and_welcome_when_the_first_was_killed(folder: Path) -> None:
    command = [sys.executable, "-c", OPENING, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout
        assert first.stdout.readline() == "opened\n"
        with pytest.raises(LibraryInUse):
            SQLiteLibrary(folder, FakeClock())
        first.kill()
    SQLiteLibrary(folder, FakeClock()).close()


def test_another_program_on_the_file_is_refused_while_we_have_it(library: SQLiteLibrary, folder: Path) -> None:
    script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT * FROM workshop')"
    told = subprocess.run(
        [sys.executable, "-c", script, folder / "library.db"], capture_output=True, text=True, check=False
    )
    assert "database is locked" in told.stderr


def test_a_file_that_another_program_has_is_in_use(folder: Path) -> None:
    path = kept_library(folder)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryInUse):
            SQLiteLibrary(folder, FakeClock())


@pytest.mark.parametrize("content", [b"not a library at all", b"SQLite format 3\0" + bytes(4000), bytes(10)])
def test_a_file_that_is_not_ours_is_left_as_it_is(folder: Path, content: bytes) -> None:
    folder.mkdir()
    path = folder / "library.db"
    path.write_bytes(content)
    with pytest.raises(LibraryDamaged) as refused:
        SQLiteLibrary(folder, FakeClock())
    assert refused.value.path == path
    assert (path.read_bytes(), sorted(one.name for one in folder.iterdir())) == (
        content,
        ["library.db", "library.lock"],
    )


def test_the_library_of_another_program_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    path = folder / "library.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE workshop (id TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged):
        SQLiteLibrary(folder, FakeClock())
    assert path.read_bytes() == before


def test_a_newer_library_is_left_as_it_is(folder: Path) -> None:
    path = kept_library(folder)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("PRAGMA user_version=2")
    before = path.read_bytes()
    with pytest.raises(LibraryNewer) as refused:
        SQLiteLibrary(folder, FakeClock())
    assert (refused.value.version, path.read_bytes()) == (2, before)


@pytest.mark.parametrize("size", [0, 100, 4096, 20_000])
def test_a_library_that_was_cut_short_is_never_taken_for_a_new_one(folder: Path, size: int) -> None:
    path = kept_library(folder)
    os.truncate(path, size)
    with pytest.raises(LibraryDamaged):
        SQLiteLibrary(folder, FakeClock())
    assert path.stat().st_size == size


def test_a_library_that_has_disappeared_is_never_taken_for_a_new_one(folder: Path) -> None:
    kept_library(folder).unlink()
    with pytest.raises(LibraryDamaged):
        SQLiteLibrary(folder, FakeClock())


def test_a_refused_library_is_free_again(folder: Path) -> None:
    path = kept_library(folder)
    away = path.rename(path.with_name("away"))
    with pytest.raises(LibraryDamaged):
        SQLiteLibrary(folder, FakeClock())
    away.rename(path)
    SQLiteLibrary(folder, FakeClock()).close()


def test_what_an_interrupted_write_left_behind_is_swept_away(folder: Path) -> None:
    kept_library(folder)
    for left in (folder / "sessions/.onlyworkshop-1", folder / "backups/.onlyworkshop-2"):
        left.parent.mkdir(exist_ok=True)
        left.write_bytes(b"half")
    SQLiteLibrary(folder, FakeClock()).close()
    assert not list(folder.rglob("*onlyworkshop-*"))


def test_a_folder_that_cannot_be_made_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryUnreachable):
        SQLiteLibrary(tmp_path / "file" / "library", FakeClock())


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_is_read_only_or_unreachable() -> None:
    with pytest.raises((LibraryReadOnly, LibraryUnreachable)):
        SQLiteLibrary(Path("/sys/kernel/library"), FakeClock())
