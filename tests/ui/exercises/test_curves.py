"""E6 by keyboard: digits fill the sheets, and the group has the last word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget, QWidget

from onlyworkshop.domain.exercises.curves import Action, Edge
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import day_with_alternatives, day_with_wants
from ui.boards.digits import HIDDEN

ALT = Qt.KeyboardModifier.AltModifier


def sheet(panel: Opened) -> QTableWidget:
    grid = panel.find(QTableWidget, "curvesGrid")
    grid.setFocus()
    panel.qtbot.waitUntil(grid.hasFocus)
    return grid


def rated(panel: Opened) -> list[tuple[str, str, str, int, int]]:
    return [(one.rater, one.player, one.want, one.value, one.evidence) for one in panel.now.curves.ratings]


def test_digits_fill_a_sheet_without_tab_and_ourselves_come_last(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_wants())
    heads = [sheet(panel).verticalHeaderItem(n).text() for n in range(4)]
    assert (heads[0], heads[-1][:3]) == ("B · The city’s own crew", "A ·")
    panel.keys("583" + "2")
    assert rated(panel) == [
        ("table-1", "crew", "want1", 5, 2),
        ("table-1", "crew", "want2", 8, 2),
        ("table-1", "crew", "want3", 3, 2),
    ]
    panel.keys("10")
    assert rated(panel)[-1] == ("table-1", "north", "want1", 10, 1)


def test_a_number_above_ten_and_knowing_before_rating_are_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_wants())
    grid = sheet(panel)
    grid.setCurrentCell(0, 3)
    panel.keys("2")
    assert panel.refusals() == ["⚠ Rate first, then say how we know."]
    grid.setCurrentCell(0, 3)
    panel.keys("7")
    assert panel.refusals() == ["⚠ A number from 1 to 3, please."]
    assert rated(panel) == []


def test_a_digit_says_what_it_is_about(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_wants())
    sheet(panel)
    panel.keys("5")
    assert panel.says("2 · No waste under the lid")


def test_every_table_and_everybody_has_a_sheet(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_wants())
    sheet(panel)
    panel.keys("5")
    panel.press("anotherTableButton")
    sheet(panel).setCurrentCell(0, 0)
    panel.keys("7")
    assert [(rater, value) for rater, _p, _w, value, _e in rated(panel)] == [("table-1", 5), ("table-3", 7)]
    choice = panel.find(QComboBox, "curvesRaterChoice")
    offered = [choice.itemText(n) for n in range(choice.count())]
    assert offered[:3] == ["Table 1 ✓", "Table 2", "Table 3 ✓"]
    assert panel.now.people.members[0].name in offered
    assert panel.says("2 sheets, covered")


def test_ratings_stay_covered_until_the_reveal(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_wants())
    grid = sheet(panel)
    panel.keys("583")
    grid.setCurrentCell(2, 0)
    assert [grid.item(0, n).text() for n in range(3)] == [HIDDEN] * 3
    assert "8" not in panel.find(QWidget, "curvesCanvas").accessibleName()
    panel.press("revealCurvesButton")
    assert [grid.item(0, n).text() for n in range(3)] == ["5", "8", "3"]
    assert panel.find(QPushButton, "revealCurvesButton").text() == "Cover again"


def two_rated(open_on_desk: Open) -> Opened:
    panel = open_on_desk("curves", day_with_wants())
    grid = sheet(panel)
    panel.keys("583")
    grid.setCurrentCell(3, 0)
    panel.keys("892")
    panel.press("revealCurvesButton")
    panel.key(Qt.Key.Key_3, ALT)
    return panel


def test_the_group_says_otherwise_with_a_reason_and_takes_it_back(open_on_desk: Open) -> None:
    panel = two_rated(open_on_desk)
    assert panel.says("we 8, best 5 (B), lead +3: difference")
    panel.choose("standing1EdgeChoice", "parity")
    assert panel.now.curves.overrides == ()
    panel.type("standing1ReasonEdit", "Old covers too.", Qt.Key.Key_Return)
    assert [(one.edge, one.reason) for one in panel.now.curves.overrides] == [(Edge.PARITY, "Old covers too.")]
    panel.session.editing.undo()
    assert panel.now.curves.overrides == ()
    panel.session.editing.redo()
    panel.choose("standing1EdgeChoice", "as rated")
    assert panel.now.curves.overrides == ()


def test_each_of_the_four_moves_is_for_one_want(open_on_desk: Open) -> None:
    panel = two_rated(open_on_desk)
    panel.choose("standing1MoveChoice", "Raise")
    panel.choose("standing2MoveChoice", "Raise")
    assert [(one.want, one.action) for one in panel.now.curves.moves] == [("want2", Action.RAISE)]
    assert panel.find(QComboBox, "standing1MoveChoice").currentText() == "no change"


def test_without_earlier_exercises_wants_and_players_are_typed_here(open_on_desk: Open) -> None:
    panel = open_on_desk("curves")
    assert panel.says("Type at least three wants")
    panel.paste("curvesWantAddEdit", "It stays shut\nNo waste\nProof from elsewhere")
    panel.type("curvesPlayerAddEdit", "Foundry", Qt.Key.Key_Return)
    assert [one.text for one in panel.now.wants.shortlist()] == ["It stays shut", "No waste", "Proof from elsewhere"]
    assert [one.name for one in panel.now.alternatives.carried()] == ["Foundry"]
    assert sheet(panel).rowCount() == 2
    panel.press("curvesWant2LeaveOutButton")
    assert len(panel.now.wants.shortlist()) == 2
    assert len(panel.now.wants.rows) == 3
    assert panel.notices


def test_a_ninth_want_is_refused_in_words(open_on_desk: Open) -> None:
    panel = open_on_desk("curves", day_with_alternatives())
    panel.paste("curvesWantAddEdit", "\n".join(f"Want number {n}" for n in range(9)))
    assert panel.refusals() == ["⚠ The shortlist has room for 8; leave one out to add another."]
    assert panel.now.wants.rows == ()


def test_without_scores_the_missing_weights_are_named(open_on_desk: Open) -> None:
    panel = two_rated(open_on_desk)
    assert panel.says("Score all these wants in “Score the wants” to weigh our leads.")
