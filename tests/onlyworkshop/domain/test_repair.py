"""Repairs of a day that runs late."""

from datetime import time
from random import Random

from onlyworkshop.domain.agenda import Agenda, Block
from onlyworkshop.domain.forecast import Promise, forecast
from onlyworkshop.domain.plans import NEVER_CUT, Plan, agenda_of
from onlyworkshop.domain.repair import DEAD_BAND, Kind, Repair, Repairs, Shortage, repairs
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import DAY, moment
from tests.onlyworkshop.domain.days import LateDay, lived, random_day

HALF_DAY = agenda_of(Plan.HALF_DAY, DAY, "Europe/London")


def late(agenda: Agenda, minutes: int) -> Repairs | None:
    first = agenda.blocks[0]
    return repairs(agenda, Run().started(first.id, moment()), moment(first.minutes + minutes))


def offered(agenda: Agenda, minutes: int) -> dict[Kind, Repair]:
    found = late(agenda, minutes)
    assert found
    return {plan.kind: plan for plan in found.plans}


def cuts(plan: Repair) -> dict[str, int]:
    return {change.block.module: change.saved for change in plan.changes}


def test_a_day_within_the_dead_band_is_left_in_peace() -> None:
    assert late(HALF_DAY, DEAD_BAND) is None
    assert late(HALF_DAY, DEAD_BAND + 1)


def test_ten_minutes_are_shared_by_those_who_may_give() -> None:
    shared = offered(HALF_DAY, 10)[Kind.SHARED]

    assert cuts(shared) == {
        "competitor_map": 2,
        "curves": 2,
        "alternatives": 2,
        "proof": 2,
        "lineup": 1,
        "scores": 1,
    }
    assert f"{shared.forecast.ends:%H:%M}" == "13:00"
    assert not shared.breaks


def test_or_one_exercise_is_left_out() -> None:
    without = offered(HALF_DAY, 10)[Kind.WITHOUT]

    assert cuts(without) == {"proof": 10}
    assert f"{without.forecast.ends:%H:%M}" == "13:00"


def test_or_all_comes_from_the_first_in_the_order_of_cutting() -> None:
    nothing_to_skip = HALF_DAY.replaced(blocks=tuple(one.replaced(may_skip=False) for one in HALF_DAY.blocks))

    assert cuts(offered(nothing_to_skip, 10)[Kind.ORDERED]) == {"competitor_map": 7, "curves": 3}


def test_or_the_day_ends_later_and_everybody_is_told() -> None:
    later = offered(HALF_DAY, 10)[Kind.LATER]

    assert (later.changes, later.grace, f"{later.forecast.ends:%H:%M}") == ((), 10, "13:10")
    assert [(miss.promise, miss.minutes) for miss in later.breaks] == [(Promise.DAY_ENDS, 10)]
    assert late(later.applied(HALF_DAY), 12) is None


def test_a_lunch_that_is_fixed_is_saved_by_the_morning_alone() -> None:
    day = agenda_of(Plan.FULL_DAY, DAY, "Europe/London")
    fixed = day.shaped(next(one.id for one in day.blocks if one.kind == "lunch"), begins=time(12, 35))

    shared = offered(fixed, 6)[Kind.SHARED]

    assert set(cuts(shared)) <= {"lineup", "alternatives", "scores", "curves", "competitor_map"}
    assert not shared.breaks


def test_when_all_floors_are_reached_the_rest_is_said() -> None:
    found = late(HALF_DAY, 60)

    assert found
    assert (found.late, found.savable, found.shortage) == (60, 38, Shortage.TOO_LITTLE)
    assert found.plans[0].breaks[-1].minutes == 60 - 38


def test_when_nobody_may_give_anything_that_is_said() -> None:
    day = Agenda(
        day=DAY,
        zone="Europe/London",
        blocks=(
            Block(id="a", module="field", minutes=10),
            Block(id="b", module="decision", minutes=30, may_shrink=True),
        ),
    )

    found = late(day, 10)

    assert found
    assert ([plan.kind for plan in found.plans], found.shortage) == ([Kind.LATER], Shortage.NOTHING_MAY_SHRINK)


def test_no_plan_breaks_a_floor_a_fixed_start_or_a_hard_end_without_saying_so() -> None:
    random, some = Random(7), 0
    for _day in range(1500):
        day = random_day(random)
        found = repairs(day.agenda, day.run, moment(day.now))
        for plan in found.plans if found else ():
            some += 1
            _keeps_its_word(day, plan)
    assert some > 500


def _keeps_its_word(day: LateDay, plan: Repair) -> None:
    after = plan.applied(day.agenda)
    assert [slot[1:] for slot in after.slots()] == [slot[1:] for slot in day.agenda.slots()]
    for change in plan.changes:
        block = change.block
        assert block.module not in NEVER_CUT
        assert block.id != day.run.current
        assert (block.may_skip and change.minutes == 0) or (block.may_shrink and change.minutes >= block.floor)
    spans, end = lived(day._replace(agenda=after))
    assert plan.forecast.ends == end
    if plan.kind is not Kind.LATER:
        assert forecast(after, day.run, moment(day.now)) == plan.forecast
    broken = {(miss.promise, miss.block.id if miss.block else "") for miss in plan.breaks}
    grace = day.agenda.grace * 60
    for block in after.blocks[day.at + 1 :]:
        if block.id not in spans:
            continue
        begins, ends = spans[block.id]
        if block.begins and (begins - after.clock(block.begins)).total_seconds() > grace:
            assert (Promise.BEGINS, block.id) in broken
        if block.ends_by and (ends - after.clock(block.ends_by)).total_seconds() > grace:
            assert (Promise.ENDS_BY, block.id) in broken
    if (end - after.due()).total_seconds() > grace:
        assert (Promise.DAY_ENDS, "") in broken


def test_the_same_plan_twice_is_never_offered() -> None:
    random = Random(11)
    for _day in range(800):
        day = random_day(random)
        found = repairs(day.agenda, day.run, moment(day.now))
        if found:
            assert len(found.plans) <= 3
            assert len({(plan.changes, plan.grace) for plan in found.plans}) == len(found.plans)
