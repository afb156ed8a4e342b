"""E10 by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.proof import Evidence, Part, Proof
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer, Judgement, Rating, Swap, Trial, Trials
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import LOCKED, day_with_drafts
from ui.boards.marks import MarkedText


def trial(panel: Opened) -> Trial:
    found = panel.now.trials.current("d1")
    assert found
    return found


def in_grid(panel: Opened, keys: str) -> QTableWidget:
    """Type into the grid, from its first cell on."""
    grid = panel.find(QTableWidget, "ratingsGrid")
    grid.setFocus()
    panel.qtbot.keyClicks(grid, keys)
    return grid


def test_digits_fill_the_grid_without_tab(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("peopleTestsButton")
    in_grid(panel, "yn4534850" + "ny555590")
    panel.key(Qt.Key.Key_Return)
    first, second = trial(panel).ratings
    assert dict(first) == {"rater": "p0", "relevant": 4, "specific": 5, "sayable": 3, "unique": 4, "true_now": 85}
    assert (second.true_now, second.unique) == (90, 5)
    said = [(one.rater, one.test, one.yes) for one in trial(panel).judgements]
    assert said[:2] == [("p0", "opposite", True), ("p0", "stranger", False)]


def test_a_hundred_percent_needs_no_more_than_its_digits(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("peopleTestsButton")
    in_grid(panel, "yy4444100" + "y")
    assert trial(panel).ratings[0].true_now == 100
    assert trial(panel).judgements[-1].rater == "p1"


def test_a_seven_is_refused_where_five_is_the_most(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("peopleTestsButton")
    grid = in_grid(panel, "yy7")
    assert panel.refusals() == ["⚠ A number from 1 to 5, please."]
    assert (grid.currentItem().text(), panel.now.trials.rows[0].ratings) == ("⚠ 7", ())
    in_grid(panel, "4")
    assert (panel.refusals(), grid.item(0, 2).text()) == ([], "4")


def test_ratings_are_covered_until_they_are_revealed(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("peopleTestsButton")
    grid = in_grid(panel, "yy444460" + "y")
    assert grid.item(0, 2).text() == "•"
    assert panel.says("Weakest link: not rated yet")
    panel.press("revealRatingsButton")
    assert (grid.item(0, 2).text(), trial(panel).revealed) == ("4", True)
    assert panel.says("Weakest link: True now, 3 of 5 · average 3.8")


def test_letters_answer_the_swap_test(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("swapTestButton")
    panel.find(QPushButton, "swap1NoButton").setFocus()
    panel.keys("n-")
    panel.find(QPushButton, "swap2NoButton").setFocus()
    panel.keys("u+")
    assert (trial(panel).swap("crew").can_say, trial(panel).swap("crew").does_better) == (Answer.NO, False)
    assert (trial(panel).swap("north").can_say, trial(panel).swap("north").does_better) == (Answer.UNKNOWN, True)
    assert panel.find(QPushButton, "swap2UnknownButton").isChecked()
    assert panel.says("✕ fail")


def test_a_rival_is_put_into_the_statement_for_the_room(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("swapTestButton")
    panel.press("swap2ShowButton")
    assert panel.session.spotlight == Spotlight(draft="d1", alternative="north")
    panel.keys("s")
    assert panel.session.spotlight == Spotlight(draft="d1")


def test_a_digit_turns_a_clause_from_yes_to_no_to_unsure(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("swapTestButton")
    panel.find(QPushButton, "swap1NoButton").setFocus()
    for answer in (Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.YES):
        panel.keys("2")
        assert trial(panel).clauses[-1] == ClauseAnswer(alternative="crew", clause=1, can_say=answer)
    assert panel.find(QPushButton, "swap1Clause2Button").text() == "2 ✓"


def test_the_clause_that_somebody_shares_is_lit_for_rewriting(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.choose("trialDraftChoice", panel.now.drafts.rows[2].text)
    panel.press("swapTestButton")
    for place in (1, 2, 3):
        panel.find(QPushButton, f"swap{place}NoButton").setFocus()
        panel.keys("4" if place == 1 else "44")
    assert panel.says("4  through manhole covers.  ·  ▲ shared: The city’s own crew")
    panel.press("rewriteButton")
    assert panel.says("“through manhole covers.”: The city’s own crew could say this too")
    assert panel.find(MarkedText, "rewriteLitText").accessibleDescription() == "“through manhole covers.” should go"


def test_hands_for_a_rival_are_typed_in_one_go_and_the_most_decide(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("swapTestButton")
    panel.type("swap2HandsEdit", "1 6 1", Qt.Key.Key_Return)
    swap = trial(panel).swap("north")
    assert (swap.yes, swap.no, swap.unsure, swap.can_say) == (1, 6, 1, Answer.NO)
    panel.type("swap2HandsEdit", "many", Qt.Key.Key_Return)
    assert (panel.typed("swap2HandsEdit"), len(panel.refusals())) == ("many", 1)
    panel.type("swap2HandsEdit", "50", Qt.Key.Key_Return)
    assert trial(panel).swap("north") == swap


def test_enter_goes_from_name_to_name_in_the_room_and_ends_with_the_clauses(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("swapTestButton")
    panel.find(QPushButton, "swap1YesButton").setFocus()
    seen = []
    panel.keys("s")
    for _alternative in range(3):
        panel.keys("n-")
        seen.append(panel.session.spotlight.alternative)
        panel.key(Qt.Key.Key_Return)
    assert seen == ["crew", "north", "nothing"]
    assert panel.session.spotlight == Spotlight(draft="d1", clauses=True)
    assert [trial(panel).swap(one).can_say for one in seen] == [Answer.NO] * 3


def test_it_may_be_said_outside_when_every_test_passes_and_every_part_is_proved(open_on_desk: Open) -> None:
    day = day_with_drafts()
    text = day.drafts.rows[2].text
    people = [f"p{n}" for n in range(3)]
    tried = Trial(
        draft="d3",
        text=text,
        revealed=True,
        swaps=tuple(
            Swap(alternative=one, can_say=Answer.NO, does_better=False) for one in ("crew", "north", "nothing")
        ),
        judgements=tuple(Judgement(rater=one, test="stranger", yes=True) for one in people),
        ratings=tuple(Rating(rater=one, relevant=5, specific=5, sayable=4, unique=5, true_now=95) for one in people),
    )
    part = Part(id="p1", text="permanently", evidence=Evidence.MEASUREMENT, held=True)
    day = day.replaced(trials=Trials(rows=(tried,)), proof=Proof(split=text, parts=(part,)))
    panel = open_on_desk("trials", day)
    panel.choose("trialDraftChoice", panel.find(QComboBox, "trialDraftChoice").itemText(0))
    assert panel.says("✓ It may be said outside: every test passes, and proof is held.")
    loose = panel.now.proof.part_changed(part.replaced(held=False))
    panel.session.editing.change(lambda w: w.replaced(proof=loose))
    assert panel.says("To say it outside: hold proof of every part. That takes weeks, and is fine.")


def test_hands_are_counted_and_more_hands_than_people_can_have_are_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("peopleTestsButton")
    panel.type("strangerYesEdit", "5", Qt.Key.Key_Tab)
    panel.keys("1")
    panel.key(Qt.Key.Key_Return)
    assert [one.yes for one in trial(panel).judgements] == [True] * 5 + [False]
    panel.type("strangerNoEdit", "50", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A number from 0 to 24, please."]
    assert (panel.typed("strangerNoEdit"), len(trial(panel).judgements)) == ("50", 6)


def test_slips_without_names_can_be_rated_as_well(open_on_desk: Open) -> None:
    day = day_with_drafts()
    panel = open_on_desk("trials", day.replaced(people=day.people.replaced(members=())))
    panel.press("peopleTestsButton")
    assert panel.find(QTableWidget, "ratingsGrid").rowCount() == 3
    panel.press("moreSlipsButton")
    assert panel.find(QTableWidget, "ratingsGrid").rowCount() == 4
    in_grid(panel, "yy444460")
    assert trial(panel).ratings[0].rater == "n1"


def test_a_hit_is_kept_on_purpose_with_a_reason(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.choose("trialDraftChoice", panel.now.drafts.rows[1].text)
    panel.type("keep1Edit", "x", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A few more words, please: at least 3 characters."]
    panel.type("keep1Edit", "We sell systems, and say which", Qt.Key.Key_Return)
    kept = panel.now.trials.current("d2").kept
    assert [(one.text, one.reason) for one in kept] == [("solutions", "We sell systems, and say which")]
    panel.press("release1Button")
    assert panel.now.trials.current("d2").kept == ()


def test_a_rewrite_is_tested_afresh_and_the_sixth_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    panel.press("rewriteButton")
    for number in range(1, 6):
        panel.type("rewriteEdit", f"{LOCKED} {number}", Qt.Key.Key_Return)
    assert (trial(panel).version, trial(panel).text) == (5, f"{LOCKED} 5")
    panel.type("rewriteEdit", f"{LOCKED} 6", Qt.Key.Key_Return)
    assert "A draft can be rewritten 5 times" in panel.refusals()[0]
    assert (panel.typed("rewriteEdit"), trial(panel).version) == (f"{LOCKED} 6", 5)


def test_the_gates_say_what_is_missing(open_on_desk: Open) -> None:
    panel = open_on_desk("trials", day_with_drafts())
    assert panel.says("To begin with it: answer Swap, Stranger, Relevant, Specific, Sayable, Unique, True now.")
    assert panel.says("That takes weeks, and is fine.")


def test_without_drafts_the_panel_says_what_to_do(open_on_desk: Open) -> None:
    assert open_on_desk("trials").says("Carry three to six drafts to put them to the tests.")
