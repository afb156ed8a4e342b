"""E2: how well a group tells companies apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.lineup import Guess, recognition

OWNERS = ("us", "a", "b", "c", "d")


def test_forty_per_cent_right_of_five_companies_is_a_recognition_of_a_quarter() -> None:
    claims = [(f"c{n}", owner) for n, owner in enumerate(OWNERS)]
    guesses = [Guess(rater="p1", claim=f"c{n}", owner=owner) for n, owner in enumerate(("us", "a", "us", "us", "us"))]
    found = recognition(claims, guesses, 5)
    assert found
    assert (found.accuracy, found.chance) == (0.4, 0.2)
    assert found.recognition == pytest.approx(0.25)


def test_no_idea_counts_as_wrong() -> None:
    found = recognition([("c1", "us")], [Guess(rater="p1", claim="c1"), Guess(rater="p2", claim="c1", owner="us")], 2)
    assert found
    assert (found.right, found.guesses) == (1, 2)


def test_without_guesses_or_with_one_company_there_is_nothing_to_recognise() -> None:
    assert recognition([("c1", "us")], [], 5) is None
    assert recognition([("c1", "us")], [Guess(rater="p1", claim="c1", owner="us")], 1) is None


@given(
    st.lists(st.tuples(st.sampled_from(OWNERS), st.none() | st.sampled_from(OWNERS)), max_size=30), st.integers(0, 6)
)
def test_recognition_stays_between_nothing_and_all(said: list[tuple[str, str | None]], companies: int) -> None:
    claims = [(f"c{n}", owner) for n, (owner, _) in enumerate(said)]
    guesses = [Guess(rater="p1", claim=f"c{n}", owner=guessed) for n, (_, guessed) in enumerate(said)]
    found = recognition(claims, guesses, companies)
    assert found is None or 0 <= found.recognition <= 1
