"""The rest of the day, as things are."""

from datetime import time
from random import Random

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.forecast import Forecast, Promise, forecast
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import DAY, moment
from tests.onlyworkshop.domain.days import lived, random_day

TALK = Block(id="talk", module="wants", minutes=30)
BUFFER = Block(id="buffer", kind=Kind.BUFFER, minutes=10)
LUNCH = Block(id="lunch", kind=Kind.LUNCH, minutes=45)
AFTER = Block(id="after", module="drafts", minutes=20)


def day(*blocks: Block, ends_by: time | None = None) -> Agenda:
    return Agenda(day=DAY, zone="Europe/London", blocks=blocks, ends_by=ends_by)


def seen(agenda: Agenda, run: Run, now: Moment) -> Forecast:
    told = forecast(agenda, run, now)
    assert told
    return told


def begins(told: Forecast) -> dict[str, str]:
    return {one.block.id: f"{one.begins:%H:%M}" for one in told.expected}


def test_ten_thousand_days_end_as_they_do_when_they_are_lived_minute_by_minute() -> None:
    random = Random(2026)
    for _day in range(10_000):
        day_ = random_day(random)
        told = seen(day_.agenda, day_.run, moment(day_.now))
        blocks, end = lived(day_)
        assert {one.block.id: (one.begins, one.ends) for one in told.expected} == blocks
        assert told.ends == end


def test_a_morning_that_runs_late_takes_the_afternoon_with_it() -> None:
    told = seen(day(TALK, LUNCH, AFTER), Run().started("talk", moment()), moment(42))

    assert begins(told) == {"talk": "09:42", "lunch": "09:42", "after": "10:27"}
    assert (told.behind, f"{told.ends:%H:%M}") == (12, "10:47")


def test_a_buffer_pays_before_anything_moves() -> None:
    run = Run().started("talk", moment())

    assert seen(day(TALK, BUFFER, LUNCH), run, moment(36)).behind == 0
    assert seen(day(TALK, BUFFER, LUNCH), run, moment(43)).behind == 3


def test_a_lunch_that_is_fixed_does_not_move_when_the_morning_runs_early() -> None:
    fixed = LUNCH.replaced(begins=time(9, 45))
    run = Run().started("talk", moment()).adjusted(-10, moment())

    told = seen(day(TALK, fixed, AFTER), run, moment())

    assert begins(told)["lunch"] == "09:45"
    assert told.behind == 0


def test_a_lunch_that_is_fixed_does_not_move_when_the_morning_runs_late_without_its_being_said() -> None:
    fixed = LUNCH.replaced(begins=time(9, 45))

    told = seen(day(TALK, fixed), Run().started("talk", moment()), moment(51.2))

    (missed, end) = told.misses
    assert (missed.promise, missed.block, missed.minutes) == (Promise.BEGINS, fixed, 7)
    assert (end.promise, end.minutes) == (Promise.DAY_ENDS, 7)


def test_the_day_may_end_later_than_planned_until_everybody_has_to_be_out() -> None:
    run = Run().started("talk", moment())

    assert not seen(day(TALK, LUNCH, ends_by=time(10, 30)), run, moment(40)).misses
    assert seen(day(TALK, LUNCH, ends_by=time(10, 30)), run, moment(50)).misses[0].minutes == 5


def test_a_lateness_that_was_agreed_is_no_miss() -> None:
    run = Run().started("talk", moment())
    agreed = day(TALK, LUNCH).replaced(grace=12)

    assert not seen(agreed, run, moment(42)).misses
    assert seen(agreed, run, moment(44)).misses[0].minutes == 2


def test_a_pause_moves_the_end_of_the_day() -> None:
    run = Run().started("talk", moment()).paused(moment(10))

    assert seen(day(TALK), run, moment(10)).behind == 0
    assert seen(day(TALK), run, moment(25)).behind == 15


def test_a_day_that_nobody_started_is_as_late_as_the_clock_says() -> None:
    assert forecast(day(TALK), Run(), moment(-1)) is None
    assert seen(day(TALK), Run(), moment(3)).behind == 3
    assert forecast(day(TALK), Run(), moment(13 * 60)) is None


def test_what_was_jumped_over_is_not_waited_for_and_counts_again_when_one_goes_back() -> None:
    run = Run().started("talk", moment()).started("after", moment(10))
    assert begins(seen(day(TALK, LUNCH, AFTER), run, moment(10))) == {"after": "09:10"}

    back = run.started("talk", moment(15))

    assert begins(seen(day(TALK, LUNCH, AFTER), back, moment(15))) == {
        "talk": "09:15",
        "lunch": "09:35",
        "after": "10:20",
    }
    assert f"{seen(day(TALK, LUNCH, AFTER), back, moment(15)).ends:%H:%M}" == "10:35"


def test_what_a_repair_left_out_is_not_waited_for() -> None:
    run = Run().started("talk", moment())
    adapted = day(TALK, LUNCH, AFTER).adapting({"lunch": 0, "after": 12})

    assert begins(seen(adapted, run, moment())) == {"talk": "09:00", "after": "09:30"}
    assert seen(adapted, run, moment()).behind == -53


def test_an_evening_that_crosses_midnight_knows_the_next_morning() -> None:
    late = Agenda(day=DAY, start=time(23, 0), zone="Europe/London", blocks=(TALK, LUNCH.replaced(begins=time(0, 15))))

    slots = late.slots()

    assert [f"{slot.begins:%d %H:%M}" for slot in slots] == ["24 23:00", "25 00:15"]
    assert slots[1].gap == 45
