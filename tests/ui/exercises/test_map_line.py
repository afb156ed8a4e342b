"""What can be typed under the map."""

import pytest

from onlyworkshop.domain.exercises.competitor_map import players
from onlyworkshop.domain.refusal import NotUnderstood
from ui.exercises.competitor_map.line import Aim, Command, Place, Rater, Spotted, TakeOff, read_line

PLAYERS = players("Us", [("north", "Ironworks North"), ("crew", "The crew")])
PEOPLE = [("p1", "Ann"), ("p2", "Anton"), ("p3", "Zoe")]


def one(player: str | None, rater: str | None, x: float, y: float) -> Place:
    return Place(rater, (Spotted(player, x, y),))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("B 7 4", one("north", None, 7, 4)),
        ("b 7,5 4", one("north", None, 7.5, 4)),
        ("7 4", one(None, None, 7, 4)),
        ("C C4", one("crew", None, 2.5, 3.5)),
        ("j10", one(None, None, 9.5, 9.5)),
        ("B 3 C4", one("north", "p3", 2.5, 3.5)),
        ("B 9 7 4", one("north", "n9", 7, 4)),
        ("7 C4", one(None, "n7", 2.5, 3.5)),
        ("2 C4", one(None, "p2", 2.5, 3.5)),
        ("BC4", one("north", None, 2.5, 3.5)),
        ("cj10", one("crew", None, 9.5, 9.5)),
        ("3 BC4", one("north", "p3", 2.5, 3.5)),
        ("A1 B2", Place(None, (Spotted(None, 0.5, 0.5), Spotted(None, 1.5, 1.5)))),
        ("2 B A1 C J10", Place("p2", (Spotted("north", 0.5, 0.5), Spotted("crew", 9.5, 9.5)))),
        ("AA1 b j10 C3", Place(None, (Spotted("us", 0.5, 0.5), Spotted("north", 9.5, 9.5), Spotted(None, 2.5, 2.5)))),
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
    "typed",
    [
        "",
        "B",
        "X 7 4",
        "B 7",
        "B here",
        "an",
        "B 7 4 4 4",
        "0",
        "target",
        "B K1",
        "B A11",
        "7 C4 K1",
        "XC4",
        "B BC4",
        "C4 7",
    ],
)
def test_anything_else_is_not_a_place(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_line(typed, PLAYERS, PEOPLE)
