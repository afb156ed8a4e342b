"""The keys as this facilitator likes them: chosen one by one, kept on this laptop, one meaning each."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from onlyworkshop.language import _
from ui.actions import Action, spelled
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
    """The delivered `actions` with the keys that were chosen; `standard` are keys that every program shares."""

    def __init__(self, actions: Sequence[Action], settings: SettingsFile, standard: Collection[str]) -> None:
        self._delivered = tuple(actions)
        self._settings = settings
        self._standard = frozenset(standard) | SYSTEM
        kept = {action: key for action, key in settings.load().keys}  # noqa: C416 a pair is known by its length only
        self._actions = tuple(replace(one, keys=()) if one.id in kept else one for one in self._delivered)
        for action, key in kept.items():
            if not self.refusal(action, key):
                self._put(action, key)
        self._actions = tuple(now if now.keys else self._free(now.id) for now in self._actions)

    @property
    def actions(self) -> tuple[Action, ...]:
        """Every action with the keys that do it now."""
        return self._actions

    @property
    def as_delivered(self) -> bool:
        """Whether nothing was changed."""
        return self._actions == self._delivered

    def choose(self, action: str, key: str) -> str:
        """From now on this key does it, and it alone; else one sentence why not."""
        refused = self.refusal(action, key)
        if not refused:
            self._put(action, key)
            self._keep()
        return refused

    def restore(self) -> None:
        """Every key as it was delivered."""
        self._actions = self._delivered
        self._keep()

    def refusal(self, action: str, key: str) -> str:
        """Why this key cannot do it; empty when it can."""
        own = next((one for one in self._delivered if one.id == action), None)
        native = spelled((key,))
        if not own or not native or len(key) > LONGEST_KEY or "," in key.removesuffix(","):
            return _("This key cannot be used.")
        taken = next((one for one in self._actions if key in one.keys and one.id != action), None)
        if taken:
            return _("“{key}” is taken: {words}.").format(key=native, words=taken.words)
        if key in own.keys:
            return ""
        if key in PANEL_KEYS:
            return _("“{key}” is needed inside the exercises.").format(key=native)
        if key in self._standard or "Meta+" in key:
            return _("“{key}” means the same in every program; it stays free for that.").format(key=native)
        return ""

    def _free(self, action: str) -> Action:
        """As delivered, but for keys that do something else by now."""
        own = next(one for one in self._delivered if one.id == action)
        taken = {key for one in self._actions for key in one.keys}
        return replace(own, keys=tuple(key for key in own.keys if key not in taken))

    def _put(self, action: str, key: str) -> None:
        self._actions = tuple(replace(one, keys=(key,)) if one.id == action else one for one in self._actions)

    def _keep(self) -> None:
        pairs = zip(self._actions, self._delivered, strict=True)
        changed = tuple((now.id, now.keys[0]) for now, before in pairs if now.keys and now.keys != before.keys)
        self._settings.save(self._settings.load().replaced(keys=changed))
