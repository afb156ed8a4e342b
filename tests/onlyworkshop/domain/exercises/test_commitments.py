from datetime import date, timedelta

import pytest

from onlyworkshop.domain.exercises.commitments import (
    Commitment,
    Commitments,
    Worth,
    board,
    outlook,
    usual_check_ins,
)
from onlyworkshop.domain.refusal import DateOutside, OutOfRange, TooMany, TooShort
from tests.onlyworkshop.builders import DAY, people, workshop


def promise(identity: str = "c1", who: str = "p1", **more: object) -> Commitment:
    return Commitment.made(id=identity, who=who, what="Call three lost clients", **more)


@pytest.mark.parametrize("days", [-1, 91])
def test_a_promise_is_due_within_ninety_days_of_the_workshop(days: int) -> None:
    with pytest.raises(DateOutside) as refused:
        workshop().promising(promise(due=DAY + timedelta(days=days)))
    assert (refused.value.first, refused.value.last) == (DAY, DAY + timedelta(days=90))


def test_the_first_step_is_taken_within_a_week() -> None:
    with pytest.raises(DateOutside):
        workshop().promising(promise(first_step_on=DAY + timedelta(days=8)))


def test_dates_on_the_edges_are_allowed() -> None:
    kept = promise(due=DAY + timedelta(days=90), first_step_on=DAY + timedelta(days=7))

    assert workshop().promising(kept).commitments.rows == (kept,)


def test_a_third_promise_of_one_person_is_refused() -> None:
    two = workshop().promising(promise("c1")).promising(promise("c2"))
    with pytest.raises(TooMany):
        two.promising(promise("c3"))
    assert len(two.promising(promise("c2", stop="Reading slides aloud")).commitments.rows) == 2


def test_a_promise_says_what() -> None:
    with pytest.raises(TooShort):
        Commitment.made(id="c", who="p1", what="Call")


def test_what_a_promise_still_lacks_is_named() -> None:
    assert promise(due=DAY).open_ends() == ("first_step", "done_when")


def test_names_stand_first_and_coverage_counts_people_not_promises() -> None:
    shown = board(Commitments(rows=(promise("c1"), promise("c2"))), people(4))

    assert [pledge.name for pledge in shown.pledges] == ["Participant 0", "Participant 1", "Participant 2",
                                                         "Participant 3"]  # fmt: skip
    assert shown.coverage == 0.25


def test_nobody_in_the_room_means_no_coverage_rather_than_an_error() -> None:
    assert board(Commitments(), people(0)).coverage is None


def test_the_worth_of_the_day_is_a_mean_with_its_histogram() -> None:
    worth = Commitments().valued(Worth(rater="p1", score=3)).valued(Worth(rater="p2", score=5))
    shown = board(worth.valued(Worth(rater="p1", score=4)), people())

    assert shown.roti is not None
    assert (shown.roti.n, shown.roti.mean, shown.histogram) == (2, 4.5, (0, 0, 0, 0, 1, 1))


def test_a_worth_of_six_is_refused() -> None:
    with pytest.raises(OutOfRange):
        Worth.made(rater="p1", score=6)


def test_the_outlook_counts_from_the_day_of_the_workshop() -> None:
    rows = (promise("c1", due=DAY + timedelta(days=7)), promise("c2", "p2", due=DAY + timedelta(days=30)))

    assert outlook(Commitments(rows=rows), DAY) == (18.5, 1)
    assert outlook(Commitments(), DAY) == (None, 0)


def test_check_ins_are_30_60_and_90_days_later() -> None:
    assert usual_check_ins(date(2026, 11, 24)) == (date(2026, 12, 24), date(2027, 1, 23), date(2027, 2, 22))
