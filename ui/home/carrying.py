"""Carrying workshops in and out as files: plain functions for those who do long work."""

from pathlib import Path

from onlyworkshop.services.exchange import Parcel, takes_photos, written_as
from onlyworkshop.services.files import read_whole, write_atomically
from onlyworkshop.services.library import Library
from onlyworkshop.services.parcel import LARGEST_FILE
from onlyworkshop.services.photos import gathered
from ui.confinement import confined


def read_workshop(path: Path, new_id: str) -> Parcel:
    """The workshop in the file, its photos developed anew. Raises FileUnreadable and what `arrived` raises."""
    with confined():
        from onlyworkshop.services.arrival import arrived

        return arrived(read_whole(path, LARGEST_FILE), new_id)


def write_workshop(library: Library, workshop: str, path: Path) -> int:
    """The workshop as a file at `path`; how many photos stayed behind. Raises FileUnwritable, EndingUnknown as well."""
    stored = library.load(workshop)
    photos = gathered(stored.workshop.photos, library.photo)
    write_atomically(path, written_as(path.suffix, Parcel(stored, photos)))
    return 0 if takes_photos(path.suffix) else len(photos)
