"""E4 by keyboard: cards at the speed of speech, two groups, dots on paper, and the shortlist."""

from PySide6.QtCore import Qt

from onlyworkshop.domain.exercises.wants import Level, Source
from onlyworkshop.domain.voting import Counting
from tests.journeys.day.hands import ALT, Hands

CARDS = (
    "No needles under the lid /cs3 C-01",
    "A lid one person can lift /ws2 C-02",
    "No smell in the street /do2",
    "Covers that nobody steals /wl2 C-03",
    "One number to call /na",
)
SHEETS = ("1 3", "1 2", "1 4", "2 3")


def lead(hands: Hands) -> None:
    hands.go("wantsAddEdit")
    for card in CARDS:
        hands.say(card)
    rows = hands.now.wants.rows
    assert [one.text for one in rows] == [card.split(" /")[0] for card in CARDS]
    assert [(one.level, one.source) for one in rows][:2] == [
        (Level.CRAVE, Source.CLIENT_SAID),
        (Level.WANT, Source.CLIENT_SAID),
    ]

    hands.turn(2)
    _group(hands, "Safe to open", 0, 1)
    _group(hands, "Good for the street", 2, 3)
    named = {one.id: one.name for one in hands.now.wants.clusters}
    assert [named.get(one.cluster or "") for one in hands.now.wants.rows] == [
        *["Safe to open"] * 2,
        *["Good for the street"] * 2,
        None,
    ]

    hands.turn(3)
    hands.go("wantsBallotSheetEdit")
    for sheet in SHEETS:
        hands.say(sheet)
    assert hands.focus == "wantsBallotRevealButton"
    hands.press(Qt.Key.Key_R, ALT)
    ballot = hands.now.wants.ballot
    assert ballot.counting is Counting.PAPER
    assert (sum(one.dots for one in ballot.votes), ballot.revealed) == (8, 1)

    hands.turn(4)
    hands.tick("confirmShortlistButton")
    assert [one.text for one in hands.now.wants.shortlist()] == [card.split(" /")[0] for card in CARDS[:4]]


def _group(hands: Hands, name: str, *places: int) -> None:
    hands.go("groupWantsList")
    hands.press(Qt.Key.Key_Home)
    for place in range(max(places) + 1):
        if place in places:
            hands.press(Qt.Key.Key_Space)
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.focus == "groupIntoEdit"
    hands.say(name)
    assert hands.focus == "groupWantsList"
