"""The axis stress test: what every pair of wants would show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.axes import LONGEST_LABEL, axis_of, stress
from onlyworkshop.domain.canvas import RatedWant
from onlyworkshop.domain.exercises.competitor_map import US, players
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.refusal import Refusal

WANTS = tuple(RatedWant(f"w{n}", f"Want number {n}") for n in range(3))
PLAYING = players("We", [("b", "Foundry"), ("c", "Kit maker"), ("d", "Nothing")])


def rated(**values: tuple[float, ...]) -> dict[tuple[str, str], float]:
    return {(player, WANTS[n].id): value for player, told in values.items() for n, value in enumerate(told)}


WORKED = rated(us=(8, 3, 9), b=(0, 5, 4), c=(2, 8, 3), d=(7, 8, 4))


def test_the_worked_ratings_tell_one_story_on_the_second_and_third_want() -> None:
    found = {(pair.across.id, pair.up.id): pair for pair in stress(WORKED, WANTS, PLAYING).pairs}

    assert found["w0", "w2"].correlation == pytest.approx(0.67, abs=0.005)
    assert found["w1", "w2"].correlation == pytest.approx(-0.85, abs=0.005)
    assert [found[pair].one_story for pair in (("w0", "w2"), ("w1", "w2"))] == [False, True]


def test_a_pair_flatters_when_we_alone_are_at_the_top_right() -> None:
    found = {(pair.across.id, pair.up.id): pair for pair in stress(WORKED, WANTS, PLAYING).pairs}

    assert found["w0", "w2"].flattering
    assert not found["w0", "w1"].flattering
    shared = rated(us=(8, 8), b=(6, 6))
    (pair,) = stress(shared, WANTS[:2], PLAYING).pairs
    assert not pair.flattering


def test_open_space_is_lost_to_a_rival_within_two_units() -> None:
    at_two, beyond = rated(us=(5, 5), b=(7, 5)), rated(us=(5, 5), b=(7, 6))

    assert not stress(at_two, WANTS[:2], PLAYING).pairs[0].open
    assert stress(beyond, WANTS[:2], PLAYING).pairs[0].open
    assert stress(WORKED, WANTS, PLAYING).survives == 3


def test_the_soundest_pair_is_proposed_first() -> None:
    pairs = stress(WORKED, WANTS, PLAYING).pairs

    assert [(pair.one_story, pair.flattering) for pair in pairs] == sorted(
        (pair.one_story, pair.flattering) for pair in pairs
    )


def test_a_pair_without_us_or_without_anybody_else_is_left_out() -> None:
    assert stress(rated(b=(1, 2), c=(3, 4)), WANTS, PLAYING).pairs == ()
    assert stress(rated(us=(1, 2, 3)), WANTS, PLAYING).pairs == ()
    assert stress({}, WANTS, PLAYING).pairs == ()


@given(
    st.dictionaries(
        st.tuples(st.sampled_from((US, "b", "c", "d")), st.sampled_from(("w0", "w1", "w2"))), st.floats(0, 10)
    )
)
def test_every_count_is_one_of_the_pairs(means: dict[tuple[str, str], float]) -> None:
    found = stress(means, WANTS, PLAYING)

    assert max(found.survives, found.flattering, found.one_story) <= len(found.pairs) <= 3
    assert all(pair.correlation is None or -1 <= pair.correlation <= 1 for pair in found.pairs)


@given(st.text(min_size=3, max_size=100))
def test_a_want_becomes_an_axis_whatever_its_words(text: str) -> None:
    try:
        want = Want.made(id="w", text=text)
    except Refusal:
        return
    axis = axis_of(RatedWant(want.id, want.text))

    assert (axis.want, axis.low, axis.high) == ("w", "", "")
    assert 3 <= len(axis.label) <= LONGEST_LABEL


def test_a_long_want_is_shortened_between_two_words() -> None:
    text = "Never again to explain a closed river beach on the evening news."

    assert axis_of(RatedWant("w", text)).label == "Never again to explain a closed river…"
