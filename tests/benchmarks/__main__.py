"""`make bench`: medians in milliseconds, and how many times the floor they are."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from reportlab.pdfgen.canvas import Canvas

from onlyworkshop.domain.boards import Prompt, Spotlight, Telling
from onlyworkshop.domain.claptrap import lint
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.room import frame
from onlyworkshop.domain.run import Run
from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.pictures.room import room
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.system_clock import SystemClock
from onlyworkshop.terms import terms
from tests.benchmarks.keys import swapping
from tests.benchmarks.room_keys import FULL, TYPICAL, moving, typing

ENDLESS = "a" * 200_000
REPEATED = (
    "a", "best ", " ", "-", ".", ",", "\u00ad", "for over ", "meet all the ", "exceed our ", "we are committed to ",
    "the world's most ", "quality of ", "every , ", "rely ", "tailored to your unique ",
)  # fmt: skip
"""What a pattern could lose itself in, when it comes a thousand times."""
DAY = date(2026, 11, 24)
WINDOW = "from PySide6.QtWidgets import QApplication, QMainWindow; a = QApplication([]); w = QMainWindow(); w.show()"
OURS = "from pathlib import Path; from ui.app import new_app; from ui.settings import SettingsFile; "
OURS += "from ui.theme import apply_theme, load_theme; from ui.window import MainWindow; a = new_app(); "
OURS += "apply_theme(a, load_theme('light')); w = MainWindow(SettingsFile(Path('none'))); w.show()"


def main() -> None:
    """Measure everything and print one line each."""
    stored = sample("bench", DAY, "Europe/London")
    with TemporaryDirectory() as folder:
        line("first window", started(OURS), "a bare Qt window", started(WINDOW))
        line("a keystroke stored", saving(stored, Path(folder)), "one row committed", committing(Path(folder)))
    line("the map in the room", drawing(stored), "a loop over its shapes", looping(stored))
    for much, what in ((TYPICAL, "a key in the room"), (FULL, "a key in a full room")):
        for board in ("drafts", "cards", "commitments"):
            line(f"{what}: {board}", typing(timed, board, much), "its shapes moved", moving(timed, board, much))
    line("a statement linted", linting(), "its patterns searched plainly", searching())
    line("an endless word linted", timed(lambda: lint(ENDLESS, terms())), "its letters lowered", lowering())
    line("the slowest repetition", repeating(), "a word as long", timed(lambda: lint(ENDLESS[:10_000], terms()), 3))
    took, floor = swapping(timed)
    line("a key of the swap test", took, "a letter in a bare line", floor)
    line(
        "the pack",
        timed(lambda: pack(stored, PackOptions(), stored.workshop.agenda.ends())),
        "its pages, empty",
        pages(),
    )


def line(what: str, took: float, floor_name: str, floor: float) -> None:
    """One line of the report."""
    sys.stdout.write(f"{what:34}{took:9.2f} ms   {took / floor:7.1f} x  {floor_name} ({floor:.2f} ms)\n")


def timed(work: Callable[[], object], times: int = 7) -> float:
    """Median of `times` runs after a first one that warms up."""
    work()
    spans = []
    for _time in range(times):
        begun = time.perf_counter()
        work()
        spans.append((time.perf_counter() - begun) * 1000)
    return median(spans)


def started(program: str) -> float:
    """From nothing to a shown window, offscreen."""
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return timed(lambda: subprocess.run([sys.executable, "-c", program], env=quiet, capture_output=True, check=True))


def saving(stored: Stored, folder: Path) -> float:
    """One letter more in one draft of two hundred, until it is on the disk."""
    workshop = stored.workshop
    rows = tuple(Draft(id=f"d{n}", text=f"We are the ONLY ones that answer call number {n}.") for n in range(200))
    library = SQLiteLibrary(folder / "library", SystemClock())
    texts = iter(range(10**6))

    def save() -> None:
        changed = rows[7].replaced(text=f"{rows[7].text} {next(texts)}")
        drafts = workshop.drafts.replaced(rows=(*rows[:7], changed, *rows[8:]))
        library.save(Stored(workshop.replaced(drafts=drafts), stored.run))

    try:
        return timed(save, 30)
    finally:
        library.close()


def committing(folder: Path) -> float:
    """The least a commit can cost with the same promises."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (x)")
    try:
        return timed(lambda: connection.execute("INSERT INTO t VALUES (1)"), 30)
    finally:
        connection.close()


def drawing(stored: Stored) -> float:
    """The whole room screen during E7, each time for another second of the clock."""
    workshop = stored.workshop
    block = next(block for block in workshop.agenda.blocks if block.module == "competitor_map")
    at = Moment(boot="bench", uptime_ms=0, wall_ms=1_795_510_800_000)
    run = Run().started(block.id, at)
    seconds = iter(range(10**6))

    def draw() -> object:
        now = at.replaced(uptime_ms=next(seconds) * 1000)
        seen = frame(workshop, run, now, Telling(Prompt("Map", "Where?"), Spotlight(), "Us", terms()))
        return room(seen, 16 / 9)

    return timed(draw, 15)


def looping(stored: Stored) -> float:
    """As many shapes as the screen has, made and thrown away."""
    del stored
    return timed(lambda: [tuple(range(6)) for _shape in range(200)], 15)


def linting() -> float:
    """240 characters against every term."""
    text = ("We are the ONLY team that provides integrated safety solutions, anytime, anywhere. " * 3)[:240]
    return timed(lambda: lint(text, terms()), 30)


def searching() -> float:
    """The same text looked through once per term."""
    text = "We are the ONLY team that provides integrated safety solutions, anytime, anywhere. " * 3
    return timed(lambda: [term.term in text for term in terms()], 30)


def repeating() -> float:
    """10,000 letters of the repetition that takes longest."""
    return max(timed(partial(lint, (one * 10_000)[:10_000], terms()), 3) for one in REPEATED)


def lowering() -> float:
    """The least that a look at every letter of the endless word can cost."""
    return timed(ENDLESS.lower)


def pages() -> float:
    """Forty pages with one line each."""

    def draw() -> None:
        canvas = Canvas(BytesIO())
        for _page in range(40):
            canvas.drawString(72, 72, "page")
            canvas.showPage()
        canvas.save()

    return timed(draw)


if __name__ == "__main__":
    main()
