"""Sheets of paper as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.refusal import NotUnderstood, OutOfRange
from onlyworkshop.domain.rounds import keys
from onlyworkshop.domain.sheets import read_answers, read_dots, typed_dots

ABC = keys(3)


@pytest.mark.parametrize("typed", ["aab", "AAB", "a a b", "a, a, b", "2 1", "21", "2 1 0"])
def test_two_dots_on_a_and_one_on_b_can_be_typed_in_many_ways(typed: str) -> None:
    assert read_dots(typed, ABC) == {"a": 2, "b": 1}


def test_a_long_list_is_called_by_numbers() -> None:
    assert read_dots("3 3 17", keys(40)) == {"3": 2, "17": 1}


@pytest.mark.parametrize("typed", ["d", "a1", "1 1 1 1", "a+b", "ab?"])
def test_what_is_not_on_the_list_is_not_understood(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_dots(typed, ABC)


def test_more_than_five_dots_on_one_option_are_a_slip_of_the_finger() -> None:
    with pytest.raises(OutOfRange):
        read_dots("aaaaaa", ABC)


@given(st.dictionaries(st.sampled_from(ABC), st.integers(1, 5)))
def test_dots_are_read_as_they_are_shown(dots: dict[str, int]) -> None:
    assert read_dots(typed_dots(dots, ABC), ABC) == dots


def test_answers_are_one_letter_for_each_claim() -> None:
    assert read_answers("ab? 0C", ABC, 5) == ("a", "b", None, None, "c")


@pytest.mark.parametrize("typed", ["abca", "abd", "a%b"])
def test_answers_that_do_not_fit_are_not_understood(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_answers(typed, ABC, 3)
