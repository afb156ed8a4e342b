"""The displays that were chosen for the room on this laptop, the latest first."""

from ui.room.displays import Identity
from ui.settings import MOST_SCREENS, SettingsFile


class ChosenDisplays:
    """Kept in the settings by who a display is; a fallback is never among them."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def every(self) -> list[Identity]:
        """All of them, the latest first."""
        return [Identity(*one) for one in self._settings.load().room_screens]

    def remember(self, wanted: Identity) -> None:
        """This is the latest now."""
        others = [one for one in self.every() if one != wanted]
        kept = tuple(tuple(one) for one in (wanted, *others)[:MOST_SCREENS])
        self._settings.save(self._settings.load().replaced(room_screens=kept))
