"""What the desk needs of the laptop."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.room.screens import Screens
from ui.settings import SettingsFile
from ui.sounds import Sounds, SystemSounds
from ui.tasks import Crew


class Around(NamedTuple):
    """Who does the long work; screens and loudspeaker are the laptop's own unless others are given."""

    crew: Crew
    screens: Screens | None = None
    sounds: Sounds | None = None

    def screens_of(self, desk: QWidget) -> Screens:
        """The screens for this desk, and gone with it."""
        return self.screens or Screens(desk)

    def sounds_of(self, desk: QWidget, settings: SettingsFile) -> Sounds:
        """The loudspeaker for this desk, as loud as the settings say."""
        return self.sounds or SystemSounds(lambda: settings.load().volume / 100, desk)
