"""Opportunities: worked examples, their range, which rounds count, and which ranks are level."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.scores import (
    Band,
    Basis,
    ClientShares,
    Opportunity,
    Score,
    Scores,
    opportunities,
    ranked,
    shares,
)
from onlyworkshop.domain.refusal import OutOfRange

ANSWER = st.none() | st.integers(0, 10)
SCORES = st.builds(
    Score,
    rater=st.sampled_from(["p1", "p2", "p3"]),
    want=st.sampled_from(["w1", "w2"]),
    round=st.sampled_from([1, 2]),
    importance=ANSWER,
    satisfaction=ANSWER,
)


def room(*answers: tuple[int | None, int | None], want: str = "w1", revealed: int = 1) -> Scores:
    """`room((9, 3), (8, 2))`: two people rated the want, importance first."""
    ratings = tuple(
        Score(rater=f"p{n}", want=want, importance=important, satisfaction=satisfied)
        for n, (important, satisfied) in enumerate(answers, 1)
    )
    return Scores(revealed=revealed, ratings=ratings)


def worth(score: float, n: int = 30, want: str = "w1") -> Opportunity:
    return Opportunity(want, score / 2, 0.0, n, Basis.ROOM_ESTIMATE)


@pytest.mark.parametrize(
    ("important", "satisfied", "score"), [(9, 3, 15), (9, 9, 9), (3, 9, 3), (10, 0, 20), (0, 0, 0)]
)
def test_what_matters_and_is_not_met_counts_twice(important: int, satisfied: int, score: float) -> None:
    assert opportunities(room((important, satisfied)))["w1"].score == score


def test_six_clients_give_fifteen() -> None:
    heard = shares("w1", (5, 5, 4, 4, 3, 5), (2, 3, 2, 4, 1, 2))
    found = opportunities(Scores(basis=Basis.CLIENT_DATA, shares=(heard,)))["w1"]

    assert (round(found.importance, 1), round(found.satisfaction, 1), round(found.score, 1)) == (8.3, 1.7, 15.0)
    assert (found.n, found.band) == (6, Band.RIPE)


def test_nobody_asked_is_no_data() -> None:
    with pytest.raises(OutOfRange):
        shares("w1", (), ())


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (15.1, Band.EXTREME),
        (15.04, Band.RIPE),
        (12.0, Band.RIPE),
        (11.9, Band.WORTH_A_LOOK),
        (10.0, Band.WORTH_A_LOOK),
        (9.9, Band.UNATTRACTIVE),
    ],
)
def test_the_band_is_the_one_of_the_decimal_that_is_shown(score: float, band: Band) -> None:
    assert worth(score).band is band


def test_nothing_counts_before_it_is_revealed() -> None:
    assert opportunities(room((9, 3), revealed=0)) == {}


def test_a_second_answer_stands_in_for_the_first_and_the_first_ones_of_the_others_stay() -> None:
    twice = room((2, 8), (8, 2)).rating(Score(rater="p1", want="w1", round=2, importance=8))

    assert opportunities(twice)["w1"].importance == 5
    assert opportunities(twice.replaced(revealed=2))["w1"].importance == 8
    assert opportunities(twice.replaced(revealed=2))["w1"].satisfaction == 5


def test_who_skips_is_left_out_of_the_mean_and_of_the_count() -> None:
    found = opportunities(room((9, 3), (None, 5), (7, None)))["w1"]

    assert (found.importance, found.satisfaction, found.n) == (8, 4, 2)


def test_a_want_with_one_question_answered_has_no_score() -> None:
    assert opportunities(room((9, None))) == {}


def test_far_apart_on_either_question_is_talked_about_first() -> None:
    assert opportunities(room((8, 1), (9, 6)))["w1"].talk_first
    assert not opportunities(room((8, 2), (9, 6)))["w1"].talk_first


def test_one_rater_more_or_less_makes_no_rank() -> None:
    found = ranked([worth(14.8, want="b"), worth(15.1, want="a"), worth(12.5, want="c")])

    assert [(one.rank, one.opportunity.want) for one in found] == [(1, "a"), (1, "b"), (3, "c")]


def test_what_is_level_with_the_second_is_not_thereby_level_with_the_first() -> None:
    found = ranked([worth(15.0), worth(14.6), worth(14.4), worth(14.0)])
    assert [one.rank for one in found] == [1, 1, 3, 3]


def test_few_raters_make_few_ranks() -> None:
    assert [one.rank for one in ranked([worth(15, n=3), worth(14.1, n=3)])] == [1, 1]
    assert [one.rank for one in ranked([worth(15, n=8), worth(14.1, n=8)])] == [1, 2]


@given(st.lists(SCORES, max_size=12), st.integers(0, 2), st.randoms())
def test_scores_stay_in_their_range_and_the_order_of_raters_does_not_matter(
    given_: list[Score], revealed: int, chance: Random
) -> None:
    scores = Scores(revealed=revealed)
    for one in given_:
        scores = scores.rating(one)
    shuffled = list(scores.ratings)
    chance.shuffle(shuffled)
    found = opportunities(scores)

    assert all(0 <= one.score <= 20 and one.n >= 1 for one in found.values())
    assert dict(found) == dict(opportunities(scores.replaced(ratings=tuple(shuffled))))


@given(st.lists(st.tuples(st.floats(0, 20), st.integers(1, 30)), max_size=8))
def test_nobody_with_a_lower_score_has_a_better_rank(given_: list[tuple[float, int]]) -> None:
    places = ranked(worth(score, n) for score, n in given_)

    assert [one.rank for one in places] == sorted(one.rank for one in places)
    assert all(1 <= one.rank <= place for place, one in enumerate(places, 1))


@given(st.integers(1, 10_000), st.floats(0, 100), st.floats(0, 100))
def test_client_data_stays_in_its_range(n: int, important: float, satisfied: float) -> None:
    heard = ClientShares(want="w1", n=n, important=important, satisfied=satisfied)
    found = opportunities(Scores(basis=Basis.CLIENT_DATA, shares=(heard,)))["w1"]

    assert 0 <= found.score <= 20 + 1e-9
