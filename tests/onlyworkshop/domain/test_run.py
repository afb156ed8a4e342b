import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.clock import Moment, elapsed
from onlyworkshop.domain.forecast import forecast
from onlyworkshop.domain.refusal import NothingRunning, OutOfRange
from onlyworkshop.domain.run import AlreadyPaused, NotPaused, Run
from onlyworkshop.domain.timer import Tone, actuals, reading
from tests.onlyworkshop.builders import moment, workshop

AGENDA = workshop().agenda
FIRST, SECOND = AGENDA.blocks[0].id, AGENDA.blocks[1].id


def face(run: Run, now: Moment) -> str:
    return reading(AGENDA, run, now).face


def test_a_block_of_ten_minutes_shows_what_is_left() -> None:
    run = Run().started(FIRST, moment())

    assert face(run, moment()) == "10:00"
    assert face(run, moment(1.01)) == "09:00"
    assert face(run, moment(9.999)) == "00:01"


def test_overtime_counts_on() -> None:
    run = Run().started(FIRST, moment())

    assert face(run, moment(11.1)) == "+01:06"
    assert reading(AGENDA, run, moment(11)).tone is Tone.OVER


def test_the_last_fifth_is_soon_over() -> None:
    run = Run().started(FIRST, moment())

    assert reading(AGENDA, run, moment(7.9)).tone is Tone.CALM
    assert reading(AGENDA, run, moment(8)).tone is Tone.SOON


def test_a_pause_stops_the_clock_until_it_goes_on() -> None:
    run = Run().started(FIRST, moment()).paused(moment(2))

    assert face(run, moment(30)) == "08:00"
    assert reading(AGENDA, run, moment(30)).tone is Tone.PAUSED
    assert face(run.resumed(moment(30)), moment(31)) == "07:00"


def test_added_and_taken_minutes_move_the_end() -> None:
    run = Run().started(FIRST, moment()).adjusted(5, moment(1)).adjusted(-2, moment(2))

    assert face(run, moment(3)) == "10:00"


def test_taking_away_more_than_there_is_leaves_overtime_and_no_nonsense() -> None:
    run = Run().started(FIRST, moment()).adjusted(-60, moment(1))

    assert face(run, moment(1)) == "+01:00"


def test_nothing_can_be_paused_or_adjusted_before_the_start() -> None:
    for ask in (lambda: Run().paused(moment()), lambda: Run().resumed(moment()), lambda: Run().adjusted(1, moment())):
        with pytest.raises(NothingRunning):
            ask()


def test_a_pause_is_taken_and_ended_once() -> None:
    run = Run().started(FIRST, moment())
    with pytest.raises(NotPaused):
        run.resumed(moment(1))
    with pytest.raises(AlreadyPaused):
        run.paused(moment(1)).paused(moment(2))


def test_nobody_adds_more_than_four_hours_at_once() -> None:
    with pytest.raises(OutOfRange):
        Run().started(FIRST, moment()).adjusted(241, moment(1))


def test_starting_the_next_block_leaves_the_one_before() -> None:
    run = Run().started(FIRST, moment()).started(SECOND, moment(14))

    visits = run.visits(moment(20))

    assert [(visit.block, visit.worked.ms // 60_000) for visit in visits] == [(FIRST, 14), (SECOND, 6)]
    assert run.current == SECOND


def test_leaving_during_a_pause_counts_only_the_work() -> None:
    run = Run().started(FIRST, moment()).paused(moment(4)).started(SECOND, moment(9))

    assert run.visits(moment(9))[0].worked.ms == 4 * 60_000


def test_going_back_to_a_block_adds_up_in_its_actual_time() -> None:
    run = Run().started(FIRST, moment()).started(SECOND, moment(10)).started(FIRST, moment(15)).left(moment(18))

    actual = actuals(AGENDA, run, moment(60))[0]

    assert (actual.planned, actual.worked) == (10, 13.0)
    assert run.current is None


def test_a_moved_wall_clock_changes_nothing() -> None:
    run = Run().started(FIRST, moment())

    assert face(run, moment(3, wall_jump_ms=-86_400_000)) == "07:00"


def test_after_a_restart_of_the_machine_the_time_is_an_estimate_and_says_so() -> None:
    run = Run().started(FIRST, moment()).beating(moment(4))

    clock = reading(AGENDA, run, moment(6, boot="boot-2"))

    assert (clock.face, clock.estimated) == ("04:00", True)


def test_a_restart_with_the_clock_set_back_loses_nothing_before_the_last_beat() -> None:
    run = Run().started(FIRST, moment()).beating(moment(4))

    assert face(run, moment(6, boot="boot-2", wall_jump_ms=-86_400_000)) == "06:00"


@given(st.lists(st.tuples(st.sampled_from("prabs"), st.integers(0, 20)), max_size=40))
def test_within_one_boot_a_block_never_goes_backwards_and_never_outruns_the_clock(history: list) -> None:
    run, minutes, before = Run().started(FIRST, moment()), 0.0, 0
    for act, wait in history:
        minutes += wait
        now = moment(minutes)
        try:
            run = (
                run.adjusted(1, now) if act in "as" else {"p": run.paused, "r": run.resumed, "b": run.beating}[act](now)
            )
        except (AlreadyPaused, NotPaused):
            continue
        worked = reading(AGENDA, run, now).elapsed_ms
        assert before <= worked <= minutes * 60_000
        before = worked


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(-(10**12), 10**12))
def test_elapsed_is_never_negative_and_an_absence_is_at_most_twelve_hours(a: int, b: int, jump: int) -> None:
    one = Moment(boot="a", uptime_ms=a, wall_ms=a)
    same = elapsed(one, Moment(boot="a", uptime_ms=b, wall_ms=b + jump))
    other = elapsed(one, Moment(boot="b", uptime_ms=b, wall_ms=b + jump))

    assert same == (max(0, b - a), False)
    assert 0 <= other.ms <= 12 * 3_600_000
    assert other.estimated


def test_the_day_is_behind_by_what_was_overrun() -> None:
    run = Run().started(FIRST, moment(4)).started(SECOND, moment(17))

    day = forecast(AGENDA, run, moment(17))

    assert day is not None
    assert (day.behind, f"{day.ends:%H:%M}") == (7, "13:07")


def test_the_day_has_no_forecast_before_it_begins() -> None:
    assert forecast(AGENDA, Run(), moment()) is None


def test_a_day_that_has_not_begun_has_no_visits() -> None:
    assert Run().visits(moment()) == ()


def test_face_and_share_change_together_so_that_a_second_is_one_picture() -> None:
    run = Run().started(FIRST, moment())
    at = {seconds: reading(AGENDA, run, moment(seconds / 60)) for seconds in (30.0, 30.5, 31.0)}
    assert (at[30.0].face, at[30.0].share_left) == (at[30.5].face, at[30.5].share_left)
    assert at[31.0].share_left < at[30.0].share_left


def test_a_block_that_began_before_it_was_started_takes_its_time_from_the_one_before() -> None:
    run = Run().started(FIRST, moment()).started(SECOND, moment(14)).backdated(3 * 60_000, moment(15))

    first, second = run.visits(moment(15))

    assert (first.worked.ms, second.worked.ms) == (11 * 60_000, 4 * 60_000)
    assert second.began == moment(11)


def test_a_block_cannot_have_begun_before_the_one_before_it() -> None:
    run = Run().started(FIRST, moment()).started(SECOND, moment(2)).backdated(10 * 60_000, moment(3))

    first, second = run.visits(moment(3))

    assert (first.worked.ms, second.worked.ms) == (0, 3 * 60_000)


def test_a_pause_that_lies_after_the_real_end_of_a_block_is_none_of_its_time() -> None:
    run = Run().started(FIRST, moment()).paused(moment(8)).resumed(moment(10)).started(SECOND, moment(11))

    first, _second = run.backdated(5 * 60_000, moment(11)).visits(moment(11))

    assert first.worked.ms == 6 * 60_000


def test_the_first_block_may_have_begun_before_anybody_looked_at_the_laptop() -> None:
    run = Run().started(FIRST, moment(5)).backdated(5 * 60_000, moment(6))

    assert face(run, moment(6)) == "04:00"
    assert run.visits(moment(6))[0].began == moment()


def test_elapsed_time_can_be_put_right_in_both_directions() -> None:
    run = Run().started(FIRST, moment())

    assert face(run.corrected(2 * 60_000, moment(3)), moment(3)) == "05:00"
    assert face(run.corrected(-2 * 60_000, moment(3)), moment(3)) == "09:00"
    assert face(run.corrected(-60 * 60_000, moment(3)), moment(3)) == "10:00"


def test_going_back_to_a_block_goes_on_with_its_clock() -> None:
    run = Run().started(FIRST, moment()).started(SECOND, moment(4)).started(FIRST, moment(5))

    assert face(run, moment(6)) == "05:00"


def test_the_end_of_a_block_is_announced_by_its_own_threshold() -> None:
    agenda = AGENDA.shaped(FIRST, closing_percent=0, closing_minutes=4)
    run = Run().started(FIRST, moment())

    assert reading(agenda, run, moment(5.9)).tone is Tone.CALM
    assert reading(agenda, run, moment(6)).tone is Tone.SOON


def test_planned_adapted_and_actual_stay_three_numbers() -> None:
    agenda = AGENDA.adapting({FIRST: 8})
    run = Run().started(FIRST, moment()).adjusted(1, moment(2)).started(SECOND, moment(12))

    actual = actuals(agenda, run, moment(12))[0]

    assert (actual.planned, actual.adapted, actual.worked) == (10, 9, 12.0)


def test_after_a_restart_a_moved_wall_clock_changes_nothing_any_more() -> None:
    run = Run().started(FIRST, moment()).beating(moment(4)).beating(moment(6, boot="boot-2"))

    clock = reading(AGENDA, run, moment(7, boot="boot-2", wall_jump_ms=-86_400_000))

    assert (clock.face, clock.estimated) == ("03:00", True)


def test_a_pause_lasts_through_a_restart_of_the_machine() -> None:
    run = Run().started(FIRST, moment()).paused(moment(4)).beating(moment(60, boot="boot-2"))

    assert face(run, moment(61, boot="boot-2")) == "06:00"
    assert face(run.resumed(moment(62, boot="boot-2")), moment(63, boot="boot-2")) == "05:00"
