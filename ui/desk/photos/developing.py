"""Developing one photo: a plain function that another process can do."""

from pathlib import Path

from onlyworkshop.services.files import read_whole
from onlyworkshop.services.photos import LARGEST_GIVEN, Developed
from ui.confinement import confined

Source = Path | bytes
"""A photo as it is given: a file, or the bytes of one."""


def develop(source: Source) -> Developed:
    """The photo as it is kept. Raises FileUnreadable and what `developed` raises."""
    with confined():
        from onlyworkshop.services.developing import developed

        return developed(source if isinstance(source, bytes) else read_whole(source, LARGEST_GIVEN))
