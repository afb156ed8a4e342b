"""The library made anew: from its snapshots when nothing else is left of it, or from a backup."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from onlyworkshop.domain.clock import Clock
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.exchange import imported
from onlyworkshop.services.files import write_atomically
from onlyworkshop.services.library import LibraryDamaged, NothingToRestore, Stored
from onlyworkshop.storage import copying
from onlyworkshop.storage.connection import create
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.lock import Lock
from onlyworkshop.storage.refusing import refusing
from onlyworkshop.storage.snapshots import read_photo, read_templates


class Rebuilt(NamedTuple):
    """The ids that are back, the snapshots that cannot be read, and where the old library's files are now.

    `photos_missing` have lost their bytes: what was said of them is back, the picture is told as missing.
    """

    workshops: tuple[str, ...]
    unreadable: tuple[Path, ...]
    quarantine: Path
    photos_missing: int


def rebuild(folder: Path, clock: Clock) -> Rebuilt:
    """Set the library's files aside, whatever they are, and make a new one of the snapshots.

    Raises NothingToRestore, Library… refusals. Interrupted, it can be done again: neither the snapshots nor what was
    set aside are ever deleted.
    """
    sessions = folder / "sessions"
    if not any(sessions.glob("*.json")):
        raise NothingToRestore
    quarantine = _replaced(folder, clock, create)
    with closing(SQLiteLibrary(folder, clock)) as library:
        return _filled(library, sessions, quarantine)


def restore(folder: Path, backup: Path, clock: Clock) -> Path:
    """Set the library's files aside and put a copy of the backup in their place; where they are now.

    Raises Library… refusals, LibraryDamaged for a backup whose workshops are not sound: then everything stays as it is.
    """
    if not copying.is_sound(backup):
        raise LibraryDamaged(backup)
    return _replaced(folder, clock, lambda path: write_atomically(path, backup.read_bytes()))


def _replaced(folder: Path, clock: Clock, make: Callable[[Path], None]) -> Path:
    """The old library is set aside, and another one made in its place; where the old one is now."""
    path = folder / "library.db"
    stamp = datetime.fromtimestamp(clock.now().wall_ms / 1000, UTC).strftime("%Y%m%d-%H%M%S")
    quarantine = folder / "quarantine" / f"{stamp}-{len(list(folder.glob('quarantine/*'))) + 1}"
    with refusing(path):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = Lock(folder / "library.lock")
        try:
            _set_aside(path, quarantine)
            make(path)
        finally:
            lock.release()
    return quarantine


def _set_aside(path: Path, quarantine: Path) -> None:
    """All of the library's files together, the data first: a log that is left alone keeps everybody from opening."""
    for old in (path.with_name(path.name + ending) for ending in ("", "-wal", "-journal", "-shm")):
        if old.exists():
            quarantine.mkdir(mode=0o700, parents=True, exist_ok=True)
            old.rename(quarantine / old.name)


def _filled(library: SQLiteLibrary, sessions: Path, quarantine: Path) -> Rebuilt:
    workshops, unreadable, missing = [], [], 0
    for snapshot in sorted(sessions.glob("*.json")):
        try:
            stored = imported(snapshot.read_bytes())
        except (Refusal, OSError):
            unreadable.append(snapshot)
        else:
            missing += _photos_missing(library, sessions, stored)
            library.save(stored)
            workshops.append(stored.workshop.id)
    for template in read_templates(sessions):
        library.save_template(template)
    return Rebuilt(tuple(workshops), tuple(unreadable), quarantine, missing)


def _photos_missing(library: SQLiteLibrary, sessions: Path, stored: Stored) -> int:
    """Bring back the photos that the workshop shows; how many cannot be."""
    missing = 0
    for photo in stored.workshop.photos.rows:
        data = read_photo(sessions, photo.digest)
        if data:
            library.put_photo(photo.digest, data)
        else:
            missing += 1
    return missing
