"""What the tests do. A check is green only when it was tested: by the program, or by a facilitator who says so."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from onlyworkshop.domain.refusal import Refusal
from onlyworkshop.domain.timer import Stroke
from onlyworkshop.language import _, clock_time
from onlyworkshop.services.library import Library
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.preflight.findings import (
    library_found,
    next_break_words,
    power_found,
    printer_found,
    screens_words,
    space_found,
)
from ui.preflight.laptop import Laptop
from ui.preflight.results import Finding, Result, Results, State
from ui.preflight.rows import BY_ITSELF, CHECKS, Check, Row
from ui.room.displays import Choice
from ui.settings import Settings
from ui.tasks import Tasks

T = TypeVar("T")
STROKES = (Stroke.WARNING, Stroke.END)


class PreflightView(Protocol):
    """The page."""

    def show_row(self, check: Check, row: Row) -> None: ...


class Room(Protocol):
    """The screens, and what is on them; `key` shows the room on the desk’s own."""

    @property
    def key(self) -> str: ...
    def choices(self) -> tuple[Choice, ...]: ...
    def settle(self) -> None: ...
    def identify(self) -> None: ...
    def swap(self) -> None: ...


class Sound(Protocol):
    """The chimes."""

    @property
    def settings(self) -> Settings: ...
    def test(self, stroke: Stroke) -> str: ...


class Means(NamedTuple):
    """What is looked at, and who waits for the answers."""

    room: Room
    sound: Sound
    laptop: Laptop
    library: Library
    tasks: Tasks


class PreflightPresenter:
    """Keeps the page true until `close`. `print_page` is called for a page on paper; `show_work` hears of it."""

    def __init__(self, session: Session, view: PreflightView, means: Means, results: Results) -> None:
        self._session = session
        self._view = view
        self._means = means
        self._results = results
        self._busy: dict[Check, str] = {}
        self._asking: dict[Check, str] = {}
        self._rung: set[Stroke] = set()
        self._closed = False
        self.print_page: Callable[[], None] = lambda: None

    def close(self) -> None:
        """The page is gone; what is still asked of the laptop is answered to nobody."""
        self._closed = True

    def refresh(self) -> None:
        """Show everything as it is now."""
        if not self._closed:
            for check in CHECKS:
                self._view.show_row(check, self._row(check))

    def test(self, check: Check) -> None:
        """Test this now."""
        if check not in self._busy:
            self._tests()[check]()
            self.refresh()

    def test_all(self) -> None:
        """Test everything that needs nobody’s eyes and ears."""
        for check in BY_ITSELF:
            self.test(check)

    def rung(self, stroke: Stroke) -> None:
        """A chime was tested here or on the card beside; after both it is asked whether they were heard."""
        self._rung.add(stroke)
        if self._rung.issuperset(STROKES):
            self._rung.clear()
            self._ask("sound", _("Did you hear both chimes, from the back row too?"))
        self.refresh()

    def unheard(self, problem: str) -> None:
        """Nothing can have been heard, whoever asks."""
        self._rung.clear()
        self._asking.pop("sound", None)
        self._keep("sound", Finding(State.PROBLEM, problem))

    def answer(self, check: Check, yes: bool) -> None:
        """What the facilitator has seen or heard."""
        if self._asking.pop(check, None):
            said = _SAID[check]()[0 if yes else 1]
            self._keep(check, Finding(State.TESTED if yes else State.PROBLEM, said))

    def print_test(self) -> None:
        """Today’s schedule, on paper."""
        self.print_page()

    def swap(self) -> None:
        """Room and desk change their screens."""
        self._means.room.swap()
        self.refresh()

    def show_work(self, text: str, busy: bool = False, warn: bool = False) -> None:
        """How the page on paper is coming along."""
        self._busy.pop("printer", None)
        if busy:
            self._busy["printer"] = text
        elif warn:
            self._keep("printer", Finding(State.PROBLEM, text))
        else:
            self._ask("printer", f"{text} {_('Has the page come?')}")
        self.refresh()

    def _tests(self) -> dict[Check, Callable[[], None]]:
        laptop = self._means.laptop
        return {
            "screens": self._test_screens,
            "sound": self._ring_next,
            "printer": lambda: self._look("printer", laptop.printer, printer_found),
            "space": lambda: self._look("space", laptop.free_bytes, space_found),
            "power": lambda: self._look("power", laptop.power, power_found),
            "library": lambda: self._look("library", self._examined, lambda found: library_found(*found)),
            "clock": lambda: self._ask("clock", _("Is that the time on the wall?")),
        }

    def _test_screens(self) -> None:
        room = self._means.room
        room.settle()
        room.identify()
        shown = next((one for one in room.choices() if one.room), None)
        if shown:
            self._ask("screens", _("Does the audience see number {n}?").format(n=shown.number))
        else:
            self._keep("screens", Finding(State.PROBLEM, self._screens_words()))

    def _ring_next(self) -> None:
        problem = self._means.sound.test(next(one for one in STROKES if one not in self._rung))
        if problem:
            self.unheard(problem)

    def _examined(self) -> tuple[Sequence[str], int]:
        library = self._means.library
        return library.damages(), len(library.shelf())

    def _look(self, check: Check, ask: Callable[[], T], finding: Callable[[T], Finding]) -> None:
        self._busy[check] = _("Looking …")

        def done(found: T) -> None:
            self._busy.pop(check, None)
            self._keep(check, finding(found))

        def failed(error: Exception) -> None:
            self._busy.pop(check, None)
            if isinstance(error, Refusal):
                self._keep(check, Finding(State.PROBLEM, sentence(error)))
                return
            self._keep(check, Finding(State.PROBLEM, _("It could not be looked at.")))
            raise error

        self._means.tasks.run(ask, done=done, failed=failed)

    def _ask(self, check: Check, question: str) -> None:
        self._results.forget(check)
        self._asking[check] = question

    def _keep(self, check: Check, finding: Finding) -> None:
        self._results.keep(check, Result(finding, self._session.facilitation.now(), self._about(check)))
        self.refresh()

    def _row(self, check: Check) -> Row:
        found = self._results.find(check, self._about(check), self._session.facilitation.now())
        state = found.finding.state if found else State.UNTESTED
        at = clock_time(found.at) if found else ""
        said = self._busy.get(check) or self._standing(check, found.finding.words if found else "")
        return Row(state, said, at, self._asking.get(check, ""), check in self._busy)

    def _standing(self, check: Check, found: str) -> str:
        now = {
            "screens": self._screens_words,
            "clock": lambda: next_break_words(self._session),
            "sound": self._sound_words,
        }.get(check)
        return " ".join(dict.fromkeys(part for part in (now() if now else "", found) if part))

    def _screens_words(self) -> str:
        return screens_words(self._means.room.choices(), self._means.room.key)

    def _sound_words(self) -> str:
        settings = self._means.sound.settings
        if settings.muted:
            return _("The chimes are muted.")
        return _("One chime rung, one to go.") if self._rung else _("Volume {n}.").format(n=settings.volume)

    def _about(self, check: Check) -> str:
        """What a result is about: a test of other screens, or at another volume, says nothing."""
        if check == "screens":
            return self._screens_words()
        settings = self._means.sound.settings
        return f"{settings.volume} {settings.muted}" if check == "sound" else ""


def _seen() -> tuple[str, str]:
    return _("Seen."), _("Not seen: choose another screen, or swap.")


def _heard() -> tuple[str, str]:
    return _("Heard."), _("Not heard: turn it up, or connect a loudspeaker.")


def _printed() -> tuple[str, str]:
    return _("The page came."), _("No page came. Paper can still be saved as PDF.")


def _agreed() -> tuple[str, str]:
    return _("The clock is right."), _("Put the laptop’s clock right: every end of the day depends on it.")


_SAID: dict[Check, Callable[[], tuple[str, str]]] = {
    "screens": _seen,
    "sound": _heard,
    "printer": _printed,
    "clock": _agreed,
}
