from datetime import date

import pytest

from onlyworkshop.domain.exercises.selling import (
    MOST_BEHAVIOURS,
    MOST_CHOSEN,
    Behaviour,
    CardClient,
    Grade,
    Hours,
    Mark,
    Selling,
)
from onlyworkshop.domain.refusal import MoreThanAll, SameNameTwice, TooMany

JANUARY = date(2027, 1, 1)


@pytest.mark.parametrize(("old", "new"), [(81, 20), (100, 1)])
def test_more_than_a_hundred_hours_are_refused(old: int, new: int) -> None:
    with pytest.raises(MoreThanAll):
        Hours.made(rater="p1", old=old, new=new)


def test_hours_are_kept_one_by_one_and_taken_back_one_by_one() -> None:
    told = Selling().spending(Hours(rater="p1", old=81)).spending(Hours(rater="p1", old=81, new=9))
    assert told.hours == (Hours(rater="p1", old=81, new=9),)
    assert told.spending(Hours(rater="p1")).hours == ()


def test_a_fourth_method_is_refused_until_one_is_left() -> None:
    three = Selling()
    for method in range(1, MOST_CHOSEN + 1):
        three = three.choosing(method, chosen=True)
    with pytest.raises(TooMany):
        three.choosing(9, chosen=True)
    assert three.choosing(1, chosen=False).choosing(9, chosen=True).takes(9)


def test_a_card_has_at_most_six_behaviours_and_none_twice() -> None:
    card = Selling()
    for number in range(MOST_BEHAVIOURS):
        card = card.with_behaviour(Behaviour(id=f"b{number}", text=f"Keeps promise {number}"))
    with pytest.raises(TooMany):
        card.with_behaviour(Behaviour(id="b9", text="Takes notes"))
    with pytest.raises(SameNameTwice):
        card.behaviour_changed(Behaviour(id="b0", text="keeps promise 1"))


def test_the_same_client_twice_is_refused() -> None:
    with pytest.raises(SameNameTwice):
        Selling().with_client(CardClient(code="C-01")).with_client(CardClient(code="c-01"))


def test_marks_go_with_their_behaviour_and_with_their_client() -> None:
    card = Selling().with_behaviour(Behaviour(id="b1", text="Keeps promises")).with_client(CardClient(code="C-01"))
    marked = card.marking(Mark(client="C-01", behaviour="b1", month=JANUARY, grade=Grade.B))
    again = marked.marking(Mark(client="C-01", behaviour="b1", month=JANUARY, grade=Grade.A))
    assert [one.grade for one in again.marks] == [Grade.A]
    assert again.unmarked("C-01", "b1", JANUARY) == card
    assert again.without_behaviour("b1").marks == again.without_client("C-01").marks == ()
