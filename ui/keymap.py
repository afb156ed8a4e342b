"""The keys as this facilitator likes them: chosen one by one, kept on this laptop, one meaning each."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from onlyworkshop.language import _
from ui.actions import Action, spelled
from ui.deeds import Deed, delivered
from ui.settings import LONGEST_KEY, SettingsFile

DIGITS = tuple(str(digit) for digit in range(10))
PANEL_KEYS = frozenset(
    {
        *("Ctrl+E", "Ctrl+M", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Shift+S"),
        *("Alt+A", "Alt+M", "Alt+N", "Alt+R", "Alt+W", "Alt+Up", "Alt+Down", "Alt+Return", "Alt+Enter"),
        *(f"Alt+{digit}" for digit in DIGITS),
        *DIGITS,
        *("N", "R", "S", "U", "Y", "+", "-"),
        *("Space", "Return", "Enter", "Tab", "Backtab", "Shift+Tab", "Esc", "Backspace", "Del"),
        *("Up", "Down", "Left", "Right", "Home", "End"),
    }
)
"""What the exercises, their lists and their fields listen to."""
SYSTEM = frozenset({"Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Space", "Ctrl+Q", "Ctrl+Alt+Del", "Print", "Menu"})


class Keymap:
    """The delivered keys with those that were chosen."""

    def __init__(self, settings: SettingsFile) -> None:
        self._delivered = delivered()
        self._settings = settings
        self._standard = standard_keys() | SYSTEM
        kept = {deed: key for deed, key in settings.load().keys}  # noqa: C416 a pair is known by its length only
        self._deeds = tuple(replace(one, keys=()) if one.id in kept else one for one in self._delivered)
        for deed, key in kept.items():
            if not self.refusal(deed, key):
                self._put(deed, key)
        self._deeds = tuple(now if now.keys else self._free(now.id) for now in self._deeds)

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """All that can be done, with the keys that do it now."""
        return self._deeds

    def actions(self, callbacks: Mapping[str, Callable[[], None]]) -> tuple[Action, ...]:
        """The deeds for which there is a callback, to be bound to a page."""
        return tuple(
            Action(one.keys, callbacks[one.id], one.while_writing) for one in self._deeds if one.id in callbacks
        )

    def spelled(self) -> dict[str, str]:
        """The keys of every deed as this system writes them."""
        return {one.id: spelled(one.keys) for one in self._deeds}

    @property
    def as_delivered(self) -> bool:
        """Whether nothing was changed."""
        return self._deeds == self._delivered

    def choose(self, deed: str, key: str) -> str:
        """From now on this key does it, and it alone; else one sentence why not."""
        refused = self.refusal(deed, key)
        if not refused:
            self._put(deed, key)
            self._keep()
        return refused

    def restore(self) -> None:
        """Every key as it was delivered."""
        self._deeds = self._delivered
        self._keep()

    def refusal(self, deed: str, key: str) -> str:
        """Why this key cannot do it; empty when it can."""
        own = next((one for one in self._delivered if one.id == deed), None)
        native = spelled((key,))
        if not own or not native or len(key) > LONGEST_KEY or "," in key.removesuffix(","):
            return _("This key cannot be used.")
        taken = next((one for one in self._deeds if key in one.keys and one.id != deed), None)
        if taken:
            return _("“{key}” is taken: {words}.").format(key=native, words=taken.words)
        if key in own.keys:
            return ""
        if key in PANEL_KEYS:
            return _("“{key}” is needed inside the exercises.").format(key=native)
        if key in self._standard or "Meta+" in key:
            return _("“{key}” means the same in every program; it stays free for that.").format(key=native)
        return ""

    def _free(self, deed: str) -> Deed:
        """As delivered, but for keys that do something else by now."""
        own = next(one for one in self._delivered if one.id == deed)
        taken = {key for one in self._deeds for key in one.keys}
        return replace(own, keys=tuple(key for key in own.keys if key not in taken))

    def _put(self, deed: str, key: str) -> None:
        self._deeds = tuple(replace(one, keys=(key,)) if one.id == deed else one for one in self._deeds)

    def _keep(self) -> None:
        pairs = zip(self._deeds, self._delivered, strict=True)
        changed = tuple((now.id, now.keys[0]) for now, before in pairs if now.keys and now.keys != before.keys)
        self._settings.save(self._settings.load().replaced(keys=changed))


def standard_keys() -> frozenset[str]:
    """The keys that mean the same in all programs of this system: copy, undo, quit, the ways of the caret."""
    kind = QKeySequence.StandardKey
    free = {kind.HelpContents, kind.WhatsThis, kind.Refresh, kind.FindNext, kind.FindPrevious, kind.AddTab}
    free |= {kind.Bold, kind.Italic, kind.Underline, kind.ZoomIn, kind.ZoomOut, kind.FullScreen}
    bound = (key for one in kind if one not in free for key in QKeySequence.keyBindings(one))
    return frozenset(key.toString(QKeySequence.SequenceFormat.PortableText) for key in bound) - {""}
