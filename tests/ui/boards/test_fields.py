"""What every field promises."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.boards.entry import Entry, RefusalLine
from ui.boards.fields import ChoiceField, DateField, LineField, NumberField, ProseField
from ui.boards.layout import abreast, column
from ui.boards.prose_field import MOST_PASTED

F = TypeVar("F", bound=Entry)
Show = Callable[[F], F]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show[Entry]]:
    """Puts a field where it can be typed into."""
    shown: list[QWidget] = []

    def shows(field: Entry) -> Entry:
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        qtbot.waitUntil(field.isActiveWindow)
        shown.append(field)
        return field

    yield shows
    for field in shown:
        field.close()


def test_showing_what_is_typed_never_moves_the_caret(qtbot: QtBot, show: Show[LineField]) -> None:
    field = show(LineField("Scope", "scopeEdit", 80))
    edit = field.findChild(QLineEdit, "scopeEdit")
    field.edited.connect(field.show_text)
    qtbot.keyClicks(edit, "Wels")
    edit.setCursorPosition(1)
    qtbot.keyClicks(edit, "a ")
    assert (edit.text(), edit.cursorPosition()) == ("Wa els", 3)


def test_what_was_refused_stays_until_the_value_itself_changes(qtbot: QtBot, show: Show[LineField]) -> None:
    field = show(LineField("Scope", "scopeEdit", 80))
    field.show_text("kept")
    qtbot.keyClicks(field.findChild(QLineEdit, "scopeEdit"), "x")
    field.show_refusal("Too long.")
    field.show_text("kept")
    assert field.text() == "keptx"
    field.show_text("other")
    assert field.text() == "other"
    assert [one.text() for one in field.findChildren(QLabel) if one.property("role") == "refusal"] == [""]


def test_a_field_is_heard_by_its_label_and_its_refusal(show: Show[LineField]) -> None:
    field = show(LineField("Scope", "scopeEdit", 80))
    field.show_refusal("Too long.")
    edit = field.findChild(QLineEdit, "scopeEdit")
    assert (edit.accessibleName(), edit.accessibleDescription()) == ("Scope", "Too long.")
    assert edit.property("refused") is True


def test_enter_submits_and_leaves(qtbot: QtBot, show: Show[LineField]) -> None:
    field = show(LineField("Add", "addEdit", 80))
    said: list[str] = []
    field.submitted.connect(said.append)
    field.left.connect(lambda: said.append("left"))
    edit = field.findChild(QLineEdit, "addEdit")
    qtbot.keyClicks(edit, "one")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == ["left", "one"]


def test_lines_that_are_pasted_come_one_by_one_where_many_may_come(qtbot: QtBot, show: Show[LineField]) -> None:
    QGuiApplication.clipboard().setText("one\n\n two \r\nthree")
    said: list[list[str]] = []
    field = show(LineField("Add", "addEdit", 80, many=True))
    field.many_pasted.connect(said.append)
    edit = field.findChild(QLineEdit, "addEdit")
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said == [["one", "two", "three"]]


def test_a_word_of_a_megabyte_does_not_stop_the_window(qtbot: QtBot, show: Show[ProseField]) -> None:
    """Qt would lay it out for most of a minute."""
    field = show(ProseField("Note", "noteEdit", 5000))
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    with qtbot.waitSignal(field.edited):
        field.editor.paste()
    assert field.text() == "x" * MOST_PASTED


def test_pasted_markup_is_letters(qtbot: QtBot, show: Show[ProseField]) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("<b>bold</b>")
    QGuiApplication.clipboard().setMimeData(mime)
    field = show(ProseField("Note", "noteEdit", 100))
    edit = field.findChild(QPlainTextEdit, "noteEdit")
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "<b>bold</b>"


def test_the_length_is_counted_when_it_begins_to_matter(show: Show[LineField]) -> None:
    field = show(LineField("Scope", "scopeEdit", 10))
    field.show_text("1234567")
    assert "7/10" not in [one.text() for one in field.findChildren(QLabel)]
    field.show_text("12345678")
    assert "8/10" in [one.text() for one in field.findChildren(QLabel)]


def test_a_number_is_told_when_it_is_whole(qtbot: QtBot, show: Show[NumberField]) -> None:
    field = show(NumberField("Met", "metEdit"))
    said: list[int] = []
    field.entered.connect(said.append)
    edit = field.findChild(QLineEdit, "metEdit")
    qtbot.keyClicks(edit, "12")
    assert said == []
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == [12]


def test_no_number_is_refused_and_stays(qtbot: QtBot, show: Show[NumberField]) -> None:
    field = show(NumberField("Met", "metEdit"))
    edit = field.findChild(QLineEdit, "metEdit")
    for typed in ("1_0", "1.5", "many", "³"):
        edit.setText("")
        qtbot.keyClicks(edit, typed)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert (field.text(), bool(edit.accessibleDescription())) == (typed, True)


def test_a_refused_choice_goes_back_to_what_is_kept(show: Show[ChoiceField]) -> None:
    field = show(ChoiceField("Decider", "deciderChoice", [("a", "Ann"), ("b", "Ben")]))
    field.show_value("a")
    combo = field.findChild(QComboBox, "deciderChoice")
    combo.setCurrentIndex(1)
    field.show_refusal("No.")
    assert (field.value(), combo.accessibleDescription()) == ("a", "No.")


def test_the_wheel_never_chooses_by_accident(show: Show[ChoiceField]) -> None:
    field = show(ChoiceField("Decider", "deciderChoice", [("a", "Ann"), ("b", "Ben")]))
    field.show_value("a")
    combo = field.findChild(QComboBox, "deciderChoice")
    combo.clearFocus()
    modifier, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifier, phase, False
    )
    QApplication.sendEvent(combo, wheel)
    assert field.value() == "a"


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_a_date_is_typed_or_picked(qtbot: QtBot, show: Show[DateField]) -> None:
    field = show(DateField("Due", "dueEdit"))
    said: list[date | None] = []
    field.picked.connect(said.append)
    field.show_today(date(2026, 11, 24))
    edit = field.findChild(QLineEdit, "dueEdit")
    qtbot.keyClicks(edit, "+14")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    field.show_date(date(2026, 12, 8))
    assert field.text() == "8 Dec 2026"
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 12, 8)
    calendar.activated.emit(QDate(2026, 12, 9))
    edit.setFocus()
    edit.clear()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == [date(2026, 12, 8), date(2026, 12, 9), None]


def test_a_number_longer_than_any_field_needs_is_told_as_one_that_is_too_high(
    qtbot: QtBot, show: Show[NumberField]
) -> None:
    field = show(NumberField("Met", "metEdit"))
    said: list[int] = []
    field.entered.connect(said.append)
    edit = field.findChild(QLineEdit, "metEdit")
    qtbot.keyClicks(edit, "9" * 40)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == [999_999_999]
    assert field.text() == "9" * 40


def test_a_label_that_is_cut_is_told_by_its_tool_tip(show: Show[LineField]) -> None:
    field = show(LineField("A question that is much longer than its field", "longEdit", 40))
    field.resize(80, 60)
    words = field.findChildren(QLabel)[0]
    assert words.toolTip() == words.text()
    field.resize(600, 60)
    assert words.toolTip() == ""


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside another"])
def test_a_refusal_is_read_whole_below_a_narrow_field(qtbot: QtBot, beside: bool) -> None:
    field, neighbour = NumberField("Round", "roundEdit"), LineField("Author", "authorEdit", 80)
    field.fit(9)
    page = QWidget()
    page.setLayout(column(abreast(neighbour, field), 1) if beside else column(neighbour, field, 1))
    qtbot.addWidget(page)
    page.resize(400, 500)
    page.show()
    edit = neighbour.findChild(QLineEdit)
    assert edit is not None
    top = edit.mapTo(page, QPoint(0, 0))
    field.show_refusal("“x” is not a number. Type it in digits, such as 12.")
    line = field.findChild(RefusalLine)
    assert line is not None
    qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()) > 3 * line.fontMetrics().height())
    assert edit.mapTo(page, QPoint(0, 0)) == top
    page.close()
