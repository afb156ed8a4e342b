"""A desk on a machine with no time to spare: `python -m tests.faults.drift 600` says how wrong its clock ever was.

Held against CLOCK_BOOTTIME for so many real seconds, while every processor is kept busy: what the program reckons is
left (`reckoned`), and what stands on the face, which is right while the seconds left round up to it. A face that is
late is one that stood there too long (`stale`); one that is wrong when it is painted was never right (`painted`).
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from onlyworkshop.system_clock import SystemClock, local_zone, today
from tests.fakes import FakeKeeper
from tests.onlyworkshop.builders import workshop
from tests.ui.stand_ins import fake_crew
from ui.app import new_app
from ui.desk.around import Around
from ui.desk.view import DeskView
from ui.settings import Settings, SettingsFile
from ui.theme import apply_theme, load_theme

LOOK_MS = 97
SECOND = 1000.0


class Witness(QObject):
    """Watches a desk's clock from outside: every paint of its face, and what it reckons every now and then."""

    def __init__(self, session: Session, face: QLabel, budget_ms: float, began: float) -> None:
        super().__init__()
        self._session, self._face, self._ends = session, face, began + budget_ms
        self._text = face.text()
        self.reckoned: list[float] = []
        self.painted: list[float] = []
        self.stale: list[float] = []
        face.installEventFilter(self)

    def look(self) -> None:
        """Hold what is reckoned against the other clock."""
        before = boottime_ms()
        left = self._session.facilitation.reading().remaining_ms
        after = boottime_ms()
        self.reckoned.append(outside(left, self._ends - after - 1, self._ends - before + 1))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it so
        if event.type() == QEvent.Type.Paint:
            left = self._ends - boottime_ms()
            if self._face.text() != self._text:
                self.stale.append(wrong(self._text, left))
            self._text = self._face.text()
            self.painted.append(wrong(self._text, left))
        return False


def boottime_ms() -> float:
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) / 1e6


def outside(value: float, least: float, most: float) -> float:
    """By how much it is not between them."""
    return max(0.0, least - value, value - most)


def wrong(face: str, left_ms: float) -> float:
    """By how many milliseconds this face is wrong when so much is left."""
    minutes, seconds = face.split(":")
    shown = (int(minutes) * 60 + int(seconds)) * SECOND
    return outside(left_ms, shown - SECOND, shown)


@contextmanager
def no_time_to_spare(burners: int) -> Iterator[None]:
    """Every processor is busy with nothing."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _one in range(burners)]
    try:
        yield
    finally:
        for one in busy:
            one.kill()
            one.wait()


def long_day(seconds: int) -> Workshop:
    """A day of today whose first block lasts longer than anybody looks at it."""
    day = workshop()
    first = day.agenda.blocks[0]
    agenda = day.agenda.replaced(day=today(local_zone()), zone=local_zone())
    return day.replaced(agenda=agenda.shaped(first.id, minutes=seconds // 60 + 2))


def watched(seconds: int, folder: Path) -> Witness:
    """So many seconds at the desk."""
    app = new_app()
    apply_theme(app, load_theme("light"))
    settings = SettingsFile(folder / "settings.json")
    settings.save(Settings(muted=True))
    day, numbers = long_day(seconds), count()
    session = Session(Stored(day, Run()), FakeKeeper(), SystemClock(), lambda: f"new-{next(numbers)}", ())
    view = DeskView(session, load_theme("light"), settings, Around(fake_crew()))
    view.resize(1366, 768)
    view.show()
    began = boottime_ms()
    session.facilitation.next()
    face = view.findChild(QLabel, "clockLabel")
    witness = Witness(session, face, day.agenda.blocks[0].minutes * 60 * SECOND, began)
    looks = QTimer(view)
    looks.timeout.connect(witness.look)
    looks.start(LOOK_MS)
    QTimer.singleShot(seconds * 1000, app.quit)
    QApplication.exec()
    view.close_desk()
    return witness


def main(seconds: int) -> int:
    """Watch, print, and say whether the reckoning was right to 50 ms."""
    burners = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder, no_time_to_spare(burners):
        witness = watched(seconds, Path(folder))
    print(f"{seconds} s, {burners} burners on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name in ("reckoned", "painted", "stale"):
        errors = sorted(getattr(witness, name))
        worst, often, half = errors[-1], errors[int(0.99 * len(errors))], median(errors)
        print(f"{name:9} {len(errors):6} times: worst {worst:.1f} ms, 99 % within {often:.1f}, half within {half:.1f}")
    return int(max(witness.reckoned) > 50 or max(witness.painted) > 50)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
