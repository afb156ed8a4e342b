"""The cues that are muted, kept in the settings of this laptop."""

from onlyworkshop.domain.cues.cue import CueKey
from onlyworkshop.services.announcing import Announcer
from ui.settings import SettingsFile


class KeptMutes:
    """Muted once, muted on every day and in every workshop. A name that is no rule of ours is left alone."""

    def __init__(self, settings: SettingsFile) -> None:
        self.changed: Announcer[None] = Announcer()
        self._settings = settings
        kept = settings.load().muted_cues
        self._muted = frozenset(key for key in CueKey if key in kept)

    @property
    def muted(self) -> frozenset[CueKey]:
        return self._muted

    def mute(self, key: CueKey) -> None:
        """Say this no more."""
        self._keep(self._muted | {key})

    def bring_back(self) -> None:
        """Say everything again."""
        self._keep(frozenset())

    def _keep(self, muted: frozenset[CueKey]) -> None:
        self._muted = muted
        self._settings.save(self._settings.load().replaced(muted_cues=tuple(sorted(muted))))
        self.changed.announce(None)
