"""What a naive timer forgets: stalls, sleep, moved clocks, silly minutes, pauses, and zero."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from onlyworkshop.domain.room import Pause, Welcome
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import moment, workshop
from tests.ui.desk.conftest import Led, Open
from ui.room.canvas import RoomCanvas

HOUR_MS = 3_600_000


def face(led: Led) -> str:
    frame = led.room.canvas.frame
    assert frame is not None
    return frame.face


def pause_at(led: Led) -> str:
    """The time at which the room says it is back."""
    frame = led.room.canvas.frame
    assert frame is not None
    assert isinstance(frame.board, Pause)
    return f"{frame.board.back_at:%H:%M}" if frame.board.back_at else ""


def begin_break(led: Led) -> None:
    pause = next(one for one in led.session.editing.workshop.agenda.blocks if one.kind == "break")
    led.session.facilitation.start(pause.id)


@contextmanager
def all_faces(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every clock that desk and room are told to show."""
    told: list[str] = []
    room, desk = RoomCanvas.show_frame, QLabel.setText

    def in_room(canvas: RoomCanvas, frame: object) -> None:
        told.append(getattr(frame, "face", ""))
        room(canvas, frame)

    def on_desk(shown: QLabel, text: str) -> None:
        if shown.objectName() == "clockLabel":
            told.append(text)
        desk(shown, text)

    monkeypatch.setattr(RoomCanvas, "show_frame", in_room)
    monkeypatch.setattr(QLabel, "setText", on_desk)
    yield told
    monkeypatch.undo()


def test_1_after_a_stall_of_twenty_seconds_the_next_frame_is_right(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(seconds=20)
    assert (face(led), led.text("clockLabel")) == ("09:40", "09:40")


def test_2_sleep_counts_as_time_and_wakes_to_one_right_clock(led: Led) -> None:
    led.press("nextButton")
    led.clock.sleep(4 * 60 + 12)
    led.view.tick()
    assert (face(led), led.text("clockLabel")) == ("05:48", "05:48")


@pytest.mark.parametrize("moved", [HOUR_MS, -HOUR_MS, 400 * 24 * HOUR_MS])
def test_3_a_moved_wall_clock_never_touches_what_has_elapsed(led: Led, moved: int) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.clock.moved_ms = moved
    led.pass_time()
    assert (face(led), led.text("clockLabel")) == ("08:00", "08:00")
    led.pass_time(1)
    assert (face(led), led.text("clockLabel")) == ("07:00", "07:00")
    assert led.sounds.rung == []


def test_3_a_moved_wall_clock_moves_the_time_to_be_back_and_the_end_of_the_day(led: Led) -> None:
    begin_break(led)
    led.pass_time(5)
    assert pause_at(led) == "09:15"
    ends = led.text("dayLabel")
    led.clock.moved_ms = HOUR_MS
    led.pass_time()
    assert (pause_at(led), face(led)) == ("10:15", "10:00")
    assert led.text("dayLabel") != ends


def test_3_an_hour_back_before_the_day_is_the_same_day_and_a_longer_countdown(open_desk: Open) -> None:
    led = open_desk(minutes=-12.5)
    assert led.text("clockWordsLabel") == "begins in 12:30"
    led.clock.moved_ms = -HOUR_MS // 2
    led.pass_time()
    assert led.text("clockWordsLabel") == "begins in 42:30"


def test_3_across_midnight_the_time_to_be_back_is_tomorrow_and_the_clock_goes_on(open_desk: Open) -> None:
    led = open_desk(minutes=14.9 * 60)
    begin_break(led)
    led.pass_time(10)
    assert (pause_at(led), face(led)) == ("00:09", "05:00")


def test_4_more_time_taken_than_there_is_ends_now_and_not_before_the_beginning(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(3)
    for _ in range(20):
        led.press("takeMinuteButton")
    assert led.text("clockLabel") == "+03:00"
    led.pass_time(1)
    assert led.text("clockLabel") == "+04:00"


def test_4_minutes_added_in_overtime_never_show_a_wrong_clock(led: Led, monkeypatch: pytest.MonkeyPatch) -> None:
    led.press("nextButton")
    led.pass_time(11, 5)
    with all_faces(monkeypatch) as told:
        led.press("addMinuteButton")
        led.press("addMinuteButton")
        led.pass_time()
    assert set(told) == {"00:00", "+00:05", "00:55"}
    assert (face(led), led.text("clockLabel")) == ("00:55", "00:55")
    assert told.index("+00:05") < told.index("00:55")
    assert "00:00" not in told[told.index("00:55") :]


def test_5_a_pause_stands_still_whatever_is_looked_at_and_is_kept(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.key(Qt.Key.Key_F8)
    led.session.facilitation.block()
    led.view._presenter.browse(led.block(3))
    led.pass_time(5)
    led.view.hide()
    led.view.show()
    led.press("blackButton")
    led.press("blackButton")
    led.view._presenter.return_to_room()
    assert (face(led), led.text("clockLabel"), led.text("clockWordsLabel")) == ("08:00", "08:00", "paused, of 10")
    assert led.session.facilitation.run.events[-1].happened == "paused"


def test_5_a_pause_moves_the_time_to_be_back(led: Led) -> None:
    begin_break(led)
    led.pass_time(5)
    led.key(Qt.Key.Key_F8)
    led.pass_time(10)
    assert (pause_at(led), face(led)) == ("09:25", "10:00")


def test_8_zero_never_blocks_moving_on(led: Led) -> None:
    led.press("nextButton")
    first = led.running()
    led.pass_time(25)
    assert face(led) == "00:00"
    led.press("nextButton")
    assert led.running() != first
    assert (face(led), led.room.canvas.frame.line) == ("12:00", "")


def test_8_a_break_that_is_over_says_that_it_is_time_to_go_on(led: Led) -> None:
    begin_break(led)
    led.pass_time(16, 5)
    assert (pause_at(led), face(led)) == ("", "00:00")
    assert "Time to go on." in led.room.canvas.accessibleDescription()
    assert led.text("clockLabel") == "+01:05"


def test_before_the_day_desk_and_room_say_the_same(open_desk: Open) -> None:
    led = open_desk(minutes=-61)
    assert led.text("clockWordsLabel") == "not started"
    led.pass_time(48, 30)
    board = led.room.canvas.frame.board
    assert isinstance(board, Welcome)
    assert (board.countdown, led.text("clockWordsLabel")) == ("12:30", "begins in 12:30")
    led.pass_time(14)
    assert led.room.canvas.frame.board.due
    assert led.text("clockWordsLabel") == "about to begin"
    assert "We are about to begin." in led.room.canvas.accessibleDescription()


def test_12_the_clock_is_lit_at_its_end_on_desk_and_room_and_goes_out_by_itself(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(10)
    assert led.clock_label().property("lit")
    assert led.room.canvas.frame.lit
    led.pass_time(seconds=8)
    assert not led.clock_label().property("lit")
    assert not led.room.canvas.frame.lit


def test_the_screens_stay_on_while_a_block_runs_and_are_let_go_after(led: Led) -> None:
    assert led.awake.held
    led.press("nextButton")
    assert led.awake.held
    led.key(Qt.Key.Key_F8)
    led.pass_time(29)
    led.view._wakefulness.look()
    assert led.awake.held
    led.pass_time(1)
    led.view._wakefulness.look()
    assert not led.awake.held
    led.key(Qt.Key.Key_F8)
    assert led.awake.held
    led.session.facilitation.finish()
    assert not led.awake.held


def test_a_desk_that_is_left_lets_the_screens_go(open_desk: Open) -> None:
    led = open_desk(run=Run().started(workshop().agenda.blocks[0].id, moment()))
    assert led.awake.held
    led.view.close_desk()
    assert not led.awake.held
