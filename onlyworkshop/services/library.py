"""The library of workshops as the program needs it; storage provides it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.templates import TemplateShelf


class NoSuchWorkshop(Refusal):
    """The library has no workshop of this id."""


class LibraryInUse(Refusal):
    """Another process owns the library."""


class LibraryFull(Refusal):
    """The disk has no room left; what was typed is still in memory."""


class LibraryReadOnly(Refusal):
    """The library's folder cannot be written to."""


class LibraryUnreachable(Refusal):
    """The machine refused to read or write the library for another reason."""


class NothingToRestore(Refusal):
    """There is no snapshot from which the library could be made anew; it was left untouched."""


class PhotoMissing(Refusal):
    """The library has not got the bytes of this photo, or not as they were."""


@dataclass
class LibraryNewer(Refusal):
    """The library was made by a newer program; it was left untouched."""

    version: int


@dataclass
class LibraryDamaged(Refusal):
    """The library cannot be read as what it was."""

    path: Path


class Stored(NamedTuple):
    """A workshop and its run, as they are kept."""

    workshop: Workshop
    run: Run


class Held(NamedTuple):
    """How a day was planned and how it went, without anything that the group said."""

    agenda: Agenda
    run: Run


class Summary(NamedTuple):
    """A workshop on the shelf: `done` of `of` blocks were visited; `changed` is UTC."""

    id: str
    title: str
    organisation: str
    day: date
    statement: str
    done: int
    of: int
    changed: datetime
    sample: bool
    running: bool


class Library(TemplateShelf, Protocol):
    """All workshops of this laptop. Every method may raise the Library… refusals above."""

    def shelf(self) -> tuple[Summary, ...]:
        """Every workshop, last changed first."""

    def load(self, workshop: str) -> Stored:
        """The workshop with its run. Raises NoSuchWorkshop."""

    def held(self, workshop: str) -> Held | None:
        """How the day went, read fast; None when it cannot be known."""

    def save(self, stored: Stored) -> None:
        """Keep the workshop and its run as they are now, in one transaction: new, or instead of what was kept."""

    def remove(self, workshop: str) -> None:
        """Take the workshop off the shelf. Raises NoSuchWorkshop."""

    def put_photo(self, digest: str, data: bytes) -> None:
        """Keep the bytes of a photo under their SHA-256, before the workshop that shows it."""

    def photo(self, digest: str) -> bytes:
        """The bytes, verified. Raises PhotoMissing."""

    def backup(self, folder: Path) -> Path:
        """A verified copy of the whole library in `folder`; its path. Raises FileUnwritable as well."""

    def backup_when_changed(self) -> Path | None:
        """A verified copy beside the library, unless the newest one says the same; then old ones make room."""

    def rest(self) -> None:
        """A pause in the work: tidy the files, and write down once more, elsewhere, what has changed."""

    def damages(self) -> tuple[str, ...]:
        """One plain English sentence per damage found; none when the library is sound."""

    def close(self) -> None:
        """Let go of the library, everything stored."""


class Saving(NamedTuple):
    """What the save mark shows: all stored, or still to do, or why it failed."""

    pending: bool
    failure: Refusal | None = None


class Keeper(Protocol):
    """Keeps what changes, in its own thread: what is handed in is stored within 300 ms, or at once when urgent."""

    def keep(self, stored: Stored, urgent: bool) -> None:
        """Store this state; a newer state of the same workshop replaces one that still waits."""

    def keep_photo(self, digest: str, data: bytes) -> None:
        """Store these bytes before any state that waits."""

    def photo(self, digest: str) -> bytes:
        """The bytes, also while they wait; the answer may take its time. Raises PhotoMissing, Library… refusals."""

    def watch(self, listener: Callable[[Saving], None]) -> None:
        """Tell `listener` (in the keeper's thread) whenever the answer changes."""

    def flush(self) -> Saving:
        """Store what waits, and say how it went. Blocks until it is done."""
