"""What the desk needs of the laptop."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.awake import LET_SLEEP, Awake
from ui.prepare.printing import Press, Printer, SystemPrinter
from ui.room.screens import Screens
from ui.settings import SettingsFile
from ui.sound_and_clock.presenter import SoundAndClock
from ui.sounds import Sounds, SystemSounds
from ui.tasks import Crew
from ui.theme import Theme


class Around(NamedTuple):
    """Who does the long work; screens and loudspeaker are the laptop's own unless others are given.

    `awake` keeps the screens on; the room looks as the settings say unless it has a theme of its own.
    """

    crew: Crew
    screens: Screens | None = None
    sounds: Sounds | None = None
    awake: Awake = LET_SLEEP
    room_theme: Theme | None = None
    printer: Printer = SystemPrinter()

    def screens_of(self, desk: QWidget) -> Screens:
        """The screens for this desk, and gone with it."""
        return self.screens or Screens(desk)

    def sound_of(self, page: QWidget, settings: SettingsFile) -> SoundAndClock:
        """How this page sounds, as loud as the settings say."""
        sounds = self.sounds or SystemSounds(lambda: settings.load().volume / 100, page)
        return SoundAndClock(sounds, settings)

    def press(self, settings: SettingsFile) -> Press:
        """What paper is made with."""
        return Press(self.crew, self.printer, lambda: settings.load().paper)
