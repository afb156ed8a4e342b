"""E7 by keyboard and by mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import day_with_alternatives


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
    panel.type("mapHorizontalLabelEdit", "Ease of opening", Qt.Key.Key_Tab)
    panel.keys("two people")
    panel.type("mapGapEdit", "locks that nobody lifts")
    panel.type("mapLineEdit", "target 8 9", Qt.Key.Key_Return)
    one = panel.now.competitor_map.maps[0]
    assert (one.horizontal.label, one.horizontal.low, one.gap) == (
        "Ease of opening",
        "two people",
        "locks that nobody lifts",
    )
    assert (one.target_x, one.target_y) == (8, 9)
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
