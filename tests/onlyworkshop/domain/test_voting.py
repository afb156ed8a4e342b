"""One model of voting: budgets, sheets that do not add up, ranks, ties, and how firm a result is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.voting import (
    Ballot,
    Firmness,
    Vote,
    allowance,
    counted,
    firmness,
    hands,
    spread,
)

OPTIONS = ("a", "b", "c")
VOTES = st.lists(
    st.builds(
        Vote,
        rater=st.sampled_from(["p1", "p2", "p3", "p4"]),
        option=st.sampled_from(OPTIONS),
        round=st.just(1),
        dots=st.integers(0, 5),
    ),
    max_size=20,
)


def ballot(**dots: str) -> Ballot:
    """`ballot(p1="aab")`: p1 puts two dots on a and one on b."""
    filled = Ballot()
    for rater, options in dots.items():
        for option in sorted(set(options)):
            filled = filled.voting(Vote(rater=rater, option=option, dots=options.count(option)))
    return filled


@pytest.mark.parametrize(("options", "dots"), [(1, 1), (2, 1), (4, 1), (5, 2), (9, 3), (12, 4), (15, 5), (200, 5)])
def test_everybody_gets_a_third_of_the_options_as_dots_between_one_and_five(options: int, dots: int) -> None:
    assert allowance(options) == dots


def test_equals_share_a_rank_and_keep_their_order() -> None:
    counts = counted(ballot(p1="a", p2="b"), OPTIONS, 1)
    assert [(one.option, one.rank, one.dots) for one in counts] == [("a", 1, 1), ("b", 1, 1), ("c", 3, 0)]
    assert counts[0].share == 0.5


def test_a_tie_is_a_result() -> None:
    assert firmness(counted(ballot(p1="a", p2="b"), OPTIONS, 1)) == Firmness(("a", "b"), 0, 0)


def test_one_dot_would_change_a_winner_that_is_one_ahead() -> None:
    assert firmness(counted(ballot(p1="a", p2="a", p3="b"), OPTIONS, 1)) == Firmness(("a",), 1, 1)


def test_a_lead_of_four_stays_ahead_when_one_person_switches() -> None:
    found = firmness(counted(ballot(p1="aaaa", p2="a", p3="b"), OPTIONS, 1))
    assert found == Firmness(("a",), 4, 2)


def test_a_new_round_counts_apart_and_the_old_one_stays() -> None:
    filled = ballot(p1="a", p2="b").voting(Vote(rater="p1", option="b", round=2, dots=1))
    assert counted(filled, ("a", "b"), 2)[0].option == "b"
    assert len(filled.votes) == 3


def test_no_dot_is_no_result() -> None:
    assert firmness(counted(Ballot(), OPTIONS, 1)) is None
    assert counted(Ballot(), OPTIONS, 1)[0].share is None


def test_hands_become_anonymous_ratings_so_that_the_spread_is_kept() -> None:
    assert hands((2, 1)) == (("hand-1", 0), ("hand-2", 0), ("hand-3", 1))
    assert spread(value for _rater, value in hands((0, 0, 0, 2, 0, 1)))


@given(VOTES)
def test_shares_are_a_whole_and_the_order_of_voters_does_not_matter(votes: list[Vote]) -> None:
    last = {(vote.rater, vote.option): vote for vote in votes}
    forward, backward = Ballot(), Ballot()
    for vote in last.values():
        forward = forward.voting(vote)
    for vote in reversed(last.values()):
        backward = backward.voting(vote)
    counts = counted(forward, OPTIONS, 1)
    assert counts == counted(backward, OPTIONS, 1)
    shares = [one.share for one in counts if one.share is not None]
    assert not shares or sum(shares) == pytest.approx(1)


@given(VOTES)
def test_moving_fewer_dots_than_said_never_makes_another_leader(votes: list[Vote]) -> None:
    filled = Ballot()
    for vote in votes:
        filled = filled.voting(vote)
    found = firmness(counted(filled, OPTIONS, 1))
    if found and not found.tied:
        assert found.lead - 2 * (found.moves - 1) > 0
        assert found.lead - 2 * found.moves <= 0
