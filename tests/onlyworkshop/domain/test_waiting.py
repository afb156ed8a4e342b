"""Before the first block, and whether anybody is looking."""

import pytest

from onlyworkshop.domain.boards import Prompt, Spotlight, Telling
from onlyworkshop.domain.room import Pause, Welcome, frame
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import reading
from onlyworkshop.domain.waiting import waiting, watched
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import moment, workshop
from tests.onlyworkshop.domain.test_room import shown

DAY = workshop().agenda
FIRST, PAUSE = DAY.blocks[0].id, next(one.id for one in DAY.blocks if one.kind == "break")
HOUR_MS = 3_600_000
TELLING = Telling(Prompt("", ""), Spotlight(), "", ())


@pytest.mark.parametrize(
    ("minutes", "countdown", "due"),
    [(-61, "", False), (-60, "60:00", False), (-12.5, "12:30", False), (-1 / 60, "00:01", False), (0, "", True)],
)
def test_the_last_hour_before_the_day_is_counted_down(minutes: float, countdown: str, due: bool) -> None:
    board = shown(workshop(), minutes=minutes).board
    assert isinstance(board, Welcome)
    assert (board.countdown, board.due) == (countdown, due)


def test_a_day_that_is_long_past_is_not_about_to_begin() -> None:
    assert waiting(DAY, Run(), moment(12 * 60)) is not None
    assert waiting(DAY, Run(), moment(12 * 60 + 1)) is None


def test_what_has_begun_is_not_waited_for_not_even_after_its_end() -> None:
    run = Run().started(FIRST, moment(-5)).left(moment(-1))
    assert waiting(DAY, run, moment(-1)) is None


def test_the_countdown_follows_the_wall_clock() -> None:
    late = waiting(DAY, Run(), moment(-30, wall_jump_ms=-HOUR_MS))
    assert late is not None
    assert (late.left_ms, late.face) == (90 * 60_000, "")


def test_on_the_night_when_clocks_change_the_countdown_is_right() -> None:
    spring = DAY.replaced(day=DAY.day.replace(year=2027, month=3, day=28), start=DAY.start.replace(hour=3))
    begins = moment().replaced(wall_ms=round(spring.begins().timestamp() * 1000))
    before = waiting(spring, Run(), begins.earlier(45 * 60_000))
    assert before is not None
    assert before.face == "45:00"


def back_at(day: Workshop, minutes: float, wall_jump_ms: int = 0) -> str:
    """What a break that began at nine says after so many minutes."""
    run = Run().started(PAUSE, moment())
    board = frame(day, run, moment(minutes, wall_jump_ms=wall_jump_ms), TELLING).board
    assert isinstance(board, Pause)
    return f"{board.back_at:%H:%M}" if board.back_at else ""


def test_the_time_to_be_back_is_the_nearest_minute_and_does_not_tremble() -> None:
    run = Run().started(PAUSE, moment(0.006))
    looks = [moment(5).replaced(wall_ms=moment(5).wall_ms + ms) for ms in (-1, 0, 1)]
    seen = {frame(workshop(), run, look, TELLING).board for look in looks}
    assert len(seen) == 1
    assert back_at(workshop(), 5) == "09:15"


def test_a_moved_wall_clock_moves_the_time_to_be_back_and_nothing_else() -> None:
    run = Run().started(PAUSE, moment())
    assert back_at(workshop(), 5, wall_jump_ms=HOUR_MS) == "10:15"
    assert back_at(workshop(), 5, wall_jump_ms=-HOUR_MS) == "08:15"
    assert reading(DAY, run, moment(5, wall_jump_ms=-HOUR_MS)) == reading(DAY, run, moment(5))


def test_another_time_zone_shows_another_time_to_be_back_and_the_same_clock() -> None:
    moved = workshop().replaced(agenda=DAY.replaced(zone="Asia/Kathmandu"))
    run = Run().started(PAUSE, moment())
    assert back_at(moved, 5) == "15:00"
    assert reading(moved.agenda, run, moment(5)).face == reading(DAY, run, moment(5)).face


def test_people_look_while_a_block_runs_and_before_the_day() -> None:
    run = Run().started(FIRST, moment())
    assert watched(DAY, run, moment(1))
    assert watched(DAY, Run(), moment(-59))
    assert watched(DAY, Run(), moment(29))
    assert not watched(DAY, Run(), moment(-61))
    assert not watched(DAY, Run(), moment(31))
    assert not watched(DAY, run.left(moment(5)), moment(6))


def test_nobody_looks_at_a_pause_of_half_an_hour_whatever_was_added_meanwhile() -> None:
    paused = Run().started(FIRST, moment()).paused(moment(2))
    assert watched(DAY, paused, moment(31.9))
    assert not watched(DAY, paused, moment(32))
    assert not watched(DAY, paused.adjusted(5, moment(30)), moment(33))
    assert watched(DAY, paused.resumed(moment(40)), moment(41))


def test_nobody_looks_two_hours_after_the_time_was_up() -> None:
    run = Run().started(FIRST, moment())
    assert watched(DAY, run, moment(129))
    assert not watched(DAY, run, moment(130))
