"""A check is green only when it was tested today, by the program or by a facilitator who says so."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Stroke
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import workshop
from tests.ui.stand_ins import FakeLibrary, FakeTasks, LaterTasks
from ui.preflight.laptop import Power
from ui.preflight.presenter import Means, PreflightPresenter
from ui.preflight.results import Results, State
from ui.preflight.rows import CHECKS, Check, Row, state_words
from ui.room.displays import Choice, Display, Identity
from ui.settings import Settings
from ui.tasks import Tasks

MB = 1_000_000
LID = Display(Identity("", "", "", "eDP-1"), 0, 0, 1366, 768)
BEAMER = Display(Identity("EPSON", "EB-FH52", "", "HDMI-1"), 1366, 0, 1920, 1080)


class FakeRoom:
    """Screens that come and go when they are told to."""

    def __init__(self) -> None:
        self.displays = [LID, BEAMER]
        self.on = False
        self.key = "F5"
        self.done: list[str] = []

    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(n, one, self.on and n == 2, n == 1) for n, one in enumerate(self.displays, 1))

    def settle(self) -> None:
        self.on = len(self.displays) > 1

    def identify(self) -> None:
        self.done.append("numbers")

    def swap(self) -> None:
        self.done.append("swap")


class FakeChimes:
    """Chimes that ring unless something is wrong."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.problem = ""
        self.rang: Callable[[Stroke], None] = lambda _stroke: None

    def test(self, stroke: Stroke) -> str:
        if not self.problem:
            self.rang(stroke)
        return self.problem


class FakeLaptop:
    """A laptop that tells what it is told to tell."""

    def __init__(self) -> None:
        self.powered = Power(plugged=True, percent=80)
        self.free: int | None = 9000 * MB
        self.default: str | None = "Office"

    def power(self) -> Power:
        return self.powered

    def free_bytes(self) -> int | None:
        return self.free

    def printer(self) -> str | None:
        return self.default


class DamagedLibrary(FakeLibrary):
    """A library that is not what it was."""

    def damages(self) -> tuple[str, ...]:
        return ("The photo of “Pumps” is lost.", "A backup cannot be read.")


class Page:
    """The presenter, and what it shows."""

    def __init__(self, library: FakeLibrary | None = None, tasks: Tasks | None = None) -> None:
        self.clock, numbers = FakeClock(), count()
        self.room, self.chimes, self.laptop, self.results = FakeRoom(), FakeChimes(), FakeLaptop(), Results()
        self.rows: dict[Check, Row] = {}
        self.session = Session(Stored(workshop(), Run()), FakeLibrary(), self.clock, lambda: f"new-{next(numbers)}", ())
        means = Means(self.room, self.chimes, self.laptop, library or FakeLibrary(), tasks or FakeTasks())
        self.does = PreflightPresenter(self.session, self, means, self.results)
        self.chimes.rang = self.does.rung
        self.does.refresh()

    def show_row(self, check: Check, row: Row) -> None:
        self.rows[check] = row

    def state(self, check: Check) -> State:
        return self.rows[check].state


@pytest.fixture
def page() -> Page:
    return Page()


def test_nothing_is_green_before_it_was_tested(page: Page) -> None:
    assert {page.state(check) for check in CHECKS} == {State.UNTESTED}
    assert state_words(page.rows["power"]) == "○ Not tested"


def test_what_needs_nobody_is_tested_at_one_press_with_the_time(page: Page) -> None:
    page.does.test_all()
    assert [page.state(check) for check in ("power", "space", "library")] == [State.TESTED] * 3
    assert page.rows["power"].words == "Plugged in, battery at 80 %."
    assert state_words(page.rows["power"]) == f"✓ Tested {page.rows['power'].at}"
    assert page.state("sound") is State.UNTESTED


def test_yesterdays_test_says_nothing_today(page: Page) -> None:
    page.does.test("power")
    page.clock.advance(24 * 3600)
    page.does.refresh()
    assert page.rows["power"] == Row(State.UNTESTED, "", "", "", busy=False)


@pytest.mark.parametrize(
    ("power", "state", "words"),
    [
        (Power(plugged=False, percent=55), State.PROBLEM, "On battery, battery at 55 %: plug it in."),
        (Power(plugged=True), State.TESTED, "Plugged in."),
        (Power(), State.UNTESTED, "Unknown: the system does not say whether it is plugged in."),
    ],
)
def test_power_is_told_honestly(page: Page, power: Power, state: State, words: str) -> None:
    page.laptop.powered = power
    page.does.test("power")
    assert (page.state("power"), page.rows["power"].words) == (state, words)


@pytest.mark.parametrize(
    ("free", "state"),
    [(500 * MB, State.TESTED), (499 * MB, State.PROBLEM), (0, State.PROBLEM), (None, State.UNTESTED)],
)
def test_below_five_hundred_megabytes_is_a_problem(page: Page, free: int | None, state: State) -> None:
    page.laptop.free = free
    page.does.test("space")
    assert page.state("space") is state


def test_a_damaged_library_is_told_by_its_first_damage() -> None:
    page = Page(DamagedLibrary())
    page.does.test("library")
    assert page.state("library") is State.PROBLEM
    assert page.rows["library"].words == "The photo of “Pumps” is lost. And 1 more."


def test_while_it_is_looked_at_nothing_is_asked_twice() -> None:
    tasks = LaterTasks()
    page = Page(tasks=tasks)
    page.does.test("library")
    page.does.test("library")
    assert page.rows["library"].busy
    tasks.catch_up()
    assert page.state("library") is State.TESTED


def test_chimes_are_green_only_when_both_were_heard(page: Page) -> None:
    page.does.test("sound")
    assert (page.rows["sound"].asks, page.rows["sound"].words) == ("", "One chime rung, one to go.")
    page.does.test("sound")
    assert page.rows["sound"].asks == "Did you hear both chimes, from the back row too?"
    assert page.state("sound") is State.UNTESTED
    page.does.answer("sound", yes=True)
    assert (page.state("sound"), page.rows["sound"].asks) == (State.TESTED, "")


def test_chimes_at_another_volume_were_not_tested(page: Page) -> None:
    for _turn in range(2):
        page.does.test("sound")
    page.does.answer("sound", yes=True)
    page.chimes.settings = page.chimes.settings.replaced(volume=20)
    page.does.refresh()
    assert page.state("sound") is State.UNTESTED


def test_chimes_that_cannot_be_heard_are_a_problem_at_once_and_later(page: Page) -> None:
    page.chimes.problem = "No sound here."
    page.does.test("sound")
    assert page.state("sound") is State.PROBLEM
    page.chimes.problem = ""
    for _turn in range(2):
        page.does.test("sound")
    page.does.unheard("Is a loudspeaker connected?")
    assert (page.state("sound"), page.rows["sound"].asks) == (State.PROBLEM, "")


def test_screens_are_numbered_and_the_facilitator_says_what_is_seen(page: Page) -> None:
    page.does.test("screens")
    assert page.room.done == ["numbers"]
    assert page.rows["screens"].asks == "Does the audience see number 2?"
    page.does.answer("screens", yes=False)
    assert page.state("screens") is State.PROBLEM
    page.does.test("screens")
    page.does.answer("screens", yes=True)
    assert page.rows["screens"].words == (
        "Room on 2 · EPSON EB-FH52 (1920\u00a0×\u00a01080), desk on 1 · eDP-1 (1366\u00a0×\u00a0768). Seen."
    )
    page.does.swap()
    assert page.room.done[-1] == "swap"


def test_a_projector_pulled_out_is_not_tested_any_more(page: Page) -> None:
    page.does.test("screens")
    page.does.answer("screens", yes=True)
    page.room.displays = [LID]
    page.does.refresh()
    assert page.state("screens") is State.UNTESTED
    page.does.test("screens")
    assert page.state("screens") is State.PROBLEM
    assert page.rows["screens"].words.startswith("One screen only.")


def test_on_one_screen_the_key_that_was_chosen_is_named(page: Page) -> None:
    del page.room.displays[1:]
    page.room.key = "F13"
    page.does.refresh()
    assert page.rows["screens"].words.endswith("show the room on this one from the desk: F13.")


def test_a_printer_is_green_only_when_a_page_came(page: Page) -> None:
    printed: list[bool] = []
    page.does.print_page = lambda: printed.append(True)
    page.does.test("printer")
    assert page.state("printer") is State.UNTESTED
    assert page.rows["printer"].words == "Default printer: Office. Print a page to be sure."
    page.does.print_test()
    page.does.show_work("Making the schedule…", busy=True)
    assert page.rows["printer"].busy
    page.does.show_work("Sent to the printer.")
    assert page.rows["printer"].asks == "Sent to the printer. Has the page come?"
    page.does.answer("printer", yes=True)
    assert (page.state("printer"), printed) == (State.TESTED, [True])
    page.does.show_work("No printer was found.", warn=True)
    assert page.state("printer") is State.PROBLEM
    page.laptop.default = None
    page.does.test("printer")
    assert page.state("printer") is State.PROBLEM


def test_the_clock_names_the_next_break(page: Page) -> None:
    assert "Break at" in page.rows["clock"].words
    page.does.test("clock")
    page.does.answer("clock", yes=True)
    assert page.state("clock") is State.TESTED


def test_who_answers_what_was_not_asked_changes_nothing(page: Page) -> None:
    page.does.answer("sound", yes=True)
    assert page.state("sound") is State.UNTESTED


def test_a_closed_page_is_shown_nothing(page: Page, tmp_path: Path) -> None:
    page.does.close()
    page.rows.clear()
    page.does.test("power")
    assert page.rows == {}
