"""The second copy of every workshop: one exchange file each, from which the library can be made again."""

from pathlib import Path

from onlyworkshop.services.exchange import as_json
from onlyworkshop.services.files import write_atomically
from onlyworkshop.services.library import Stored


def write_snapshot(folder: Path, stored: Stored) -> None:
    """Keep the workshop as `<id>.json` in `folder`. Raises OSError, FileUnwritable."""
    folder.mkdir(mode=0o700, exist_ok=True)
    write_atomically(folder / f"{stored.workshop.id}.json", as_json(stored))


def remove_snapshot(folder: Path, workshop: str) -> None:
    """Forget what was kept of this workshop. Raises OSError."""
    (folder / f"{workshop}.json").unlink(missing_ok=True)
