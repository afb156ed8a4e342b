"""The second copy of what the library can be made of again: an exchange file per workshop, photos, and own plans."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from onlyworkshop.domain.template import Template
from onlyworkshop.services.exchange import as_json
from onlyworkshop.services.files import write_atomically
from onlyworkshop.services.library import Stored
from onlyworkshop.services.photos import digest_of

PHOTOS = "photos"
TEMPLATES = Path("templates", "own.json")
EVERY_TEMPLATE = TypeAdapter(tuple[Template, ...])


def write_snapshot(folder: Path, stored: Stored) -> None:
    """Keep the workshop as `<id>.json` in `folder`. Raises OSError, FileUnwritable."""
    folder.mkdir(mode=0o700, exist_ok=True)
    write_atomically(folder / f"{stored.workshop.id}.json", as_json(stored))


def remove_snapshot(folder: Path, workshop: str) -> None:
    """Forget what was kept of this workshop. Raises OSError."""
    (folder / f"{workshop}.json").unlink(missing_ok=True)


def write_templates(folder: Path, templates: Sequence[Template]) -> None:
    """Keep all of the facilitator's own plans. Raises OSError, FileUnwritable."""
    path = folder / TEMPLATES
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_atomically(path, EVERY_TEMPLATE.dump_json(tuple(templates)))


def read_templates(folder: Path) -> tuple[Template, ...]:
    """The plans as they were written; none when they cannot be read."""
    try:
        return EVERY_TEMPLATE.validate_json((folder / TEMPLATES).read_bytes())
    except (OSError, ValidationError):
        return ()


def write_photo(folder: Path, digest: str, data: bytes) -> None:
    """Keep the bytes of a photo as `photos/<digest>` in `folder`. Raises OSError, FileUnwritable."""
    (folder / PHOTOS).mkdir(mode=0o700, parents=True, exist_ok=True)
    write_atomically(folder / PHOTOS / digest, data)


def has_photo(folder: Path, digest: str) -> bool:
    """Whether a second copy of this photo was made."""
    return (folder / PHOTOS / digest).is_file()


def read_photo(folder: Path, digest: str) -> bytes | None:
    """The second copy as it was written; None when there is none, or not as it was. Raises OSError."""
    path = folder / PHOTOS / digest
    data = path.read_bytes() if path.is_file() else b""
    return data if digest_of(data) == digest else None


def remove_photo(folder: Path, digest: str) -> None:
    """Forget the second copy. Raises OSError."""
    (folder / PHOTOS / digest).unlink(missing_ok=True)
