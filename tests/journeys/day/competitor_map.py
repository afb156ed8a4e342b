"""E7 by keyboard: axes from the wants, four sheets as `2 A9 C4 …`, a second round, the target and the gap."""

from PySide6.QtCore import Qt

from onlyworkshop.domain.exercises.competitor_map import US
from tests.journeys.day.hands import ALT, Hands

FIRST = ("1 I9 C4 D5 B2 E3", "2 H8 C5 D4 B3 E4", "3 I8 D4 E5 B2 F3", "4 G9 C4 D6 A2 E3")
SECOND = ("1 H8 C4 D5 B2 E3", "2 H8 C4 D5 B2 E3", "3 H8 C4 D5 B2 E3", "4 H8 C4 D5 B2 E3")


def lead(hands: Hands) -> None:
    assert hands.focus == "mapLineEdit"
    hands.press(Qt.Key.Key_A, ALT)
    hands.write("mapHorizontalLowEdit", "pinches")
    hands.write("mapHorizontalHighEdit", "safe")
    hands.write("mapVerticalLowEdit", "two people")
    hands.write("mapVerticalHighEdit", "one person")
    hands.turn(1)
    hands.go("mapLineEdit")
    for sheet in FIRST:
        hands.say(sheet)
    hands.tick("revealMapButton")
    hands.tick("secondRoundButton", back=True)
    hands.go("mapLineEdit", back=True)
    for sheet in SECOND:
        hands.say(sheet)
    hands.say("target 8 9")
    hands.turn(4)
    hands.write("mapGapEdit", "safe and light")
    hands.write("mapBecauseEdit", "crews get hurt")

    (one,) = hands.now.competitor_map.maps
    players = {placed.player for placed in one.placements}
    assert (one.horizontal.low, one.horizontal.high, one.vertical.high) == ("pinches", "safe", "one person")
    assert None not in (one.horizontal.want, one.vertical.want)
    assert players == {US, *(row.id for row in hands.now.alternatives.carried())}
    assert [sum(placed.round == n for placed in one.placements) for n in (1, 2)] == [20, 20]
    ours = {(placed.x, placed.y) for placed in one.placements if (placed.player, placed.round) == (US, 2)}
    assert ours == {(7.5, 7.5)}
    assert (one.gap, one.because, one.target_x, one.target_y) == ("safe and light", "crews get hurt", 8, 9)
