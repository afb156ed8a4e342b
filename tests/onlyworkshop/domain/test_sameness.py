import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.sameness import said_in


@pytest.mark.parametrize(
    "other",
    [
        "a cover that stays shut",
        "A COVER, that stays SHUT!",
        "Covers that stay shut.",
        "The cover stays shut",
        "Our covers: they stay shut",
    ],
)
def test_case_punctuation_plurals_and_small_words_make_no_difference(other: str) -> None:
    assert said_in(other) == said_in("A cover that stays shut")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No rusted bolts", "Rusted bolts"),
        ("A price that fits", "A lid that fits"),
        ("Open without the suit", "Open with the suit"),
        ("A glass lid", "A gla lid"),
    ],
)
def test_what_says_something_else_stays_apart(one: str, other: str) -> None:
    assert said_in(one) != said_in(other)


@pytest.mark.parametrize(("many", "one"), [("boxes", "box"), ("cities", "city"), ("glass", "glass"), ("bus", "bus")])
def test_plurals_are_told_from_words_that_end_in_s(many: str, one: str) -> None:
    assert said_in(many) == (one,)


def test_a_text_of_small_words_alone_still_says_something() -> None:
    assert said_in("To be or not to be") != said_in("It is what it is")
    assert said_in("It is.") == ("is", "it")


@given(st.text(max_size=60))
def test_any_text_says_what_it_says_whatever_its_case(text: str) -> None:
    assert said_in(f" {text}!") == said_in(text)
