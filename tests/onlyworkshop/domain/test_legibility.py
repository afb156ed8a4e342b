"""Worked examples of AVIXA V202.01:2016, and what follows from them for our typeface."""

from struct import unpack

import pytest

from onlyworkshop.domain.legibility import (
    MOST_LEAST,
    USUAL_LEAST,
    X_HEIGHT,
    Sight,
    farthest,
    least_size,
)
from resources import resource


def test_on_a_picture_one_and_a_half_metres_high_the_viewer_at_ten_and_a_half_needs_three_and_a_half_percent() -> None:
    """The published example, in heights of an element; ours is the small letter without stems."""
    assert X_HEIGHT * least_size(10.5, 1.5) == pytest.approx(3.5)
    assert farthest(3.5 / X_HEIGHT, 1.5) == pytest.approx(10.5)


@pytest.mark.parametrize(
    ("size", "height", "away"), [(2.4, 1.0, 2.38), (2.4, 1.5, 3.57), (3.6, 1.5, 5.36), (10, 2.0, 19.84)]
)
def test_how_far_away_a_text_can_be_read(size: float, height: float, away: float) -> None:
    assert farthest(size, height) == pytest.approx(away, abs=0.01)
    assert least_size(away, height) == pytest.approx(size, abs=0.02)


@pytest.mark.parametrize("cut", ["Regular", "Bold"])
def test_the_small_letters_of_our_typeface_are_as_high_as_we_say(cut: str) -> None:
    data = resource("fonts", "atkinson-hyperlegible-next", f"AtkinsonHyperlegibleNext-{cut}.ttf").read_bytes()
    (count,) = unpack(">H", data[4:6])
    tables = {data[at : at + 4]: unpack(">I", data[at + 8 : at + 12])[0] for at in range(12, 12 + 16 * count, 16)}
    (high,) = unpack(">h", data[tables[b"OS/2"] + 86 : tables[b"OS/2"] + 88])
    (em,) = unpack(">H", data[tables[b"head"] + 18 : tables[b"head"] + 20])
    assert high / em == pytest.approx(X_HEIGHT)


def test_a_deep_room_gets_larger_letters_up_to_a_size_that_still_leaves_room_for_words() -> None:
    assert Sight(depth=3, width=3.2, aspect=16 / 9).size == USUAL_LEAST
    assert Sight(depth=6, width=3.2, aspect=16 / 9).size == pytest.approx(3.36, abs=0.01)
    assert Sight(depth=30, width=3.2, aspect=16 / 9).size == MOST_LEAST


def test_the_rows_beyond_the_reach_are_blind_and_a_wider_picture_opens_their_eyes() -> None:
    sight = Sight(depth=9, width=2.0, aspect=16 / 9)
    assert sight.reach == pytest.approx(4.02, abs=0.01)
    assert sight.blind_rows() == (4, 5, 6, 7, 8)
    assert sight.blind_rows(first=3.0, step=1.5) == (2, 3, 4, 5)
    assert sight._replace(width=sight.wide_enough).blind_rows() == ()


def test_whoever_sits_at_the_very_back_is_counted() -> None:
    assert Sight(depth=4.5, width=2.0, aspect=16 / 9).blind_rows() == (4,)
    assert Sight(depth=1.5, width=0.3, aspect=16 / 9).blind_rows() == (1,)


def test_a_wide_picture_is_lower_so_less_far_to_read() -> None:
    assert Sight(20, 3.0, 21 / 9).reach == pytest.approx(4.59, abs=0.01)
    assert Sight(20, 3.0, 4 / 3).reach == pytest.approx(8.03, abs=0.01)


def test_an_upright_picture_is_measured_by_its_width() -> None:
    """The letters of a screen on its side are as large as on a square one of the same width."""
    lying, upright = Sight(1.0, 0.6, 1.0), Sight(1.0, 0.6, 9 / 16)
    assert upright.size * upright.height == pytest.approx(lying.size * lying.height)
