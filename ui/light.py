"""In which light desk and room stand: as the system asks or as was chosen, from one moment to the next."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.settings import Settings, SettingsFile
from ui.theme import Theme, apply_theme, load_theme


class Outside(Protocol):
    """What the system asks for; `changed` whenever it may ask for something else."""

    @property
    def changed(self) -> SignalInstance: ...

    def theme(self) -> str:
        """The name of a theme."""


def system_theme() -> str:
    """The theme that the system asks for now; light when it does not care."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class SystemLight(QObject):
    """Asks Qt."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def theme(self) -> str:
        """The name of a theme."""
        return system_theme()


def lit(choice: str, asked: Callable[[], str] = system_theme) -> Theme:
    """The theme of this choice, which may be `system`: then the one that is asked for outside."""
    return load_theme(asked() if choice == "system" else choice)


class Light(QObject):
    """Desk and room as they look now; both themes stay the same objects, whatever they become.

    `changed` is told when something looks different, or was chosen.
    """

    changed = Signal()

    def __init__(self, file: SettingsFile, parent: QObject, outside: Outside | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._outside = outside or SystemLight(self)
        settings = self.settings
        self.desk = self._wanted(settings.theme)
        self.room = self._wanted(settings.room_theme)
        self._outside.changed.connect(self.settle)

    @property
    def settings(self) -> Settings:
        """What was chosen, as it is kept."""
        return self._file.load()

    @property
    def outside(self) -> str:
        """The theme that the system asks for."""
        return self._outside.theme()

    def choose_desk(self, choice: str) -> None:
        """The desk in this light, or as the system asks."""
        self._keep(theme=choice)

    def choose_room(self, choice: str) -> None:
        """The room in this light, or as the system asks."""
        self._keep(room_theme=choice)

    def settle(self) -> None:
        """Let everything look as it should now."""
        settings = self.settings
        desk, room = self._wanted(settings.theme), self._wanted(settings.room_theme)
        app = QApplication.instance()
        if desk.name != self.desk.name and isinstance(app, QApplication):
            self.desk.become(desk)
            apply_theme(app, self.desk)
        if room.name != self.room.name:
            self.room.become(room)
            for widget in QApplication.allWidgets():
                widget.update()
        self.changed.emit()

    def _wanted(self, choice: str) -> Theme:
        return lit(choice, self._outside.theme)

    def _keep(self, **changes: object) -> None:
        self._file.save(self.settings.replaced(**changes))
        self.settle()
