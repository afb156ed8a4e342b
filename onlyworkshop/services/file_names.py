"""Names for files about a title: readable, and taken by every system."""

import unicodedata

LONGEST_BYTES = 120
FALLBACK = "workshop"

_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10)), "conin$", "conout$")
)


def file_name(title: str, ending: str = "") -> str:
    """`Manhole covers.pdf` for the title and `.pdf`: one part of a path, at most 120 bytes with its ending."""
    seen = "".join(map(_seen, unicodedata.normalize("NFC", title)))
    name = _shortened(" ".join(seen.split()), LONGEST_BYTES - len(ending.encode())).strip(" .-")
    if not name or name.partition(".")[0].rstrip().casefold() in _DEVICES:
        name = f"{FALLBACK} {name}".strip()
    return name + ending


def _seen(letter: str) -> str:
    """The letter itself, a space for what no file may be called, nothing for what steers or hides."""
    if letter in _FORBIDDEN or letter.isspace():
        return " "
    return "" if unicodedata.category(letter)[0] == "C" else letter


def _shortened(name: str, most: int) -> str:
    return name.encode()[:most].decode(errors="ignore")
