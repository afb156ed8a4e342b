import pytest

from onlyworkshop.domain.refusal import NothingRunning, TooFewPeople, Unknown
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.editing import Editing
from onlyworkshop.services.facilitation import Facilitation
from tests.clocks import FakeClock
from tests.onlyworkshop.builders import workshop


def leading(one: Workshop | None = None) -> tuple[Facilitation, FakeClock]:
    clock = FakeClock()
    return Facilitation(Editing(one or workshop()), Run(), clock), clock


def test_next_begins_the_day_and_walks_through_it() -> None:
    day, clock = leading()

    day.next()
    clock.advance(600)
    day.next()

    block = day.block()
    assert block is not None
    assert block.module == "lineup"
    assert day.reading().face == "12:00"


def test_next_passes_over_what_is_switched_off() -> None:
    one = workshop()
    day, _ = leading(one.replaced(agenda=one.agenda.switched("block-01", on=False)))

    day.next()

    block = day.block()
    assert block is not None
    assert block.module == "lineup"


def test_after_the_last_block_the_day_is_over() -> None:
    day, _ = leading()
    day.start("block-16")

    day.next()

    assert day.block() is None
    assert day.forecast() is None


def test_a_block_that_was_taken_off_the_agenda_while_it_ran_does_not_end_the_day() -> None:
    editing = Editing(workshop())
    day = Facilitation(editing, Run(), FakeClock())
    day.next()
    day.next()
    editing.change(lambda one: one.replaced(agenda=one.agenda.without("block-02")))

    day.next()

    assert day.run.current == "block-03"


def test_previous_goes_back_and_stays_at_the_first_block() -> None:
    day, _ = leading()
    day.start("block-02")

    day.previous()
    day.previous()

    assert day.run.current == "block-01"


def test_a_day_with_two_people_does_not_begin() -> None:
    day, _ = leading(workshop(count=2))

    with pytest.raises(TooFewPeople):
        day.next()

    assert day.run == Run()


def test_what_is_not_in_the_agenda_cannot_be_started() -> None:
    day, _ = leading()
    with pytest.raises(Unknown):
        day.start("block-99")


def test_nothing_goes_back_or_ends_before_the_start() -> None:
    day, _ = leading()
    for ask in (day.previous, day.finish):
        with pytest.raises(NothingRunning):
            ask()


def test_a_beat_is_kept_only_while_something_runs() -> None:
    day, clock = leading()
    day.beat()
    assert day.run == Run()

    day.next()
    clock.advance(15)
    day.beat()

    assert day.run.beat == clock.now()


def test_whoever_listens_is_told_of_every_event() -> None:
    day, _ = leading()
    told: list[int] = []
    day.changed.subscribe(lambda event: told.append(len(event.after.events)))

    day.next()
    day.pause()
    day.resume()
    day.add(2)

    assert told == [1, 2, 3, 4]


def test_it_knows_how_long_blocks_took_and_what_the_wall_clock_says() -> None:
    day, clock = leading()
    day.next()
    clock.advance(780)
    day.next()

    assert day.actuals()[0].worked == 13.0
    assert f"{day.now():%H:%M}" == "09:13"


def test_a_minute_that_is_not_there_is_not_taken_and_the_next_one_given_counts() -> None:
    day, _ = leading()
    day.next()
    day.add(-8)
    day.add(-8)
    day.add(-8)
    assert day.reading().face == "00:00"

    day.add(1)

    assert day.reading().face == "01:00"
    assert [event.minutes for event in day.run.events] == [0, -8, -2, 1]
