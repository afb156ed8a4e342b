"""What can be typed under the map."""

import pytest

from onlyworkshop.domain.exercises.competitor_map import players
from onlyworkshop.domain.refusal import NotUnderstood
from ui.exercises.competitor_map.line import Aim, Command, Place, Rater, TakeOff, read_line

PLAYERS = players("Us", [("north", "Ironworks North"), ("crew", "The crew")])
PEOPLE = [("p1", "Ann"), ("p2", "Anton"), ("p3", "Zoe")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("B 7 4", Place("north", None, 7, 4)),
        ("b 7,5 4", Place("north", None, 7.5, 4)),
        ("7 4", Place(None, None, 7, 4)),
        ("C C4", Place("crew", None, 2.5, 3.5)),
        ("j10", Place(None, None, 9.5, 9.5)),
        ("B 3 C4", Place("north", "p3", 2.5, 3.5)),
        ("B 9 7 4", Place("north", "n9", 7, 4)),
        ("B -", TakeOff("north")),
        ("target 8 9", Aim((8, 9))),
        ("t -", Aim(None)),
        ("2", Rater("p2")),
        ("12", Rater("n12")),
        ("Ann", Rater("p1")),
        ("zo", Rater("p3")),
        ("room", Rater("room")),
    ],
)
def test_a_line_says_who_where_and_by_whom(typed: str, meant: Command) -> None:
    assert read_line(typed, PLAYERS, PEOPLE) == meant


@pytest.mark.parametrize(
    "typed", ["", "B", "X 7 4", "B 7", "B here", "an", "B 7 4 4 4", "0", "target", "B K1", "B A11"]
)
def test_anything_else_is_not_a_place(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_line(typed, PLAYERS, PEOPLE)
