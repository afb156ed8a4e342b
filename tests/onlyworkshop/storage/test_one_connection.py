"""While the library is open nobody but SQLite opens its file: closing it again would cancel SQLite's locks."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from onlyworkshop.storage.library import SQLiteLibrary
from tests.faults.script import played

_watchers: list[Callable[[str, str], None]] = []


def _told(event: str, arguments: tuple[object, ...]) -> None:
    if _watchers and event in ("open", "sqlite3.connect"):
        for watch in _watchers:
            watch(event, str(arguments[0]))


sys.addaudithook(_told)


@contextmanager
def opened() -> Iterator[list[tuple[str, str]]]:
    """Everything that is opened within."""
    found: list[tuple[str, str]] = []
    _watchers.append(lambda event, path: found.append((event, path)))
    yield found
    _watchers.clear()


def test_nobody_else_opens_the_file_of_an_open_library(library: SQLiteLibrary, folder: Path, tmp_path: Path) -> None:
    with opened() as found:
        library.save(played(60))
        library.load("w1")
        library.shelf()
        library.backup(tmp_path / "stick")
        library.backup_when_changed()
        library.damages()
        library.rest()
    names = {Path(path).name for _, path in found}
    assert "w1.json" in names
    assert not names & {"library.db", "library.db-wal", "library.db-shm"}
