"""The chimes at the desk, and the card on which they and the clock at zero are set."""

from typing import Protocol

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.timer import Stroke
from ui.desk.top_bar import TopBar
from ui.settings import Settings
from ui.sound_and_clock.sheet import SoundSheet


class Notices(Protocol):
    """Where one line can be said."""

    def __call__(self, text: str) -> None: ...


class Chime:
    """Rings unless it is muted. A laptop that cannot be heard says so once."""

    def __init__(self, sheet: SoundSheet, bar: TopBar, say: Notices) -> None:
        self._sound = sheet.sound
        self._bar = bar
        self._say = say
        self._told = ""
        self.toggle_card = sheet.toggle
        bar.muted.connect(self.toggle)
        bar.sound_asked.connect(sheet.toggle)
        self._sound.failed.subscribe(say)
        self._sound.changed.subscribe(self._on_changed)
        self._on_changed(self._sound.settings)

    def ring(self, stroke: Stroke) -> None:
        """A block comes to its close, or its time has run out."""
        problem = self._sound.ring(stroke)
        if problem and problem != self._told:
            self._told = problem
            self._say(problem)

    def seen(self, frame: RoomFrame) -> RoomFrame:
        """What the room sees of this frame at zero."""
        return self._sound.seen(frame)

    def toggle(self) -> None:
        """Silent, or ringing again."""
        self._sound.toggle_mute()

    def refresh(self) -> None:
        """Elsewhere it may have been set otherwise."""
        self._sound.refresh()

    def close(self) -> None:
        """Fall silent."""
        self._sound.close()

    def _on_changed(self, settings: Settings) -> None:
        self._bar.show_muted(settings.muted)
