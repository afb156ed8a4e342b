"""Keys that a facilitator has chosen: one meaning each, kept on the laptop, as delivered again, and on paper."""

import json
import re
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QPushButton

from tests.ui.desk.conftest import Led, Open
from ui.desk.key_button import KeyButton, portable
from ui.keymap import PANEL_KEYS, standard_keys
from ui.settings import Settings, SettingsFile

ROOT = Path(__file__).parents[3]
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def card(led: Led) -> QFrame:
    sheet = led.view.findChild(QFrame, "keysSheet")
    if not sheet.isVisible():
        led.view.toggle_keys()
    return sheet


def key_of(led: Led, action: str) -> KeyButton:
    return card(led).findChild(KeyButton, f"keyButton-{action}")


def line(led: Led) -> str:
    return card(led).findChild(QLabel, "keysLineLabel").text()


def choose(led: Led, action: str, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    button = key_of(led, action)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, key, held)


def restore(led: Led) -> None:
    QTest.mouseClick(card(led).findChild(QPushButton, "restoreKeysButton"), Qt.MouseButton.LeftButton)


def test_a_pressed_row_takes_the_next_key_and_the_old_one_rests(led: Led) -> None:
    choose(led, "next", Qt.Key.Key_F13)
    assert key_of(led, "next").text() == "F13"
    led.view.toggle_keys()
    led.key(Qt.Key.Key_F9, to=led.view)
    assert led.running() is None
    led.key(Qt.Key.Key_F13, to=led.view)
    assert led.running().module == "field"


def test_while_a_row_waits_the_key_does_nothing_else_and_esc_keeps_the_old_one(led: Led) -> None:
    choose(led, "park", Qt.Key.Key_F8)
    assert led.running() is None
    assert line(led) == "“F8” is taken: Start, pause, go on."
    choose(led, "park", Qt.Key.Key_Escape)
    assert key_of(led, "park").text() == "F4"
    assert card(led).isVisible()
    assert led.settings.load().keys == ()


@pytest.mark.parametrize(
    ("key", "held", "why"),
    [
        (Qt.Key.Key_B, NONE, "“B” is taken: Room black."),
        (Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier, "“Alt+R” is needed inside the exercises."),
        (Qt.Key.Key_7, NONE, "“7” is needed inside the exercises."),
        (Qt.Key.Key_Space, NONE, "“Space” is needed inside the exercises."),
        (Qt.Key.Key_Tab, NONE, "“Tab” is needed inside the exercises."),
        (Qt.Key.Key_C, CTRL, "“Ctrl+C” means the same in every program; it stays free for that."),
        (Qt.Key.Key_A, CTRL, "“Ctrl+A” means the same in every program; it stays free for that."),
    ],
)
def test_a_key_with_another_meaning_is_refused_in_one_sentence(
    led: Led, key: Qt.Key, held: Qt.KeyboardModifier, why: str
) -> None:
    choose(led, "park", key, held)
    assert line(led) == why
    assert key_of(led, "park").text() == "F4"
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_modifiers_alone_are_waited_through(led: Led) -> None:
    button = key_of(led, "park")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for alone in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt):
        QTest.keyClick(button, alone)
    assert button.isChecked()
    QTest.keyClick(button, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert button.text() == "Ctrl+Shift+P"


def test_chosen_keys_are_there_on_the_next_day_also_when_two_were_exchanged(led: Led, open_desk: Open) -> None:
    choose(led, "agenda", Qt.Key.Key_F13)
    choose(led, "side", Qt.Key.Key_F2)
    choose(led, "agenda", Qt.Key.Key_F3)
    led.view.close_desk()
    later = open_desk()
    assert (key_of(later, "agenda").text(), key_of(later, "side").text()) == ("F3", "F2")


def test_as_delivered_takes_every_choice_back(led: Led) -> None:
    button = card(led).findChild(QPushButton, "restoreKeysButton")
    assert not button.isEnabled()
    choose(led, "black", Qt.Key.Key_X)
    assert button.isEnabled()
    restore(led)
    assert key_of(led, "black").text() == "B  ·  ."
    assert led.settings.load().keys == ()
    led.view.toggle_keys()
    led.key(Qt.Key.Key_Period, to=led.view)
    assert led.room.canvas.frame is None


def test_what_names_a_key_names_the_chosen_one(led: Led) -> None:
    assert led.button("blackButton").toolTip() == "Black (B  ·  .)"
    choose(led, "black", Qt.Key.Key_X)
    choose(led, "screen", Qt.Key.Key_F13)
    choose(led, "sound", Qt.Key.Key_F14)
    led.press("roomScreenButton")
    assert led.button("blackButton").toolTip() == "Black (X)"
    assert led.button("roomScreenButton").toolTip() == "Show the room (F13)"
    assert led.text("roomWhereLabel") == "off · F13 shows it"
    assert led.button("soundButton").toolTip() == "Sound and clock (F14)"


def test_the_buttons_of_clock_and_head_name_their_keys(led: Led) -> None:
    choose(led, "more", Qt.Key.Key_G)
    tips = [led.button(f"{name}Button").toolTip() for name in ("addMinute", "takeMinute", "startTimer", "previous")]
    assert tips == [
        "Add a minute (G)",
        "Take a minute away (Ctrl+-  ·  J)",
        "Start (Ctrl+Space  ·  F8)",
        "Previous (Ctrl+Left  ·  F7)",
    ]
    assert led.button("nextButton").toolTip().endswith("(Ctrl+Right  ·  F9)")
    preview = led.view.findChild(type(led.room.canvas), "roomPreview")
    assert preview.toolTip() == "Long boards have pages: Alt+PgDown  ·  P turns on, Alt+PgUp  ·  O turns back."
    led.press("muteButton")
    assert led.button("muteButton").toolTip().endswith("(M)")
    assert led.button("keysButton").toolTip() == "All keys (F1  ·  ?)"
    led.press("startTimerButton")
    assert led.button("startTimerButton").toolTip() == "Pause (Ctrl+Space  ·  F8)"


def test_the_card_names_what_the_exercises_listen_to(led: Led) -> None:
    told = card(led).findChild(QLabel, "fixedKeysLabel").text()
    assert all(key in told for key in ("Alt+1", "Alt+R", "Alt+N", "Alt+W"))


def test_its_own_delivered_key_is_never_refused(led: Led) -> None:
    choose(led, "undo", Qt.Key.Key_F13)
    choose(led, "undo", Qt.Key.Key_Z, CTRL)
    assert key_of(led, "undo").text() == "Ctrl+Z"


def test_a_letter_of_another_alphabet_is_chosen_by_its_place() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord("И"), NONE, 56, 0, 0, "и")
    assert portable(event) == "B"
    assert portable(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NONE, 0, 0, 0, "")) == ""


@pytest.mark.parametrize(
    "kept",
    [
        [["nothing", "F13"]],
        [["park", "Ctrl+C"]],
        [["park", "F8"]],
        [["park", "x" * 40]],
        [["park", "F13, F12"]],
        [["park", ""]],
        [["park", "\u0000"]],
        [["park", "<b>"], ["side", "<b>"]],
    ],
)
def test_keys_that_cannot_be_in_the_file_are_as_delivered(open_desk: Open, tmp_path: Path, kept: list) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"keys": kept}), "utf-8")
    desk = open_desk()
    assert key_of(desk, "park").text() == "F4"
    assert key_of(desk, "side").text() == "F3"


@pytest.mark.parametrize("told", ["7", '"F8"', "[7]", '[["a"]]', '[["a", "b", "c"]]', '[["a", 7]]', '{"a": "b"}'])
def test_what_is_no_table_of_keys_is_no_settings(tmp_path: Path, told: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"keys": ' + told + "}")
    assert SettingsFile(path).load() == Settings()
    path.write_text(json.dumps({"keys": [["park", "x" * 41]]}))
    assert SettingsFile(path).load() == Settings()
    path.write_text(json.dumps({"keys": [["park", "F13"]] * 101}))
    assert SettingsFile(path).load() == Settings()


def test_the_keys_of_every_panel_are_known_to_the_card() -> None:
    sources = [path for folder in ("exercises", "boards") for path in (ROOT / "ui" / folder).rglob("*.py")]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    found = set(re.findall(r'"((?:Ctrl|Alt|Shift)\+[A-Za-z+]+)"', text))
    assert found
    assert {QKeySequence(one).toString() for one in found} <= PANEL_KEYS | standard_keys()


def test_all_rows_and_buttons_fit_into_the_smallest_desk(led: Led) -> None:
    led.view.resize(1024, 640)
    sheet = card(led)
    assert led.view.rect().contains(sheet.geometry())
    for button in sheet.findChildren(QPushButton):
        assert sheet.rect().contains(button.geometry()), button.objectName()
        assert button.width() >= button.sizeHint().width(), button.objectName()
        assert button.accessibleName()


def test_the_card_is_closed_by_esc_by_its_button_and_gives_the_focus_back(led: Led) -> None:
    led.view.setFocus()
    for way in ("Esc", "Close"):
        sheet = card(led)
        if way == "Esc":
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(sheet.findChild(QPushButton, "closeKeysButton"), Qt.MouseButton.LeftButton)
        assert not sheet.isVisible()
        assert led.view.hasFocus()


def test_the_card_is_printed_with_the_chosen_keys_on_one_page(led: Led, tmp_path: Path) -> None:
    printer = led.printer
    choose(led, "park", Qt.Key.Key_F13)
    QTest.mouseClick(card(led).findChild(QPushButton, "printKeysButton"), Qt.MouseButton.LeftButton)
    assert line(led) == "Sent to the printer."
    path = tmp_path / "keys.pdf"
    path.write_bytes(printer.printed[0])
    with pikepdf.open(path) as made:
        assert len(made.pages) == 1
    assert ("Park something", "F13") in card(led).rows()


def test_without_a_printer_the_card_says_where_the_file_is(led: Led) -> None:
    led.printer.there = False
    QTest.mouseClick(card(led).findChild(QPushButton, "printKeysButton"), Qt.MouseButton.LeftButton)
    said = line(led)
    assert said.startswith("No printer was found. The file is ")
    assert Path(said.removeprefix("No printer was found. The file is ")).read_bytes().startswith(b"%PDF")
