"""E4 by keyboard, and by mouse where cards are dragged."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QPushButton, QWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.exercises.wants import Cluster, Level, Source
from onlyworkshop.domain.plans import Plan
from onlyworkshop.domain.voting import Ballot, Vote
from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import Open, Opened
from tests.ui.exercises.days import day_with_cards, full_day
from ui.exercises.wants.line import Typed, read_card


def texts(panel: Opened) -> list[str]:
    return [row.text for row in panel.now.wants.rows]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("No needles", Typed("No needles")),
        ("No needles /c", Typed("No needles", Level.CRAVE)),
        ("No needles /CS C-01", Typed("No needles", Level.CRAVE, Source.CLIENT_SAID, client_code="C-01")),
        ("No needles /3!lw", Typed("No needles", Level.WANT, Source.LOST_DEAL, 3, secret=True)),
        ("Open 24 / 7", Typed("Open 24 / 7")),
        ("Price and/or time", Typed("Price and/or time")),
        ("A tool /xyz", Typed("A tool /xyz")),
    ],
)
def test_a_stroke_at_the_end_says_how_deep_and_how_we_know(typed: str, read: Typed) -> None:
    assert read_card(typed) == read


def test_enter_adds_a_card_and_the_line_is_ready_for_the_next(open_on_desk: Open) -> None:
    panel = open_on_desk("wants")
    panel.type("wantsAddEdit", "A cover that stays shut /cs3! C-01", Qt.Key.Key_Return)
    panel.keys("No needles")
    panel.key(Qt.Key.Key_Return)
    first, second = panel.now.wants.rows
    assert (first.level, first.source, first.evidence, first.secret, first.client_code) == (
        Level.CRAVE,
        Source.CLIENT_SAID,
        3,
        True,
        "C-01",
    )
    assert (second.level, second.source, second.evidence, second.secret) == (Level.CRAVE, Source.CLIENT_SAID, 2, False)


def test_the_level_and_the_source_that_are_chosen_stay_for_the_next_card(open_on_desk: Open) -> None:
    panel = open_on_desk("wants")
    panel.choose("wantsLevelChoice", "desire")
    panel.choose("wantsSourceChoice", "observed")
    panel.type("wantsAddEdit", "One tool for all", Qt.Key.Key_Return)
    panel.type("wantsAddEdit", "A lid for two", Qt.Key.Key_Return)
    assert {(row.level, row.source) for row in panel.now.wants.rows} == {(Level.DESIRE, Source.OBSERVED)}


def test_tab_goes_from_the_line_through_the_fields_of_the_new_card_and_enter_comes_back(open_on_desk: Open) -> None:
    panel = open_on_desk("wants")
    panel.type("wantsAddEdit", "A cover that stays shut", Qt.Key.Key_Return)
    for _field in ("level", "source", "evidence"):
        panel.key(Qt.Key.Key_Tab)
    panel.keys("2")
    panel.key(Qt.Key.Key_Tab)
    panel.keys("C-02")
    panel.key(Qt.Key.Key_Return)
    panel.keys("Next")
    (row,) = panel.now.wants.rows
    assert (row.evidence, row.client_code, panel.typed("wantsAddEdit")) == (2, "C-02", "Next")


def test_pasted_lines_are_one_card_each_told_with_a_count_and_one_undo_step(open_on_desk: Open) -> None:
    panel = open_on_desk("wants")
    panel.paste("wantsAddEdit", "Shut for good /c\n\n  No needles  \r\nOne tool\n")
    assert texts(panel) == ["Shut for good", "No needles", "One tool"]
    assert panel.notices == ["3 cards added."]
    panel.session.editing.undo()
    assert texts(panel) == []


def test_a_card_too_many_is_refused_and_nothing_is_lost(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", full_day())
    panel.type("wantsAddEdit", "One more", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ There is room for 200 wants; remove one to add another."]
    assert panel.typed("wantsAddEdit") == "One more"


def test_cards_that_say_the_same_are_merged_by_one_key_and_undone_by_one(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    before = panel.now
    assert panel.says("1 and 4 say the same")
    panel.find(QWidget, "wantsAddEdit").setFocus()
    panel.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.now.wants.rows) == 3
    assert not panel.says("say the same")
    panel.session.editing.undo()
    assert panel.now == before


def test_what_is_kept_apart_is_not_asked_again(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("keepApartButton")
    assert not panel.says("say the same")
    assert len(panel.now.wants.rows) == 4


def test_chosen_cards_go_into_a_group_by_name_then_by_number_and_out_by_zero(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("groupsButton")
    cards = panel.find(QListWidget, "groupWantsList")
    cards.setFocus()
    cards.setCurrentRow(0)
    for row in (0, 1):
        cards.item(row).setSelected(True)
    panel.type("groupIntoEdit", "Safety", Qt.Key.Key_Return)
    assert [one.name for one in panel.now.wants.clusters] == ["Safety"]
    grouped = panel.now
    cards.setCurrentRow(2)
    cards.clearSelection()
    panel.type("groupIntoEdit", "1", Qt.Key.Key_Return)
    assert sum(one.cluster is not None for one in panel.now.wants.rows) == 3
    cards.setCurrentRow(2)
    cards.clearSelection()
    panel.type("groupIntoEdit", "0", Qt.Key.Key_Return)
    assert panel.now == grouped


def test_a_dissolved_group_is_restored_exactly_by_undo(open_on_desk: Open) -> None:
    day = day_with_cards()
    wants = day.wants.with_cluster(Cluster(id="g1", name="Safety")).grouping(["w1", "w3"], "g1")
    panel = open_on_desk("wants", day.replaced(wants=wants))
    panel.press("groupsButton")
    panel.find(QListWidget, "clustersList").setCurrentRow(0)
    panel.press("dissolveGroupButton")
    assert (panel.now.wants.clusters, panel.notices) == ((), ["“Safety” dissolved."])
    panel.session.editing.undo()
    assert panel.now.wants == wants


def test_cards_are_dragged_onto_a_group(open_on_desk: Open) -> None:
    day = day_with_cards()
    panel = open_on_desk("wants", day.replaced(wants=day.wants.with_cluster(Cluster(id="g1", name="Safety"))))
    panel.press("groupsButton")
    cards, clusters = panel.find(QListWidget, "groupWantsList"), panel.find(QListWidget, "clustersList")
    cards.item(1).setSelected(True)
    at = clusters.visualItemRect(clusters.item(0)).center()
    dropped = _Dropped(cards, at)
    clusters.dropEvent(dropped)
    assert [one.cluster for one in panel.now.wants.rows] == [None, "g1", None, None]


class _Dropped(QDropEvent):
    """A drop that comes from this list."""

    def __init__(self, source: QWidget, at: QPoint) -> None:
        self._mime = QMimeData()
        none = Qt.KeyboardModifier.NoModifier
        super().__init__(QPointF(at), Qt.DropAction.CopyAction, self._mime, Qt.MouseButton.LeftButton, none)
        self._source = source

    def source(self) -> QWidget:
        return self._source


def test_the_client_voice_vetoes_a_card_and_it_can_no_longer_be_voted_on(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.find(QListWidget, "wantsList").setCurrentRow(1)
    panel.find(QCheckBox, "wantVetoCheck").click()
    assert [one.id for one in panel.now.wants.standing()] == ["w1", "w3", "w4"]


def test_typing_finds_cards_and_hides_the_others(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.type("wantsFindEdit", "need lid")
    shown = panel.find(QListWidget, "wantsList")
    assert [shown.item(n).isHidden() for n in range(4)] == [True, False, True, True]


def test_a_removed_card_comes_back_with_everything_that_rested_on_it(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", full_day())
    before = panel.now
    panel.find(QListWidget, "wantsList").setCurrentRow(0)
    panel.press("wantRemoveButton")
    assert panel.now.scores.rated_by("p0", "w0", 1).empty
    panel.session.editing.undo()
    assert panel.now == before


def test_sheets_are_typed_by_the_numbers_of_the_cards_and_checked(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    panel.press("dotsButton")
    panel.type("wantsBallotSheetEdit", "1 4", Qt.Key.Key_Return)
    assert panel.says("1 dot too many")
    panel.type("wantsBallotSheetEdit", "9", Qt.Key.Key_Return)
    assert "is not on the list" in panel.refusals()[0]


@pytest.mark.parametrize(("plan", "kept"), [(Plan.SPRINT, 5), (Plan.HALF_DAY, 6)])
def test_the_group_confirms_what_the_dots_propose(open_on_desk: Open, plan: Plan, kept: int) -> None:
    day = workshop(plan)
    wants = full_day().wants
    dots = (9, 8, 7, 6, 5, 4, 1)
    votes = tuple(
        Vote(rater=f"s{n}-{k}", option=f"w{n}", dots=1) for n, many in enumerate(dots, 10) for k in range(many)
    )
    rows = tuple(row.replaced(shortlisted=False) for row in wants.rows)
    wants = wants.replaced(rows=rows, ballot=Ballot(revealed=1, votes=votes))
    panel = open_on_desk("wants", day.replaced(wants=wants))
    panel.press("shortlistButton")
    panel.press("confirmShortlistButton")
    assert [one.id for one in panel.now.wants.shortlist()] == [f"w{n}" for n in range(10, 10 + kept)]


def test_a_ninth_card_is_not_kept_and_the_tick_goes_back(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", full_day())
    panel.press("shortlistButton")
    shown = panel.find(QListWidget, "shortlistList")
    ninth = next(shown.item(n) for n in range(shown.count()) if shown.item(n).checkState() is Qt.CheckState.Unchecked)
    text = ninth.text()
    ninth.setCheckState(Qt.CheckState.Checked)
    assert panel.refusals() == ["⚠ The shortlist has room for 8; leave one out to add another."]
    again = next(shown.item(n) for n in range(shown.count()) if shown.item(n).text() == text)
    assert again.checkState() is Qt.CheckState.Unchecked


def test_the_room_follows_the_page_and_may_look_at_one_group_alone(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", full_day())
    seen = []
    for page in ("dotsButton", "shortlistButton", "groupsButton"):
        panel.press(page)
        seen.append(panel.session.spotlight.part)
    panel.find(QListWidget, "clustersList").setCurrentRow(2)
    panel.find(QPushButton, "showGroupButton").click()
    assert seen == ["dots", "kept", "cards"]
    assert panel.session.spotlight == Spotlight(part="cards", cluster="g2")


def test_cues_say_what_the_cards_rest_on(open_on_desk: Open) -> None:
    panel = open_on_desk("wants", day_with_cards())
    assert panel.says("4 cards: 100% assumed, 100% beyond needs, 0 client codes heard.")
    assert panel.says("Every want so far is assumed.")
