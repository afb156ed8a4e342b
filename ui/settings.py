"""What this laptop remembers between two days, beside the library."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import ValidationError

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.value import Line, Value, Within
from onlyworkshop.services.files import FileUnwritable, read_whole, write_atomically

SCREEN = 100_000
LONGEST_FILE = 20_000


class Place(Value):
    """Where the window was, in pixels of the desktop."""

    x: Annotated[int, Within(-SCREEN, SCREEN)]
    y: Annotated[int, Within(-SCREEN, SCREEN)]
    width: Annotated[int, Within(1, SCREEN)]
    height: Annotated[int, Within(1, SCREEN)]
    maximised: bool = False


class Settings(Value):
    """How the facilitator likes it. `volume` is 0 to 100; `last_workshop` is an id, or empty."""

    theme: Literal["light", "dark", "contrast"] = "light"
    room_theme: Literal["light", "dark", "contrast"] = "light"
    muted: bool = False
    volume: Annotated[int, Within(0, 100)] = 80
    paper: Literal["a4", "letter"] = "a4"
    last_workshop: Annotated[str, Line(0, 40, blank=True)] = ""
    place: Place | None = None


class SettingsFile:
    """The settings on disk. A file that cannot be read as settings is the same as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """What was kept, or what everybody begins with."""
        try:
            return Settings.model_validate_json(read_whole(self._path, LONGEST_FILE))
        except (ValidationError, Refusal):
            return Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings, whole or not at all. A full or locked disk keeps the old ones."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_atomically(self._path, settings.model_dump_json(indent=2).encode())
        except (OSError, FileUnwritable):
            return
