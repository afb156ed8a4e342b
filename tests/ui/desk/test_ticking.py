"""The desk looks at the clock often, and when the face changes."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.desk.ticking import TICK_MS, Ticking, until_next


def test_the_next_look_is_when_the_second_that_is_shown_is_over() -> None:
    assert [until_next(left) for left in (60_000, 59_990, 59_240, 59_010, 59_001)] == [250, 250, 240, 10, 1]


def test_in_overtime_a_second_ends_as_well() -> None:
    assert [until_next(left) for left in (0, -1, -900, -999, -1000)] == [250, 250, 100, 1, 250]


def test_it_looks_again_and_again_until_it_is_stopped(qtbot: QtBot) -> None:
    looks: list[int] = []
    parent = QObject()
    ticking = Ticking(lambda: 1010 - 20 * len(looks) % 40, lambda: looks.append(1), parent)
    ticking.setInterval(TICK_MS)

    qtbot.waitUntil(lambda: len(looks) > 3)
    ticking.stop()
    seen = len(looks)
    qtbot.wait(2 * TICK_MS)
    assert len(looks) == seen
