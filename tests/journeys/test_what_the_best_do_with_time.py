"""What the best programs for timed rooms learned the hard way about time, case by case, through the windows."""

from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.workshop import Workshop
from tests.journeys.conftest import CTRL, Laptop
from tests.onlyworkshop.builders import NINE, workshop
from tests.ui.desk.conftest import Led, Open

LONDON = ZoneInfo("Europe/London")


class Painted(QObject):
    """Every text that was really painted on a label, in order, without repeating itself."""

    def __init__(self, led: Led, name: str) -> None:
        super().__init__()
        label = led.view.findChild(QLabel, name)
        assert label is not None
        self._label = label
        self.texts: list[str] = []
        label.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt calls it so
        if event.type() == QEvent.Type.Paint and self.texts[-1:] != [self._label.text()]:
            self.texts.append(self._label.text())
        return False


def shown(led: Led, name: str) -> bool:
    found = led.view.findChild(QWidget, name)
    return found is not None and found.isVisible()


def agenda(led: Led) -> list[str]:
    """What the agenda says of every block."""
    listed = led.view.findChild(QListWidget, "agendaList")
    assert listed is not None
    return [listed.item(place).text() for place in range(listed.count())]


def look_at(led: Led, place: int) -> None:
    listed = led.view.findChild(QListWidget, "agendaList")
    assert listed is not None
    listed.setCurrentRow(place)


def at(moment: datetime) -> float:
    """Minutes from nine o'clock on the usual day to this moment."""
    return (moment.timestamp() * 1000 - NINE) / 60_000


def with_blocks(**changes: dict[str, object]) -> Workshop:
    """A half-day with some blocks shaped otherwise, by module."""
    day = workshop()
    shaped = day.agenda
    for block in day.agenda.blocks:
        if block.module in changes:
            shaped = shaped.shaped(block.id, **changes[block.module])
    return day.replaced(agenda=shaped)


def test_1_after_a_stall_of_twenty_seconds_the_very_next_frame_is_right(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(seconds=5)
    led.qtbot.wait(50)
    face = Painted(led, "clockLabel")

    led.clock.advance(20)
    led.qtbot.waitUntil(lambda: bool(face.texts))

    assert face.texts == ["09:35"]
    assert led.room.canvas.frame is not None
    assert led.room.canvas.frame.face == "09:35"


@pytest.mark.parametrize(("answer", "face"), [("timeAnswer1Button", "08:00"), ("timeAnswer2Button", "03:48")])
def test_2_after_sleep_one_question_takes_both_answers(led: Led, answer: str, face: str) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.clock.sleep(4 * 60 + 12)
    led.pass_time()

    assert led.text("timeQuestionLabel") == "The laptop slept for 4 minutes. That time counts in “Set the field”."
    assert led.text("clockLabel") == "03:48"
    led.press(answer)

    assert led.text("clockLabel") == face
    assert not shown(led, "timeQuestionLabel")


def test_2_somebody_sets_the_wall_clock_and_no_timer_moves(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.clock.moved_ms = -7 * 60_000
    led.pass_time()

    assert led.text("clockLabel") == "08:00"
    assert led.text("noticeLabel") == "The laptop’s clock went 7 minutes back. The timer goes on."


def test_3_a_day_that_crosses_midnight_goes_on_into_the_next_morning(open_desk: Open) -> None:
    day = workshop()
    led = open_desk(day.replaced(agenda=day.agenda.replaced(start=time(22))), minutes=13 * 60)
    led.press("nextButton")
    assert led.text("dayLabel") == "● on time, ends 02:00"

    for block in [one for one in day.agenda.blocks if one.led][1:9]:
        led.pass_time(led.running().minutes)
        led.key(Qt.Key.Key_F9)
        assert led.text("dayLabel") == "● on time, ends 02:00", block.module
    led.pass_time(5)

    assert led.session.facilitation.now().date() == date(2026, 11, 25)
    assert led.text("clockLabel") == "10:00"
    assert led.text("dayLabel") == "● on time, ends 02:00"


def test_3_the_night_on_which_the_clocks_go_back_has_an_hour_more_and_no_new_day(open_desk: Open) -> None:
    day = workshop()
    begins = datetime(2026, 10, 25, 0, 30, tzinfo=LONDON)
    led = open_desk(
        day.replaced(agenda=day.agenda.replaced(day=begins.date(), start=begins.time())), minutes=at(begins)
    )
    assert led.text("dayLabel") == "00:30 to 03:30"

    led.press("nextButton")
    for _block in range(8):
        led.pass_time(led.running().minutes)
        led.key(Qt.Key.Key_F9)

    assert f"{led.session.facilitation.now():%H:%M %Z}" == "01:27 GMT"
    assert led.text("clockLabel") == "15:00"
    assert led.text("dayLabel") == "● on time, ends 03:30"
    assert not shown(led, "timeQuestionLabel")


def test_4_more_taken_off_than_is_left_ends_the_block_where_it_is(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    for _press in range(14):
        led.press("takeMinuteButton")

    assert led.text("clockLabel") == "+02:00"
    assert led.text("dayLabel") == "▼ 8 min ahead, ends 12:52"
    led.press("addMinuteButton")
    assert led.text("clockLabel") == "+01:00"


def test_4_adding_in_overtime_never_shows_a_wrong_end_for_a_frame(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(12)
    led.qtbot.wait(50)
    face, day = Painted(led, "clockLabel"), Painted(led, "dayLabel")

    for _press in range(3):
        led.press("addMinuteButton")
        led.qtbot.wait(20)
    led.pass_time()
    led.qtbot.waitUntil(lambda: face.texts[-1:] == ["01:00"])

    assert [text for text in face.texts if text not in ("+02:00", "+01:00", "00:00", "01:00")] == []
    assert [text for text in day.texts if not text.startswith(("▲ 2 min behind, ends 13:02", "▲ 3 min"))] == []
    assert led.text("dayLabel") == "▲ 3 min behind, ends 13:03"


def test_5_a_pause_survives_looking_at_other_blocks_and_moves_the_end_of_the_day(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(4)
    led.press("startTimerButton")
    look_at(led, 5)
    led.pass_time(3)
    look_at(led, 2)
    led.pass_time(2)

    assert led.text("clockLabel") == "06:00"
    assert led.text("clockWordsLabel") == "paused, of 10"
    assert led.text("dayLabel") == "▲ 5 min behind, ends 13:05"
    led.press("returnButton")
    assert led.text("clockLabel") == "06:00"


def test_5_a_pause_is_saved_and_still_a_pause_after_closing_and_opening(
    laptop: Laptop, switch_on: Callable[[], Laptop]
) -> None:
    laptop.enter("newTitleEdit", "Manhole covers")
    for person in ("Head of sales", "Service engineer", "Managing director"):
        laptop.enter("newPersonEdit", person)
    laptop.tab_to("startDayButton")
    laptop.key(Qt.Key.Key_Space)
    laptop.key(Qt.Key.Key_F9)
    laptop.clock.advance(240)
    laptop.key(Qt.Key.Key_Space, CTRL)
    laptop.shut()
    laptop.clock.advance(600)

    again = switch_on()
    again.qtbot.waitUntil(lambda: again.window.page is not None and again.program.session is not None, timeout=5000)

    assert again.session.facilitation.reading().face == "06:00"
    assert again.said("clockWordsLabel") == "paused, of 10"


def test_6_buffers_and_gaps_pay_first_and_what_is_fixed_stays(open_desk: Open) -> None:
    day = workshop()
    plan = day.agenda.with_block(Block(id="spare", kind=Kind.BUFFER, minutes=8), 5)
    plan = plan.shaped("block-06", begins=time(10, 20))
    led = open_desk(day.replaced(agenda=plan))
    end = led.text("dayLabel")[-5:]
    led.press("nextButton")
    led.pass_time(21)

    assert led.text("dayLabel") == f"● on time, ends {end}"
    assert not shown(led, "repairButton")
    assert agenda(led)[6].startswith("10:20 Break, 15 minutes")
    assert agenda(led)[7].startswith("10:35 Rate the field")

    led.pass_time(9)
    led.press("repairButton")
    card = led.view.findChild(QWidget, "repairCard")
    assert card is not None
    assert "“Break” begins 9 minutes late" in "\n".join(one.text() for one in card.findChildren(QLabel))


def test_6_a_fixed_start_does_not_come_early_because_the_room_is_fast(open_desk: Open) -> None:
    day = workshop()
    led = open_desk(day.replaced(agenda=day.agenda.shaped("block-06", begins=time(10, 9))))
    led.press("nextButton")
    led.pass_time(4)
    led.key(Qt.Key.Key_F9)

    assert agenda(led)[5].startswith("10:09 Break")
    assert led.text("dayLabel") == "● on time, ends 13:00"


def test_7_two_minutes_bother_nobody_and_three_are_offered_a_repair(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(12)
    assert not shown(led, "repairButton")
    led.pass_time(1)
    assert shown(led, "repairButton")


def test_7_the_facilitators_own_number_wins_and_undo_loses_nothing(led: Led) -> None:
    led.press("nextButton")
    for _press in range(6):
        led.press("addMinuteButton")
    before = led.session.editing.workshop
    led.key(Qt.Key.Key_R, CTRL)
    led.key(Qt.Key.Key_1)

    assert led.text("clockLabel") == "16:00"
    assert led.text("dayLabel") == "● on time, ends 13:00"
    led.key(Qt.Key.Key_Z, CTRL)
    assert led.session.editing.workshop == before
    assert led.text("clockLabel") == "16:00"


def test_7_whoever_wants_no_repair_loses_nothing(led: Led) -> None:
    before = led.session.stored.workshop
    led.press("nextButton")
    led.pass_time(30)
    led.key(Qt.Key.Key_R, CTRL)
    led.key(Qt.Key.Key_Escape)
    led.pass_time(30)

    assert led.session.editing.workshop == before
    assert not shown(led, "repairCard")


def test_8_zero_is_no_wall_and_the_desk_says_what_it_costs(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(13, 20)

    assert led.text("clockLabel") == "+03:20"
    assert led.text("clockWordsLabel") == "over, of 10"
    assert led.text("noticeLabel") == "Time is up. Go on, or add a minute."
    assert led.text("dayLabel") == "▲ 3 min behind, ends 13:03"
    led.key(Qt.Key.Key_F9)
    assert led.running().module == "lineup"
    assert led.text("clockLabel") == "12:00"


def test_9_the_pace_is_said_all_along_in_words_and_not_by_colour_alone(led: Led) -> None:
    led.press("nextButton")
    assert led.text("dayLabel") == "● on time, ends 13:00"
    led.pass_time(6)
    led.key(Qt.Key.Key_F9)
    assert led.text("dayLabel") == "▼ 4 min ahead, ends 12:56"
    led.pass_time(18)
    assert led.text("dayLabel") == "▲ 2 min behind, ends 13:02"


def test_9_each_block_has_its_own_thresholds_in_percent_and_in_minutes(open_desk: Open) -> None:
    led = open_desk(with_blocks(field={"closing_percent": 0, "closing_minutes": 4}, lineup={"closing_percent": 50}))
    led.press("nextButton")
    led.pass_time(5, 59)
    assert led.text("noticeLabel") == ""
    led.pass_time(seconds=1)
    assert led.text("noticeLabel") == "Bring it to a close."

    led.key(Qt.Key.Key_F9)
    led.pass_time(5, 59)
    assert led.text("noticeLabel") == ""
    led.pass_time(seconds=1)
    assert led.text("noticeLabel") == "Bring it to a close."


def test_10_a_forgotten_start_is_asked_about_after_a_grace_and_can_be_backdated(led: Led) -> None:
    led.pass_time(1)
    assert not shown(led, "timeQuestionLabel")
    led.pass_time(seconds=30)
    assert led.text("timeQuestionLabel") == "It was to begin at 09:00, 2 minutes ago, and no clock runs."

    led.press("timeAnswer1Button")

    assert led.text("clockLabel") == "08:30"
    assert led.text("dayLabel") == "● on time, ends 13:00"


def test_10_a_later_block_can_have_begun_earlier_as_well(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(11, 30)
    led.key(Qt.Key.Key_F9)
    led.key(Qt.Key.Key_T, CTRL)
    began = led.view.findChild(QLineEdit, "beganEarlierEdit")
    assert began is not None
    began.setFocus()
    QTest.keyClicks(began, "1:30")
    led.key(Qt.Key.Key_Return)

    assert led.text("clockLabel") == "10:30"


def test_11_time_is_typed_reduced_and_added_in_minutes_and_seconds(led: Led) -> None:
    led.press("nextButton")
    for typed, face in (("7", "03:00"), ("1:30", "08:30"), ("+2", "06:30"), ("-0:30", "07:00")):
        led.key(Qt.Key.Key_T, CTRL)
        gone = led.view.findChild(QLineEdit, "elapsedEdit")
        assert gone is not None
        QTest.keyClicks(gone, typed)
        led.key(Qt.Key.Key_Return)
        assert led.text("clockLabel") == face, typed


def test_12_the_chime_rings_once_and_never_long_after(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(9, 59)
    for _second in range(90):
        led.pass_time(seconds=1)
    assert led.sounds.chimes == 1

    led.key(Qt.Key.Key_F9)
    led.clock.sleep(30 * 60)
    led.pass_time()
    assert led.sounds.chimes == 1
