"""The one connection to a library's file, with settings under which what was committed survives a power cut."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from onlyworkshop.services.files import move_into_place
from onlyworkshop.services.library import LibraryDamaged, LibraryNewer, LibraryUnreachable
from onlyworkshop.storage.migrations import APPLICATION_ID, NEWEST, has_our_tables, migrate

MAGIC = b"SQLite format 3\0"
HEADER_SIZE = 100
VERSION_AT = slice(60, 64)
APPLICATION_AT = slice(68, 72)

SYNCHRONOUS_FULL, SYNCHRONOUS_EXTRA = 2, 3
SETTINGS = (
    ("fullfsync", 1),
    ("checkpoint_fullfsync", 1),
    ("wal_autocheckpoint", 1000),
    ("journal_size_limit", 4 * 1024 * 1024),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("mmap_size", 0),
    ("secure_delete", 1),
    ("temp_store", 2),
    ("busy_timeout", 0),
    ("recursive_triggers", 0),
)
LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1_000_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 1),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 10),
)


def refuse_stranger(path: Path) -> None:
    """Look at the file before SQLite does. Raises LibraryDamaged (not ours), LibraryNewer; the file stays as it is."""
    with path.open("rb") as file:
        header = file.read(HEADER_SIZE)
    ours = header.startswith(MAGIC) and header[APPLICATION_AT] == APPLICATION_ID.to_bytes(4, "big")
    if not ours:
        raise LibraryDamaged(path)
    version = int.from_bytes(header[VERSION_AT], "big")
    if version > NEWEST:
        raise LibraryNewer(version)


def create(path: Path) -> None:
    """A new, empty library: the whole file, or none."""
    temporary = path.with_name(f"{path.name}.new")
    temporary.unlink(missing_ok=True)
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    connection = sqlite3.connect(temporary, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=FULL")
        migrate(connection)
    finally:
        connection.close()
    move_into_place(temporary, path)


def open_or_create(path: Path, left_behind: bool) -> sqlite3.Connection:
    """The library at `path`; a new one when there is none, unless something of an older one was `left_behind`."""
    if not _has_content(path):
        if left_behind or _has_content(_log_of(path)):
            raise LibraryDamaged(path)
        create(path)
    refuse_stranger(path)
    return connect(path)


def connect(path: Path) -> sqlite3.Connection:
    """The only connection that writes, for this thread only. Raises LibraryDamaged, LibraryUnreachable."""
    unclean = _has_content(_log_of(path))
    connection = _connected(path, "mode=rw")
    try:
        _set_up(connection)
        _refuse_damage(connection, path, "integrity_check" if unclean else "quick_check")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_copy(path: Path) -> sqlite3.Connection:
    """A connection that reads a finished file and leaves no trace beside it. Raises LibraryDamaged, LibraryNewer."""
    refuse_stranger(path)
    connection = _connected(path, "mode=ro&immutable=1")
    try:
        _refuse_damage(connection, path, "quick_check")
    except BaseException:
        connection.close()
        raise
    return connection


def engine_on(connection: sqlite3.Connection) -> Engine:
    """SQLAlchemy on this very connection; every transaction takes the write lock when it begins."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _on_begin(begun: Connection) -> None:
        begun.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _connected(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)
    connection.text_factory = _text
    return connection


def _text(stored: bytes) -> str:
    """What a damaged disk has made of a text is still a text; its hash will tell."""
    return stored.decode(errors="surrogateescape")


def _set_up(connection: sqlite3.Connection) -> None:
    for limit, most in LIMITS:
        connection.setlimit(limit, most)
    _set(connection, "locking_mode", "exclusive")
    if _answer(connection, "PRAGMA journal_mode=wal") == "wal":
        _set(connection, "synchronous", SYNCHRONOUS_FULL)
    else:
        _set(connection, "journal_mode", "truncate")
        _set(connection, "synchronous", SYNCHRONOUS_EXTRA)
    for name, value in SETTINGS:
        _set(connection, name, value)


def _set(connection: sqlite3.Connection, name: str, value: str | int) -> None:
    """Change a setting and see that it has changed. Raises LibraryUnreachable: nothing is safe without it."""
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    if _answer(connection, f"PRAGMA {name}") != value:
        raise LibraryUnreachable


def _answer(connection: sqlite3.Connection, question: str) -> object:
    (answer,) = connection.execute(question).fetchone()
    return answer


def _refuse_damage(connection: sqlite3.Connection, path: Path, check: str) -> None:
    if not has_our_tables(connection) or _answer(connection, f"PRAGMA {check}(1)") != "ok":
        raise LibraryDamaged(path)


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
