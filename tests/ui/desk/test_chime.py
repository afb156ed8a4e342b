"""The chime at the end of a block and the softer one before it, and when both stay silent."""

from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Stroke
from tests.onlyworkshop.builders import moment, workshop
from tests.ui.desk.conftest import Led, Open


def test_the_chime_rings_once_when_the_time_is_up(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(9, 59)
    assert led.sounds.chimes == 0
    for _ in range(5):
        led.pass_time(seconds=1)
    assert led.sounds.chimes == 1


def test_it_rings_again_when_added_minutes_are_up_and_for_the_next_block(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(10)
    led.press("addMinuteButton")
    led.pass_time()
    led.pass_time(1)
    assert led.sounds.chimes == 2
    led.press("nextButton")
    led.pass_time()
    assert led.sounds.chimes == 2
    led.pass_time(12)
    assert led.sounds.chimes == 3


def test_what_ended_while_the_laptop_slept_stays_silent(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(9)
    led.pass_time(12)
    assert led.sounds.chimes == 0
    assert led.text("clockLabel") == "+11:00"


def test_after_a_restart_an_old_ending_stays_silent_and_a_fresh_one_rings(open_desk: Open) -> None:
    run = Run().started("block-01", moment(0))
    old = open_desk(run=run, minutes=11.5)
    old.pass_time()
    assert old.sounds.chimes == 0
    fresh = open_desk(run=run, minutes=10.5)
    fresh.pass_time()
    fresh.pass_time(seconds=1)
    assert fresh.sounds.chimes == 1


def test_muted_it_stays_silent_and_is_remembered(led: Led) -> None:
    led.press("muteButton")
    led.press("nextButton")
    led.pass_time(10)
    assert led.sounds.chimes == 0
    assert led.settings.load().muted
    led.press("muteButton")
    assert not led.settings.load().muted


def test_a_laptop_without_a_player_says_so_once_and_goes_on(led: Led) -> None:
    led.sounds.silent = "No sound here."
    led.press("nextButton")
    led.pass_time(10, 1)
    assert led.text("noticeLabel") == "No sound here."
    led.view.show_notice("")
    led.press("nextButton")
    led.pass_time(12, 1)
    assert led.text("noticeLabel") == "Time is up. Go on, or add a minute."


def test_a_softer_chime_rings_once_when_a_block_comes_to_its_close(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(7, 59)
    assert led.sounds.rung == []
    for _ in range(5):
        led.pass_time(seconds=1)
    assert led.sounds.rung == [Stroke.WARNING]


def test_it_warns_once_for_a_block_however_many_minutes_are_added(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(8)
    for _ in range(5):
        led.press("addMinuteButton")
    led.pass_time()
    led.pass_time(4)
    assert led.sounds.rung == [Stroke.WARNING]


def test_a_block_that_begins_within_its_closing_does_not_warn(open_desk: Open) -> None:
    day = workshop()
    first = day.agenda.blocks[0]
    led = open_desk(day.replaced(agenda=day.agenda.shaped(first.id, closing_minutes=first.minutes)))
    led.press("nextButton")
    for _ in range(9):
        led.pass_time(1)
    assert led.sounds.rung == []
    led.pass_time(1)
    assert led.sounds.rung == [Stroke.END]


def test_a_break_is_told_its_end_and_not_its_close(led: Led) -> None:
    pause = next(one for one in led.session.editing.workshop.agenda.blocks if one.kind == "break")
    led.session.facilitation.start(pause.id)
    led.pass_time()
    for _ in range(pause.minutes):
        led.pass_time(1)
    assert led.sounds.rung == [Stroke.END]


def test_close_and_end_that_came_in_sleep_are_one_chime_and_none_when_they_are_old(open_desk: Open) -> None:
    woken = open_desk()
    woken.press("nextButton")
    woken.pass_time(5)
    woken.clock.sleep(5 * 60 + 30)
    woken.view.tick()
    assert woken.sounds.rung == [Stroke.END]
    late = open_desk()
    late.press("nextButton")
    late.pass_time(5)
    late.clock.sleep(4 * 60 + 30)
    late.view.tick()
    assert late.sounds.rung == []


def test_after_a_restart_within_the_closing_minutes_nothing_warns(open_desk: Open) -> None:
    led = open_desk(run=Run().started("block-01", moment(0)), minutes=8.1)
    led.pass_time()
    led.pass_time(seconds=1)
    assert led.sounds.rung == []


def test_a_muted_warning_is_seen_all_the_same(led: Led) -> None:
    led.press("muteButton")
    led.press("nextButton")
    led.pass_time(8)
    assert led.sounds.rung == []
    assert led.clock_label().property("lit")
    assert led.room.canvas.frame.lit
    led.pass_time(seconds=9)
    assert not led.clock_label().property("lit")
    assert not led.room.canvas.frame.lit
