"""Light, dark and high contrast, for desk and room apart, without a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.light import Light, lit
from ui.settings import Settings, SettingsFile
from ui.theme import ICON, icon, load_theme


class FakeOutside(QObject):
    """A system that asks for what it is told to ask for."""

    changed = Signal()

    def __init__(self, asks: str = "light") -> None:
        super().__init__()
        self._asks = asks

    def theme(self) -> str:
        return self._asks

    def ask(self, name: str) -> None:
        self._asks = name
        self.changed.emit()


@pytest.fixture
def outside() -> FakeOutside:
    return FakeOutside()


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def light(qapp: QApplication, file: SettingsFile, outside: FakeOutside) -> Iterator[Light]:
    home = QObject()
    yield Light(file, home, outside)
    home.deleteLater()


def test_everybody_begins_as_the_system_asks(light: Light, outside: FakeOutside, qapp: QApplication) -> None:
    assert (Settings().theme, Settings().room_theme) == ("system", "system")
    desk = light.desk
    outside.ask("dark")
    assert light.desk.colours == light.room.colours == load_theme("dark").colours
    assert light.desk is desk
    assert qapp.palette().window().color() == load_theme("dark").colour("canvas")


def test_what_was_chosen_stays_whatever_the_system_asks(light: Light, outside: FakeOutside, file: SettingsFile) -> None:
    light.choose_desk("contrast")
    outside.ask("dark")
    assert light.desk.colours == load_theme("contrast").colours
    assert light.room.colours == load_theme("dark").colours
    assert (file.load().theme, file.load().room_theme) == ("contrast", "system")
    light.choose_desk("system")
    assert light.desk.colours == load_theme("dark").colours


def test_the_room_changes_without_the_desk(light: Light, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    light.choose_room("dark")
    assert light.room.colours == load_theme("dark").colours
    assert qapp.styleSheet() == sheet


def test_what_is_typed_and_where_stays(light: Light, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Manhole")
    edit.setCursorPosition(3)
    light.choose_desk("dark")
    assert (edit.text(), edit.cursorPosition(), edit.hasFocus()) == ("Manhole", 3, True)


def test_icons_on_buttons_and_in_fields_take_the_new_colours(light: Light, qtbot: QtBot) -> None:
    button, edit = QPushButton(icon("check", light.desk), "Add"), QLineEdit()
    found = edit.addAction(icon("pause", light.desk, "ink"), QLineEdit.ActionPosition.LeadingPosition)
    for widget in (button, edit):
        qtbot.addWidget(widget)
    light.choose_desk("dark")
    dark = load_theme("dark")
    assert dark.colours["ink-2"].lower() in solid(button.icon())
    assert dark.colours["ink"].lower() in solid(found.icon())
    light.choose_desk("light")
    assert load_theme("light").colours["ink-2"].lower() in solid(button.icon())


def test_a_choice_of_the_first_frame_follows_the_system_as_well(qapp: QApplication) -> None:
    assert lit("contrast").colours == load_theme("contrast").colours
    assert lit("system").colours in (load_theme("light").colours, load_theme("dark").colours)


def solid(drawn: QIcon) -> set[str]:
    """The colours of what is wholly drawn."""
    image = drawn.pixmap(ICON).toImage()
    spots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {spot.name() for spot in spots if spot.alpha() == 255}
