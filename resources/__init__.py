"""Data only: the words, fonts, icons, sounds and themes that the program carries."""

from pathlib import Path, PurePath

_ROOT = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The only door to data. The package is never zipped, so this is always a real path."""
    inside = PurePath(*parts)
    if inside.anchor or ".." in inside.parts:
        raise ValueError(f"not inside the resources: {inside}")
    return _ROOT / inside
