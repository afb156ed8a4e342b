"""The chimes, played by whatever the system has; a laptop without a player is told so, and nothing fails."""

import shutil
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, Signal, SignalInstance

from onlyworkshop.domain.timer import Stroke
from onlyworkshop.language import _
from resources import resource

FILES = {Stroke.END: "chime.wav", Stroke.WARNING: "warning.wav"}


class Sounds(Protocol):
    """What the desk needs to be heard. `failed` carries the problem when it shows only after the ring."""

    @property
    def failed(self) -> SignalInstance: ...

    def ring(self, stroke: Stroke) -> None:
        """Ring without waiting."""

    def problem(self) -> str:
        """Why nothing can be heard, in one sentence; empty when all seems well."""

    def close(self) -> None:
        """Fall silent."""


class Player(NamedTuple):
    """A program that plays a file, and how it is told the volume (0 to 1); not at all when it cannot be."""

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
    """Rings through the first player that can. `volume` (0 to 1) is asked at every ring."""

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
        self._players = [(path, player) for path, player in found if path]
        self._process: QProcess | None = None
        self._stroke = Stroke.END
        self._folder = QTemporaryDir()
        self._broken = False

    def ring(self, stroke: Stroke) -> None:
        """Ring without waiting."""
        self._stroke = stroke
        sound, volume = resource("sounds", FILES[stroke]), self._volume()
        if volume <= 0:
            return
        if sys.platform == "win32":
            _ring_windows(self._softened(sound, volume))
        elif self._players:
            path, player = self._players[0]
            told = player.volume(volume)
            self._play(path, [*told, str(sound if told else self._softened(sound, volume))])

    def problem(self) -> str:
        """Why nothing can be heard, in one sentence; empty when all seems well."""
        if sys.platform != "win32" and not self._players:
            return _("This laptop has no program that plays sounds, so watch the clock.")
        return _("The sound could not be played. Is a loudspeaker connected?") if self._broken else ""

    def close(self) -> None:
        """Fall silent."""
        process, self._process = self._process, None
        if process:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_failed)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _play(self, path: str, arguments: list[str]) -> None:
        self.close()
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_failed)
        self._process = process
        process.start(path, arguments)

    def _softened(self, sound: Path, volume: float) -> Path:
        """The sound at this volume, for players that cannot be told one; as it is when there is no room for it."""
        softer = Path(self._folder.path(), sound.name)
        try:
            soften(sound, softer, volume)
        except OSError:
            return sound
        return softer

    def _on_finished(self, code: int) -> None:
        if code:
            self._on_failed()
        else:
            self._broken = False

    def _on_failed(self) -> None:
        """The next player tries; the last one has the last word."""
        if len(self._players) > 1:
            self._players.pop(0)
            self.ring(self._stroke)
            return
        self.close()
        if not self._broken:
            self._broken = True
            self.failed.emit(self.problem())


def soften(sound: Path, softer: Path, volume: float) -> None:
    """Write the sound again, quieter. Raises OSError."""
    with wave.open(str(sound), "rb") as heard:
        samples, how = array("h", heard.readframes(heard.getnframes())), heard.getparams()
    with wave.open(str(softer), "wb") as written:
        written.setparams(how)
        written.writeframes(array("h", (round(one * volume) for one in samples)).tobytes())


def _ring_windows(sound: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415  # exists on Windows only

        winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
