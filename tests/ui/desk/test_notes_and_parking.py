from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.workshop import LONGEST_NOTE
from tests.ui.desk.conftest import Led


def lot(led: Led) -> tuple:
    return led.session.editing.workshop.parking.items


def park(led: Led, text: str) -> None:
    led.view.park()
    line = led.view.findChild(QLineEdit, "parkedAddEdit")
    line.clear()
    led.qtbot.keyClicks(line, text)
    led.key(Qt.Key.Key_Return, to=line)


def choose(led: Led, name: str, value: str) -> None:
    combo = led.view.findChild(QComboBox, name)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_a_note_is_kept_with_its_exercise_and_survives_going_elsewhere(led: Led) -> None:
    led.press("nextButton")
    note = led.view.findChild(QPlainTextEdit, "noteEdit")
    led.qtbot.keyClicks(note, "They laughed at the price list")
    led.session.facilitation.start(led.block(2))
    assert note.toPlainText() == ""
    led.session.facilitation.start(led.block(0))
    assert note.toPlainText() == "They laughed at the price list"
    assert led.session.editing.workshop.note("field") == "They laughed at the price list"


def test_typing_a_note_is_one_step_back(led: Led) -> None:
    led.press("nextButton")
    note = led.view.findChild(QPlainTextEdit, "noteEdit")
    led.qtbot.keyClicks(note, "one two")
    led.press("undoButton")
    assert led.session.editing.workshop.note("field") == ""
    assert note.toPlainText() == ""


def test_a_note_that_is_too_long_says_so_and_keeps_the_typed_text(led: Led) -> None:
    led.press("nextButton")
    note = led.view.findChild(QPlainTextEdit, "noteEdit")
    note.setPlainText("x" * (LONGEST_NOTE + 1))
    assert len(note.toPlainText()) == LONGEST_NOTE + 1
    assert "Up to 5,000 fit here" in note.accessibleDescription()


def test_enter_parks_and_the_field_is_ready_for_the_next(led: Led) -> None:
    led.press("nextButton")
    park(led, "Who reads the price list?")
    park(led, "Can we drop the slogan?")
    assert [item.text for item in lot(led)] == ["Who reads the price list?", "Can we drop the slogan?"]
    assert lot(led)[0].module == "field"
    assert led.view.findChild(QLineEdit, "parkedAddEdit").text() == ""
    assert led.button("parkedSection").text() == "Parked 2"


def test_too_short_to_park_is_refused_at_the_field_and_stays_typed(led: Led) -> None:
    park(led, "ab")
    line = led.view.findChild(QLineEdit, "parkedAddEdit")
    assert lot(led) == ()
    assert line.text() == "ab"
    assert "3" in line.accessibleDescription()


def test_every_item_can_leave_with_a_fate(led: Led) -> None:
    for text in ("First thing", "Second thing", "Third thing"):
        park(led, text)
    parked = led.view.findChild(QListWidget, "parkedList")
    parked.setCurrentRow(0)
    choose(led, "parkedFateChoice", "dropped")
    parked.setCurrentRow(1)
    choose(led, "parkedFateChoice", "answered")
    answer = led.view.findChild(QLineEdit, "parkedAnswerEdit")
    led.qtbot.keyClicks(answer, "Nobody does")
    led.key(Qt.Key.Key_Return, to=answer)
    parked.setCurrentRow(2)
    choose(led, "parkedFateChoice", "assigned")
    choose(led, "parkedOwnerChoice", "p1")
    due = led.view.findChild(QLineEdit, "parkedDueEdit")
    led.qtbot.keyClicks(due, "1 Dec 2026")
    led.key(Qt.Key.Key_Return, to=due)
    first, second, third = lot(led)
    assert first.fate is Fate.DROPPED
    assert (second.fate, second.answer) == (Fate.ANSWERED, "Nobody does")
    assert (third.owner, third.due) == ("p1", date(2026, 12, 1))
    assert parked.item(2).text() == "✓ Third thing (for Participant 1 by 1 Dec 2026)"
    assert led.button("parkedSection").text() == "Parked"


def test_a_date_before_the_workshop_is_refused(led: Led) -> None:
    park(led, "Third thing")
    led.view.findChild(QListWidget, "parkedList").setCurrentRow(0)
    choose(led, "parkedFateChoice", "assigned")
    due = led.view.findChild(QLineEdit, "parkedDueEdit")
    led.qtbot.keyClicks(due, "1 Jan 2020")
    led.key(Qt.Key.Key_Return, to=due)
    assert lot(led)[0].due is None
    assert "24 Nov 2026" in due.accessibleDescription()


def test_deleting_asks_nothing_and_offers_undo(led: Led) -> None:
    park(led, "First thing")
    parked = led.view.findChild(QListWidget, "parkedList")
    parked.setCurrentRow(0)
    led.key(Qt.Key.Key_Delete, to=parked)
    assert lot(led) == ()
    assert led.text("noticeLabel") == "Removed “First thing”."
    led.press("undoRemovalButton")
    assert [item.text for item in lot(led)] == ["First thing"]
    assert led.button("undoRemovalButton").isHidden()


def test_taking_back_an_addition_is_not_called_a_removal(led: Led) -> None:
    park(led, "First thing")
    led.press("undoButton")
    assert lot(led) == ()
    assert "Removed" not in led.text("noticeLabel")


def test_notes_and_parking_lot_share_one_place(led: Led) -> None:
    led.press("nextButton")
    led.press("parkedSection")
    assert not led.view.findChild(QPlainTextEdit, "noteEdit").isVisible()
    led.press("notesSection")
    assert led.view.findChild(QPlainTextEdit, "noteEdit").isVisible()
    assert not led.view.findChild(QListWidget, "parkedList").isVisible()


def test_typed_markup_is_shown_as_it_was_typed(led: Led) -> None:
    park(led, "<b>bold</b> & <img src=x>")
    assert led.view.findChild(QListWidget, "parkedList").item(0).text() == "○ <b>bold</b> & <img src=x>"
