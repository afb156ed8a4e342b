"""The sample workshop played through the real windows as it happened: a picture of every step, and all its paper."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, pairwise
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from onlyworkshop.domain.agenda import Kind
from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.run import Event, Run
from onlyworkshop.services.exchange import Parcel
from onlyworkshop.services.facilitation import Facilitation
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from onlyworkshop.services.session import Session
from onlyworkshop.system_clock import local_zone, today
from onlyworkshop.terms import terms
from ui.app import SETTINGS, new_id, open_library
from ui.desk.spoken import room_frame
from ui.garbage import Garbage
from ui.home.presenter import Surroundings
from ui.parts import LibraryKeeper, Parts
from ui.prepare.making import Sheet, make_paper
from ui.prepare.printing import SystemPrinter
from ui.program import Program
from ui.room.window import RoomWindow
from ui.settings import SettingsFile
from ui.tasks import Crew, in_a_thread
from ui.theme import apply_theme, load_theme
from ui.window import MainWindow

DESK = QSize(1366, 768)
ROOM = QSize(1920, 1080)
EARLY_MS = 20 * 60_000
SHEETS: tuple[Sheet, ...] = ("pack", "handouts", "poster")


class ToldClock:
    """A clock that shows what it is told."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment

    def now(self) -> Moment:
        return self.moment

    def awake_ms(self) -> int:
        return self.moment.uptime_ms


class Camera:
    """Takes numbered pictures of windows."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)

    def take(self, widget: QWidget, size: QSize, name: str) -> None:
        """A picture of the widget in this size."""
        widget.resize(size)
        for _turn in range(2):
            QApplication.processEvents()
        widget.grab().save(str(self._folder / f"{next(self._numbers):02}-{name}.png"))


def play(app: QApplication, folder: Path, library: Path) -> int:
    """Play the sample of today into `folder`, with the library in `library`; 0 when all went well."""
    folder.mkdir(parents=True, exist_ok=True)
    apply_theme(app, load_theme("light"))
    garbage, keeper = Garbage(app), open_library(library)
    try:
        stored = sample(new_id(), today(local_zone()), local_zone())
        keeper.save(stored)
        _play(stored, keeper, SettingsFile(library / SETTINGS), Camera(folder))
    finally:
        keeper.close()
        garbage.close()
    for sheet in SHEETS:
        make_paper(sheet, Parcel(stored, {}), "a4", stored.workshop.agenda.ends(), folder / f"{sheet}.pdf")
    return 0


def _play(stored: Stored, keeper: LibraryKeeper, settings: SettingsFile, camera: Camera) -> None:
    clock = ToldClock(stored.run.events[0].at.earlier(EARLY_MS))
    window = MainWindow(settings)
    tasks = in_a_thread(window)

    def new_session(kept: Stored) -> Session:
        return Session(kept, keeper, clock, new_id, terms())

    around = Surroundings(new_id, lambda: datetime.now(UTC), lambda: stored.workshop.agenda.day, local_zone())
    program = Program(Parts(keeper, new_session, around, settings, Crew(tasks, tasks), SystemPrinter()), window)
    window.show()
    program.show_home()
    camera.take(window, DESK, "home")
    keeper.remove(stored.workshop.id)
    keeper.save(Stored(stored.workshop, Run()))
    program.open(stored.workshop.id)
    camera.take(window, DESK, "prepare")
    program.show_desk()
    camera.take(window, DESK, "desk-before-the-day")
    _lead(stored, program, window, clock, camera)
    window.close()
    tasks.close()


def _lead(stored: Stored, program: Program, window: MainWindow, clock: ToldClock, camera: Camera) -> None:
    session, desk = program.session, program.desk
    if not session or not desk:
        return
    room = RoomWindow(load_theme("light"))
    for event, halfway in _moments(stored.run):
        clock.moment = event.at
        _happen(session.facilitation, event)
        if event.happened != "started":
            continue
        clock.moment = halfway
        desk.tick()
        name = _name(stored, event.block)
        camera.take(window, DESK, f"desk-{name}")
        room.show_frame(room_frame(session))
        camera.take(room, ROOM, f"room-{name}")
    session.point_at(Spotlight(statement=True))
    room.show_frame(room_frame(session))
    camera.take(room, ROOM, "room-statement")
    room.close()


def _moments(run: Run) -> Iterator[tuple[Event, Moment]]:
    """Every event with the moment halfway to the next one."""
    for event, following in pairwise(run.events):
        half = timedelta(milliseconds=following.at.uptime_ms - event.at.uptime_ms) / 2
        ms = round(half / timedelta(milliseconds=1))
        yield event, event.at.replaced(uptime_ms=event.at.uptime_ms + ms, wall_ms=event.at.wall_ms + ms)
    yield run.events[-1], run.events[-1].at


def _happen(facilitation: Facilitation, event: Event) -> None:
    match event.happened:
        case "started":
            facilitation.start(event.block)
        case "paused":
            facilitation.pause()
        case "resumed":
            facilitation.resume()
        case "adjusted":
            facilitation.add(event.minutes)
        case "left":
            facilitation.finish()


def _name(stored: Stored, block: str) -> str:
    found = stored.workshop.agenda.find(block)
    if not found or found.kind is not Kind.EXERCISE:
        return "break"
    return found.module.replace("_", "-")
