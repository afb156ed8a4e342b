import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.competitor_map import (
    US,
    CompetitorMap,
    Map,
    Placement,
    board,
    players,
)
from onlyworkshop.domain.plane import correlation
from onlyworkshop.domain.refusal import OutOfRange, TooMany

PLAYING = players("We", [("b", "Foundry"), ("c", "Kit maker"), ("d", "Nothing")])
# Ratings of four players that fit every figure which method E6 and E7 print of them.
FIRST, SECOND, THIRD = (8, 0, 2, 7), (3, 5, 8, 8), (9, 4, 3, 4)


def placed(*points: tuple[str, str, float, float], revealed: bool = True) -> Map:
    return Map(
        id="map-1", revealed=revealed, placements=tuple(Placement(rater=r, player=p, x=x, y=y) for r, p, x, y in points)
    )


def test_the_axis_alarm_of_the_worked_ratings() -> None:
    assert correlation(list(zip(FIRST, THIRD, strict=True))) == pytest.approx(0.67, abs=0.005)
    assert correlation(list(zip(SECOND, THIRD, strict=True))) == pytest.approx(-0.85, abs=0.005)


@pytest.mark.parametrize(("xs", "alarm"), [(FIRST, False), (SECOND, True)])
def test_axes_that_tell_one_story_are_named(xs: tuple[int, ...], alarm: bool) -> None:
    points = [("p1", player.id, float(x), float(y)) for player, x, y in zip(PLAYING, xs, THIRD, strict=True)]

    assert board(placed(*points), PLAYING).one_story is alarm


def test_three_players_are_too_few_for_an_axis_alarm() -> None:
    points = [("p1", player.id, float(n), float(n)) for n, player in enumerate(PLAYING[:3])]

    assert board(placed(*points), PLAYING).correlation is None


def test_an_axis_on_which_nobody_differs_has_no_correlation() -> None:
    assert correlation([(5, 1), (5, 2), (5, 3), (5, 4)]) is None


def test_nothing_of_a_placement_is_told_before_the_reveal() -> None:
    hidden = board(placed(("p1", US, 9, 9), ("p2", US, 2, 2), revealed=False), PLAYING)

    assert (hidden.spots, hidden.dots, hidden.empty, hidden.correlation) == ((), (), (), None)
    assert hidden.raters == 2


def test_mean_and_spread_come_from_everybody() -> None:
    (spot,) = board(placed(("p1", US, 4, 8), ("p2", US, 8, 8)), PLAYING).spots

    assert (spot.x.n, spot.x.mean, spot.x.deviation, spot.y.deviation) == (2, 6, 2, 0)


def test_the_nearest_rival_is_a_share_of_the_diagonal_and_a_crowd_is_within_two_units() -> None:
    us, _near, far = board(placed(("p1", US, 0, 0), ("p1", "b", 2, 0), ("p1", "c", 10, 10)), PLAYING).spots

    assert (us.nearest, us.crowd) == ("b", 1)
    assert us.distance == pytest.approx(2 / 14.14)
    assert far.crowd == 0
    assert far.distance == pytest.approx(12.806 / 14.14, abs=0.001)


def test_somebody_alone_on_the_map_has_no_nearest_rival() -> None:
    (spot,) = board(placed(("p1", US, 5, 5)), PLAYING).spots

    assert (spot.nearest, spot.distance, spot.crowd) == (None, None, 0)


def test_empty_corners_are_named_and_the_middle_fills_all() -> None:
    assert board(placed(("p1", US, 9, 9)), PLAYING).empty == ("low-high", "low-low", "high-low")
    assert board(placed(("p1", US, 5, 5)), PLAYING).empty == ()


def test_a_rater_has_one_placement_per_player() -> None:
    one = Map(id="map-1").placing(Placement(rater="p1", player=US, x=1, y=1))

    assert one.placing(Placement(rater="p1", player=US, x=2.5, y=3)).placements == (
        Placement(rater="p1", player=US, x=2.5, y=3),
    )


@pytest.mark.parametrize(("x", "y"), [(10.3, 5), (-0.5, 5), (5, 10.5), (5.25, 5)])
def test_placements_stay_on_the_map_in_half_steps(x: float, y: float) -> None:
    with pytest.raises(OutOfRange):
        Placement.made(rater="p1", player=US, x=x, y=y)


def test_a_fourth_map_is_refused() -> None:
    maps = CompetitorMap().with_map(Map(id="map-2")).with_map(Map(id="map-3"))
    with pytest.raises(TooMany):
        maps.with_map(Map(id="map-4"))


def two_rounds(revealed: bool = True) -> Map:
    first, second = ((1, 1), (5, 5), (9, 9)), ((6, 5), (7, 6), (8, 7))
    placements = [
        Placement(rater=f"p{n}", player=US, round=round_, x=float(x), y=float(y))
        for round_, points in enumerate((first, second), 1)
        for n, (x, y) in enumerate(points)
    ]
    return Map(id="map-1", placements=tuple(placements), round=2, revealed=revealed)


def test_a_second_round_shows_how_far_the_median_moved_and_whether_opinions_came_together() -> None:
    shown = board(two_rounds(), PLAYING)
    (move,) = shown.moves

    assert (move.start, move.end) == ((5, 5), (7, 6))
    assert move.units == pytest.approx(5**0.5)
    assert move.growth < 0
    assert {dot.round for dot in shown.dots} == {2}


def test_nothing_of_either_round_is_told_while_the_second_is_covered() -> None:
    hidden = board(two_rounds(revealed=False), PLAYING)

    assert (hidden.spots, hidden.before, hidden.moves, hidden.raters) == ((), (), (), 3)


def test_the_second_round_begins_covered_and_the_first_was_seen() -> None:
    first = Map(id="map-1", revealed=True)
    second = first.in_round(2)

    assert (second.round, second.revealed) == (2, False)
    assert second.in_round(1) == first
    assert first.in_round(1) is first


def test_a_player_who_was_not_placed_before_has_not_moved() -> None:
    late = two_rounds().placing(Placement(rater="p1", player="b", round=2, x=1, y=1))

    assert [move.player.id for move in board(late, PLAYING).moves] == [US]


def test_a_spot_stands_at_the_median_and_scatters_around_the_mean() -> None:
    (spot,) = board(placed(("p1", US, 0, 0), ("p2", US, 1, 0), ("p3", US, 8, 0)), PLAYING).spots

    assert (spot.at, spot.x.mean) == ((1, 0), 3)
    assert spot.scatter == pytest.approx(spot.x.deviation)


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 20), st.integers(0, 20)), max_size=30))
def test_the_order_of_raters_does_not_matter(given_points: list) -> None:
    one, other = Map(id="m", revealed=True), Map(id="m", revealed=True)
    unique = {rater: (x / 2, y / 2) for rater, x, y in given_points}
    for rater, (x, y) in unique.items():
        one = one.placing(Placement(rater=rater, player=US, x=x, y=y))
    for rater, (x, y) in reversed(unique.items()):
        other = other.placing(Placement(rater=rater, player=US, x=x, y=y))

    assert board(one, PLAYING).spots == board(other, PLAYING).spots
