"""The keys of the pages around the desk: those that were chosen at the desk hold on every page."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.actions import Bound
from ui.keymap import Keymap
from ui.settings import SettingsFile


class Page(Protocol):
    """A page that can do some of what the desk can do."""

    def callbacks(self) -> Mapping[str, Callable[[], None]]:
        """What is done here, by the names of the deeds."""

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys of all deeds, for buttons that name theirs."""


class PageKeys(QObject):
    """Read anew whenever the page is shown: meanwhile the desk may have been given other ones."""

    def __init__(self, page: Page, widget: QWidget, settings: SettingsFile) -> None:
        super().__init__(widget)
        self._page = page
        self._settings = settings
        self._bound = Bound(widget)
        widget.installEventFilter(self)
        self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._read()
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        keymap = Keymap(self._settings)
        self._bound.rebind(keymap.actions(self._page.callbacks()))
        self._page.show_keys(keymap.spelled())


def name_with_key(button: QAbstractButton, words: str, key: str) -> None:
    """The button says what it does, and which key does the same."""
    button.setAccessibleName(with_key(words, key))
    button.setToolTip(with_key(words, key))


def with_key(words: str, key: str) -> str:
    """What a button does and which key does the same, where there is one."""
    return f"{words} ({key})" if key else words
