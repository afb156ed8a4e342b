"""What SQLite and the operating system complain about, sorted: the surroundings refuse, everything else is a bug."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.files import Reason, reason_of
from onlyworkshop.services.library import (
    LibraryDamaged,
    LibraryFull,
    LibraryInUse,
    LibraryReadOnly,
    LibraryUnreachable,
)

PRIMARY = 0xFF
MOVED = 1032  # SQLITE_READONLY_DBMOVED


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Within, trouble with the library's file `path` becomes one of the Library… refusals; a bug stays what it is."""
    try:
        yield
    except DBAPIError as error:
        raise (_refusal(error.orig, path) or error) from error
    except (sqlite3.Error, OSError) as error:
        raise (_refusal(error, path) or error) from error
    except UnicodeDecodeError as error:  # SQLite names what is damaged, and the name is no text any more
        raise LibraryDamaged(path) from error


def _refusal(error: BaseException | None, path: Path) -> Refusal | None:
    if isinstance(error, sqlite3.Error):
        return _refusal_of_sqlite(getattr(error, "sqlite_errorcode", 0), path)
    return _refusal_of_system(error) if isinstance(error, OSError) else None


def _refusal_of_sqlite(code: int, path: Path) -> Refusal | None:
    match code & PRIMARY:
        case sqlite3.SQLITE_FULL:
            return LibraryFull()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return LibraryUnreachable() if code == MOVED else LibraryReadOnly()
        case sqlite3.SQLITE_IOERR:
            return LibraryUnreachable()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return LibraryDamaged(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryInUse()
    return None


def _refusal_of_system(error: OSError) -> Refusal:
    match reason_of(error):
        case Reason.FULL:
            return LibraryFull()
        case Reason.READ_ONLY:
            return LibraryReadOnly()
    return LibraryUnreachable()
