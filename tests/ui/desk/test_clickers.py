"""Clickers are keyboards that people hold without looking: nothing they send ends, loses or types anything unasked."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from onlyworkshop.domain.plans import Plan
from tests.onlyworkshop.builders import workshop
from tests.ui.desk.conftest import Led, Open
from tests.ui.exercises.days import day_with_wants

NONE = Qt.KeyboardModifier.NoModifier
CYRILLIC = {"и": 56, "р": 43, "а": 41, "д": 46, "ю": 60}


@pytest.fixture
def going(led: Led) -> Led:
    led.press("nextButton")
    led.view.setFocus()
    return led


@pytest.fixture
def alone(open_desk: Open) -> Led:
    lone = open_desk(screens=1)
    lone.press("nextButton")
    lone.view.setFocus()
    return lone


def in_place(letter: str, to: QWidget) -> bool:
    """A key of a Cyrillic or Greek keyboard goes down; whether it was taken before it became a letter."""
    code = CYRILLIC.get(letter, 56)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, ord(letter.upper()), NONE, code, 0, 0, letter, False, 1)
    override.ignore()
    QApplication.sendEvent(to, override)
    return override.isAccepted()


def happened(led: Led) -> int:
    return len(led.session.facilitation.run.events)


def test_f5_and_esc_in_turn_on_one_button_leave_the_day_and_the_projector_as_they_are(going: Led) -> None:
    before, block = happened(going), going.running()
    for _press in range(20):
        for key in (Qt.Key.Key_F5, Qt.Key.Key_Escape):
            going.key(key, to=going.view)
            assert going.room.isVisible()
            assert not going.room.alone
    assert (happened(going), going.running()) == (before, block)
    assert going.view.isVisible()


def test_on_one_screen_f5_and_esc_in_turn_show_the_room_and_the_desk_and_nothing_else(alone: Led) -> None:
    before, block = happened(alone), alone.running()
    for _press in range(10):
        alone.key(Qt.Key.Key_F5, to=alone.view)
        assert alone.room.isVisible()
        QTest.keyClick(alone.room, Qt.Key.Key_Escape)
        assert not alone.room.isVisible()
        alone.key(Qt.Key.Key_Escape, to=alone.view)
    assert (happened(alone), alone.running()) == (before, block)


def test_esc_does_nothing_in_front_of_any_cover(going: Led) -> None:
    for cover in (Qt.Key.Key_B, Qt.Key.Key_H, Qt.Key.Key_F):
        going.key(cover)
        seen = going.room.canvas.frame
        going.key(Qt.Key.Key_Escape)
        assert going.room.canvas.frame is seen
        going.key(Qt.Key.Key_L)


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Escape])
@pytest.mark.parametrize("field", ["noteEdit", "parkedAddEdit"])
def test_no_button_of_a_clicker_acts_or_types_while_somebody_writes(going: Led, key: Qt.Key, field: str) -> None:
    if field == "parkedAddEdit":
        going.view.park()
    line = going.view.findChild(QLineEdit, field) or going.view.findChild(QPlainTextEdit, field)
    line.setFocus()
    going.qtbot.keyClicks(line, "price")
    before = happened(going)
    going.key(key, to=line)
    going.qtbot.keyClicks(line, "s")
    assert (line.text() if isinstance(line, QLineEdit) else line.toPlainText()) == "prices"
    assert happened(going) == before
    assert going.room.canvas.frame is not None


def test_a_full_stop_while_somebody_writes_is_a_full_stop(going: Led) -> None:
    """No system says which keyboard it came from, and a sentence without its end is worse than one full stop too many:
    it is undone with one key, the room turned black in the middle of a word is seen by everybody."""
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.qtbot.keyClicks(note, "Price.")
    assert note.toPlainText() == "Price."
    assert going.room.canvas.frame is not None


def test_a_held_button_turns_one_page(going: Led) -> None:
    keys = {str(one.key().toString()): one.autoRepeat() for one in going.view.findChildren(QShortcut)}
    assert not any(keys[name] for name in ("PgDown", "PgUp", "F5", "B", "."))


@pytest.mark.parametrize("letter", ["и", "ю", "β"])
def test_black_is_black_by_its_place_on_a_cyrillic_or_greek_keyboard(going: Led, letter: str) -> None:
    assert in_place(letter, going.view)
    assert going.room.canvas.frame is None
    assert in_place(letter, going.view)
    assert going.room.canvas.frame is not None


def test_hold_freeze_and_live_have_their_places_too(going: Led) -> None:
    in_place("р", going.view)
    assert going.button("holdButton").isChecked()
    in_place("а", going.view)
    assert going.button("freezeButton").isChecked()
    in_place("д", going.view)
    assert not going.button("freezeButton").isChecked()


def test_a_list_that_searches_by_letters_does_not_keep_them_from_the_room(going: Led) -> None:
    agenda = going.view.findChild(QListWidget, "agendaList")
    agenda.setFocus()
    in_place("и", agenda)
    assert going.room.canvas.frame is None


def test_letters_of_every_alphabet_are_written_where_somebody_writes(going: Led) -> None:
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    for letter in "ироβ":
        in_place(letter, note)
        press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), NONE, CYRILLIC.get(letter, 56), 0, 0, letter)
        QApplication.sendEvent(note, press)
    assert note.toPlainText() == "ироβ"
    assert going.room.canvas.frame is not None


def test_the_places_are_known_while_the_room_covers_the_only_screen(alone: Led) -> None:
    alone.key(Qt.Key.Key_F5)
    in_place("и", alone.room)
    assert alone.room.canvas.frame is None


def test_a_clicker_leads_through_the_whole_day_whatever_the_exercises_would_like_typed(open_desk: Open) -> None:
    led = open_desk(workshop(Plan.FULL_DAY))
    led.view.setFocus()
    for block in led.session.editing.workshop.agenda.running():
        led.key(Qt.Key.Key_PageDown)
        QApplication.processEvents()
        assert led.running() == block


@pytest.mark.parametrize("before", ["curvesGrid", "agendaList"])
def test_a_clicker_goes_on_to_an_exercise_that_is_typed_into_and_on_from_there(open_desk: Open, before: str) -> None:
    led = open_desk(day_with_wants())
    led.session.facilitation.start(
        next(one.id for one in led.session.editing.workshop.agenda.blocks if one.module == "curves")
    )
    focused = led.view.findChild(QWidget, before)
    focused.setFocus()
    led.qtbot.waitUntil(focused.hasFocus)
    led.key(Qt.Key.Key_PageDown)
    QApplication.processEvents()
    assert led.running().module == "competitor_map"
    led.key(Qt.Key.Key_PageDown)
    assert led.running().module == "ingredients"


def test_one_key_leads_out_of_a_field_and_then_the_clicker_and_letters_act(going: Led) -> None:
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.qtbot.keyClicks(note, "price")
    going.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert going.view.hasFocus()
    going.key(Qt.Key.Key_B)
    assert going.room.canvas.frame is None
    assert note.toPlainText() == "price"


def test_minutes_and_pages_have_single_keys_that_rest_while_somebody_writes(going: Led) -> None:
    going.key(Qt.Key.Key_K)
    assert going.session.facilitation.reading().budget_ms == 11 * 60_000
    going.key(Qt.Key.Key_J)
    assert going.session.facilitation.reading().budget_ms == 10 * 60_000
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.qtbot.keyClicks(note, "jKoP")
    assert note.toPlainText() == "jKoP"
    assert going.session.facilitation.reading().budget_ms == 10 * 60_000
