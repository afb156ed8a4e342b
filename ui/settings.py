"""What this laptop remembers between two days, beside the library.

Read before the first frame, so it is plain dataclasses: loading pydantic would cost more than painting the window.
"""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from onlyworkshop.domain.legibility import Seats
from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.services.files import FileUnwritable, read_whole, write_atomically

SCREEN = 100_000
LONGEST_FILE = 20_000
LONGEST_ID = 40
LOUDEST = 100
NEAREST, DEEPEST = 1.0, 60.0
NARROWEST, WIDEST = 0.3, 20.0
MOST_SCREENS = 12
MOST_MUTED = 500
LONGEST_CUE = 60
MOST_KEYS = 100
LONGEST_KEY = 40

ThemeName = Literal["system", "light", "dark", "contrast"]
T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where the window was, in pixels of the desktop. Raises ValueError when no desktop is that large."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False

    def __post_init__(self) -> None:
        reachable = max(abs(self.x), abs(self.y), self.width, self.height) <= SCREEN
        _insist(reachable and min(self.width, self.height) >= 1)


@dataclass(frozen=True)
class Settings:
    """How the facilitator likes it. Raises ValueError.

    `volume` is 0 to 100; `last_workshop` is an id, or empty; `muted_cues` are the names of rules; `room_screens` are
    the displays chosen for the room, the latest first, each as manufacturer, model, serial number and name; `at_zero`
    the room is told to finish, or it counts on. A theme is one of three, or what the system asks for. `room_depth` and
    `picture_width` are metres, None until told; `keys` are actions of the desk with another key than the delivered.
    """

    theme: ThemeName = "system"
    room_theme: ThemeName = "system"
    muted: bool = False
    volume: int = 80
    paper: Literal["a4", "letter"] = "a4"
    last_workshop: str = ""
    muted_cues: tuple[str, ...] = ()
    room_screens: tuple[tuple[str, ...], ...] = ()
    place: Place | None = None
    at_zero: Literal["line", "count"] = "line"
    room_depth: float | None = None
    picture_width: float | None = None
    keys: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        _insist({self.theme, self.room_theme} <= set(get_args(ThemeName)))
        _insist(self.paper in ("a4", "letter") and self.at_zero in ("line", "count"))
        _insist(0 <= self.volume <= LOUDEST and len(self.last_workshop) <= LONGEST_ID)
        _insist(len(self.room_screens) <= MOST_SCREENS and all(len(one) == 4 for one in self.room_screens))
        _insist(_metres(self.room_depth, NEAREST, DEEPEST) and _metres(self.picture_width, NARROWEST, WIDEST))
        _insist(len(self.keys) <= MOST_KEYS and all(len(one) == 2 for one in self.keys))
        _insist(all(len(word) <= LONGEST_KEY for one in self.keys for word in one))
        _insist(len(self.muted_cues) <= MOST_MUTED and all(len(one) <= LONGEST_CUE for one in self.muted_cues))

    def seats(self) -> Seats | None:
        """How far away people sit and how wide the picture is, once both are told."""
        if self.room_depth is None or self.picture_width is None:
            return None
        return Seats(self.room_depth, self.picture_width)

    def replaced(self, **changes: Any) -> "Settings":
        """The same settings with these changed. Raises ValueError."""
        return replace(self, **changes)


class SettingsFile:
    """The settings on disk. A file that cannot be read as settings is the same as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """What was kept, or what everybody begins with."""
        try:
            told = json.loads(read_whole(self._path, LONGEST_FILE))
            place = told.get("place")
            told["muted_cues"] = _names(told.get("muted_cues", []))
            told["keys"] = tuple(_names(one) for one in told.get("keys", []))
            told["room_screens"] = tuple(_names(one) for one in told.get("room_screens", []))
            return _made(Settings, {**told, "place": _made(Place, place)} if place else told)
        except (AttributeError, ValueError, TypeError, RecursionError, Refusal):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings, whole or not at all. A full or locked disk keeps the old ones."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomically(self._path, json.dumps(asdict(settings), indent=2).encode())
        except (OSError, FileUnwritable):
            return


def _made(kind: type[T], told: Any) -> T:
    """The settings told by a file. Raises AttributeError, ValueError or TypeError when it tells anything else."""
    kinds = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    for name, value in told.items():
        wanted = kinds.get(name)
        _insist(wanted not in (int, bool) or type(value) is wanted)
        _insist(name != "last_workshop" or isinstance(value, str))
    return kind(**told)


def _metres(told: Any, least: float, most: float) -> bool:
    return told is None or (type(told) in (int, float) and least <= told <= most)


def _names(told: Any) -> tuple[str, ...]:
    _insist(isinstance(told, list) and all(isinstance(one, str) for one in told))
    return tuple(told)


def _insist(true: bool) -> None:
    if not true:
        raise ValueError
