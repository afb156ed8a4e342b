"""Files written whole or not at all."""

import contextlib
import errno
import os
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Event

from onlyworkshop.domain.refusal import Refusal

UNFINISHED = ".onlyworkshop-"
# Windows: a virus scanner or an indexer holds the file for a moment (access denied, sharing or lock violation).
HELD_BY_ANOTHER = (5, 32, 33)
PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


class Reason(StrEnum):
    """Why the machine did not write."""

    FULL = "full"
    READ_ONLY = "read_only"
    MISSING_FOLDER = "missing_folder"
    OTHER = "other"


@dataclass
class FileUnwritable(Refusal):
    """The file at `path` could not be written; what was there before still is."""

    path: Path
    reason: Reason


@dataclass
class FileUnreadable(Refusal):
    """There is no file at `path`, or the machine would not read it."""

    path: Path
    reason: Reason


def reason_of(error: OSError) -> Reason:
    """What the operating system's complaint means for a person."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Reason.FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Reason.READ_ONLY
        case errno.ENOENT | errno.ENOTDIR:
            return Reason.MISSING_FOLDER
    return Reason.OTHER


def read_whole(path: Path, most: int) -> bytes:
    """The bytes of the file; no more than one beyond `most`, which its reader then refuses. Raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Reason.OTHER
        raise FileUnreadable(path, reason) from error


def write_atomically(path: Path, data: bytes) -> None:
    """The bytes at `path`, readable by this user only, on the disk when this returns.

    Raises FileUnwritable, also for what is no file: a device or a folder must not be replaced by one.
    """
    try:
        if path.exists() and not path.is_file():
            raise FileUnwritable(path, Reason.OTHER)
        temporary = _new_file(path)
    except OSError as error:
        raise FileUnwritable(path, reason_of(error)) from error
    try:
        temporary.write_bytes(data)
        move_into_place(temporary, path)
        written = path.read_bytes()
    except OSError as error:
        raise FileUnwritable(path, reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    if written != data:
        raise FileUnwritable(path, Reason.OTHER)


def move_into_place(temporary: Path, path: Path) -> None:
    """Let a finished file take its place, in a way that a power cut leaves the old one or the new. Raises OSError."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    for patience in PATIENCE:
        try:
            temporary.replace(path)
            break
        except OSError as error:
            if getattr(error, "winerror", None) not in HELD_BY_ANOTHER:
                raise
            Event().wait(patience)
    else:
        temporary.replace(path)
    settle_folder(path.parent)


def settle_folder(folder: Path) -> None:
    """Have the folder's own list of names on the disk; Windows does so by itself. Raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _new_file(path: Path) -> Path:
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, dir=path.parent)
    os.close(handle)
    return Path(name)
