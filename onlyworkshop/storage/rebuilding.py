"""The library made anew from its snapshots, when nothing else is left of it."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from onlyworkshop.domain.clock import Clock
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.exchange import imported
from onlyworkshop.storage.connection import create
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.lock import Lock
from onlyworkshop.storage.refusing import refusing


class Rebuilt(NamedTuple):
    """The ids that are back, the snapshots that cannot be read, and where the old library's files are now."""

    workshops: tuple[str, ...]
    unreadable: tuple[Path, ...]
    quarantine: Path


def rebuild(folder: Path, clock: Clock) -> Rebuilt:
    """Set the library's files aside, whatever they are, and make a new one of the snapshots. Raises Library… refusals.

    Interrupted, it can be done again: neither the snapshots nor what was set aside are ever deleted.
    """
    path = folder / "library.db"
    stamp = datetime.fromtimestamp(clock.now().wall_ms / 1000, UTC).strftime("%Y%m%d-%H%M%S")
    quarantine = folder / "quarantine" / f"{stamp}-{len(list(folder.glob('quarantine/*'))) + 1}"
    with refusing(path):
        lock = Lock(folder / "library.lock")
        try:
            _set_aside(path, quarantine)
            create(path)
        finally:
            lock.release()
    with closing(SQLiteLibrary(folder, clock)) as library:
        workshops, unreadable = _filled(library, sorted((folder / "sessions").glob("*.json")))
    return Rebuilt(workshops, unreadable, quarantine)


def _set_aside(path: Path, quarantine: Path) -> None:
    """All of the library's files together, the data first: a log that is left alone keeps everybody from opening."""
    for old in (path.with_name(path.name + ending) for ending in ("", "-wal", "-journal", "-shm")):
        if old.exists():
            quarantine.mkdir(mode=0o700, parents=True, exist_ok=True)
            old.rename(quarantine / old.name)


def _filled(library: SQLiteLibrary, snapshots: list[Path]) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    workshops, unreadable = [], []
    for snapshot in snapshots:
        try:
            stored = imported(snapshot.read_bytes())
        except (Refusal, OSError):
            unreadable.append(snapshot)
        else:
            library.save(stored)
            workshops.append(stored.workshop.id)
    return tuple(workshops), tuple(unreadable)
