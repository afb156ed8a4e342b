"""Cables pulled and plugged without a display: `python -m tests.faults.cables 500` in a process of its own."""

import os
import random
import sys
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from tests.faults.hands import pull, told
from tests.faults.plugging import Plugged
from ui.app import new_app
from ui.room import screens as at_rest
from ui.room.displays import Display
from ui.room.screens import display

CONFIGURATION = Path(__file__).with_name("cables.json")
REST_S = 0.02


class OffscreenCables(QObject):
    """All sizes and places of three screens are there from the beginning; this says which of them are plugged in."""

    lost = Signal(Display)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        every = QGuiApplication.screens()
        names = dict.fromkeys(one.name() for one in every)
        self.known = {name: [one for one in every if one.name() == name] for name in names}
        self._now = [self.known["laptop"][0], self.known["projector"][0]]

    def all(self) -> list[QScreen]:
        return list(self._now)

    def screens(self) -> list[QScreen]:
        return self.all()

    def become(self, monitors: Iterable[QScreen]) -> None:
        """From now on these are connected."""
        before, self._now = self._now, list(monitors)
        names = {one.name() for one in self._now}
        for gone in before:
            if gone.name() not in names:
                self.lost.emit(display(gone))
        self.changed.emit()


def main(events: int, seed: int) -> int:
    """Print what was done and what was wrong."""
    at_rest.SETTLE_MS = (1, 5)
    new_app()
    cables = OffscreenCables()
    with tempfile.TemporaryDirectory() as folder, closing(Plugged(Path(folder) / "library", cables)) as plugged:
        return told(pull(plugged, cables, random.Random(seed), events, REST_S))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={CONFIGURATION}"
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)))
