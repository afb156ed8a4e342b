"""Cables of a real X server: `python -m tests.faults.screens 200` prints the figures. Needs Xvfb, xrandr and openbox.

The server runs beside us, monitors of it come and go through RandR, and Qt hears of them as it does of a projector. How
long the window manager took to bring the desk where the program had asked for it is told apart: see `witness`.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen

from tests.faults.hands import pull, told
from tests.faults.plugging import Plugged, breathe
from ui.app import new_app

REST_S = 1.3
GAP_S = 0.1
"""Between out and in again: a monitor that has changed while nobody looked is told to Qt as the same."""
GLASS = "5000x2400x24"
OUTPUT = "screen"
"""What Xvfb calls its only socket; a monitor that is not given it stands beside, and one must have it.

Else the whole glass is a monitor: that is how the server stands when every cable is out.
"""


class XMonitor(NamedTuple):
    """A monitor as RandR is told of it."""

    named: str
    x: int
    y: int
    width: int
    height: int

    def name(self) -> str:
        return self.named

    def geometry(self) -> QRect:
        return QRect(self.x, self.y, self.width, self.height)

    def spelled(self) -> str:
        return f"{self.width}/300x{self.height}/200+{self.x}+{self.y}"


KNOWN = (
    XMonitor("laptop", 0, 0, 1366, 768),
    XMonitor("laptop", 0, 0, 911, 512),
    XMonitor("laptop", 1920, 0, 1366, 768),
    XMonitor("projector", 1366, 0, 1920, 1080),
    XMonitor("projector", 1366, 0, 1280, 720),
    XMonitor("projector", 0, 0, 1366, 768),
    XMonitor("projector", 0, 1080, 1920, 1080),
    XMonitor("third", 3286, 0, 1280, 800),
    XMonitor("third", 3286, 0, 1080, 1920),
)


class XCables:
    """The monitors of the X server."""

    def __init__(self) -> None:
        self.known = {name: [one for one in KNOWN if one.named == name] for name in ("laptop", "projector", "third")}
        self._now: list[XMonitor] = []
        self._owner: XMonitor | None = None
        self.become([self.known["laptop"][0], self.known["projector"][0]])

    def all(self) -> list[XMonitor]:
        return list(self._now)

    def screens(self) -> list[QScreen]:
        return QGuiApplication.screens()

    def become(self, monitors: Iterable[XMonitor]) -> None:
        """Pull out what is not among these, plug in what is not there yet; what stays, stays as it is."""
        wanted = list(monitors)
        staying = [one for one in self._now if one in wanted]
        coming = [one for one in wanted if one not in staying]
        gone = [one for one in self._now if one not in staying]
        heirs = [] if self._owner in staying else staying[:1]
        _xrandr(*_out(*gone, *heirs), *_in(heirs, heirs[:1]))
        if gone:
            deque(breathe(GAP_S), maxlen=0)
        if self._owner not in staying:
            self._owner = next(iter(heirs or coming), None)
        _xrandr(*_in(sorted(coming, key=lambda one: one != self._owner), [self._owner]))
        self._now = wanted


@contextmanager
def x_server() -> Iterator[str]:
    """An X server with a window manager; its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", GLASS, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told_by_server:
        name = f":{told_by_server.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        yield name
    finally:
        for one in (manager, server):
            one.terminate()
            one.wait()


def live(events: int, seed: int) -> int:
    """The program on the server, and the hands at its cables."""
    new_app()
    cables = XCables()
    with tempfile.TemporaryDirectory() as folder, closing(Plugged(Path(folder) / "library")) as plugged:
        return told(pull(plugged, cables, random.Random(seed), events, REST_S))


def main(events: int, seed: int) -> int:
    """Run the program in a process of its own; when it falls, say with which signal."""
    with x_server() as name:
        told_where = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.faults.screens", "live", str(events), str(seed)]
        ended = subprocess.run(command, env=told_where, check=False).returncode
    print(f"seed {seed}, ended with {ended}")
    return ended


def _out(*gone: XMonitor) -> list[str]:
    return [word for one in gone for word in ("--delmonitor", one.named)]


def _in(coming: Iterable[XMonitor], owning: Sequence[XMonitor | None]) -> list[str]:
    return [
        word
        for one in coming
        for word in ("--setmonitor", one.named, one.spelled(), OUTPUT if one in owning else "none")
    ]


def _xrandr(*words: str) -> None:
    """All of it at once: the server tells of it when everything is done."""
    if words:
        subprocess.run(["xrandr", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    if sys.argv[1] == "live":
        sys.exit(live(int(sys.argv[2]), int(sys.argv[3])))
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)))
