"""The card on which the light is chosen, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_light import FakeOutside
from ui.boards.layout import column
from ui.light import Light
from ui.look.sheet import LookSheet
from ui.settings import SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def outside() -> FakeOutside:
    return FakeOutside("dark")


@pytest.fixture
def sheet(qapp: QApplication, qtbot: QtBot, file: SettingsFile, outside: FakeOutside) -> Iterator[LookSheet]:
    """The card over a page on which somebody types."""
    page = QWidget()
    edit = QLineEdit(page)
    page.setLayout(column(edit))
    page.resize(1024, 640)
    qtbot.addWidget(page)
    made = LookSheet(Light(file, page, outside), page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    edit.setFocus()
    yield made
    page.close()


def chosen(sheet: LookSheet) -> list[str]:
    return [one.accessibleName() for one in sheet.findChildren(QRadioButton) if one.isChecked()]


def press(key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_begins_as_the_system_asks_and_says_what_that_is(sheet: LookSheet) -> None:
    assert chosen(sheet) == ["Desk: As the system (dark now)", "Room: As the system (dark now)"]


def test_arrows_choose_at_once_and_escape_gives_the_focus_back(
    sheet: LookSheet, file: SettingsFile, qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    sheet.toggle()
    press(Qt.Key.Key_Down, qtbot)
    assert file.load().theme == "light"
    press(Qt.Key.Key_Tab, qtbot)
    for _step in range(3):
        press(Qt.Key.Key_Down, qtbot)
    assert (file.load().theme, file.load().room_theme) == ("light", "contrast")
    assert chosen(sheet) == ["Desk: Light", "Room: High contrast"]
    press(Qt.Key.Key_Escape, qtbot)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before


def test_what_the_system_asks_is_told_while_the_card_is_open(sheet: LookSheet, outside: FakeOutside) -> None:
    sheet.toggle()
    outside.ask("contrast")
    assert chosen(sheet) == ["Desk: As the system (high contrast now)", "Room: As the system (high contrast now)"]


def test_tab_leads_from_the_desks_choice_to_the_rooms_to_the_way_out_and_round(sheet: LookSheet, qtbot: QtBot) -> None:
    sheet.bring()
    been = []
    for _turn in range(4):
        focus = sheet.page.focusWidget()
        been.append(focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert been == ["deskSystemChoice", "roomSystemChoice", "closeLookButton", "deskSystemChoice"]
