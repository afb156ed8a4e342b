from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import moment
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


def test_the_test_button_rings_even_when_muted(led: Led) -> None:
    led.press("muteButton")
    led.press("testSoundButton")
    assert led.sounds.chimes == 1
    assert led.text("noticeLabel") == "You should hear the chime now."


def test_a_laptop_without_a_player_says_so_once_and_goes_on(led: Led) -> None:
    led.sounds.silent = "No sound here."
    led.press("nextButton")
    led.pass_time(10, 1)
    assert led.text("noticeLabel") == "No sound here."
    led.view.show_notice("")
    led.press("nextButton")
    led.pass_time(12, 1)
    assert led.text("noticeLabel") == "Time is up. Go on, or add a minute."
