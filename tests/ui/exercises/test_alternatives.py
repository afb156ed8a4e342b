"""E3 by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from onlyworkshop.domain.exercises.alternatives import Kind
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import day_with_alternatives, full_day


def test_enter_adds_the_next_and_the_line_is_ready_again(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives")
    panel.type("alternativesAddEdit", "Ironworks North", Qt.Key.Key_Return)
    panel.keys("Do nothing")
    panel.key(Qt.Key.Key_Return)
    assert [row.name for row in panel.now.alternatives.rows] == ["Ironworks North", "Do nothing"]
    assert panel.typed("alternativesAddEdit") == ""


def test_pasted_lines_are_one_row_each_and_one_undo_step(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives")
    panel.paste("alternativesAddEdit", "North\n\n  South  \r\nEast\n")
    assert [row.name for row in panel.now.alternatives.rows] == ["North", "South", "East"]
    panel.session.editing.undo()
    assert panel.now.alternatives.rows == ()


def test_three_hundred_pasted_cards_are_refused_whole(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives")
    panel.paste("alternativesAddEdit", "\n".join(f"Rival {n}" for n in range(300)))
    assert panel.now.alternatives.rows == ()
    assert panel.refusals() == ["⚠ 24 alternatives are plenty; remove one to add another."]
    assert "Rival 299" in panel.typed("alternativesAddEdit")


def test_an_empty_name_and_a_name_that_is_there_are_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives", day_with_alternatives())
    panel.type("alternativesAddEdit", "", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ This cannot be empty."]
    panel.type("alternativesAddEdit", "ironworks north", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ “ironworks north” is in the list already."]
    assert len(panel.now.alternatives.rows) == 3


def test_nobody_loses_more_often_than_they_were_met(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives", day_with_alternatives())
    panel.type("alternative2LostEdit", "8", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ We cannot lose more often than we met: 7 at most."]
    assert (panel.typed("alternative2LostEdit"), panel.now.alternatives.find("north").lost) == ("8", 3)
    panel.type("alternative2LostEdit", "4", Qt.Key.Key_Return)
    assert (panel.refusals(), panel.now.alternatives.find("north").lost) == ([], 4)


def test_nobody_is_met_more_often_than_deals_were_reviewed(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives", day_with_alternatives())
    panel.type("alternative1MetEdit", "11", Qt.Key.Key_Return)
    assert "10 deals" in panel.refusals()[0]
    panel.type("dealsReviewedEdit", "2", Qt.Key.Key_Return)
    assert panel.now.alternatives.deals_reviewed == 10


def test_digits_say_how_sure_we_are_and_the_rank_follows(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives", day_with_alternatives())
    panel.type("alternative1EvidenceEdit", "4", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A number from 1 to 3, please."]
    panel.type("alternative1LostEdit", "6", Qt.Key.Key_Tab)
    assert "60%" in [one.text() for one in panel.widget.findChildren(QLabel)]


def test_a_row_is_removed_and_undo_brings_it_back(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives", day_with_alternatives())
    panel.press("alternative2RemoveButton")
    assert (panel.notices, len(panel.now.alternatives.rows)) == (["“Ironworks North” removed."], 2)
    panel.session.editing.undo()
    assert panel.typed("alternative2NameEdit") == "Ironworks North"


def test_a_seventh_cannot_be_carried(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives")
    panel.paste("alternativesAddEdit", "\n".join("ABCDEFG"))
    for place in range(1, 8):
        panel.press(f"alternative{place}CarryCheck")
    assert "Carry up to 6" in panel.refusals()[0]
    assert not panel.find(QCheckBox, "alternative7CarryCheck").isChecked()
    assert len(panel.now.alternatives.carried()) == 6


def test_cues_ask_for_what_is_missing(open_on_desk: Open) -> None:
    panel = open_on_desk("alternatives")
    panel.type("alternativesAddEdit", "Ironworks North", Qt.Key.Key_Return)
    assert panel.says("What about doing nothing?")
    assert panel.says("100% are guesses.")
    panel.choose("alternative1KindChoice", "Do nothing")
    assert panel.now.alternatives.rows[0].kind is Kind.NOTHING
    assert not panel.says("What about doing nothing?")


@pytest.mark.parametrize("rows", [3, 24])
def test_every_title_stands_over_its_column(open_on_desk: Open, rows: int) -> None:
    day = day_with_alternatives() if rows == 3 else full_day()
    panel = open_on_desk("alternatives", day)
    title = next(one for one in panel.widget.findChildren(QLabel) if one.text() == "Why chosen")
    field = panel.find(QLineEdit, "alternative1WhyEdit")
    host = panel.widget
    panel.qtbot.waitUntil(lambda: title.mapTo(host, QPoint()).x() == field.mapTo(host, QPoint()).x())
