"""E11 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.decision import Fist, Risk
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.exercises.trials import Rating, Trial, Trials
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import CREW, LOCKED, NORTH, day_with_drafts
from ui.theme import SPACE


def day_with_a_choice() -> Workshop:
    """A statement, and claims of two rivals to put it among."""
    claims = (
        Claim(id="x1", text="Quality castings", owner=NORTH.id),
        Claim(id="x2", text="We weld it shut", owner=CREW.id),
        Claim(id="x3", text="Castings you can rely on", owner="us"),
    )
    day = day_with_drafts().choosing("d1").replaced(lineup=Lineup(claims=claims))
    return day.replaced(lineup=day.lineup.answered("sheet-1", ("us", "crew", "us")))


def test_a_tie_is_shown_and_left_to_the_decider(open_on_desk: Open) -> None:
    day = day_with_drafts()
    rating = Rating(rater="p1", relevant=4, specific=4, sayable=4, unique=4, true_now=80)
    rows = tuple(Trial(draft=one.id, text=one.text, ratings=(rating,), revealed=True) for one in day.drafts.rows[:2])
    panel = open_on_desk("decision", day.replaced(trials=Trials(rows=rows)))
    assert panel.says("1 · a tie: the Decider’s call")


def test_the_call_is_made_with_its_reason_and_taken_back(open_on_desk: Open) -> None:
    day = day_with_drafts()
    panel = open_on_desk("decision", day.replaced(people=day.people.deciding("p0")))
    panel.press("callPageButton")
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
    panel.press("callPageButton")
    panel.type("reasonEdit", "so", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A few more words, please: at least 3 characters."]
    panel.type("dissentEdit", "n" * 201)
    assert "Up to 200 fit here." in panel.refusals()[1]
    assert (panel.typed("reasonEdit"), panel.now.decision.reason) == ("so", "")


def test_dots_on_the_drafts_are_blind_and_then_counted(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    assert panel.says("›\u00a0Vote with dots, blind.")
    for typed in "aaab":
        panel.type("draftBallotSheetEdit", typed, Qt.Key.Key_Return)
    assert panel.says("4 of 4 sheets are in.")
    assert panel.says("›\u00a0Reveal the dots once every sheet is in.")
    panel.key(Qt.Key.Key_Space)
    assert panel.says("1 · 3 dots · 75%")
    assert panel.says("One dot moved would make it a tie. n = 4 people")
    assert panel.says("›\u00a0Ask for a fist to five on the leader, on paper.")


def test_fists_are_about_the_leader_and_those_under_three_say_what_is_missing(open_on_desk: Open) -> None:
    day = day_with_drafts()
    ballot = day.decision.ballot.filled("sheet-1", {"d2": 1}).revealing(1)
    panel = open_on_desk("decision", day.replaced(decision=day.decision.replaced(ballot=ballot)))
    panel.press("fistPageButton")
    assert panel.session.spotlight == Spotlight(part="fist")
    assert panel.find(QWidget, "fistStatement").accessibleName() == f"“{day.drafts.rows[1].text}”"
    for typed in ("5", "4", "2", "0"):
        panel.type("fistSheetEdit", typed, Qt.Key.Key_Return)
    assert not panel.says("2 of 4 at 3 or more.")
    panel.key(Qt.Key.Key_Space)
    assert panel.says("2 of 4 at 3 or more.")
    assert panel.says("5  4  2  0")
    assert panel.says("Ask the 2 under 3 what would make it a 3.")
    panel.type("toThree1Edit", "Proof from a second city", Qt.Key.Key_Tab)
    assert panel.now.decision.low()[0].to_three == "Proof from a second city"


def test_a_fist_is_one_number_from_nought_to_five(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    panel.press("fistPageButton")
    panel.type("fistSheetEdit", "6", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ “6” is not a fist to five. Type one number from 0 to 5."]


def test_fists_by_hands_and_a_second_round(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    panel.press("fistPageButton")
    panel.press("fistsHandsButton")
    panel.type("fist5HandsEdit", "3", Qt.Key.Key_Return)
    panel.type("fist2HandsEdit", "1", Qt.Key.Key_Return)
    panel.press("fistsRevealButton")
    assert panel.says("3 of 4 at 3 or more.")
    assert panel.says("5  5  5  2")
    panel.press("fistsAgainButton")
    assert panel.says("Round 1: 3 of 4 at 3 or more.")
    assert panel.now.decision.fists_round == 2


def test_the_decider_overrules_on_record_when_somebody_is_under_three(open_on_desk: Open) -> None:
    day = day_with_drafts().choosing("d1")
    told = day.decision.replaced(fists=(Fist(rater="s", fingers=2),), fists_revealed=1)
    panel = open_on_desk("decision", day.replaced(decision=told))
    panel.press("callPageButton")
    assert panel.says("Somebody is under 3: ask again, or the Decider overrules on record.")
    panel.press("overruledCheck")
    assert panel.now.decision.overruled
    assert panel.says("›\u00a0Write down why it is this one.")


def test_nobody_is_overruled_when_all_agree(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    assert panel.find(QCheckBox, "overruledCheck").isHidden()


def test_the_line_up_again_compares_recognition_before_and_after(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_a_choice())
    panel.press("againPageButton")
    assert panel.session.spotlight == Spotlight(part="lineup")
    assert panel.says("a Us   b The city’s own crew   c Ironworks North   ? no idea")
    for _sheet in range(4):
        panel.type("againSheetEdit", "acb", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.find(QPushButton, "againRevealButton")
    panel.key(Qt.Key.Key_Space)
    assert panel.says("Recognition 100%, before 50%: +50 points.")
    panel.press("showChangeButton")
    assert panel.session.spotlight == Spotlight(part="change")


def test_without_the_first_line_up_it_says_what_it_would_gain(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts().choosing("d1"))
    panel.press("againPageButton")
    assert panel.says("Type one claim of each rival in the line-up of E2")


def test_the_client_voice_says_whom_they_would_ring_first_and_why(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_a_choice())
    panel.press("againPageButton")
    panel.choose("firstCallChoice", "Ironworks North")
    panel.type("firstCallReasonEdit", "They answer at night", Qt.Key.Key_Tab)
    told = panel.now.decision
    assert (told.first_call, told.first_call_reason) == (NORTH.id, "They answer at night")


def test_risks_are_added_rated_and_answered(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_a_choice())
    panel.press("risksPageButton")
    panel.type("riskAddEdit", "Somebody films an open cover", Qt.Key.Key_Return)
    panel.keys("A rival buys the same seal")
    panel.key(Qt.Key.Key_Return)
    panel.qtbot.waitUntil(panel.find(QWidget, "risk2ImpactEdit").isVisible)
    panel.type("risk1LikelihoodEdit", "4", Qt.Key.Key_Tab)
    panel.keys("5")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("We open it ourselves, on film")
    panel.choose("risk1OwnerChoice", "Participant 1")
    first, second = panel.now.decision.risks
    assert (first.likelihood, first.impact, first.answer, first.owner) == (4, 5, "We open it ourselves, on film", "p1")
    assert second.likelihood is None
    assert panel.says("20")
    panel.type("risk2ImpactEdit", "6", Qt.Key.Key_Tab)
    assert panel.refusals() == ["⚠ A number from 1 to 5, please."]
    panel.type("rivalReplyEdit", "We have always locked ours", Qt.Key.Key_Tab)
    assert panel.now.decision.rival_reply == "We have always locked ours"


def test_a_risk_that_is_removed_comes_back_with_undo(open_on_desk: Open) -> None:
    day = day_with_a_choice()
    told = day.decision.with_risk(Risk(id="r1", text="Nobody notices"))
    panel = open_on_desk("decision", day.replaced(decision=told))
    panel.press("risksPageButton")
    panel.press("risk1RemoveButton")
    assert panel.now.decision.risks == ()
    panel.session.editing.undo()
    assert panel.typed("risk1TextEdit") == "Nobody notices"


def test_pages_are_turned_by_alt_and_their_number(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_a_choice())
    panel.find(QWidget, "dotsPageButton").setFocus()
    panel.key(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert panel.find(QWidget, "riskAddEdit").isVisible()


def test_the_line_up_again_says_at_its_top_what_is_missing(open_on_desk: Open) -> None:
    panel = open_on_desk("decision", day_with_drafts())
    panel.press("againPageButton")
    panel.qtbot.waitUntil(panel.find(QWidget, "againCues").isVisible)
    assert panel.find(QWidget, "againCues").y() < 2 * SPACE.m
    assert panel.find(QWidget, "againCues").height() < 3 * SPACE.xl
