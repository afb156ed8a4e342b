"""E5 by keyboard: digits fill sheets one after the other, and nothing is seen before the reveal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QTableWidget, QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.scores import Basis
from onlyworkshop.domain.wishes import scored
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import day_with_cards
from ui.boards.digits import HIDDEN


def grid(panel: Opened, name: str = "scoresGrid") -> QTableWidget:
    found = panel.find(QTableWidget, name)
    found.setFocus()
    panel.qtbot.waitUntil(found.hasFocus)
    return found


def answers(panel: Opened, rater: str, round_: int = 1) -> list[tuple[int | None, int | None]]:
    rated = (panel.now.scores.rated_by(rater, want, round_) for want in ("w1", "w2", "w3"))
    return [(one.importance, one.satisfaction) for one in rated]


def test_digits_fill_a_sheet_without_tab_and_ten_is_two_of_them(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    grid(panel)
    panel.keys("10397813")
    assert answers(panel, "p0") == [(10, 3), (9, 7), (8, 1)]
    assert answers(panel, "p1") == [(3, None), (None, None), (None, None)]


def test_a_one_before_another_digit_is_one(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    grid(panel)
    panel.keys("1734")
    assert answers(panel, "p0")[:2] == [(1, 7), (3, 4)]


def test_enter_skips_and_what_is_skipped_is_no_answer(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    grid(panel)
    panel.keys("9")
    panel.key(Qt.Key.Key_Return)
    panel.keys("8")
    assert answers(panel, "p0")[:2] == [(9, None), (8, None)]


def test_after_the_last_cell_comes_the_next_sheet_and_the_rows_before_are_covered(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    table = grid(panel)
    panel.keys("937281")
    assert panel.says("1 of 4 sheets are in.")
    panel.keys("44")
    assert (table.item(0, 0).text(), table.currentRow()) == (HIDDEN, 1)
    assert answers(panel, "p1")[0] == (4, 4)


def test_the_ranking_stands_once_it_is_revealed_and_the_top_three_are_named(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    grid(panel)
    panel.keys("937281" * 2)
    assert panel.says("The ranking stands here once the ratings are revealed.")
    panel.press("scoresRevealButton")
    assert [one.number for one in scored(panel.now.wants, panel.now.scores)] == [1, 3, 2]
    assert panel.says("15.0")
    panel.press("ranked1TopCheck")
    assert [one.want for one in panel.now.scores.top] == ["w1"]


def test_only_the_flagged_ones_are_rated_again_and_both_rounds_are_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    table = grid(panel)
    panel.keys("937281" + "987281")
    panel.press("scoresRevealButton")
    panel.find(QWidget, "rateButton").click()
    panel.press("scoresAgainButton")
    assert table.rowCount() == 1
    grid(panel)
    panel.keys("94" + "95")
    assert answers(panel, "p1", 1)[0] == (9, 8)
    assert answers(panel, "p1", 2)[0] == (9, 5)
    panel.press("scoresRevealButton")
    again = next(one for one in scored(panel.now.wants, panel.now.scores) if one.number == 1)
    assert (again.before, again.opportunity.score) == (12.5, 13.5)
    assert panel.says("was 12.5")


def test_two_shares_of_clients_count_once_the_box_is_ticked(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    panel.press("clientDataButton")
    grid(panel, "clientDataGrid")
    panel.keys("30")
    panel.key(Qt.Key.Key_Return)
    panel.keys("85")
    panel.keys("20")
    panel.find(QCheckBox, "clientDataCheck").click()
    shares = panel.now.scores.shared("w1")
    assert (shares.n, shares.important, shares.satisfied) == (30, 85.0, 20.0)
    assert panel.now.scores.basis is Basis.CLIENT_DATA
    assert scored(panel.now.wants, panel.now.scores)[0].opportunity.score == 15.0


def test_single_ratings_of_clients_are_turned_to_shares(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    panel.press("clientDataButton")
    panel.type("clientRatingsEdit", "5 5 4 4 3 5 / 2 3 2 4 1", Qt.Key.Key_Return)
    assert "Two rows of ratings" in panel.refusals()[0]
    panel.type("clientRatingsEdit", "5 5 4 4 3 5 / 2 3 2 4 1 2", Qt.Key.Key_Return)
    assert (panel.now.scores.shared("w1").n, panel.typed("clientRatingsEdit")) == (6, "")
    assert round(panel.now.scores.shared("w1").important or 0, 1) == 83.3


def test_without_a_shortlist_wants_are_typed_here(open_on_desk: Open) -> None:
    panel = open_on_desk("scores")
    panel.type("scoresAddEdit", "A cover that stays shut", Qt.Key.Key_Return)
    panel.keys("No needles")
    panel.key(Qt.Key.Key_Return)
    assert [one.text for one in panel.now.wants.shortlist()] == ["A cover that stays shut", "No needles"]


def test_the_room_sees_bars_or_the_grid(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    panel.press("rankingButton")
    panel.press("showGridButton")
    assert panel.session.spotlight == Spotlight(part="grid")


def test_cues_name_what_is_far_apart(open_on_desk: Open) -> None:
    panel = open_on_desk("scores", day_with_cards())
    grid(panel)
    panel.keys("937281" + "987281")
    panel.press("scoresRevealButton")
    assert panel.says("Far apart, so talk first: 1.")
    assert panel.says("Name the top three.")
