"""The day that runs late, the clock that was forgotten, and the laptop that slept."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import moment, workshop
from tests.ui.desk.conftest import Led, Open
from ui.desk.typed_time import read_elapsed

CTRL = Qt.KeyboardModifier.ControlModifier
RUN_LATE = Run().started("block-01", moment())


def shown(led: Led, name: str) -> bool:
    found = led.view.findChild(QWidget, name)
    return found is not None and found.isVisible()


def words(led: Led) -> str:
    card = led.view.findChild(QWidget, "repairCard")
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def adapted(led: Led) -> dict[str, int]:
    blocks = led.session.editing.workshop.agenda.blocks
    return {block.module: block.takes for block in blocks if block.adapted is not None}


def test_a_day_on_time_offers_nothing(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(11)

    assert not shown(led, "repairButton")
    led.key(Qt.Key.Key_R, CTRL)
    assert not shown(led, "repairCard")
    assert led.text("noticeLabel") == "Nothing to put right: every promised time is kept."


def test_one_key_applies_a_plan_and_one_undoes_it(led: Led) -> None:
    before = led.session.editing.workshop
    led.press("nextButton")
    led.pass_time(20)
    assert led.text("dayLabel") == "▲ 10 min behind, ends 13:10"

    led.key(Qt.Key.Key_R, CTRL)
    assert "As things are: the day ends 10 minutes after 13:00." in words(led)
    assert "10 minutes less, shared by 6 blocks" in words(led)
    assert "Without “Proof and validation plan”" in words(led)
    assert "Everything as planned, and end at 13:10" in words(led)
    led.key(Qt.Key.Key_2)

    assert adapted(led) == {"proof": 0}
    assert led.text("dayLabel") == "● on time, ends 13:00"
    assert led.text("noticeLabel") == "Done: Without “Proof and validation plan”."
    assert not shown(led, "repairCard")
    assert not shown(led, "repairButton")

    led.key(Qt.Key.Key_Z, CTRL)
    assert led.session.editing.workshop == before
    assert shown(led, "repairButton")


def test_nothing_is_applied_by_leaving_the_card(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(20)
    focus = led.view.focusWidget()
    led.press("repairButton")
    led.key(Qt.Key.Key_Escape)

    assert adapted(led) == {}
    assert not shown(led, "repairCard")
    assert led.view.focusWidget() is focus or led.view.focusWidget() is not None


def test_the_plans_follow_the_clock_while_they_are_read(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(20)
    led.press("repairButton")
    led.pass_time(2)
    assert "As things are: the day ends 12 minutes after 13:00." in words(led)


def test_a_repair_is_offered_in_the_second_in_which_the_day_is_too_late(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(minutes=5, seconds=20)
    led.press("startTimerButton")
    led.pass_time(minutes=1, seconds=59)
    assert not shown(led, "repairButton")
    led.pass_time(seconds=2)
    assert shown(led, "repairButton")


def test_a_plan_saves_what_is_late_now_and_not_what_was_late_at_the_last_minute(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(minutes=5, seconds=20)
    led.press("startTimerButton")
    led.pass_time(minutes=9, seconds=59)
    led.press("repairButton")
    assert "10 minutes less, shared by 6 blocks" in words(led)
    led.pass_time(seconds=2)
    assert "11 minutes less, shared by 6 blocks" in words(led)


def test_while_nothing_changes_no_repair_is_worked_out_anew(led: Led, monkeypatch: pytest.MonkeyPatch) -> None:
    led.press("nextButton")
    led.pass_time(20)
    asked: list[float] = []
    leading = led.session.facilitation
    found = leading.repairs
    monkeypatch.setattr(leading, "repairs", lambda: asked.append(led.clock.minutes) or found())
    for _tick in range(4 * 60):
        led.pass_time(seconds=0.25)
    assert len(asked) <= 2


def test_the_agenda_shows_the_new_times_and_minutes(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(20)
    led.key(Qt.Key.Key_R, CTRL)
    led.key(Qt.Key.Key_1)

    agenda = led.view.findChild(QListWidget, "agendaList")
    said = [agenda.item(place).text() for place in range(agenda.count())]
    assert said[1] == "09:20 Claptrap audit and blind line-up, 11 minutes, next, planned for 09:10, planned 12 minutes"
    assert said[-1] == "12:48 Commitments and close, 12 minutes"


def test_the_agenda_tells_when_the_blocks_behind_us_and_this_one_began(led: Led) -> None:
    led.pass_time(8)
    led.press("nextButton")
    led.pass_time(4)
    led.press("nextButton")
    agenda = led.view.findChild(QListWidget, "agendaList")
    assert agenda.item(0).text().startswith("09:08 Set the field")
    assert (
        agenda.item(1).text().startswith("09:12 Claptrap audit and blind line-up, 12 minutes, now, planned for 09:10")
    )


def test_a_narrow_desk_still_says_where_the_day_is_going(led: Led) -> None:
    led.view.resize(1024, 640)
    led.press("nextButton")
    led.pass_time(20)
    day = led.view.findChild(QLabel, "dayLabel")
    led.qtbot.waitUntil(lambda: day.width() >= day.fontMetrics().horizontalAdvance(day.text()))
    assert day.toolTip() == ""
    assert led.button("nextButton").text().startswith("Next: ")


def test_a_fixed_lunch_is_named_when_it_would_be_late(open_desk: Open) -> None:
    day = workshop()
    lunch = Block(id="lunch", kind=Kind.LUNCH, minutes=30, begins=time(9, 34))
    agenda = day.agenda.with_block(lunch, 3)
    led = open_desk(day.replaced(agenda=agenda.replaced(target=270)), RUN_LATE, minutes=20)
    led.pass_time()

    led.press("repairButton")

    assert "“Lunch” begins 10 minutes late" in words(led)


def test_when_nothing_may_shrink_the_card_says_why(open_desk: Open) -> None:
    day = workshop()
    kept = tuple(block.replaced(may_shrink=False, may_skip=False) for block in day.agenda.blocks)
    led = open_desk(day.replaced(agenda=day.agenda.replaced(blocks=kept)), RUN_LATE, minutes=30)
    led.pass_time()

    led.press("repairButton")

    assert "No block ahead may shrink or be left out" in words(led)


def test_an_agreed_later_end_is_no_longer_a_reason_to_nag(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(20)
    led.key(Qt.Key.Key_R, CTRL)
    led.key(Qt.Key.Key_3)

    led.pass_time(2)
    assert not shown(led, "repairButton")
    led.pass_time(1)
    assert shown(led, "repairButton")


def test_a_forgotten_start_is_asked_about_quietly_and_can_be_put_right(led: Led) -> None:
    led.pass_time(0.9)
    assert not shown(led, "timeQuestionLabel")
    led.pass_time(2.1)
    assert led.text("timeQuestionLabel") == "It was to begin at 09:00, 3 minutes ago, and no clock runs."

    led.press("timeAnswer1Button")

    assert led.text("clockLabel") == "07:00"
    assert led.text("dayLabel") == "● on time, ends 13:00"
    assert not shown(led, "timeQuestionLabel")


def test_an_answer_by_keyboard_leaves_the_focus_at_the_desk_and_on_no_button(led: Led) -> None:
    led.pass_time(3)
    led.button("timeAnswer1Button").setFocus()
    led.key(Qt.Key.Key_Space)

    assert led.text("clockLabel") == "07:00"
    assert led.view.hasFocus()


def test_a_repair_by_keyboard_leaves_the_focus_at_the_desk_and_on_no_button(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(20)
    led.button("repairButton").setFocus()
    led.key(Qt.Key.Key_Space)
    led.key(Qt.Key.Key_2)

    assert adapted(led) == {"proof": 0}
    assert led.view.hasFocus()


def test_a_plan_says_what_every_block_has_then_and_what_is_left_over(open_desk: Open) -> None:
    day = workshop()
    led = open_desk(day.replaced(agenda=day.agenda.shaped("block-11", begins=time(11, 37))))
    led.press("nextButton")
    led.pass_time(15)
    led.press("repairButton")

    said = words(led).replace("\u00a0", " ")
    assert "Claptrap audit and blind line-up 11 instead of 12" in said
    assert "Break 10:14, 11:37  ·  End 13:00  ·  10 minutes free before “Break”" in said


def test_a_day_that_begins_late_may_also_begin_now(led: Led) -> None:
    led.pass_time(3)
    led.press("timeAnswer2Button")

    assert led.text("clockLabel") == "10:00"
    assert led.text("dayLabel") == "▲ 3 min behind, ends 13:03"


def test_after_sleep_there_is_one_question_with_both_answers(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.clock.sleep(8 * 60)
    led.pass_time()

    assert led.text("timeQuestionLabel") == "The laptop slept for 8 minutes. That time counts in “Set the field”."
    assert led.text("clockLabel") == "00:00"
    led.press("timeAnswer1Button")

    assert led.text("clockLabel") == "08:00"
    assert not shown(led, "timeQuestionLabel")


def test_time_asleep_counts_unless_the_facilitator_says_otherwise(led: Led) -> None:
    led.press("nextButton")
    led.clock.sleep(3 * 60)
    led.pass_time()
    led.press("timeAnswer2Button")

    assert led.text("clockLabel") == "07:00"
    assert not shown(led, "timeQuestionLabel")


def test_nobody_is_asked_about_sleep_during_a_pause_or_once_the_room_has_moved_on(led: Led) -> None:
    led.press("nextButton")
    led.press("startTimerButton")
    led.clock.sleep(600)
    led.pass_time()
    assert not shown(led, "timeQuestionLabel")

    led.press("startTimerButton")
    led.clock.sleep(600)
    led.pass_time()
    assert shown(led, "timeQuestionLabel")
    led.press("nextButton")
    assert not shown(led, "timeQuestionLabel")


def test_a_moved_wall_clock_is_said_and_touches_no_timer(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.clock.moved_ms = 60 * 60_000
    led.pass_time()

    assert led.text("clockLabel") == "08:00"
    said = led.view.findChild(QLabel, "noticeLabel").accessibleName()
    assert said == "The laptop’s clock went 1 h 00 min ahead. The timer goes on."


def test_the_time_gone_can_be_typed(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(2)
    led.key(Qt.Key.Key_T, CTRL)
    edit = led.view.findChild(QLineEdit, "elapsedEdit")
    assert edit.hasFocus()
    QTest.keyClicks(edit, "5:30")
    led.key(Qt.Key.Key_Return)

    assert led.text("clockLabel") == "04:30"
    assert not shown(led, "clockCard")


def test_a_block_that_began_earlier_gives_the_time_back_to_itself(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(10)
    led.press("nextButton")
    led.press("correctClockButton")
    edit = led.view.findChild(QLineEdit, "beganEarlierEdit")
    edit.setFocus()
    QTest.keyClicks(edit, "3")
    led.key(Qt.Key.Key_Return)

    assert led.text("clockLabel") == "09:00"
    first, _second = led.session.facilitation.run.visits(led.clock.now())
    assert first.worked.ms == 7 * 60_000


def test_nonsense_in_the_clock_is_refused_and_stays(led: Led) -> None:
    led.press("nextButton")
    led.press("correctClockButton")
    edit = led.view.findChild(QLineEdit, "elapsedEdit")
    QTest.keyClicks(edit, "soon")
    led.key(Qt.Key.Key_Return)

    assert shown(led, "clockCard")
    assert edit.text() == "soon"
    assert led.text("clockLabel") == "10:00"


def test_what_can_be_typed_as_time_gone() -> None:
    assert [read_elapsed(typed, 60_000) for typed in ("12", "12:30", "+2", "-2", "−0:30", "2 min")] == [
        720_000,
        750_000,
        180_000,
        0,
        30_000,
        120_000,
    ]
    assert [read_elapsed(typed, 0) for typed in ("", "soon", "1:99", "12:3", "1e9")] == [None] * 5


def test_hours_later_nobody_is_asked_whether_it_began_on_time(led: Led) -> None:
    led.pass_time(121)

    assert not shown(led, "timeQuestionLabel")


def test_the_card_says_the_same_minutes_as_the_line_of_the_day(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(12, 6)
    assert led.text("dayLabel") == "▲ 2 min behind, ends 13:02"

    led.key(Qt.Key.Key_R, CTRL)

    assert "As things are: the day ends 2 minutes after 13:00." in words(led)
