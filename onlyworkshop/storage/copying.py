"""Copies of the whole library: made in one go, checked to the last row, and only then given their name."""

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.files import UNFINISHED, FileUnwritable, Reason, move_into_place, reason_of
from onlyworkshop.storage import photo_bytes, tables, templates
from onlyworkshop.storage.connection import connect_to_copy, engine_on
from onlyworkshop.storage.refusing import refusing

_REASONS = {
    sqlite3.SQLITE_FULL: Reason.FULL,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Reason.READ_ONLY,
    sqlite3.SQLITE_IOERR: Reason.OTHER,
}


class Known(NamedTuple):
    """What a copy must have as well: so many rows of each table, and no damages but those that `flaws` tells."""

    counts: dict[str, int]
    flaws: Callable[[], tuple[str, ...]] = tuple


def copy(source: sqlite3.Connection, path: Path, known: Known) -> None:
    """The library of `source`, whose workshops are sound, as one finished file at `path`.

    Raises FileUnwritable, also when what comes back from the disk is not what went there.
    """
    with _writing(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=UNFINISHED, dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            _fill(source, temporary)
            if not _is_the_same(temporary, known):
                raise FileUnwritable(path, Reason.OTHER)
            move_into_place(temporary, path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def damages(path: Path) -> tuple[str, ...]:
    """What is wrong with a finished copy, one sentence each."""
    try:
        with refusing(path), _reading(path) as connection:
            return (*damages_in(connection), *flaws_in(connection))
    except Refusal:
        return (f"The file {path.name} cannot be read as a library.",)


def is_sound(path: Path) -> bool:
    """Whether every workshop in a finished copy is what it was."""
    try:
        with refusing(path), _reading(path) as connection:
            return not damages_in(connection)
    except Refusal:
        return False


def damages_in(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the tables: SQLite's own checks, references that lead nowhere, rows that have changed.

    A damaged photo or plan is not among it: the words of the group are worth a copy without it.
    """
    told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    found = [f"The file is damaged: {line}." for line in told if line != "ok"]
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        found.append(f"The table “{table}” has a row that belongs to nothing.")
    for workshop in tables.workshops(connection):
        kept = tables.read(connection, workshop)
        if not kept or not kept.sound:
            found.append(f"The workshop “{workshop}” is not what was stored.")
    return tuple(found)


def flaws_in(connection: Connection) -> tuple[str, ...]:
    """The plans that have changed, and the photos whose bytes have. All of them are read."""
    return (*templates.damages(connection), *photo_bytes.damages(connection))


def roots(path: Path) -> dict[str, bytes] | None:
    """What the copy says of its workshops and plans, as hashes; None when it cannot be read."""
    try:
        with refusing(path), _reading(path) as connection:
            return roots_in(connection)
    except Refusal:
        return None


def roots_in(connection: Connection) -> dict[str, bytes]:
    """A hash of every workshop and of every plan."""
    return {**tables.workshops(connection), **templates.seals(connection)}


@contextmanager
def _reading(path: Path) -> Iterator[Connection]:
    engine = engine_on(connect_to_copy(path))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _fill(source: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE").fetchall()


def _is_the_same(copied: Path, known: Known) -> bool:
    try:
        with refusing(copied), _reading(copied) as connection:
            sound = not damages_in(connection) and tables.counts(connection) == known.counts
            flaws = flaws_in(connection) if sound else ()
    except Refusal:
        return False
    return sound and (not flaws or flaws == known.flaws())


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileUnwritable(path, reason_of(error)) from error
    except sqlite3.Error as error:
        reason = _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        raise (FileUnwritable(path, reason) if reason else error) from error
