"""The chimes and the clock at zero, as the facilitator likes them; remembered for the next day."""

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.domain.timer import Stroke
from onlyworkshop.language import _
from onlyworkshop.services.announcing import Announcer
from ui.settings import Settings, SettingsFile
from ui.sounds import Sounds


class SoundAndClock:
    """`changed` carries the settings that hold from now on; `said` a line about a test.

    `rang` carries a tested stroke that may be heard; `failed` why none can be, when that shows only after the ring.
    """

    def __init__(self, sounds: Sounds, file: SettingsFile) -> None:
        self.changed: Announcer[Settings] = Announcer()
        self.said: Announcer[str] = Announcer()
        self.failed: Announcer[str] = Announcer()
        self.rang: Announcer[Stroke] = Announcer()
        self._sounds = sounds
        self._file = file
        self._settings = file.load()
        sounds.failed.connect(self._on_failed)

    @property
    def settings(self) -> Settings:
        return self._settings

    def refresh(self) -> None:
        """Look at what was kept elsewhere meanwhile."""
        self._take(self._file.load())

    def set_volume(self, volume: int) -> None:
        """As loud as this, 0 to 100."""
        self._keep(volume=volume)

    def toggle_mute(self) -> None:
        """Silent, or ringing again."""
        self._keep(muted=not self._settings.muted)

    def choose_at_zero(self, at_zero: str) -> None:
        """At zero the room is told to finish (`line`), or its clock counts on (`count`)."""
        self._keep(at_zero=at_zero)

    def seat(self, **metres: float | None) -> None:
        """How far away people sit (`room_depth`) or how wide the picture is (`picture_width`); None when unknown."""
        self._keep(**metres)

    def ring(self, stroke: Stroke) -> str:
        """Ring unless it is muted; why nothing can be heard."""
        if self._settings.muted:
            return ""
        self._sounds.ring(stroke)
        return self._sounds.problem()

    def test(self, stroke: Stroke) -> str:
        """Ring now, muted or not, and say what should be heard; returns why nothing can be heard."""
        self._sounds.ring(stroke)
        heard = {
            Stroke.END: _("You should hear two strokes now: time is up."),
            Stroke.WARNING: _("You should hear one soft stroke now: nearly done."),
        }
        silent = _("The volume is 0, so nothing is heard.") if not self._settings.volume else ""
        problem = self._sounds.problem() or silent
        self.said.announce(problem or heard[stroke])
        if not problem:
            self.rang.announce(stroke)
        return problem

    def seen(self, frame: RoomFrame) -> RoomFrame:
        """What the room sees of this frame at zero, and from the back row."""
        frame = frame._replace(seats=self._settings.seats())
        if self._settings.at_zero == "count":
            return frame
        return frame.held_at_zero(_("Time is up. Finish your thought."))

    def close(self) -> None:
        """Fall silent."""
        self._sounds.close()

    def _keep(self, **changes: object) -> None:
        after = self._file.load().replaced(**changes)
        self._file.save(after)
        self._take(after)

    def _take(self, after: Settings) -> None:
        if after != self._settings:
            self._settings = after
            self.changed.announce(after)

    def _on_failed(self, problem: str) -> None:
        self.said.announce(problem)
        self.failed.announce(problem)
