"""E11 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from onlyworkshop.domain.exercises.trials import Rating, Trial, Trials
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import LOCKED, day_with_drafts


def test_a_tie_is_shown_and_left_to_the_decider(open_on_desk: Open) -> None:
    day = day_with_drafts()
    rating = Rating(rater="p1", relevant=4, specific=4, sayable=4, unique=4, true_now=80)
    rows = tuple(Trial(draft=one.id, text=one.text, ratings=(rating,), revealed=True) for one in day.drafts.rows[:2])
    panel = open_on_desk("decision", day.replaced(trials=Trials(rows=rows)))
    assert panel.says("1 · a tie: the Decider’s call")


def test_the_call_is_made_with_its_reason_and_taken_back(open_on_desk: Open) -> None:
    day = day_with_drafts()
    panel = open_on_desk("decision", day.replaced(people=day.people.deciding("p0")))
    assert panel.says("Participant 0 has the last word.")
    assert not panel.find(QPushButton, "showStatementButton").isEnabled()
    panel.press("choose1Button")
    panel.type("reasonEdit", "A client can check it", Qt.Key.Key_Tab)
    panel.keys("Too narrow, says sales")
    assert panel.now.statement() == LOCKED
    assert (panel.now.decision.reason, panel.now.decision.dissent) == (
        "A client can check it",
        "Too narrow, says sales",
    )
    panel.press("showStatementButton")
    assert panel.session.spotlight.statement
    panel.press("choose1Button")
    assert panel.now.decision.draft is None


def test_a_reason_too_long_or_too_short_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    panel.type("reasonEdit", "so", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A few more words, please: at least 3 characters."]
    panel.type("dissentEdit", "n" * 201)
    assert "Up to 200 fit here." in panel.refusals()[1]
    assert (panel.typed("reasonEdit"), panel.now.decision.reason) == ("so", "")


def test_notes_are_kept_with_the_exercise(open_on_desk: Open) -> None:
    panel = open_on_desk("decision")
    panel.type("exerciseNoteEdit", "Votes 5 and 3")
    assert panel.now.note("decision") == "Votes 5 and 3"
