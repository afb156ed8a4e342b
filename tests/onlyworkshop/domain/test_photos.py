from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.photos import MOST_OF_AN_EXERCISE, MOST_PHOTOS, Photo, Photos
from onlyworkshop.domain.refusal import SamePhotoTwice, TooLong, TooMany, Unknown
from onlyworkshop.domain.workshop import started_chapters
from tests.onlyworkshop.builders import workshop


def photo(name: str, module: str = "wants", caption: str = "") -> Photo:
    return Photo(
        id=name, module=module, digest=sha256(name.encode()).hexdigest(), width=2400, height=1800, caption=caption
    )


def photos(*names: str, module: str = "wants") -> Photos:
    return Photos(rows=tuple(photo(name, module) for name in names))


def names(beside: tuple[Photo, ...]) -> list[str]:
    return [one.id for one in beside]


def test_photos_stand_beside_their_exercise_in_the_order_of_adding() -> None:
    three = photos("a").with_photo(photo("b", "drafts")).with_photo(photo("c"))
    assert names(three.of("wants")) == ["a", "c"]
    assert names(three.of("drafts")) == ["b"]
    assert three.of("proof") == ()


def test_an_exercise_has_room_for_twelve_and_a_workshop_for_sixty() -> None:
    full = Photos()
    for place in range(MOST_PHOTOS):
        full = full.with_photo(photo(f"p{place}", f"exercise-{place // MOST_OF_AN_EXERCISE}"))
    assert full.room("another") == 0
    with pytest.raises(TooMany) as refused:
        full.with_photo(photo("more", "another"))
    assert (refused.value.limit, refused.value.field) == (60, "photos")


def test_a_thirteenth_photo_beside_one_exercise_is_refused() -> None:
    dozen = photos(*(f"p{n}" for n in range(12)))
    assert (dozen.room("wants"), dozen.room("drafts")) == (0, 12)
    with pytest.raises(TooMany) as refused:
        dozen.with_photo(photo("more"))
    assert (refused.value.limit, refused.value.field) == (12, "photos_of_exercise")


def test_the_same_photo_stands_beside_an_exercise_once() -> None:
    one = photos("a")
    with pytest.raises(SamePhotoTwice):
        one.with_photo(photo("a").replaced(id="other"))
    assert len(one.with_photo(photo("a", "drafts").replaced(id="other")).rows) == 2


def test_a_caption_is_a_line_of_at_most_140_characters() -> None:
    told = photos("a", "b").captioned("a", "  What clients\n crave ")
    assert told.rows[0].caption == "What clients crave"
    assert told.captioned("a", "").rows[0].caption == ""
    with pytest.raises(TooLong):
        told.captioned("a", "x" * 141)
    with pytest.raises(Unknown):
        told.captioned("gone", "x")


@pytest.mark.parametrize(
    ("moved", "by", "order"),
    [("a", 1, "bac"), ("c", -1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("a", 9, "bca"), ("b", 0, "abc")],
)
def test_a_photo_moves_among_those_of_its_exercise_only(moved: str, by: int, order: str) -> None:
    mixed = photos("x", module="drafts").with_photo(photo("a")).with_photo(photo("y", "drafts"))
    mixed = mixed.with_photo(photo("b")).with_photo(photo("c"))
    after = mixed.moved(moved, by)
    assert names(after.of("wants")) == list(order)
    assert names(after.of("drafts")) == ["x", "y"]


@given(st.permutations("abcdef"), st.sampled_from("abcdef"), st.integers(-9, 9))
def test_moving_loses_nothing(order: list[str], moved: str, by: int) -> None:
    before = photos(*order)
    assert sorted(names(before.moved(moved, by).rows)) == list("abcdef")


def test_a_photo_that_was_removed_is_gone_and_removing_it_again_does_nothing() -> None:
    left = photos("a", "b").without("a")
    assert names(left.rows) == ["b"]
    assert left.without("a") == left
    assert left.find("a") is None


def test_a_chapter_in_which_there_are_only_photos_is_started() -> None:
    assert started_chapters(workshop().replaced(photos=photos("a", module="proof"))) == {"proof"}
