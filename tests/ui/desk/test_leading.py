import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.room import Pause
from onlyworkshop.domain.run import Run
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import moment, workshop
from tests.ui.desk.conftest import Led, Open


def test_before_the_start_one_button_says_what_will_be_started(led: Led) -> None:
    assert led.button("nextButton").accessibleName() == "Start: Set the field"
    assert led.text("clockWordsLabel") == "about to begin"
    assert led.text("dayLabel") == "09:00 to 13:00"
    assert not led.button("previousButton").isEnabled()
    assert not led.button("addMinuteButton").isEnabled()


def test_the_big_button_starts_the_first_block_and_then_the_next(led: Led) -> None:
    led.press("nextButton")
    assert led.running().module == "field"
    assert led.button("nextButton").accessibleName() == "Next: Claptrap audit and blind line-up"
    led.press("nextButton")
    assert led.running().module == "lineup"
    assert led.text("blockTitle") == "E2 · Claptrap audit and blind line-up"


def test_the_clock_shows_what_is_left_without_waiting(led: Led) -> None:
    led.press("startTimerButton")
    led.pass_time(seconds=78)
    assert led.text("clockLabel") == "08:42"
    assert led.text("clockWordsLabel") == "left of 10"


def test_overtime_counts_on_and_says_so(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(11, 5)
    assert led.text("clockLabel") == "+01:05"
    assert led.text("clockWordsLabel") == "over, of 10"
    assert led.text("dayLabel") == "▲ 1 min behind, ends 13:01"
    assert led.text("noticeLabel") == "Time is up. Go on, or add a minute."


def test_a_pause_stops_the_clock_and_survives_looking_elsewhere(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.press("startTimerButton")
    led.view.findChild(QListWidget, "agendaList").setCurrentRow(4)
    led.pass_time(5)
    assert led.text("clockLabel") == "08:00"
    assert led.text("clockWordsLabel") == "paused, of 10"
    led.press("startTimerButton")
    led.pass_time(1)
    assert led.text("clockLabel") == "07:00"


def test_minutes_are_added_and_taken_away(led: Led) -> None:
    led.press("nextButton")
    led.press("addMinuteButton")
    assert led.text("clockLabel") == "11:00"
    assert led.text("clockWordsLabel") == "left of 11"
    led.press("takeMinuteButton")
    led.press("takeMinuteButton")
    assert led.text("clockLabel") == "09:00"


def test_previous_goes_back_to_the_block_before(led: Led) -> None:
    led.press("nextButton")
    led.press("nextButton")
    led.press("previousButton")
    assert led.running().module == "field"


def test_a_break_says_when_we_are_back(led: Led) -> None:
    led.clock.advance(69 * 60)
    led.session.facilitation.start(led.block(5))
    assert led.text("blockTitle") == "Break"
    assert led.text("breakLabel") == "Back at 10:24"


def test_a_break_says_when_we_are_back_while_the_room_looks_at_the_statement(open_desk: Open) -> None:
    day = workshop().agenda
    led = open_desk(sample("one", day.day, day.zone).workshop.replaced(agenda=day))
    led.session.facilitation.start(led.block(5))
    led.session.point_at(Spotlight(statement=True))
    assert led.text("breakLabel") == "Back at 09:15"
    led.press("holdButton")
    assert led.room.canvas.frame.board == Pause(led.session.facilitation.back_at())


def test_the_day_ends_with_the_pack(led: Led) -> None:
    led.session.facilitation.start(led.block(15))
    assert led.button("nextButton").accessibleName() == "End the day"
    led.press("nextButton")
    assert led.running() is None
    assert led.text("dayLabel") == "The day is over."
    assert led.text("clockWordsLabel") == ""
    with led.qtbot.waitSignal(led.view.pack_asked):
        led.press("nextButton")
    led.press("startTimerButton")
    assert led.running() is None
    led.press("previousButton")
    assert led.running().module == "commitments"


def test_with_fewer_than_three_people_the_day_does_not_begin_and_says_why(open_desk: Open) -> None:
    led = open_desk(workshop(count=2))
    led.press("nextButton")
    assert led.running() is None
    assert "3 people" in led.text("noticeLabel")


def test_a_restart_of_the_machine_leaves_an_estimate_that_is_marked(open_desk: Open) -> None:
    run = Run().started("block-01", moment(0, "boot-0"))
    led = open_desk(run=run, minutes=4)
    assert led.text("clockLabel").startswith("≈ 0")
    assert "estimate" in led.text("noticeLabel")


@pytest.mark.parametrize("other", [3, 8, 11])
def test_looking_at_another_block_does_not_change_what_runs(led: Led, other: int) -> None:
    led.press("nextButton")
    led.pass_time(1)
    led.view.findChild(QListWidget, "agendaList").setCurrentRow(other)
    assert led.running().module == "field"
    assert led.room.canvas.frame.prompt.title == "Set the field"
    assert led.text("noticeLabel") == "The room is still in “Set the field”."
    assert not led.text("blockTitle").startswith("E1 ")
    led.press("returnButton")
    assert led.text("blockTitle") == "E1 · Set the field"


def test_enter_twice_in_the_agenda_starts_that_block(led: Led) -> None:
    led.press("nextButton")
    agenda = led.view.findChild(QListWidget, "agendaList")
    agenda.setFocus()
    agenda.setCurrentRow(3)
    led.key(Qt.Key.Key_Return, to=agenda)
    assert led.running().module == "field"
    assert led.text("noticeLabel") == "Press Enter again to start “What clients crave”."
    led.key(Qt.Key.Key_Return, to=agenda)
    assert led.running().module == "wants"


def test_the_shown_block_is_started_with_its_own_button(led: Led) -> None:
    led.press("nextButton")
    led.view.findChild(QListWidget, "agendaList").setCurrentRow(8)
    led.press("startBlockButton")
    assert led.running().module == "ingredients"
    assert led.button("startBlockButton").isHidden()


def test_the_agenda_remembers_how_long_blocks_really_took(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(13)
    led.press("nextButton")
    agenda = led.view.findChild(QListWidget, "agendaList")
    assert agenda.item(0).text() == "09:00 Set the field, 10 minutes, done, 3 minutes longer"
    assert agenda.item(1).text() == "09:13 Claptrap audit and blind line-up, 12 minutes, now, planned for 09:10"
    assert agenda.item(2).text() == "09:25 Who else could they choose?, 12 minutes, next, planned for 09:22"


def test_a_block_that_is_switched_off_stays_readable_without_a_time(open_desk: Open) -> None:
    day = workshop()
    led = open_desk(day.replaced(agenda=day.agenda.switched("block-02", on=False)))
    assert led.view.findChild(QListWidget, "agendaList").item(1).text() == (
        "Claptrap audit and blind line-up, 12 minutes, switched off"
    )


def test_the_desk_fits_a_small_laptop_whatever_is_open(led: Led) -> None:
    led.press("nextButton")
    led.press("parkedSection")
    for place in range(16):
        led.session.facilitation.start(led.block(place))
        assert led.view.minimumSizeHint().width() <= 1366
        assert led.view.minimumSizeHint().height() <= 768, led.text("blockTitle")


def test_after_closing_the_desk_nothing_listens_any_more(led: Led) -> None:
    led.view.close_desk()
    led.session.facilitation.start(led.block(2))
    assert led.text("blockTitle") == "E1 · Set the field"
    assert not led.room.isVisible()
