"""What the ratings of E6 say, with the worked example of the method."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.canvas import CurvesBoard, RatedWant, board, compared, divergence, focus, means, weighted_lead
from onlyworkshop.domain.exercises.competitor_map import US, players
from onlyworkshop.domain.exercises.curves import Action, CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.wants import Want, Wants

WANTS = tuple(RatedWant(f"w{n}", f"Want number {n}", n) for n in range(1, 7))
PLAYING = players("We", [("b", "Foundry"), ("c", "Kit maker"), ("d", "Nothing")])
# Ratings of three players and importances that fit every figure which method E6 prints.
WORKED = {
    US: (8, 3, 9, 4, 2, 5),
    "b": (0, 5, 4, 6, 7, 6),
    "c": (2, 8, 3, 3, 0, 1),
    "d": (7, 8, 4, 2, 0, 2),
}
IMPORTANCE = dict(zip((want.id for want in WANTS), (7.0, 6.0, 10.0, 5.0, 5.0, 5.0), strict=True))

ratings = st.dictionaries(
    st.tuples(st.sampled_from(("t1", "t2", "t3")), st.sampled_from(("us", "b", "c", "d", "gone")), st.integers(0, 6)),
    st.integers(0, 10),
    max_size=40,
)


def told(given_: dict[str, tuple[int, ...]], rater: str = "table-1", **changes: object) -> Curves:
    rated = tuple(
        CurveRating(rater=rater, player=player, want=want.id, value=value)
        for player, values in given_.items()
        for want, value in zip(WANTS, values, strict=False)
    )
    return Curves(ratings=rated, revealed=True).replaced(**changes)


def worked() -> CurvesBoard:
    return board(told(WORKED), WANTS, PLAYING, IMPORTANCE)


def of(found: dict[tuple[str, str, int], int]) -> Curves:
    rated = tuple(CurveRating(rater=r, player=p, want=f"w{n}", value=value) for (r, p, n), value in found.items())
    return Curves(ratings=rated, revealed=True)


def test_the_worked_example_of_the_method() -> None:
    shown = worked()
    shape = shown.shape

    assert [place.lead for place in shown.places] == [1, -5, 5, -2, -5, -1]
    assert shape is not None
    assert shape.divergence == pytest.approx(0.28, abs=0.005)
    assert shape.focus == pytest.approx(0.5)
    assert shape.weighted == pytest.approx(1.5)
    assert (shape.best, shape.of, shape.flattering) == (2, 6, False)


def test_a_want_is_called_by_the_number_of_its_card() -> None:
    cards = tuple(Want(id=f"w{n}", text=f"Want number {n}", shortlisted=n in {2, 6}) for n in range(1, 7))
    called = compared(Wants(rows=cards))
    assert called == (RatedWant("w2", "Want number 2", 2), RatedWant("w6", "Want number 6", 6))
    assert board(told(WORKED), called, PLAYING, {}).wants == called


def test_a_lead_of_two_is_a_difference_and_two_behind_is_behind() -> None:
    parity, behind, difference = Edge.PARITY, Edge.BEHIND, Edge.DIFFERENCE

    assert [place.edge for place in worked().places] == [parity, behind, difference, behind, behind, parity]


def test_a_lead_of_two_in_thirds_is_still_two() -> None:
    shown = told({US: (8,), "b": (6,)}).replaced(
        ratings=tuple(
            CurveRating(rater=f"t{n}", player=player, want="w1", value=value)
            for player, values in ((US, (8, 9, 9)), ("b", (6, 7, 7)))
            for n, value in enumerate(values)
        )
    )
    assert board(shown, WANTS[:1], PLAYING, {}).places[0].edge is Edge.DIFFERENCE


def test_the_groups_own_word_stands_over_the_figures_with_its_reason() -> None:
    word = Override(want="w1", edge=Edge.DIFFERENCE, reason="Only ours stays shut in winter.")
    place = board(told(WORKED).overriding(word).moving("w1", Action.RAISE), WANTS, PLAYING, {}).places[0]

    assert (place.reckoned, place.edge, place.override, place.action) == (
        Edge.PARITY,
        Edge.DIFFERENCE,
        word,
        Action.RAISE,
    )


def test_best_on_seven_of_ten_is_flattery() -> None:
    shown = board(told({US: (5, 5, 5), "b": (4, 4, 5)}), WANTS[:3], PLAYING, {}).shape
    assert shown is not None
    assert not shown.flattering
    shown = board(told({US: (5, 5, 5, 5), "b": (4, 4, 4, 5)}), WANTS[:4], PLAYING, {}).shape
    assert shown is not None
    assert (shown.best, shown.flattering) == (3, True)


def test_nothing_of_a_rating_is_told_before_the_reveal() -> None:
    hidden = board(told(WORKED, revealed=False), WANTS, PLAYING, IMPORTANCE)

    assert (hidden.raters, hidden.revealed, hidden.curves, hidden.places, hidden.shape) == (1, False, (), (), None)
    assert means(told(WORKED, revealed=False), WANTS, PLAYING) == {}


def test_a_want_that_nobody_rated_for_us_has_no_lead_and_weighs_nothing() -> None:
    shown = board(told({US: (8,), "b": (5, 6)}), WANTS[:2], PLAYING, IMPORTANCE)

    assert [place.lead for place in shown.places] == [3, None]
    assert [place.edge for place in shown.places] == [Edge.DIFFERENCE, None]
    assert shown.shape is not None
    assert (shown.shape.of, shown.shape.weighted) == (1, 3)


def test_without_importance_there_is_no_weighted_lead() -> None:
    assert weighted_lead({"w1": 1, "w2": 2}, {"w1": 5}) is None
    assert weighted_lead({"w1": 1}, {"w1": 0}) is None
    assert weighted_lead({}, {}) is None


def test_ratings_far_apart_are_to_be_talked_about_first() -> None:
    low, high = told({US: (1,)}), told({US: (6,)}, rater="table-2")
    shown = board(low.replaced(ratings=low.ratings + high.ratings), WANTS[:1], PLAYING, {})

    assert shown.apart == ((shown.wants[0], PLAYING[0]),)


def test_how_much_is_a_guess_is_told() -> None:
    seen = CurveRating(rater="t", player=US, want="w1", value=3, evidence=2)
    guess = CurveRating(rater="t", player="b", want="w1", value=3)

    assert board(Curves(ratings=(seen, guess), revealed=True), WANTS, PLAYING, {}).guesses == 0.5


@pytest.mark.parametrize(("wants", "top"), [(1, None), (2, 0.1), (4, 0.2), (5, 0.25), (8, 0.4)])
def test_the_top_third_is_rounded_and_at_least_one(wants: int, top: float | None) -> None:
    assert focus(list(range(wants))) == (None if top is None else pytest.approx(top))


@given(ratings)
def test_no_figure_leaves_its_range_and_nothing_divides_by_nothing(found: dict[tuple[str, str, int], int]) -> None:
    shown = board(of(found), WANTS, PLAYING, IMPORTANCE)

    assert shown.shape is not None
    for figure, low, high in (
        (shown.shape.divergence, 0, 1),
        (shown.shape.focus, 0, 1),
        (shown.shape.weighted, 0, 10),
        (shown.guesses, 0, 1),
    ):
        assert figure is None or low - 1e-9 <= figure <= high + 1e-9
    assert all(place.lead is None or -10 <= place.lead <= 10 for place in shown.places)
    assert 0 <= shown.shape.best <= shown.shape.of <= len(WANTS)


@given(ratings)
def test_the_order_of_raters_does_not_matter(found: dict[tuple[str, str, int], int]) -> None:
    backwards = dict(reversed(found.items()))

    assert board(of(found), WANTS, PLAYING, IMPORTANCE) == board(of(backwards), WANTS, PLAYING, IMPORTANCE)


@given(st.lists(st.tuples(st.floats(0, 10), st.floats(0, 10)), max_size=8))
def test_divergence_is_the_same_from_both_sides(pairs: list[tuple[float, float]]) -> None:
    ours, others = [one for one, _ in pairs], [one for _, one in pairs]

    assert divergence(ours, others) == divergence(others, ours)
