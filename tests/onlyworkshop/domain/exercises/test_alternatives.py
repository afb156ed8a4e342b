import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, standings
from onlyworkshop.domain.refusal import LostMoreThanMet, MetMoreThanReviewed, OutOfRange, SameNameTwice, TooMany


def alternative(name: str, met: int = 0, lost: int = 0, **more: object) -> Alternative:
    return Alternative.made(id=name.lower(), name=name, met=met, lost=lost, **more)


def test_encounter_loss_rate_and_pressure_follow_method_e3() -> None:
    (standing,) = standings(Alternatives(deals_reviewed=10, rows=(alternative("Foundry", met=8, lost=3),)))

    assert (standing.encounter, standing.loss_rate, standing.pressure) == (0.8, 0.375, 0.3)


def test_somebody_never_met_has_no_loss_rate_and_is_a_phantom() -> None:
    (standing,) = standings(Alternatives(rows=(alternative("Ghost"),)))

    assert standing.loss_rate is None
    assert standing.phantom


def test_pressure_ranks_before_encounter_and_a_tie_is_shown_as_one_rank() -> None:
    rows = (alternative("A", 4, 2), alternative("B", 9, 2), alternative("C", 5, 4), alternative("D", 4, 2))

    ranking = [(one.rank, one.alternative.name) for one in standings(Alternatives(rows=rows))]

    assert ranking == [(1, "C"), (2, "B"), (3, "A"), (3, "D")]


def test_nobody_can_lose_more_deals_than_were_met() -> None:
    with pytest.raises(LostMoreThanMet):
        alternative("A", met=2, lost=3)


def test_nobody_was_met_in_more_deals_than_were_looked_at() -> None:
    with pytest.raises(MetMoreThanReviewed):
        Alternatives(deals_reviewed=5).with_row(alternative("A", met=6))


def test_the_group_looks_at_three_to_fifty_deals() -> None:
    for deals in (2, 51):
        with pytest.raises(OutOfRange):
            Alternatives().replaced(deals_reviewed=deals)


def test_six_are_carried_and_the_seventh_is_refused() -> None:
    rows = tuple(alternative(f"A{n}", carried=n < 6) for n in range(7))
    with pytest.raises(TooMany):
        Alternatives(rows=rows).changed(rows[6].replaced(carried=True))


def test_the_same_name_twice_is_a_duplicate_to_merge() -> None:
    with pytest.raises(SameNameTwice):
        Alternatives(rows=(alternative("Foundry"),)).with_row(Alternative(id="x", name="FOUNDRY"))


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=24))
def test_shares_stay_between_none_and_all(deals: list[tuple[int, int]]) -> None:
    rows = tuple(alternative(f"A{n}", max(pair), min(pair)) for n, pair in enumerate(deals))

    for standing in standings(Alternatives(rows=rows)):
        assert 0 <= standing.pressure <= standing.encounter <= 1
        assert standing.loss_rate is None or 0 <= standing.loss_rate <= 1
