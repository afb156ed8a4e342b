"""The window comes up where it was, and always where it can be reached."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.settings import Place, Settings, SettingsFile
from ui.window import IN_SIGHT, LEAST_SIZE, MainWindow, by_choice, fitting, plain_page, seen

LAPTOP, PROJECTOR = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


@pytest.mark.parametrize("x", [0, 1400])
def test_a_window_comes_back_where_it_was(x: int) -> None:
    place = Place(x=x, y=20, width=1100, height=700)
    assert fitting(place, [LAPTOP, PROJECTOR]) == QRect(x, 20, 1100, 700)


@pytest.mark.parametrize("at", [(5000, 20), (-3000, 0), (20, -400), (1340, 20), (20, 760)])
def test_a_window_that_nobody_could_reach_comes_to_the_first_screen(at: tuple[int, int]) -> None:
    place = Place(x=at[0], y=at[1], width=1100, height=700)
    assert LAPTOP.contains(fitting(place, [LAPTOP]))


def test_a_window_is_never_larger_than_its_screen() -> None:
    assert fitting(Place(x=0, y=0, width=3840, height=2160), [LAPTOP]).size() == LAPTOP.size()


def test_a_first_window_stands_in_the_middle() -> None:
    assert fitting(None, [PROJECTOR]).center() == PROJECTOR.center()


def test_closing_remembers_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.save(Settings(theme="dark"))
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    window.setGeometry(40, 50, 1100, 680)
    with qtbot.waitSignal(window.closing):
        window.close()
    kept = settings.load()
    assert kept.theme == "dark"
    assert kept.place == Place(x=40, y=50, width=1100, height=680)


def test_the_title_says_which_workshop_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    page, other = QWidget(), QWidget()
    window.show_page(page, "Manhole covers")
    assert window.windowTitle() == "Manhole covers – OnlyWorkshop"
    window.show_page(other)
    assert window.page is other
    assert window.windowTitle() == "OnlyWorkshop"


def test_a_plain_page_says_one_sentence_and_offers_one_way_on(qtbot: QtBot) -> None:
    pressed: list[str] = []
    page = plain_page("The library is open in another window.", "Close", lambda: pressed.append("close"))
    qtbot.addWidget(page)
    sentence, button = page.findChild(QLabel, "plainSentence"), page.findChild(QPushButton, "plainButton")
    assert sentence is not None
    assert button is not None
    assert sentence.text() == "The library is open in another window."
    button.click()
    assert pressed == ["close"]


def test_a_window_with_a_reason_to_stay_closes_the_second_time(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.ask_before_closing(lambda: "Something is not saved.")
    window.show()
    assert not window.close()
    assert window.close()


def test_a_window_that_is_told_to_end_asks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.ask_before_closing(lambda: "Something is not saved.")
    window.show()
    window.leave()
    assert not window.isVisible()


def test_a_window_that_has_to_move_goes_where_most_of_it_is_but_not_to_the_audience() -> None:
    third = QRect(3286, 0, 1280, 800)
    lost = QRect(1300, 700, 1000, 700)
    assert by_choice([LAPTOP, PROJECTOR, third], lost, QRect())[0] == PROJECTOR
    assert by_choice([LAPTOP, PROJECTOR, third], lost, PROJECTOR)[0] == LAPTOP
    assert by_choice([PROJECTOR], lost, PROJECTOR) == [PROJECTOR]


class Screen:
    """A screen of any size."""

    def __init__(self, place: QRect) -> None:
        self.availableGeometry = self.geometry = lambda: place


class Desktop(QObject):
    """Screens that become others."""

    changed = Signal()

    def __init__(self, *places: QRect) -> None:
        super().__init__()
        self.places = places

    def all(self) -> list[Screen]:
        return [Screen(place) for place in self.places]


def test_where_a_screen_is_small_the_window_may_be_smaller_than_the_pages_like(qtbot: QtBot, tmp_path: Path) -> None:
    desktop = Desktop(LAPTOP)
    window = MainWindow(SettingsFile(tmp_path / "settings.json"), desktop)
    qtbot.addWidget(window)
    window.setGeometry(1400, 20, 1100, 700)
    assert window.minimumSize() == LEAST_SIZE
    desktop.places = (QRect(0, 0, 911, 512), PROJECTOR)
    desktop.changed.emit()
    assert window.minimumSize() == QSize(911, 512)
    desktop.places = (LAPTOP, PROJECTOR)
    desktop.changed.emit()
    assert window.minimumSize() == LEAST_SIZE


def test_a_window_opens_while_there_is_no_screen_at_all(qtbot: QtBot, tmp_path: Path) -> None:
    desktop = Desktop()
    window = MainWindow(SettingsFile(tmp_path / "settings.json"), desktop)
    qtbot.addWidget(window)
    desktop.changed.emit()
    assert window.minimumSize() == LEAST_SIZE


def test_the_window_looks_again_when_the_system_has_moved_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    window.screens.changed.emit()
    window.move(9000, 9000)
    qtbot.waitUntil(lambda: seen(window.geometry(), [LAPTOP, PROJECTOR]) >= IN_SIGHT)
    window.close()
