"""The way through the whole program, with a real library."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from onlyworkshop.domain.people import Person
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.exchange import Parcel, exported
from onlyworkshop.services.library import LibraryFull, LibraryInUse, Saving, Stored
from onlyworkshop.services.session import Session
from onlyworkshop.storage.keeper import LibraryKeeper
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import DAY, workshop
from tests.onlyworkshop.shots import jpeg
from tests.ui.stand_ins import FakePrinter, fake_crew
from ui.app import open_library
from ui.desk.photos.strip import PICTURE, PhotoStrip
from ui.desk.view import DeskView
from ui.home.card import WorkshopCard
from ui.home.presenter import Surroundings
from ui.home.shelf import HomeView
from ui.parts import Parts
from ui.preflight.view import PreflightView
from ui.prepare.view import PrepareView
from ui.program import Program
from ui.room.canvas import RoomCanvas
from ui.settings import SettingsFile
from ui.theme import load_theme
from ui.window import MainWindow

Start = Callable[..., Program]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def keeper(folder: Path) -> Iterator[LibraryKeeper]:
    made = open_library(folder)
    yield made
    made.close()


@pytest.fixture
def start(qtbot: QtBot, keeper: LibraryKeeper, folder: Path) -> Iterator[Start]:
    """Starts the program on the library."""
    windows: list[MainWindow] = []

    def starts(file: Path | None = None, first_time: bool = False) -> Program:
        settings, clock, numbers = SettingsFile(folder / "settings.json"), FakeClock(), count()
        window = MainWindow(settings)
        windows.append(window)
        around = Surroundings(lambda: f"new-{next(numbers)}", lambda: datetime.now(UTC), lambda: DAY, "Europe/London")

        def new_session(stored: Stored) -> Session:
            return Session(stored, keeper, clock, around.new_id, ())

        program = Program(Parts(keeper, new_session, around, settings, fake_crew(), FakePrinter()), window)
        window.show()
        program.begin(file, first_time)
        return program

    yield starts
    for window in windows:
        window.close()


def page(program: Program) -> QWidget | None:
    window = program.parent()
    assert isinstance(window, MainWindow)
    return window.page


def running() -> Stored:
    return Stored(workshop(), Run().started("block-03", FakeClock().now()))


def press(view: QWidget | None, name: str, qtbot: QtBot) -> None:
    assert view is not None
    button = view.findChild(QPushButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(view: QWidget | None, name: str, text: str, qtbot: QtBot) -> None:
    assert view is not None
    edit = view.findChild(QLineEdit, name)
    assert edit is not None, name
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_new_workshop_goes_from_its_title_to_the_desk(start: Start, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    program = start()
    type_into(page(program), "newTitleEdit", "Pumps", qtbot)
    assert isinstance(page(program), PrepareView)
    for name in ("Anna, Sales", "Bo, Service", "Cy, Client"):
        type_into(page(program), "newPersonEdit", name, qtbot)
    press(page(program), "startDayButton", qtbot)
    assert isinstance(page(program), DeskView)
    press(page(program), "homeButton", qtbot)
    assert isinstance(page(program), HomeView)
    assert [person.name for person in keeper.load("new-0").workshop.people.members] == ["Anna", "Bo", "Cy"]


def test_what_was_running_when_the_program_ended_goes_on_at_the_desk(start: Start, keeper: LibraryKeeper) -> None:
    keeper.save(running())
    program = start()
    assert isinstance(page(program), DeskView)
    assert program.session is not None
    block = program.session.facilitation.block()
    assert block is not None
    assert block.id == "block-03"


def test_the_desk_lives_on_while_the_day_is_prepared(start: Start, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    keeper.save(running())
    program = start()
    desk = program.desk
    press(page(program), "prepareButton", qtbot)
    assert isinstance(page(program), PrepareView)
    press(page(program), "startDayButton", qtbot)
    assert page(program) is desk


def test_a_photo_is_still_there_when_the_program_is_opened_again_and_goes_along_to_another_laptop(
    start: Start, keeper: LibraryKeeper, tmp_path: Path
) -> None:
    keeper.save(running())
    program = start()
    assert program.desk is not None
    program.desk._photos.added.emit((jpeg(), b"no photo"))
    program.show_home()
    (photo,) = keeper.load("w1").workshop.photos.rows
    assert keeper.photo(photo.digest).startswith(b"\xff\xd8")
    program.open("w1")
    assert program.desk is not None
    strip = program.desk.findChild(PhotoStrip)
    assert strip is not None
    assert not strip.item(0).data(PICTURE).isNull()
    home = program.show_home()
    home.presenter.carry_out("w1", tmp_path / "covers.onlyworkshop")
    home.presenter.carry_in(tmp_path / "covers.onlyworkshop")
    (again,) = keeper.load("new-1").workshop.photos.rows
    assert keeper.photo(again.digest)
    assert keeper.damages() == ()


def test_the_pack_is_reached_from_the_desk(start: Start, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    keeper.save(running())
    program = start()
    press(page(program), "packButton", qtbot)
    shown = page(program)
    assert isinstance(shown, PrepareView)
    focused = shown.focusWidget()
    assert focused is not None
    assert focused.objectName() == "packButton"


def test_the_first_time_ever_the_sample_is_there(start: Start, keeper: LibraryKeeper) -> None:
    start(first_time=True)
    assert [one.sample for one in keeper.shelf()] == [True]


def test_the_sample_never_comes_uncalled_to_a_shelf_in_use(start: Start, keeper: LibraryKeeper) -> None:
    keeper.save(Stored(workshop(), Run()))
    start(first_time=True)
    assert len(keeper.shelf()) == 1


def test_a_file_that_was_given_is_opened(start: Start, keeper: LibraryKeeper, tmp_path: Path) -> None:
    path = tmp_path / "pumps.onlyworkshop"
    path.write_bytes(exported(Parcel(Stored(workshop(), Run()), {})))
    program = start(path)
    assert isinstance(page(program), PrepareView)
    assert len(keeper.shelf()) == 1


def test_a_file_that_is_not_ours_leaves_the_shelf_with_a_sentence(
    start: Start, keeper: LibraryKeeper, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff")
    program = start(path)
    shown = page(program)
    assert isinstance(shown, HomeView)
    notice = shown.findChild(QLabel, "noticeLabel")
    assert notice is not None
    assert notice.text() == "This is not a workshop file."
    assert keeper.shelf() == ()


def choose_look(view: QWidget | None, name: str) -> None:
    assert view is not None
    look = view.findChild(QAbstractButton, "lookButton")
    choice = view.findChild(QRadioButton, name)
    assert look is not None
    assert choice is not None
    look.click()
    assert choice.isVisible()
    choice.click()
    look.click()
    assert not choice.isVisible()


def test_another_look_is_chosen_on_every_page_and_remembered(
    start: Start, keeper: LibraryKeeper, folder: Path, qtbot: QtBot
) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    settings, shelf = SettingsFile(folder / "settings.json"), page(program)
    choose_look(shelf, "deskDarkChoice")
    assert (settings.load().theme, settings.load().room_theme) == ("dark", "system")
    assert page(program) is shelf
    program.open("w1")
    choose_look(page(program), "deskContrastChoice")
    program.show_desk()
    choose_look(page(program), "roomDarkChoice")
    assert (settings.load().theme, settings.load().room_theme) == ("contrast", "dark")


def test_desk_room_and_preview_change_at_once_and_keep_what_is_typed(
    start: Start, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    keeper.save(running())
    program = start()
    desk = program.desk
    assert desk is not None
    note = desk.findChild(QPlainTextEdit, "noteEdit")
    assert note is not None
    note.setPlainText("half a sent")
    note.setFocus()
    choose_look(desk, "deskDarkChoice")
    choose_look(desk, "roomContrastChoice")
    assert (note.toPlainText(), desk.focusWidget()) == ("half a sent", note)
    preview = desk.findChild(RoomCanvas, "roomPreview")
    agenda = desk.findChild(QListView, "agendaList")
    assert preview is not None
    assert agenda is not None
    assert colour_at(preview, 0.02) == load_theme("contrast").colours["paper"].lower()
    assert colour_at(agenda, 0.98) == load_theme("dark").colours["paper"].lower()


def colour_at(widget: QWidget, share: float) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, round(image.height() * share)).name()


def test_the_save_mark_tells_what_the_keeper_says(start: Start, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    program.open("w1")
    assert program.session is not None
    program.session.editing.change(_with_another)
    shown = page(program)
    assert isinstance(shown, PrepareView)
    mark = shown.findChild(QLabel, "savedLabel")
    assert mark is not None
    qtbot.waitUntil(lambda: mark.text() == "Saved ✓")
    shown.show_saving(Saving(pending=True, failure=LibraryFull()))
    assert mark.text() == "Not saved: the disk is full"
    shown.show_saving(Saving(pending=True))
    assert mark.text() == "Saving…"


def test_closing_the_window_stores_everything(start: Start, keeper: LibraryKeeper) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    program.open("w1")
    assert program.session is not None
    program.session.editing.change(lambda w: w.replaced(title="Pumps"), typing_in="title")
    window = program.parent()
    assert isinstance(window, MainWindow)
    window.close()
    assert keeper.load("w1").workshop.title == "Pumps"


@pytest.fixture
def unwritable(keeper: LibraryKeeper) -> Iterator[Callable[[], None]]:
    """Makes the disk refuse everything; at the end it can be written to again."""

    def make(refuses: int = 1) -> None:
        keeper.ask(lambda library: vars(library)["_sqlite"].execute(f"PRAGMA query_only={refuses}")).result()

    yield make
    make(0)


def test_what_the_disk_refuses_is_there_again_when_the_workshop_is_opened_again(
    start: Start, keeper: LibraryKeeper, unwritable: Callable[[], None], qtbot: QtBot
) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    program.open("w1")
    unwritable()
    assert program.session is not None
    program.session.editing.change(lambda w: w.replaced(title="Pumps"), typing_in="title")
    program.show_home()
    qtbot.waitUntil(lambda: "write-protected" in notice_of(program))
    program.open("w1")
    assert program.session is not None
    assert program.session.editing.workshop.title == "Pumps"
    assert notice_of(program) == ""


def test_who_closes_the_window_over_what_is_not_saved_is_warned_once(
    start: Start, keeper: LibraryKeeper, unwritable: Callable[[], None]
) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    program.open("w1")
    unwritable()
    assert program.session is not None
    program.session.editing.change(lambda w: w.replaced(title="Pumps"), typing_in="title")
    window = program.parent()
    assert isinstance(window, MainWindow)
    assert not window.close()
    assert window.isVisible()
    assert notice_of(program).endswith("Close once more to leave without what is not saved.")
    assert window.close()


def notice_of(program: Program) -> str:
    window = program.parent()
    assert isinstance(window, MainWindow)
    line = window.findChild(QLabel, "windowNoticeLabel")
    return line.text() if line and not line.isHidden() else ""


def test_a_second_program_is_refused_in_one_sentence(keeper: LibraryKeeper, folder: Path) -> None:
    with pytest.raises(LibraryInUse):
        open_library(folder)


def test_a_card_opens_its_workshop(start: Start, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    shown = page(program)
    assert shown is not None
    card = shown.findChild(WorkshopCard)
    assert card is not None
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert isinstance(page(program), PrepareView)


def _with_another(kept: Workshop) -> Workshop:
    return kept.replaced(people=kept.people.with_person(Person(id="p9", name="Ida")))


def test_a_plan_saved_while_preparing_is_offered_to_the_next_workshop(
    start: Start, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    program = start()
    type_into(page(program), "newTitleEdit", "Pumps", qtbot)
    type_into(page(program), "outByEdit", "17", qtbot)
    press(page(program), "plansButton", qtbot)
    type_into(page(program), "planNameEdit", "Engineers", qtbot)
    press(page(program), "homeButton", qtbot)
    home = page(program)
    assert isinstance(home, HomeView)
    own = home.findChild(QRadioButton, "ownPlanRadio")
    assert own is not None
    own.click()
    type_into(home, "newTitleEdit", "Valves", qtbot)
    assert program.session is not None
    agenda = program.session.editing.workshop.agenda
    assert (agenda.plan, agenda.ends_by) == ("Engineers", time(17))


def test_what_was_held_is_offered_where_the_next_day_is_planned(
    start: Start, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    clock = FakeClock()
    run = Run().started("block-04", clock.now())
    clock.advance(27 * 60)
    keeper.save(Stored(workshop(), run.left(clock.now())))
    program = start()
    type_into(page(program), "newTitleEdit", "Valves", qtbot)
    prepare = page(program)
    assert isinstance(prepare, PrepareView)
    more = prepare.findChild(QToolButton, "moreBlock4Button")
    assert more is not None
    more.click()
    label = prepare.findChild(QLabel, "block4HabitLabel")
    assert label is not None
    assert label.text() == "Took you 27 minutes in one workshop."


def test_sound_and_clock_is_one_card_in_the_preparation_and_on_the_desk(start: Start, qtbot: QtBot) -> None:
    program = start(first_time=True)
    program.open(next(iter(program._parts.library.shelf())).id)
    program.show_prepare()
    assert program.prepare is not None
    window = program.parent()
    assert isinstance(window, MainWindow)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(program.prepare.view, Qt.Key.Key_F10)
    sheet = program.prepare.view.findChild(QWidget, "soundSheet")
    assert sheet is not None
    assert sheet.isVisible()
    mute = program.prepare.view.findChild(QCheckBox, "muteCheck")
    assert mute is not None
    mute.click()
    program.show_desk()
    assert program.desk is not None
    there = program.desk.findChild(QCheckBox, "muteCheck")
    assert there is not None
    assert there.isChecked()


def test_the_room_is_checked_from_the_preparation_and_from_the_desk_and_leads_back(
    start: Start, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    keeper.save(Stored(workshop(), Run()))
    program = start()
    program.open("w1")
    press(page(program), "checkRoomButton", qtbot)
    assert isinstance(page(program), PreflightView)
    press(page(program), "testAllButton", qtbot)
    assert sign(program, "library") == "✓"
    press(page(program), "backButton", qtbot)
    assert isinstance(page(program), PrepareView)
    program.show_desk()
    desk = page(program)
    assert desk is not None
    desk.findChildren(QToolButton, "checkRoomButton")[0].click()
    assert sign(program, "library") == "✓"
    press(page(program), "screensTestButton", qtbot)
    press(page(program), "screensYesButton", qtbot)
    assert sign(program, "screens") == "✓"
    press(page(program), "backButton", qtbot)
    assert isinstance(page(program), DeskView)


def sign(program: Program, check: str) -> str:
    shown = page(program)
    assert shown is not None
    label = shown.findChild(QLabel, f"{check}StateLabel")
    assert label is not None
    return label.text()[0]
