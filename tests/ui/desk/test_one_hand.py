"""One hand holds the clicker: the other one reaches everything that the desk can do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from tests.journeys.one_hand import one_handed
from ui.boards.reveal import REVEAL
from ui.deeds import delivered

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
BY_CLICKER = {"clicker_next", "clicker_previous"}


def pressed_by_one_hand(spelled: str) -> bool:
    combined = QKeySequence(spelled)[0]
    return one_handed(combined.key(), combined.keyboardModifiers())


def test_everything_that_the_desk_can_do_has_a_key_for_one_hand() -> None:
    deeds = [one for one in delivered() if one.id not in BY_CLICKER]
    assert [one.id for one in deeds if not any(map(pressed_by_one_hand, one.keys))] == []


def test_revealing_and_turning_the_pages_of_an_exercise_need_one_hand() -> None:
    assert pressed_by_one_hand(REVEAL)
    assert all(pressed_by_one_hand(f"Alt+{number}") for number in range(1, 6))


@pytest.mark.parametrize(
    ("key", "held", "can"),
    [
        (Qt.Key.Key_F12, NONE, True),
        (Qt.Key.Key_R, CTRL, True),
        (Qt.Key.Key_Space, CTRL, True),
        (Qt.Key.Key_F5, SHIFT, True),
        (Qt.Key.Key_Plus, CTRL, False),
        (Qt.Key.Key_Right, CTRL, False),
        (Qt.Key.Key_PageDown, ALT, False),
        (Qt.Key.Key_PageDown, NONE, False),
    ],
)
def test_the_table_knows_what_a_hand_can_do(key: Qt.Key, held: Qt.KeyboardModifier, can: bool) -> None:
    assert one_handed(key, held) is can
