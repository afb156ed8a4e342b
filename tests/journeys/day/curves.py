"""E6 by keyboard: two tables rate everybody on every want, ourselves last; the curves, and what to raise."""

from onlyworkshop.domain.canvas import board, compared
from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.curves import Action
from tests.journeys.day.hands import Hands

THEIRS = ("4567", "5442", "3322", "2345")
OURS = "9653"


def lead(hands: Hands) -> None:
    assert hands.focus == "curvesGrid"
    wants = len(hands.now.wants.shortlist())
    others = hands.now.alternatives.carried()
    for table in ("Table 1", "Table 2"):
        hands.choose("curvesRaterChoice", table, back=True)
        hands.go("curvesGrid")
        for row in (*THEIRS[: len(others)], OURS):
            hands.type(row[:wants] + "2")
    ratings = hands.now.curves.ratings
    assert len(ratings) == 2 * (len(others) + 1) * wants
    assert {one.evidence for one in ratings} == {2}
    assert {one.value for one in ratings if one.player == US} == {int(digit) for digit in OURS[:wants]}

    hands.tick("revealCurvesButton")
    hands.turn(3)
    hands.choose("standing2MoveChoice", "Raise")
    now = hands.now
    shown = board(now.curves, compared(now.wants), now.players("Us"), now.importance())
    assert now.curves.revealed
    assert shown.places[0].lead == 4
    assert [one.action for one in shown.places if one.action] == [Action.RAISE]
