"""The library in a folder: `library.db`, verified backups, and one snapshot per workshop."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import Connection

from onlyworkshop.domain.clock import Clock
from onlyworkshop.domain.photos import Photos
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.template import Template
from onlyworkshop.services.files import UNFINISHED
from onlyworkshop.services.library import (
    Held,
    LibraryDamaged,
    LibraryUnreachable,
    NoSuchWorkshop,
    PhotoMissing,
    Stored,
    Summary,
)
from onlyworkshop.services.templates import NoSuchTemplate
from onlyworkshop.storage import copying, photo_bytes, snapshots, tables, templates
from onlyworkshop.storage.connection import engine_on, open_or_create
from onlyworkshop.storage.held import held
from onlyworkshop.storage.lock import Lock
from onlyworkshop.storage.records import Records, records_of, stored_in
from onlyworkshop.storage.refusing import refusing
from onlyworkshop.storage.retention import backups_in, name_of, thinned
from onlyworkshop.storage.shelf import summaries


class SQLiteLibrary:
    """Implements Library. It belongs to the thread that makes it.

    Raises LibraryInUse, LibraryNewer, LibraryDamaged, LibraryReadOnly, LibraryFull, LibraryUnreachable.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self._path = folder / "library.db"
        self._snapshots = folder / "sessions"
        self._backups = folder / "backups"
        self._known: dict[str, Records] = {}
        self._unwritten: set[str] = set()
        self._templates_unwritten = False
        self._closed = False
        with refusing(self._path):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = Lock(folder / "library.lock")
            try:
                self._open()
            except BaseException:
                self._lock.release()
                raise

    def shelf(self) -> tuple[Summary, ...]:
        """Every workshop, last changed first."""
        with self._transaction() as connection:
            try:
                return summaries(connection)
            except (ValueError, TypeError, OverflowError, OSError) as error:
                raise LibraryDamaged(self._path) from error

    def load(self, workshop: str) -> Stored:
        """The workshop with its run, every row of it verified. Raises NoSuchWorkshop, LibraryDamaged."""
        with self._transaction() as connection:
            records = self._read(connection, workshop)
        if not records:
            raise NoSuchWorkshop
        try:
            stored = stored_in(records)
        except (ValidationError, Refusal) as error:
            raise LibraryDamaged(self._path) from error
        self._known[workshop] = records
        return stored

    def held(self, workshop: str) -> Held | None:
        """How the day went, read fast; None when it cannot be known."""
        with self._transaction() as connection:
            return held(connection, workshop)

    def templates(self) -> tuple[Template, ...]:
        """Every plan that is what was stored, by name."""
        with self._transaction() as connection:
            return templates.every(connection)

    def save_template(self, template: Template) -> None:
        """Keep the plan in a transaction of its own."""
        self._refuse_lost_file()
        with self._transaction() as connection:
            templates.put(connection, template)
        self._templates_unwritten = True

    def remove_template(self, template: str) -> None:
        """Forget the plan. Raises NoSuchTemplate."""
        self._refuse_lost_file()
        with self._transaction() as connection:
            if not templates.remove(connection, template):
                raise NoSuchTemplate
        self._templates_unwritten = True

    def save(self, stored: Stored) -> None:
        """Write the rows that differ from those kept, in one transaction."""
        self._refuse_lost_file()
        workshop = stored.workshop.id
        with self._transaction() as connection:
            known = self._known.get(workshop) or self._read(connection, workshop)
            records = records_of(stored, known)
            tables.replace(connection, known, records, self._clock.now().wall_ms)
        self._known[workshop] = records
        self._unwritten.add(workshop)

    def remove(self, workshop: str) -> None:
        """Take the workshop and its snapshot away. Raises NoSuchWorkshop."""
        self._refuse_lost_file()
        with self._transaction() as connection:
            if not tables.remove(connection, workshop):
                raise NoSuchWorkshop
        self._known.pop(workshop, None)
        self._unwritten.discard(workshop)
        with refusing(self._path):
            snapshots.remove_snapshot(self._snapshots, workshop)

    def put_photo(self, digest: str, data: bytes) -> None:
        """Keep the bytes of a photo; without a workshop that shows it they are gone at the next start."""
        self._refuse_lost_file()
        with self._transaction() as connection:
            photo_bytes.put(connection, digest, data)

    def photo(self, digest: str) -> bytes:
        """The bytes, or else their second copy, verified. Raises PhotoMissing."""
        with self._transaction() as connection:
            data = photo_bytes.sound(connection, digest)
        with refusing(self._path):
            data = data or snapshots.read_photo(self._snapshots, digest)
        if not data:
            raise PhotoMissing
        return data

    def backup(self, folder: Path) -> Path:
        """A verified copy of the whole library in `folder`; its path. Raises FileUnwritable as well."""
        with self._transaction() as connection:
            if copying.damages_in(connection):
                raise LibraryDamaged(self._path)
            known = copying.Known(tables.counts(connection), self._flaws)
        made = datetime.fromtimestamp(self._clock.now().wall_ms / 1000, UTC)
        number = max((backup.number for backup in backups_in(folder)), default=0) + 1
        path = folder / name_of(made, number)
        with refusing(self._path):
            copying.copy(self._sqlite, path, known)
        return path

    def backup_when_changed(self) -> Path | None:
        """A verified copy beside the library, unless the newest one says the same; then old ones make room."""
        folder = self._backups
        with self._transaction() as connection:
            now = copying.roots_in(connection)
        before = backups_in(folder)
        if not now or (before and copying.roots(before[-1].path) == now):
            return None
        path = self.backup(folder)
        backups = backups_in(folder)
        kept = thinned(backups, backups[-1].made)
        with refusing(self._path):
            for backup in set(backups) - set(kept):
                backup.path.unlink()
        return path

    def damages(self) -> tuple[str, ...]:
        """One sentence per damage in the library and in its backups."""
        with self._transaction() as connection:
            found = copying.damages_in(connection) + copying.flaws_in(connection)
        backups = backups_in(self._backups)
        return (*found, *(line for backup in backups for line in copying.damages(backup.path)))

    def rest(self) -> None:
        """A pause in the work: empty the write-ahead log into the file, and write snapshots of what has changed."""
        with refusing(self._path):
            self._sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            for workshop in sorted(self._unwritten):
                stored = stored_in(self._known[workshop])
                snapshots.write_snapshot(self._snapshots, stored)
                self._copy_photos(stored.workshop.photos)
                self._unwritten.discard(workshop)
            if self._templates_unwritten:
                snapshots.write_templates(self._snapshots, self.templates())
                self._templates_unwritten = False

    def close(self) -> None:
        """Let go of the library, everything stored. A disk without room for snapshots does not keep it open."""
        if self._closed:
            return
        self._closed = True
        try:
            with suppress(Refusal):
                self.rest()
        finally:
            self._engine.dispose()
            self._sqlite.close()
            self._lock.release()

    def _flaws(self) -> tuple[str, ...]:
        with self._transaction() as connection:
            return copying.flaws_in(connection)

    def _open(self) -> None:
        for left in (*self._backups.glob(f"{UNFINISHED}*"), *self._snapshots.rglob(f"{UNFINISHED}*")):
            left.unlink()
        left_behind = any(self._snapshots.glob("*.json")) or bool(backups_in(self._backups))
        self._sqlite = open_or_create(self._path, left_behind)
        self._engine = engine_on(self._sqlite)
        self._file = self._path.stat().st_ino
        with suppress(Refusal):
            self._sweep_photos()

    def _sweep_photos(self) -> None:
        """Only now: as long as the program runs, undo may bring a photo back."""
        with self._transaction() as connection:
            for digest in photo_bytes.orphans(connection):
                snapshots.remove_photo(self._snapshots, digest)
                photo_bytes.forget(connection, digest)

    def _copy_photos(self, photos: Photos) -> None:
        for digest in {photo.digest for photo in photos.rows}:
            if not snapshots.has_photo(self._snapshots, digest):
                with suppress(PhotoMissing):
                    snapshots.write_photo(self._snapshots, digest, self.photo(digest))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with refusing(self._path), self._engine.begin() as connection:
            yield connection

    def _read(self, connection: Connection, workshop: str) -> Records:
        kept = tables.read(connection, workshop)
        if kept and not kept.sound:
            raise LibraryDamaged(self._path)
        return kept.records if kept else {}

    def _refuse_lost_file(self) -> None:
        """A file that was deleted or moved away still takes what is written, and loses it at the end."""
        with suppress(OSError):
            if self._path.stat().st_ino == self._file:
                return
        raise LibraryUnreachable
