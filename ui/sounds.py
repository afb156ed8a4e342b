"""The chime, played by whatever the system has; a laptop without a player is told so, and nothing fails."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QProcess, Signal, SignalInstance

from onlyworkshop.language import _
from resources import resource


class Sounds(Protocol):
    """What the desk needs to be heard. `failed` carries the problem when it shows only after the ring."""

    @property
    def failed(self) -> SignalInstance: ...

    def chime(self) -> None:
        """Ring without waiting."""

    def problem(self) -> str:
        """Why nothing can be heard, in one sentence; empty when all seems well."""

    def close(self) -> None:
        """Fall silent."""


class Player(NamedTuple):
    """A program that plays a file, and how it is told the volume (0 to 1)."""

    program: str
    volume: Callable[[float], list[str]]


def _silent_about_volume(_volume: float) -> list[str]:
    return []


PLAYERS = (
    Player("pw-play", lambda volume: [f"--volume={volume:.2f}"]),
    Player("paplay", lambda volume: [f"--volume={round(volume * 65536)}"]),
    Player("afplay", lambda volume: ["-v", f"{volume:.2f}"]),
    Player("aplay", _silent_about_volume),
)


class SystemSounds(QObject):
    """Rings through the first player found. `volume` is asked at every ring."""

    failed = Signal(str)

    def __init__(
        self,
        volume: Callable[[], float],
        parent: QObject | None = None,
        which: Callable[[str], str | None] = shutil.which,
    ) -> None:
        super().__init__(parent)
        self._volume = volume
        found = ((which(player.program), player) for player in PLAYERS)
        self._player = next(((path, player) for path, player in found if path), None)
        self._process: QProcess | None = None
        self._broken = False

    def chime(self) -> None:
        """Ring without waiting."""
        sound = resource("sounds", "chime.wav")
        if sys.platform == "win32":
            _ring_windows(sound)
        elif self._player:
            self._play(*self._player, sound)

    def problem(self) -> str:
        """Why nothing can be heard, in one sentence; empty when all seems well."""
        if sys.platform != "win32" and not self._player:
            return _("This laptop has no program that plays sounds, so watch the clock.")
        return _("The sound could not be played. Is a loudspeaker connected?") if self._broken else ""

    def _play(self, path: str, player: Player, sound: Path) -> None:
        self._stop()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_failed)
        self._process = process
        process.start(path, [*player.volume(self._volume()), str(sound)])

    def _stop(self) -> None:
        """End the ring that is still going on, if any."""
        process, self._process = self._process, None
        if process:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_failed)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def close(self) -> None:
        """Fall silent."""
        self._stop()

    def _on_finished(self, code: int) -> None:
        if code:
            self._on_failed()
        else:
            self._broken = False

    def _on_failed(self) -> None:
        if not self._broken:
            self._broken = True
            self.failed.emit(self.problem())


def _ring_windows(sound: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415  # exists on Windows only

        winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
