from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain import practice
from onlyworkshop.domain.exercises.selling import METHODS, Behaviour, Grade, Hours, Mark, MethodRating, Selling
from onlyworkshop.domain.practice import GROUP, board, gaps, needing_everything, sheets, training

ZERO_TO_FOUR = st.none() | st.integers(0, 4)
RATINGS = st.lists(
    st.builds(
        MethodRating,
        rater=st.sampled_from(["p1", "p2", "p3", GROUP]),
        method=st.integers(1, METHODS),
        now=ZERO_TO_FOUR,
        needed=ZERO_TO_FOUR,
    ),
    unique_by=lambda one: (one.rater, one.method),
).map(tuple)


def rated(method: int, now: int | None, needed: int | None, rater: str = "p1") -> MethodRating:
    return MethodRating(rater=rater, method=method, now=now, needed=needed)


def test_push_share_is_old_of_old_and_new_and_leaves_out_what_fits_neither() -> None:
    told = training(Selling(hours=(Hours(rater="p1", old=81, new=9), Hours(rater="p2", old=50))))
    assert told is not None
    assert (told.old.mean, told.new.mean, told.old.n, told.push) == (81, 9, 1, 0.9)


def test_push_share_is_blank_when_nothing_was_trained() -> None:
    told = training(Selling(hours=(Hours(rater="p1", old=0, new=0),)))
    assert told is not None
    assert told.push is None
    assert training(Selling()) is None


def test_the_gap_is_what_is_needed_less_what_is_done_and_the_priority_weighs_it_with_the_need() -> None:
    first = gaps(Selling(ratings=(rated(1, 1, 4), rated(1, 2, 3, "p2"))))[0]
    assert first.now is not None
    assert (first.method, first.now.n, first.gap, first.priority, first.rank) == (1, 2, 2.0, 7.0, 1)


def test_doing_more_than_is_needed_is_no_gap() -> None:
    assert gaps(Selling(ratings=(rated(3, 4, 1),)))[0][3:5] == (0.0, 0.0)


def test_ties_go_by_lower_now_and_what_is_still_equal_shares_a_rank() -> None:
    ratings = (rated(2, 2, 2), rated(5, 0, 3), rated(9, 0, 3), rated(4, 1, 1), rated(7, 3, 4))
    assert [(one.method, one.rank) for one in gaps(Selling(ratings=ratings))][:5] == [
        (5, 1),
        (9, 1),
        (7, 3),
        (4, 4),
        (2, 5),
    ]


def test_a_method_that_nobody_has_rated_on_both_scales_has_no_rank_and_comes_last() -> None:
    found = gaps(Selling(ratings=(rated(1, 3, None), rated(11, 0, 1))))
    assert len(found) == METHODS
    assert (found[0].method, found[1].method, found[1].priority, found[1].rank) == (11, 1, None, None)


def test_one_answer_of_the_group_stands_in_place_of_the_single_ones() -> None:
    ratings = (rated(1, 0, 4), rated(1, 1, 2, GROUP), rated(2, 0, 4), rated(2, 1, None, GROUP))
    found = {one.method: one.gap for one in gaps(Selling(ratings=ratings))}
    assert (found[1], found[2]) == (1.0, 3.5)


@given(RATINGS)
def test_gaps_and_priorities_stay_within_their_ranges(ratings: tuple[MethodRating, ...]) -> None:
    found = gaps(Selling(ratings=ratings))
    assert sorted(one.method for one in found) == list(range(1, METHODS + 1))
    for one in found:
        assert (one.gap is None) == (one.priority is None) == (one.rank is None)
        assert 0 <= (one.gap or 0) <= 4
        assert 0 <= (one.priority or 0) <= 16


@given(RATINGS)
def test_the_order_of_raters_does_not_matter(ratings: tuple[MethodRating, ...]) -> None:
    def told(given: tuple[MethodRating, ...]) -> list[object]:
        return [(one.method, one.rank) for one in gaps(Selling(ratings=given))]

    assert told(ratings) == told(ratings[::-1])


def test_a_sheet_that_needs_everything_is_noticed() -> None:
    fours = tuple(rated(method, 0, 4) for method in range(1, METHODS + 1))
    assert (needing_everything(Selling(ratings=fours)), sheets(Selling(ratings=fours))) == (1, 1)
    assert (needing_everything(Selling(ratings=fours[1:])), sheets(Selling(ratings=fours[1:]))) == (0, 0)


def test_marks_are_shares_of_a_and_of_d_and_never_a_mean() -> None:
    card = Selling(behaviours=(Behaviour(id="b1", text="Keeps promises"), Behaviour(id="b2", text="Takes notes")))
    for month, grade in enumerate((Grade.A, Grade.A, Grade.B, Grade.D), 1):
        card = card.marking(Mark(client="C-01", behaviour="b1", month=date(2027, month, 1), grade=grade))
    first, second = practice.marks(card)
    assert (first.n, first.a, first.d) == (4, 0.5, 0.25)
    assert (second.n, second.a, second.d) == (0, None, None)


def test_the_room_sees_numbers_only_once_they_are_revealed() -> None:
    told = Selling(hours=(Hours(rater="p1", old=70, new=10),), ratings=(rated(1, 0, 4),))
    covered = board(told)
    assert (covered.spent, covered.training, covered.gaps) == (1, None, ())
    shown = board(told.replaced(hours_revealed=True, revealed=True))
    assert shown.training is not None
    assert shown.gaps[0].rank == 1
