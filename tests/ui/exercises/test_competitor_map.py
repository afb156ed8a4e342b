"""E7 by keyboard and by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget, QWidget

from onlyworkshop.domain.exercises.curves import CurveRating, Curves
from onlyworkshop.domain.workshop import Workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import day_with_alternatives, day_with_wants

ALT = Qt.KeyboardModifier.AltModifier


def test_typing_places_one_player_after_the_other(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    for line in ("A 8 9", "B 7 4", "3 2.5", "9 1"):
        panel.type("mapLineEdit", line, Qt.Key.Key_Return)
    placed = [(one.rater, one.player, one.x, one.y) for one in panel.now.competitor_map.maps[0].placements]
    assert placed == [
        ("room", "us", 8, 9),
        ("room", "crew", 7, 4),
        ("room", "north", 3, 2.5),
        ("room", "nothing", 9, 1),
    ]
    assert panel.typed("mapLineEdit") == ""


def test_a_place_outside_or_between_the_halves_is_refused(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.type("mapLineEdit", "B 10.3 4", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A number from 0 to 10, please."]
    panel.type("mapLineEdit", "B 7.3 4", Qt.Key.Key_Return)
    assert panel.refusals() == ["⚠ A number from 0 to 10 in halves, please, such as 7 or 7.5."]
    panel.type("mapLineEdit", "over there", Qt.Key.Key_Return)
    assert "“over there” is not a place on the map." in panel.refusals()[0]
    assert (panel.typed("mapLineEdit"), panel.now.competitor_map.maps[0].placements) == ("over there", ())


def test_nobody_sees_a_place_before_the_reveal(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.type("mapLineEdit", "2", Qt.Key.Key_Return)
    panel.type("mapLineEdit", "B 7 4", Qt.Key.Key_Return)
    assert panel.says("1 has placed, covered")
    assert panel.says("✓ B The city’s own crew: 7, 4")
    panel.press("revealMapButton")
    assert panel.now.competitor_map.maps[0].revealed
    assert panel.find(QPushButton, "revealMapButton").text() == "Cover again"


def test_axes_gap_and_target_are_typed(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.key(Qt.Key.Key_2, ALT)
    panel.type("mapHorizontalLabelEdit", "Ease of opening", Qt.Key.Key_Tab)
    panel.keys("two people")
    panel.key(Qt.Key.Key_4, ALT)
    panel.type("mapGapEdit", "locks that nobody lifts")
    panel.key(Qt.Key.Key_1, ALT)
    panel.type("mapLineEdit", "target 8 9", Qt.Key.Key_Return)
    one = panel.now.competitor_map.maps[0]
    assert (one.horizontal.label, one.horizontal.low, one.gap) == (
        "Ease of opening",
        "two people",
        "locks that nobody lifts",
    )
    assert (one.target_x, one.target_y) == (8, 9)
    panel.key(Qt.Key.Key_2, ALT)
    panel.type("mapVerticalLowEdit", "x" * 25)
    assert panel.refusals() == ["⚠ This is 25 characters long. Up to 24 fit here."]


def test_the_room_follows_the_map_that_is_worked_on(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.press("anotherMapButton")
    second = panel.now.competitor_map.maps[1].id
    assert panel.session.spotlight.map == second
    panel.choose("mapChoice", "Map 1")
    assert panel.session.spotlight.map == "map-1"
    panel.press("anotherMapButton")
    assert not panel.find(QPushButton, "anotherMapButton").isEnabled()
    panel.press("removeMapButton")
    assert (panel.notices, panel.find(QComboBox, "mapChoice").count()) == (["Map removed."], 2)


def test_a_click_places_in_halves(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    canvas = panel.find(QWidget, "mapCanvas")
    panel.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() // 2, canvas.height() // 2))
    (placed,) = panel.now.competitor_map.maps[0].placements
    assert (placed.player, placed.x * 2 % 1, placed.y * 2 % 1) == ("us", 0, 0)


def test_what_was_placed_is_undone_one_by_one(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.type("mapLineEdit", "A 8 9", Qt.Key.Key_Return)
    panel.type("mapLineEdit", "B 7 4", Qt.Key.Key_Return)
    panel.session.editing.undo()
    assert [one.player for one in panel.now.competitor_map.maps[0].placements] == ["us"]


def test_a_scribe_types_sheet_after_sheet_as_they_were_printed(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    people = [one.id for one in panel.now.people.members]
    panel.type("mapLineEdit", "1 C4 D5 A1 J10", Qt.Key.Key_Return)
    panel.type("mapLineEdit", "B C4", Qt.Key.Key_Return)
    placed = panel.now.competitor_map.maps[0].placements
    assert [(one.rater, one.player, one.x, one.y) for one in placed] == [
        (people[0], "us", 2.5, 3.5),
        (people[0], "crew", 3.5, 4.5),
        (people[0], "north", 0.5, 0.5),
        (people[0], "nothing", 9.5, 9.5),
        (people[1], "crew", 2.5, 3.5),
    ]
    assert panel.find(QComboBox, "raterChoice").currentData() == people[1]
    panel.session.editing.undo()
    panel.session.editing.undo()
    assert panel.now.competitor_map.maps[0].placements == ()


def test_sheet_seven_places_the_player_whose_turn_it_is(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    for _time in range(2):
        panel.type("mapLineEdit", "7 C4", Qt.Key.Key_Return)
    placed = [(one.rater, one.player) for one in panel.now.competitor_map.maps[0].placements]
    assert placed == [("n7", "us"), ("n7", "crew")]


def test_more_cells_than_players_are_refused_and_nothing_is_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    panel.type("mapLineEdit", "A1 B2 C3 D4 E5", Qt.Key.Key_Return)
    assert "is not a place on the map" in panel.refusals()[0]
    assert panel.now.competitor_map.maps[0].placements == ()


def test_a_second_round_is_blind_again_and_keeps_the_first(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_alternatives())
    assert not panel.find(QPushButton, "secondRoundButton").isEnabled()
    panel.type("mapLineEdit", "A 8 9", Qt.Key.Key_Return)
    panel.press("revealMapButton")
    panel.press("secondRoundButton")
    one = panel.now.competitor_map.maps[0]
    assert (one.round, one.revealed) == (2, False)
    assert panel.says("Second round: 0 have placed, covered")
    panel.type("mapLineEdit", "A 5 5", Qt.Key.Key_Return)
    panel.press("revealMapButton")
    assert panel.says("Since the first round A moved 5, no narrower.")
    assert [(p.round, p.x, p.y) for p in panel.now.competitor_map.maps[0].placements] == [(1, 8, 9), (2, 5, 5)]
    panel.press("secondRoundButton")
    one = panel.now.competitor_map.maps[0]
    assert (one.round, one.revealed) == (1, True)


def rated_day() -> Workshop:
    """Two pairs in which nobody is near us, and one that is crowded."""
    values = {"us": (8, 3, 9), "crew": (0, 5, 4), "north": (2, 8, 3), "nothing": (7, 3, 8)}
    ratings = tuple(
        CurveRating(rater="table-1", player=player, want=f"want{n}", value=value)
        for player, told in values.items()
        for n, value in enumerate(told, 1)
    )
    return day_with_wants().replaced(curves=Curves(ratings=ratings, revealed=True))


def test_one_key_proposes_axes_from_the_wants_and_the_next_pair_after_them(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_wants())
    panel.key(Qt.Key.Key_2, ALT)
    panel.key(Qt.Key.Key_A, ALT)
    one = panel.now.competitor_map.maps[0]
    assert (one.horizontal.want, one.vertical.want) == ("want1", "want2")
    assert (one.horizontal.label, one.horizontal.low) == ("It stays shut when nobody looks", "")
    assert panel.says("Name both ends of “It stays shut when nobody looks” / “No waste under the lid”.")
    panel.key(Qt.Key.Key_A, ALT)
    one = panel.now.competitor_map.maps[0]
    assert (one.horizontal.want, one.vertical.want) == ("want1", "want3")
    panel.choose("mapVerticalWantChoice", "in our own words")
    axis = panel.now.competitor_map.maps[0].vertical
    assert (axis.want, axis.label) == (None, "Proof from another city")


def test_the_stress_test_tries_every_pair_and_enter_takes_one(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", rated_day())
    panel.key(Qt.Key.Key_3, ALT)
    assert panel.says("in 0 of 3 pairs")
    table = panel.find(QTableWidget, "pairsTable")
    assert table.rowCount() == 3
    table.setFocus()
    table.setCurrentCell(1, 0)
    panel.key(Qt.Key.Key_Return)
    one = panel.now.competitor_map.maps[0]
    assert {one.horizontal.label, one.vertical.label} == {table.item(1, 0).text(), table.item(1, 1).text()}


def test_a_pair_never_moves_what_was_placed_on_other_axes(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", rated_day())
    panel.type("mapLineEdit", "A 8 9", Qt.Key.Key_Return)
    panel.key(Qt.Key.Key_A, ALT)
    first, second = panel.now.competitor_map.maps
    assert (first.horizontal.want, len(first.placements)) == (None, 1)
    assert second.horizontal.want
    assert panel.session.spotlight.map == second.id
    panel.key(Qt.Key.Key_M, ALT)
    assert panel.session.spotlight.map == first.id


def test_without_ratings_the_stress_test_says_what_it_needs(open_on_desk: Open) -> None:
    panel = open_on_desk("competitor_map", day_with_wants())
    assert panel.says("Rate us and others on two wants in “Rate the field”")
