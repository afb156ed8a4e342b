"""What exercises take this facilitator."""

import pytest

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.habit import Habit, habits
from onlyworkshop.domain.run import Run
from tests.onlyworkshop.builders import DAY, moment

WANTS = Block(id="a", module="wants", minutes=20)
SCORES = Block(id="b", module="scores", minutes=15)
PAUSE = Block(id="c", kind=Kind.BREAK, minutes=10)
PLAN = Agenda(day=DAY, zone="Europe/London", blocks=(WANTS, PAUSE, SCORES))


def held(minutes: float, then: str = "b") -> tuple[Agenda, Run]:
    """A day on which the first exercise took so long."""
    return PLAN, Run().started("a", moment(0)).started(then, moment(minutes))


def test_nothing_is_known_before_the_first_day() -> None:
    assert habits([]) == {}
    assert habits([(PLAN, Run())]) == {}


def test_an_exercise_takes_what_it_took_on_average() -> None:
    assert habits([held(20), held(31), held(30)])["wants"] == Habit(27, 3, 20, 31)


def test_the_spread_is_told_from_three_workshops_on() -> None:
    assert habits([held(20), held(30)])["wants"].spread is None
    assert habits([held(20), held(30), held(25)])["wants"].spread == (20, 30)


def test_what_was_not_left_does_not_count() -> None:
    found = habits([held(20), (PLAN, Run().started("a", moment(0)).beating(moment(90)))])
    assert found == {"wants": Habit(20, 1, 20, 20)}


def test_the_end_of_the_day_is_leaving() -> None:
    day = Run().started("a", moment(0)).left(moment(25))
    assert habits([(PLAN, day)])["wants"].minutes == 25


def test_an_estimate_does_not_count() -> None:
    restarted = Run().started("a", moment(0)).beating(moment(5)).started("b", moment(20, boot="boot-2"))
    assert "wants" not in habits([(PLAN, restarted)])


def test_pauses_and_breaks_do_not_count() -> None:
    run = Run().started("a", moment(0)).paused(moment(10)).resumed(moment(40)).started("c", moment(52))
    assert habits([(PLAN, run.left(moment(70)))]) == {"wants": Habit(22, 1, 22, 22)}


def test_an_exercise_that_was_visited_twice_or_split_is_one() -> None:
    again = Block(id="d", module="wants", minutes=10)
    plan = PLAN.with_block(again, 3)
    run = Run().started("a", moment(0)).started("b", moment(10)).started("a", moment(15)).started("d", moment(20))
    assert habits([(plan, run.left(moment(32)))])["wants"] == Habit(27, 1, 27, 27)


def test_an_exercise_whose_second_part_still_runs_is_not_known_yet() -> None:
    plan = PLAN.with_block(Block(id="d", module="wants", minutes=10), 3)
    run = Run().started("a", moment(0)).started("d", moment(20)).beating(moment(30))
    assert habits([(plan, run)]) == {}


def test_an_exercise_that_was_only_looked_at_does_not_count() -> None:
    assert "wants" not in habits([held(0.9)])


@pytest.mark.parametrize(("took", "offered"), [(1.2, 1), (700.0, 480)])
def test_what_is_offered_can_be_planned(took: float, offered: int) -> None:
    assert habits([held(took)])["wants"].minutes == offered


def test_a_block_that_has_left_the_plan_since_is_forgotten() -> None:
    agenda, run = held(20)
    assert habits([(agenda.without("a"), run)]) == {}
