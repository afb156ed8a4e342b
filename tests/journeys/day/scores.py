"""E5 by keyboard: four sheets without one Tab, the reveal, and the three that the group names."""

from PySide6.QtCore import Qt

from onlyworkshop.domain.exercises.scores import Basis
from tests.journeys.day.hands import ALT, Hands

MATTERS = "9876"
SATISFIED = "2345"


def lead(hands: Hands) -> None:
    wants = hands.now.wants.shortlist()
    hands.go("scoresGrid")
    for _sheet in hands.now.people.members:
        hands.type("".join(MATTERS[n] + SATISFIED[n] for n in range(len(wants))))
        assert hands.focus == "scoresGrid"
    chapter = hands.now.scores
    assert len(chapter.ratings) == 4 * len(wants)
    assert {one.rater for one in chapter.ratings} == {one.id for one in hands.now.people.members}
    assert {one.importance for one in chapter.ratings if one.want == wants[0].id} == {9}

    hands.press(Qt.Key.Key_R, ALT)
    for place in (1, 2, 3):
        hands.tick(f"ranked{place}TopCheck")
    chapter = hands.now.scores
    assert (chapter.revealed, chapter.basis) == (1, Basis.ROOM_ESTIMATE)
    assert [one.want for one in chapter.top] == [one.id for one in wants[:3]]
