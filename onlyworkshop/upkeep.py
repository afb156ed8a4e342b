"""The commands that keep the library in order: check it, copy it, bring it back."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from onlyworkshop.language import _, plural
from onlyworkshop.places import library_folder
from onlyworkshop.services.files import read_whole
from onlyworkshop.services.library import Library
from onlyworkshop.system_clock import SystemClock

Asked = argparse.Namespace
DAMAGED = 1


def check(asked: Asked) -> int:  # noqa: ARG001 every command is called alike
    """Whether library and backups are what they were; each damage on a line of its own."""
    with opened_library() as library:
        damages = library.damages()
        count = len(library.shelf()) if not damages else 0
    if not damages:
        print(plural("The library is sound: {n} workshop.", "The library is sound: {n} workshops.", count))
        return 0
    for damage in damages:
        sys.stderr.write(f"{damage}\n")
    return DAMAGED


def back_up(asked: Asked) -> int:
    """A verified copy of the library, in the folder or beside it."""
    folder = Path(asked.folder) if asked.folder else library_folder() / "backups"
    with opened_library() as library:
        print(library.backup(folder))
    return 0


def bring_back(asked: Asked) -> int:
    """The library from a backup, else anew from its snapshots; what was there is set aside. Tells what is not back."""
    from onlyworkshop.storage.rebuilding import rebuild, restore

    if asked.backup:
        backup = Path(asked.backup)
        read_whole(backup, 0)
        _tell_what_is_back(restore(library_folder(), backup, SystemClock()))
        return 0
    rebuilt = rebuild(library_folder(), SystemClock())
    _tell_what_is_back(rebuilt.quarantine)
    if rebuilt.photos_missing:
        print(plural("{n} photo is missing.", "{n} photos are missing.", rebuilt.photos_missing))
    for path in rebuilt.unreadable:
        sys.stderr.write(_("This snapshot cannot be read: {path}").format(path=path) + "\n")
    return DAMAGED if rebuilt.unreadable else 0


@contextmanager
def opened_library() -> Iterator[Library]:
    """The library of this laptop, for as long as the command takes."""
    from onlyworkshop.storage.library import SQLiteLibrary

    with closing(SQLiteLibrary(library_folder(), SystemClock())) as library:
        yield library


def _tell_what_is_back(aside: Path) -> None:
    with opened_library() as library:
        print(plural("{n} workshop is back.", "{n} workshops are back.", len(library.shelf())))
    if aside.exists():
        print(_("What was there before is kept in {path}.").format(path=aside))
