from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.agenda import Agenda, Kind
from onlyworkshop.domain.plans import FLOORS, Plan, agenda_of
from onlyworkshop.domain.refusal import OutOfRange, Unknown
from tests.onlyworkshop.builders import DAY

HALF_DAY = agenda_of(Plan.HALF_DAY, DAY, "Europe/London")


def starts(agenda: Agenda) -> list[str]:
    return [f"{slot.begins:%H:%M} {slot.block.module or slot.block.kind}" for slot in agenda.slots()]


@pytest.mark.parametrize(
    ("plan", "work", "pause", "ends"),
    [(Plan.SPRINT, 85, 5, "10:30"), (Plan.HALF_DAY, 215, 25, "13:00"), (Plan.FULL_DAY, 385, 95, "17:00")],
)
def test_the_plans_add_up_as_in_method_3_2(plan: Plan, work: int, pause: int, ends: str) -> None:
    agenda = agenda_of(plan, DAY, "Europe/London")

    worked = sum(block.minutes for block in agenda.running() if block.kind is Kind.EXERCISE)

    assert (worked, agenda.total() - worked) == (work, pause)
    assert agenda.over() == 0
    assert f"{agenda.ends():%H:%M}" == ends


def test_the_half_day_runs_as_printed_in_method_3_2() -> None:
    assert starts(HALF_DAY) == [
        "09:00 field", "09:10 lineup", "09:22 alternatives", "09:34 wants", "09:54 scores", "10:09 break",
        "10:24 curves", "10:42 competitor_map", "10:57 ingredients", "11:12 drafts", "11:37 break",
        "11:47 trials", "12:07 decision", "12:25 proof", "12:35 selling", "12:48 commitments",
    ]  # fmt: skip


def test_the_full_day_has_its_lunch_at_12_35() -> None:
    assert "12:35 lunch" in starts(agenda_of(Plan.FULL_DAY, DAY, "Europe/London"))


def test_no_working_stretch_of_a_plan_is_longer_than_75_minutes() -> None:
    for plan in Plan:
        stretch = 0
        for block in agenda_of(plan, DAY, "UTC").running():
            stretch = stretch + block.minutes if block.kind is Kind.EXERCISE else 0
            assert stretch <= 75


def test_every_plan_offers_all_fourteen_exercises_and_switches_off_what_it_leaves_out() -> None:
    sprint = agenda_of(Plan.SPRINT, DAY, "UTC")

    assert {block.module for block in sprint.blocks if block.module} == set(FLOORS)
    assert {block.module for block in sprint.blocks if not block.on} == {"curves", "ingredients", "proof"}


def test_a_block_takes_between_one_and_480_minutes() -> None:
    for minutes in (0, -5, 481, 900):
        with pytest.raises(OutOfRange):
            HALF_DAY.shaped("block-01", minutes=minutes)


def test_what_is_not_in_the_agenda_cannot_be_retimed() -> None:
    with pytest.raises(Unknown):
        HALF_DAY.shaped("block-99", minutes=5)


def test_a_switched_off_block_takes_no_time_and_is_not_next() -> None:
    shorter = HALF_DAY.switched("block-02", on=False)

    assert shorter.over() == -12
    assert shorter.after("block-01") == HALF_DAY.find("block-03")
    assert shorter.before("block-03") == HALF_DAY.find("block-01")


def test_the_first_block_is_next_before_the_start_and_nothing_follows_the_last() -> None:
    assert HALF_DAY.after(None) == HALF_DAY.blocks[0]
    assert HALF_DAY.after(HALF_DAY.blocks[-1].id) is None
    assert HALF_DAY.before(HALF_DAY.blocks[0].id) is None


@given(st.integers(0, 15), st.integers(-3, 40))
def test_moving_a_block_loses_and_invents_nothing(index: int, position: int) -> None:
    moved = HALF_DAY.moved(HALF_DAY.blocks[index].id, position)

    assert sorted(b.id for b in moved.blocks) == sorted(b.id for b in HALF_DAY.blocks)
    assert moved.total() == HALF_DAY.total()
    assert moved.blocks[min(max(position, 0), 15)].id == HALF_DAY.blocks[index].id


@given(st.permutations(HALF_DAY.blocks), st.times())
def test_slots_follow_one_another_without_gap_or_overlap(blocks: list, start: time) -> None:
    agenda = HALF_DAY.replaced(blocks=tuple(blocks), start=start.replace(tzinfo=None, microsecond=0))

    slots = agenda.slots()

    assert slots[0].begins == agenda.begins()
    assert all(one.ends == other.begins for one, other in pairwise(slots))


def test_a_night_shift_across_the_end_of_summer_time_shows_what_the_wall_clock_will_show() -> None:
    night = agenda_of(Plan.HALF_DAY, date(2026, 10, 25), "Europe/London", time(0, 30))

    assert f"{night.ends():%H:%M}" == "03:30"
