"""E13 by keyboard."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QTableWidget

from onlyworkshop.domain.exercises.selling import METHODS, Grade, Hours, MethodRating, Selling
from onlyworkshop.domain.practice import GROUP
from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import Open, Opened

ALT = Qt.KeyboardModifier.AltModifier


def grid(panel: Opened, name: str) -> QTableWidget:
    found = panel.find(QTableWidget, name)
    found.setFocus()
    panel.qtbot.waitUntil(found.hasFocus)
    return found


def rated(**marks: int) -> Selling:
    """One group answer: `m9=3` is method 9 needed at 3 and not done yet."""
    ratings = [MethodRating(rater=GROUP, method=int(name[1:]), now=0, needed=mark) for name, mark in marks.items()]
    return Selling(ratings=tuple(ratings), revealed=True)


def test_digits_fill_the_hours_and_more_than_a_hundred_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    panel.qtbot.keyClicks(grid(panel, "hoursGrid"), "8191")
    panel.key(Qt.Key.Key_Backtab)
    assert panel.now.selling.hours == (Hours(rater="p0", old=81),)
    assert panel.refusals() == ["⚠ Both together are more than 100. What fits neither list is left out."]


def test_hours_are_covered_until_revealed_and_then_the_push_share_is_said(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    table = grid(panel, "hoursGrid")
    panel.qtbot.keyClicks(table, "819")
    panel.key(Qt.Key.Key_Return)
    assert panel.now.selling.hours == (Hours(rater="p0", old=81, new=9),)
    assert table.item(0, 0).text() == "•"
    assert panel.says("1 has split the hours.")
    panel.press("revealHoursButton")
    assert table.item(0, 0).text() == "81"
    assert panel.says("Push share 90%.")


def test_one_sheet_after_the_other_by_digits_alone(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    panel.key(Qt.Key.Key_2, ALT)
    panel.type("leanersEdit", "What makes them pull up a chair", Qt.Key.Key_Tab)
    panel.qtbot.keyClicks(grid(panel, "methodsGrid"), "14" * METHODS)
    assert panel.says("1 sheet is whole.")
    panel.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert panel.find(QComboBox, "sheetChoice").currentText() == "Participant 1"
    panel.keys("02")
    chapter = panel.now.selling
    assert chapter.leaner_meaning == "What makes them pull up a chair"
    assert (chapter.rated_by("p0", 11).now, chapter.rated_by("p0", 11).needed) == (1, 4)
    assert (chapter.rated_by("p1", 1).now, chapter.rated_by("p1", 1).needed) == (0, 2)
    assert panel.says("1 sheet needs everything at 4")


def test_a_group_can_give_one_answer(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    panel.choose("sheetChoice", "The group, one answer")
    panel.key(Qt.Key.Key_2, ALT)
    panel.qtbot.keyClicks(grid(panel, "methodsGrid"), "13")
    assert panel.now.selling.ratings == (MethodRating(rater=GROUP, method=1, now=1, needed=3),)


def test_gaps_stay_covered_until_revealed_and_are_then_ranked_with_their_ties(open_on_desk: Open) -> None:
    panel = open_on_desk("selling", workshop().replaced(selling=rated(m4=2, m9=3, m11=3).replaced(revealed=False)))
    panel.key(Qt.Key.Key_3, ALT)
    assert not panel.says("2=")
    panel.press("revealMethodsButton")
    assert panel.says("1=")
    assert panel.says("9  Why you should stop selling")


def test_a_fourth_method_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("selling", workshop().replaced(selling=rated(m1=4, m4=2, m9=3, m11=3)))
    panel.key(Qt.Key.Key_3, ALT)
    for method in (1, 9, 11):
        panel.press(f"takeMethod{method}Check")
    assert panel.says("Three, and no more.")
    panel.press("takeMethod4Check")
    assert panel.refusals() == ["⚠ Three ways of selling at most: leave one to take another."]
    assert not panel.find(QCheckBox, "takeMethod4Check").isChecked()
    assert [one.method for one in panel.now.selling.chosen] == [1, 9, 11]


def test_a_card_is_written_and_later_marked(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    panel.key(Qt.Key.Key_4, ALT)
    panel.type("behaviourAddEdit", "Asks what we found under the lid", Qt.Key.Key_Return)
    panel.choose("behaviourChoice", "Keeps promises")
    assert not panel.find(QAbstractButton, "behaviour1MarkAButton").isEnabled()
    panel.type("cardClientAddEdit", "C-01", Qt.Key.Key_Return)
    panel.type("firstMonthEdit", "15.1.2027", Qt.Key.Key_Return)
    panel.press("behaviour1MarkAButton")
    (mark,) = panel.now.selling.marks
    assert (mark.client, mark.month, mark.grade) == ("C-01", date(2027, 1, 1), Grade.A)
    assert panel.says("100%")
    panel.press("behaviour1MarkAButton")
    assert panel.now.selling.marks == ()


def test_a_behaviour_is_removed_and_undo_brings_it_back(open_on_desk: Open) -> None:
    panel = open_on_desk("selling")
    panel.key(Qt.Key.Key_4, ALT)
    panel.paste("behaviourAddEdit", "Keeps promises\nTakes notes when I speak")
    panel.press("behaviour1RemoveButton")
    assert panel.notices == ["“Keeps promises” removed."]
    panel.session.editing.undo()
    assert panel.typed("behaviour1Edit") == "Keeps promises"
    panel.type("behaviourAddEdit", "keeps promises", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ “keeps promises” is in the list already."]
