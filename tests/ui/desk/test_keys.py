import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from tests.ui.desk.conftest import Led

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def going(led: Led) -> Led:
    """The first block runs."""
    led.press("nextButton")
    led.view.setFocus()
    return led


def test_a_clicker_can_run_the_day(going: Led) -> None:
    going.key(Qt.Key.Key_PageDown)
    assert going.running().module == "lineup"
    going.key(Qt.Key.Key_PageUp)
    assert going.running().module == "field"
    going.key(Qt.Key.Key_Period)
    assert going.room.canvas.frame is None
    going.key(Qt.Key.Key_B)
    assert going.room.canvas.frame is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5, Qt.Key.Key_Escape])
def test_a_clicker_rests_while_a_line_is_being_written(going: Led, key: Qt.Key) -> None:
    going.view.park()
    line = going.view.findChild(QLineEdit, "parkedAddEdit")
    going.qtbot.keyClicks(line, "price")
    going.key(key, to=line)
    assert going.running().module == "field"
    assert line.text() == "price"
    assert going.room.isVisible()


def test_letters_and_full_stops_are_typed_and_do_nothing_else(going: Led) -> None:
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.qtbot.keyClicks(note, "b. h? m")
    assert note.toPlainText() == "b. h? m"
    assert going.room.canvas.frame.prompt.title == "Set the field"
    assert not going.settings.load().muted


def test_the_timer_answers_to_keys_even_while_writing(going: Led) -> None:
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.key(Qt.Key.Key_F8, to=note)
    going.pass_time()
    assert going.text("clockWordsLabel") == "paused, of 10"
    going.key(Qt.Key.Key_Space, CTRL, to=note)
    going.key(Qt.Key.Key_Plus, CTRL, to=note)
    assert going.text("clockWordsLabel") == "left of 11"
    going.key(Qt.Key.Key_Minus, CTRL, to=note)
    assert going.text("clockWordsLabel") == "left of 10"
    going.key(Qt.Key.Key_F9, to=note)
    assert going.running().module == "lineup"
    going.key(Qt.Key.Key_F7, to=going.view)
    assert going.running().module == "field"


def test_ctrl_and_arrows_move_through_the_day_but_not_out_of_a_word(going: Led) -> None:
    going.key(Qt.Key.Key_Right, CTRL)
    assert going.running().module == "lineup"
    going.key(Qt.Key.Key_Left, CTRL)
    assert going.running().module == "field"
    note = going.view.findChild(QPlainTextEdit, "noteEdit")
    note.setFocus()
    going.key(Qt.Key.Key_Right, CTRL, to=note)
    assert going.running().module == "field"


def test_both_columns_fold_away_and_come_back(going: Led) -> None:
    agenda = going.view.findChild(QListWidget, "agendaList")
    for key, column in ((Qt.Key.Key_F2, agenda), (Qt.Key.Key_F3, going.view._side)):
        before = going.view._stage.width()
        going.key(key)
        assert column.isHidden()
        going.qtbot.waitUntil(lambda before=before: going.view._stage.width() > before)
        going.key(key)
        assert not column.isHidden()


def test_m_mutes_and_h_holds(going: Led) -> None:
    going.key(Qt.Key.Key_M)
    assert going.settings.load().muted
    going.key(Qt.Key.Key_H)
    assert going.room.canvas.frame.prompt.title == "Manhole covers"
    going.key(Qt.Key.Key_H)
    assert going.room.canvas.frame.prompt.title == "Set the field"


def test_undo_and_redo_have_keys(going: Led) -> None:
    going.session.editing.change(lambda w: w.noting("field", "Important"))
    going.key(Qt.Key.Key_Z, CTRL)
    assert going.session.editing.workshop.note("field") == ""
    going.key(Qt.Key.Key_Z, CTRL, SHIFT)
    assert going.session.editing.workshop.note("field") == "Important"


def test_all_keys_are_on_one_card_that_fits(going: Led) -> None:
    sheet = going.view.findChild(QFrame, "keysSheet")
    going.key(Qt.Key.Key_F1)
    assert sheet.isVisible()
    assert going.view.rect().contains(sheet.geometry())
    going.key(Qt.Key.Key_F1)
    assert not sheet.isVisible()


def test_every_button_has_a_name_of_its_own_and_says_what_it_does(led: Led) -> None:
    from PySide6.QtWidgets import QAbstractButton

    buttons = led.view._top.findChildren(QAbstractButton) + led.view._bottom.findChildren(QAbstractButton)
    buttons += led.view._side.findChildren(QAbstractButton)
    named: list[QWidget] = [one for one in buttons if one.objectName() and not one.objectName().startswith("qt_")]
    names = [one.objectName() for one in named]
    assert len(set(names)) == len(names)
    assert all(one.accessibleName() or one.text() for one in named)
