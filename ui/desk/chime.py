"""The chime at the desk: rings at the end of a block, unless it is muted."""

from typing import Protocol

from onlyworkshop.language import _
from ui.desk.top_bar import TopBar
from ui.settings import SettingsFile
from ui.sounds import Sounds


class Notices(Protocol):
    """Where one line can be said."""

    def __call__(self, text: str) -> None: ...


class Chime:
    """Mute is remembered for the next day."""

    def __init__(self, sounds: Sounds, settings: SettingsFile, bar: TopBar, say: Notices) -> None:
        self._sounds = sounds
        self._settings = settings
        self._bar = bar
        self._say = say
        self._muted = settings.load().muted
        self._told = ""
        bar.muted.connect(self.toggle)
        bar.tested.connect(self.test)
        bar.show_muted(self._muted)
        sounds.failed.connect(self._say)

    def ring(self) -> None:
        """A block's time has run out."""
        if self._muted:
            return
        self._sounds.chime()
        problem = self._sounds.problem()
        if problem and problem != self._told:
            self._told = problem
            self._say(problem)

    def test(self) -> None:
        """Ring now, muted or not, and say what should be heard."""
        self._sounds.chime()
        self._say(self._sounds.problem() or _("You should hear the chime now."))

    def toggle(self) -> None:
        """Silent, or ringing again."""
        self._muted = not self._muted
        self._settings.save(self._settings.load().replaced(muted=self._muted))
        self._bar.show_muted(self._muted)

    def close(self) -> None:
        """Fall silent."""
        self._sounds.close()
