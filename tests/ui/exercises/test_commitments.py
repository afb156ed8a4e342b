"""E14 by keyboard."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QTableWidget

from onlyworkshop.domain.parking import Parked
from tests.onlyworkshop.builders import DAY, workshop
from tests.ui.exercises.conftest import Open


def test_the_first_words_make_the_promise_and_tab_goes_on(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    assert not panel.find(QLineEdit, "promiseDoneEdit").isEnabled()
    panel.type("promiseWhatEdit", "visit two crews", Qt.Key.Key_Tab)
    panel.choose("promiseMethodChoice", "6 The new sales roles")
    panel.type("promiseDueEdit", "+14", Qt.Key.Key_Tab)
    panel.type("promiseDoneEdit", "Notes are in the file", Qt.Key.Key_Tab)
    (row,) = panel.now.commitments.rows
    assert (row.who, row.what, row.method) == ("p0", "visit two crews", 6)
    assert (row.due, row.done_when) == (DAY + timedelta(days=14), "Notes are in the file")
    assert panel.typed("promiseDueEdit") == "8 Dec 2026"
    assert panel.find(QListWidget, "pledgesList").item(0).text() == "Participant 0  ✓"


def test_a_due_date_outside_is_refused_and_what_was_typed_stays(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.type("promiseWhatEdit", "visit two crews", Qt.Key.Key_Tab)
    panel.type("promiseDueEdit", "1.12.2030", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A date from 24 Nov 2026 to 22 Feb 2027, please."]
    panel.type("promiseFirstStepOnEdit", "+8", Qt.Key.Key_Return)
    assert "1 Dec 2026" in panel.refusals()[1]
    panel.type("promiseDueEdit", "soon", Qt.Key.Key_Return)
    assert "“soon” is not a date" in " ".join(panel.refusals())
    row = panel.now.commitments.rows[0]
    assert (panel.typed("promiseDueEdit"), row.due, row.first_step_on) == ("soon", None, None)


def test_a_third_promise_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.type("promiseWhatEdit", "visit two crews")
    panel.press("anotherPromiseButton")
    assert panel.typed("promiseWhatEdit") == ""
    panel.type("promiseWhatEdit", "call three clients")
    panel.press("anotherPromiseButton")
    assert panel.refusals() == ["⚠ Up to 2 promises per person: more would not be kept."]
    assert [row.what for row in panel.now.commitments.of("p0")] == ["visit two crews", "call three clients"]


def test_names_come_first_and_the_form_follows_the_name(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.type("promiseWhatEdit", "visit two crews")
    names = panel.find(QListWidget, "pledgesList")
    names.setFocus()
    panel.key(Qt.Key.Key_Down)
    assert panel.typed("promiseWhatEdit") == ""
    panel.type("promiseWhatEdit", "hm", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A few more words, please: at least 5 characters."]
    panel.type("promiseWhatEdit", "call three clients")
    assert [(row.who, row.what) for row in panel.now.commitments.rows][1] == ("p1", "call three clients")


def test_a_promise_is_removed_and_undo_brings_it_back(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.type("promiseWhatEdit", "visit two crews")
    panel.press("removePromiseButton")
    assert (panel.notices, panel.now.commitments.rows) == (["Promise removed."], ())
    panel.session.editing.undo()
    assert panel.typed("promiseWhatEdit") == "visit two crews"


def test_digits_say_what_the_day_was_worth(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.press("worthButton")
    grid = panel.find(QTableWidget, "worthGrid")
    grid.setFocus()
    panel.qtbot.keyClicks(grid, "4539")
    assert [one.score for one in panel.now.commitments.worth] == [4, 5, 3]
    assert panel.refusals() == ["⚠ A number from 0 to 5, please."]
    assert panel.says("Mean 4, n = 3.   3 ▪   4 ▪   5 ▪")
    panel.type("plusOne1Edit", "More time for the map", Qt.Key.Key_Tab)
    assert panel.now.commitments.worth[-1].plus_one == "More time for the map"


def test_check_ins_are_one_key_away_and_have_an_owner(open_on_desk: Open) -> None:
    panel = open_on_desk("commitments")
    panel.press("checkInsButton")
    panel.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert [(one - DAY).days for one in panel.now.commitments.check_ins] == [30, 60, 90]
    assert panel.says("Nobody owns the check-ins yet.")
    panel.choose("checkInOwnerChoice", "Participant 3")
    panel.type("checkIn2Edit", "1 Feb", Qt.Key.Key_Return)
    assert panel.now.commitments.check_in_owner == "p3"
    assert panel.typed("checkIn2Edit") == "1 Feb 2027"


def test_cues_count_what_is_open(open_on_desk: Open) -> None:
    day = workshop()
    parked = day.parking.with_item(Parked(id="k1", text="What about the depots?"))
    panel = open_on_desk("commitments", day.replaced(parking=parked))
    panel.type("promiseWhatEdit", "visit two crews")
    assert panel.says("25% have promised.")
    assert panel.says("1 promise has an open end.")
    assert panel.says("1 thing is still parked.")


def test_the_methods_that_the_group_takes_on_stand_first(open_on_desk: Open) -> None:
    taken = workshop().selling.choosing(11, chosen=True).choosing(9, chosen=True)
    panel = open_on_desk("commitments", workshop().replaced(selling=taken))
    offered = panel.find(QComboBox, "promiseMethodChoice")
    assert [offered.itemText(place) for place in range(4)] == [
        "✓ 9 Why you should stop selling",
        "✓ 11 The Sales Report Card",
        "None of the eleven",
        "1 ‘Secret’ gathering",
    ]
