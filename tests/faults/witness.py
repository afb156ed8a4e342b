"""Somebody who looks at the windows at every turn of the loop, and knows what the window manager has still to say."""

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QScreen

from tests.faults.embarrassments import embarrassments, of_desk, share
from ui.room import screens as at_rest
from ui.window import MainWindow


class Sight(NamedTuple):
    """What was wrong, the least share of the desk that was seen, and for how long the window manager kept it away."""

    moments: list[str]
    least: float
    away_s: float


class Witness:
    """Notes what is wrong until it is asked.

    The program asks for another place of the desk while Qt tells it of other screens, and where it asks for is looked
    at before anything else happens. Until the window manager has answered, and at most until the program looks again by
    itself, Qt goes on telling where the window stood before; that time is noted apart. So is that of a window which is
    maximised, whose size is told before its place. For the room nothing is excused.
    """

    def __init__(self, window: MainWindow, screens: Callable[[], Sequence[QScreen]]) -> None:
        self._window = window
        self._screens = screens
        self._asked_at = time.monotonic()
        self._moments: list[str] = []
        self._least, self._away_s = 1.0, 0.0
        self._away_since: float | None = None
        window.screens.changed.connect(self._on_changed)

    def look(self) -> None:
        """At the windows as they stand now."""
        now = time.monotonic()
        screens = self._screens()
        self._moments += embarrassments(self._window, screens)
        away = of_desk(self._window, screens)
        if self._away_since:
            self._away_s += now - self._away_since
        self._away_since = now if away else None
        if now - self._asked_at >= at_rest.SETTLE_MS[0] / 1000 or not away:
            self._note_desk()

    def leave_to_the_manager(self) -> None:
        """Somebody has asked for another size or place; the window manager has to answer."""
        self._asked_at = time.monotonic()

    def tell(self) -> Sight:
        """Everything since the last time."""
        told = Sight(self._moments, self._least, self._away_s)
        self._moments, self._least, self._away_s = [], 1.0, 0.0
        return told

    def _on_changed(self) -> None:
        self.leave_to_the_manager()
        self._note_desk()

    def _note_desk(self) -> None:
        screens = self._screens()
        self._moments += of_desk(self._window, screens)
        self._least = min(self._least, share(self._window, screens))
