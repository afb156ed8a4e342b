"""What exercises took before is offered where they are planned, and read without anybody waiting."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import LibraryUnreachable, Stored, Summary
from tests.onlyworkshop.builders import moment, workshop
from tests.ui.prepare.conftest import Open, Page
from tests.ui.stand_ins import FakeLibrary, LaterTasks
from ui.prepare.held import on_unreadable, read_habits


def held(library: FakeLibrary, identity: str, minutes: float, **changes: object) -> None:
    """A workshop on which the wants took so long."""
    run = Run().started("block-04", moment(0)).started("block-05", moment(minutes))
    library.save(Stored(workshop().replaced(id=identity, **changes), run))


@pytest.fixture
def library() -> FakeLibrary:
    made = FakeLibrary()
    for identity, minutes in (("a", 22), ("b", 31), ("c", 28)):
        held(made, identity, minutes)
    return made


def words(page: Page, number: int = 4) -> str:
    page.press(f"moreBlock{number}Button")
    label = page.find(QLabel, f"block{number}HabitLabel")
    return label.text() if label.isVisible() else ""


def test_what_it_takes_is_said_with_how_often_and_how_far_apart(open_page: Open, library: FakeLibrary) -> None:
    assert words(open_page(library=library)) == "Takes you 27 minutes on average over 3 workshops (22 to 31)."


def test_with_two_workshops_no_spread_is_told(open_page: Open, library: FakeLibrary) -> None:
    library.remove("c")
    assert words(open_page(library=library)) == "Takes you 26 minutes on average over 2 workshops."


def test_one_workshop_is_no_average(open_page: Open, library: FakeLibrary) -> None:
    library.remove("b")
    library.remove("c")
    assert words(open_page(library=library)) == "Took you 22 minutes in one workshop."


def test_the_button_plans_it(open_page: Open, library: FakeLibrary) -> None:
    page = open_page(library=library)
    page.press("moreBlock4Button")
    QApplication.processEvents()
    button = page.find(QPushButton, "block4PlanUsualButton")
    assert button.text() == "Plan 27"
    page.press("block4PlanUsualButton")
    assert page.now.agenda.blocks[3].minutes == 27
    assert not button.isVisible()


def test_nothing_is_offered_before_anything_was_held(page: Page) -> None:
    assert words(page) == ""
    assert not page.find(QPushButton, "block4PlanUsualButton").isVisible()


def test_samples_and_the_workshop_itself_teach_nothing(library: FakeLibrary) -> None:
    held(library, "d", 200, sample=True)
    held(library, "w1", 300)
    assert read_habits(library, "w1")["wants"].workshops == 3


def test_a_library_that_cannot_be_read_is_no_matter(open_page: Open) -> None:
    class Unreachable(FakeLibrary):
        def shelf(self) -> tuple[Summary, ...]:
            raise LibraryUnreachable

    assert words(open_page(library=Unreachable())) == ""


def test_a_bug_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        on_unreadable(ZeroDivisionError())


def test_what_is_being_typed_is_not_disturbed_when_it_arrives(
    open_page: Callable[..., Page], library: FakeLibrary
) -> None:
    later = LaterTasks()
    page = open_page(library=library, past_tasks=later)
    page.type("block4MinutesEdit", "1:3", enter=False)
    later.catch_up()
    assert page.edit("block4MinutesEdit").text() == "1:3"
    assert page.edit("block4MinutesEdit").hasFocus()
    assert words(page).startswith("Takes you 27 minutes")


def test_what_arrives_after_the_page_is_closed_is_not_shown(
    open_page: Callable[..., Page], library: FakeLibrary
) -> None:
    later = LaterTasks()
    page = open_page(library=library, past_tasks=later)
    page.close()
    later.catch_up()
    assert words(page) == ""
