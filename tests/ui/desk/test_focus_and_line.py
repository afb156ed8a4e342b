"""Where the focus is, and who has the one line above the exercise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit

from tests.ui.desk.conftest import Led

ALTERNATIVES, BREAK, MAP = 2, 5, 7


def type_into(led: Led, name: str) -> None:
    line = led.view.findChild(QLineEdit, name)
    line.setFocus()
    led.qtbot.waitUntil(line.hasFocus)


def test_the_desk_has_the_focus_when_the_field_that_had_it_is_gone(led: Led) -> None:
    led.press("nextButton")
    type_into(led, "scopeEdit")
    led.session.facilitation.start(led.block(BREAK))
    assert led.view.hasFocus()


def test_a_panel_that_is_typed_into_takes_the_focus_as_it_opens(led: Led) -> None:
    led.press("nextButton")
    type_into(led, "scopeEdit")
    led.session.facilitation.start(led.block(MAP))
    line = led.view.findChild(QLineEdit, "mapLineEdit")
    led.qtbot.waitUntil(line.hasFocus)


def test_a_button_that_disappears_leaves_the_focus_to_the_desk(led: Led) -> None:
    led.press("nextButton")
    led.view.findChild(QListWidget, "agendaList").setCurrentRow(ALTERNATIVES)
    button = led.button("startBlockButton")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    led.key(Qt.Key.Key_Space, to=button)
    assert led.running().module == "alternatives"
    assert led.view.hasFocus()


def test_what_has_the_focus_keeps_it_while_time_passes(led: Led) -> None:
    led.press("nextButton")
    type_into(led, "scopeEdit")
    led.pass_time(20)
    assert led.view.findChild(QLineEdit, "scopeEdit").hasFocus()


@pytest.mark.parametrize("module", ["wants", "decision"])
def test_a_note_has_one_place_on_the_desk(led: Led, module: str) -> None:
    blocks = led.session.editing.workshop.agenda.blocks
    led.session.facilitation.start(next(one.id for one in blocks if one.module == module))
    assert [one.objectName() for one in led.view.findChildren(QPlainTextEdit) if "oteEdit" in one.objectName()] == [
        "noteEdit"
    ]
    assert led.view.findChild(QPlainTextEdit, "noteEdit").isVisible()


def test_a_notice_stands_beside_the_question_where_both_fit(led: Led) -> None:
    led.press("nextButton")
    question = led.view.findChild(QLabel, "blockQuestion")
    led.view.show_notice("No sound here.")
    assert question.isVisible()
    led.view.show_notice("Removed “" + "something long " * 12 + "”.", undo=True)
    assert not question.isVisible()
    led.view.show_notice("")
    assert question.isVisible()


def test_a_break_says_when_we_are_back_once(led: Led) -> None:
    led.session.facilitation.start(led.block(BREAK))
    assert led.text("breakLabel").startswith("Back at")
    assert led.text("blockQuestion") == ""


def test_a_desk_that_was_large_fits_a_small_laptop_again(led: Led) -> None:
    led.session.facilitation.start(led.block(ALTERNATIVES))
    agenda = led.view.findChild(QListWidget, "agendaList")
    led.view.resize(1920, 1080)
    led.qtbot.waitUntil(lambda: agenda.width() == 320)
    led.view.resize(1366, 768)
    led.qtbot.waitUntil(lambda: (led.view.width(), agenda.width()) == (1366, 256))
