from datetime import time

import pytest

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.plans import Plan, agenda_of
from onlyworkshop.domain.timetable import late_ends, stretches, too_long
from tests.onlyworkshop.builders import DAY


def day(*blocks: Block) -> Agenda:
    return Agenda(day=DAY, zone="Europe/London", blocks=blocks)


def work(identity: str, minutes: int) -> Block:
    return Block(id=identity, module="wants", minutes=minutes)


PAUSE = Block(id="pause", kind=Kind.BREAK, minutes=10)


@pytest.mark.parametrize(
    ("plan", "minutes"),
    [
        (Plan.SPRINT, [42, 43]),
        (Plan.HALF_DAY, [69, 73, 73]),
        (Plan.FULL_DAY, [65, 60, 65, 70, 60, 65]),
    ],
)
def test_no_plan_of_ours_works_longer_than_seventy_five_minutes_without_a_break(plan: Plan, minutes: list[int]) -> None:
    agenda = agenda_of(plan, DAY, "Europe/London")

    assert [stretch.minutes for stretch in stretches(agenda)] == minutes
    assert not too_long(agenda)


def test_a_stretch_over_seventy_five_minutes_is_pointed_out_where_it_begins() -> None:
    (found,) = too_long(day(work("a", 20), PAUSE, work("b", 40), work("c", 36)))

    assert (found.first, found.minutes, f"{found.begins:%H:%M}") == ("b", 76, "09:30")


def test_a_gap_as_long_as_a_break_is_a_break() -> None:
    waits = work("b", 40).replaced(begins=time(9, 45))

    assert not too_long(day(work("a", 40), waits))
    assert too_long(day(work("a", 42), waits))


def test_a_buffer_is_no_break() -> None:
    assert too_long(day(work("a", 40), Block(id="buffer", kind=Kind.BUFFER, minutes=10), work("b", 30)))


def test_a_block_that_is_planned_to_end_too_late_is_found() -> None:
    agenda = day(work("a", 40).replaced(ends_by=time(9, 40)), work("b", 40).replaced(ends_by=time(9, 45)))

    assert [slot.block.id for slot in late_ends(agenda)] == ["b"]


def test_gaps_and_overlaps_are_known_where_they_are() -> None:
    agenda = day(work("a", 40), work("b", 40).replaced(begins=time(9, 50)), work("c", 10).replaced(begins=time(10, 20)))

    assert [slot.gap for slot in agenda.slots()] == [0, 10, -10]
