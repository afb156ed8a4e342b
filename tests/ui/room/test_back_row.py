from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desk.laptop import FakeSounds
from ui.room.back_row import BackRow
from ui.settings import Settings, SettingsFile
from ui.sound_and_clock.presenter import SoundAndClock
from ui.sound_and_clock.sheet import joined_back_row

TOLD = Settings(room_depth=8, picture_width=2.0)


@pytest.fixture
def told(qtbot: QtBot) -> tuple[BackRow, list[tuple[str, float | None]]]:
    made = BackRow()
    qtbot.addWidget(made)
    said: list[tuple[str, float | None]] = []
    made.depth_told.connect(lambda metres: said.append(("depth", metres)))
    made.width_told.connect(lambda metres: said.append(("width", metres)))
    made.show_settings(Settings(), 16 / 9)
    return made, said


def write(qtbot: QtBot, made: BackRow, name: str, text: str) -> None:
    edit = made.findChild(QLineEdit, name + "Edit")
    assert edit is not None
    edit.clear()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def words(made: BackRow) -> str:
    found = made.findChild(QLabel, "backRowLabel")
    assert found is not None
    return found.text()


def test_it_says_what_the_back_row_can_read_as_soon_as_both_are_known(told: tuple[BackRow, list[object]]) -> None:
    made, _said = told
    assert words(made).startswith("Then the smallest text")
    made.show_settings(Settings(room_depth=8), 16 / 9)
    assert words(made).startswith("Then the smallest text")
    made.show_settings(TOLD, 16 / 9)
    assert words(made).startswith("Row 4 cannot read the smallest text. Sit within 4 m")


@pytest.mark.parametrize(("typed", "metres"), [("7.5", 7.5), ("7,5", 7.5), ("8 m", 8.0), ("", None)])
def test_lengths_are_read_as_people_write_them(
    qtbot: QtBot, told: tuple[BackRow, list[object]], typed: str, metres: float | None
) -> None:
    made, said = told
    made.show_settings(TOLD, 16 / 9)
    write(qtbot, made, "roomDepth", typed)
    assert said[-1] == ("depth", metres)


@pytest.mark.parametrize("typed", ["far", "0", "-3", "1e9", "9999", "1.2.3"])
def test_what_is_no_length_is_refused_and_stays(qtbot: QtBot, told: tuple[BackRow, list[object]], typed: str) -> None:
    made, said = told
    write(qtbot, made, "pictureWidth", typed)
    assert said == []
    edit = made.findChild(QLineEdit, "pictureWidthEdit")
    assert edit is not None
    assert edit.text() == typed
    assert "is no length" in edit.accessibleDescription()


def test_what_is_told_is_kept_for_the_next_day_and_said_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    file = SettingsFile(tmp_path / "settings.json")
    made = joined_back_row(SoundAndClock(FakeSounds(), file), page)
    write(qtbot, made, "roomDepth", "6")
    write(qtbot, made, "pictureWidth", "3,2")
    assert file.load().seats() == (6.0, 3.2)
    assert words(made).startswith("The back row can read it all: the smallest text grows to 3.4 %")
