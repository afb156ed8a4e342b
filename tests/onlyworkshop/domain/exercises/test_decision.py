"""E11: support, the Decider on record, risks, and recognition before and after."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.decision import (
    Change,
    Decision,
    Fist,
    Risk,
    fist_board,
    rated,
    risks_board,
    support,
)
from onlyworkshop.domain.exercises.lineup import Recognition


def told(*fingers: int, **fields: object) -> Decision:
    return Decision(fists=tuple(Fist(rater=f"s{n}", fingers=one) for n, one in enumerate(fingers)), **fields)


def recognised(share: float) -> Recognition:
    return Recognition(1, 2, 0.5, 0.2, share)


def test_support_is_the_share_at_three_or_more() -> None:
    found = support(told(5, 5, 4, 4, 4, 3, 3, 2), 1)
    assert (found.n, found.histogram, found.share, found.go) == (8, (0, 0, 1, 2, 3, 2), 7 / 8, False)


def test_it_goes_ahead_when_nobody_is_under_three_or_the_decider_overrules_on_record() -> None:
    assert support(told(3, 4, 5), 1).go
    assert support(told(2, 5, overruled=True), 1).go
    assert not support(told(), 1).go


def test_every_round_of_fists_is_kept() -> None:
    first = told(1, 5)
    second = first.replaced(fists_round=2).showing(Fist(rater="s0", round=2, fingers=3))
    assert (support(second, 1).share, support(second, 2).share) == (0.5, 1.0)
    assert second.low() == ()


def test_from_25_to_75_per_cent_are_50_points() -> None:
    assert Change(recognised(0.25), recognised(0.75)).points == pytest.approx(50)
    assert Change(None, recognised(0.75)).points is None


def test_risk_is_likelihood_times_impact_and_the_gravest_comes_first() -> None:
    risks = (
        Risk(id="r1", text="A rival copies it", likelihood=2, impact=4),
        Risk(id="r2", text="Nobody says it"),
        Risk(id="r3", text="It is filmed open", likelihood=5, impact=5, owner="p1"),
    )
    assert [(one.risk.id, one.product) for one in rated(risks)] == [("r3", 25), ("r1", 8), ("r2", None)]
    assert "p1" not in repr(risks_board(Decision(risks=risks)))


def test_the_room_sees_how_many_fists_are_in_and_no_more_before_they_are_revealed() -> None:
    covered = fist_board(told(5, 2), "We are the ONLY ones", 8)
    assert (covered.sheets, covered.of, covered.support) == (2, 8, None)
    open_ = fist_board(told(5, 2, fists_revealed=1), "We are the ONLY ones", 8)
    assert open_.support
    assert "s0" not in repr(open_)


@given(st.lists(st.integers(0, 5), max_size=24))
def test_support_stays_between_nothing_and_all_and_forgets_the_order(fingers: list[int]) -> None:
    found = support(told(*fingers), 1)
    assert found.share is None or 0 <= found.share <= 1
    assert sum(found.histogram) == len(fingers)
    assert found == support(told(*reversed(fingers)), 1)


@given(st.lists(st.tuples(st.none() | st.integers(1, 5), st.none() | st.integers(1, 5)), max_size=20))
def test_a_product_is_between_1_and_25(pairs: list[tuple[int | None, int | None]]) -> None:
    risks = [Risk(id=f"r{n}", text="Risk", likelihood=one, impact=other) for n, (one, other) in enumerate(pairs)]
    assert all(one.product is None or 1 <= one.product <= 25 for one in rated(risks))
