"""What the laptop does for the program beside windows and files."""

from typing import NamedTuple

from ui.awake import LET_SLEEP, Awake
from ui.preflight.laptop import SILENT, Laptop


class Machine(NamedTuple):
    """Who keeps the screens on, and who tells of power, space and printer; nobody unless given."""

    awake: Awake = LET_SLEEP
    laptop: Laptop = SILENT
