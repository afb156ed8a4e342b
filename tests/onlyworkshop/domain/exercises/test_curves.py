import pytest

from onlyworkshop.domain.exercises.curves import Action, CurveRating, Curves, Edge, Move, Override
from onlyworkshop.domain.refusal import OutOfRange, TooLong, TooShort, Unknown


def rating(**changes: object) -> CurveRating:
    fields: dict[str, object] = {"rater": "table-1", "player": "us", "want": "w1", "value": 5, **changes}
    return CurveRating.made(**fields)


def test_a_rater_has_one_rating_of_a_player_on_a_want() -> None:
    told = Curves().rating(rating()).rating(rating(value=8)).rating(rating(rater="p1", value=2))

    assert [(one.rater, one.value) for one in told.ratings] == [("table-1", 8), ("p1", 2)]
    assert told.unrated("table-1", "us", "w1").ratings == (rating(rater="p1", value=2),)


@pytest.mark.parametrize("change", [{"value": 11}, {"value": -1}, {"evidence": 0}, {"evidence": 4}])
def test_ratings_run_from_0_to_10_and_evidence_from_1_to_3(change: dict[str, int]) -> None:
    with pytest.raises(OutOfRange):
        rating(**change)


def test_how_we_know_holds_for_all_that_one_sheet_says_of_a_player() -> None:
    told = Curves().rating(rating()).rating(rating(want="w2")).rating(rating(player="b")).knowing("table-1", "us", 3)

    assert [one.evidence for one in told.ratings] == [3, 3, 1]
    assert (told.evidence("table-1", "us"), told.evidence("table-2", "us")) == (3, None)


def test_nothing_is_known_before_something_is_rated() -> None:
    with pytest.raises(Unknown):
        Curves().knowing("table-1", "us", 2)


def test_an_override_needs_a_reason_of_3_to_120_characters() -> None:
    with pytest.raises(TooShort):
        Override.made(want="w1", edge=Edge.BEHIND, reason="no")
    with pytest.raises(TooLong):
        Override.made(want="w1", edge=Edge.BEHIND, reason="x" * 121)


def test_a_want_has_one_override_and_can_follow_the_ratings_again() -> None:
    told = Curves().overriding(Override(want="w1", edge=Edge.PARITY, reason="Both of us."))
    told = told.overriding(Override(want="w1", edge=Edge.BEHIND, reason="They moved."))

    assert [one.edge for one in told.overrides] == [Edge.BEHIND]
    assert told.as_reckoned("w1").overrides == ()


def test_each_of_the_four_moves_is_for_one_want_and_a_want_has_one_move() -> None:
    told = Curves().moving("w1", Action.RAISE).moving("w2", Action.RAISE).moving("w2", Action.CREATE)

    assert told.moves == (Move(want="w2", action=Action.CREATE),)
    assert told.moving("w2", None).moves == ()


def test_a_want_or_a_player_that_is_gone_leaves_nothing_behind() -> None:
    told = Curves().rating(rating()).rating(rating(player="b", want="w2")).moving("w2", Action.RAISE)
    told = told.overriding(Override(want="w2", edge=Edge.PARITY, reason="Both of us."))

    assert told.without_want("w2") == Curves().rating(rating())
    assert told.without_player("us").ratings == (rating(player="b", want="w2"),)
