"""A phrase is found in all its endings, spellings and ways of typing, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.phrase import Reading, compiled, folded, spaced


def found(pattern: str, text: str) -> list[str]:
    reading = Reading.of(text)
    return [text[slice(*reading.place(span))] for span in reading.spans(pattern)]


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("solution~", "solution solutions solution's solutions'"),
        ("deliver~", "deliver delivers delivered delivering"),
        ("commit~", "commit commits committed committing"),
        ("excite~", "excite excites excited exciting"),
        ("rely~", "rely relies relied relying"),
        ("journey~", "journey journeys journeyed journeying"),
        ("optimise~", "optimise optimises optimised optimising optimize optimizes optimized optimizing"),
        ("organisation~", "organisation organisations organization organizations"),
        ("favourite", "favourite favorite"),
        ("labour~", "labour labored"),
        ("tailored", "tailored"),
        ("unrivalled", "unrivalled unrivaled"),
        ("traveller~", "traveller travellers traveler travelers"),
        ("centre", "centre center"),
        ("client_centred", "client-centred client\u2011centered clientcentered client–centred"),
        ("world class", "world-class world\u00a0class"),
    ],
)
def test_one_phrase_stands_for_all_its_endings_and_spellings(pattern: str, texts: str) -> None:
    assert [found(pattern, text) for text in texts.split(" ")] == [[text] for text in texts.split(" ")]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("solution~", "resolution"), ("best", "bestiary"), ("lead~", "leader"), ("optimise~", "optimist"),
        ("can", "can't"), ("can", "can’t"), ("world class", "worldclass"), ("our", "or"), ("best", ""),
        ("better .. world", "better for you and for all the world"),
    ],
)  # fmt: skip
def test_other_words_are_let_pass(pattern: str, text: str) -> None:
    assert not found(pattern, text)


@pytest.mark.parametrize("text", ["a better world", "a better, safer world", "a better and much safer world"])
def test_a_gap_is_up_to_three_words(text: str) -> None:
    assert found("better .. world", text) == [text[2:]]


def test_a_space_is_any_run_of_spaces_and_hyphens_and_an_underline_may_be_nothing() -> None:
    text = "state-of-the-art, state of\nthe  art, cost effective, cost-effective and costeffective"
    assert len(found("state of the art", text)) == 2
    assert len(found("cost_effective", text)) == 3


def test_places_are_those_of_the_text_itself_whatever_nobody_sees_in_it() -> None:
    text = "“so\u00adlu\u200btions” – cus\u00adtomer\u2011fo\u00adcused"
    assert found("solution~", text) == ["so\u00adlu\u200btions"]
    assert found("customer focus~", text) == ["cus\u00adtomer\u2011fo\u00adcused"]


def test_spans_may_begin_inside_one_another() -> None:
    assert found("best( of)?( best)?", "best of best") == ["best of best", "best"]


def test_a_phrase_is_compiled_once() -> None:
    assert compiled("best of breed") is compiled("best of breed")


@given(st.text())
def test_folding_keeps_each_letter_in_its_place(text: str) -> None:
    for letter in text:
        assert len(spaced(letter)) == len(folded(letter)) == 1
    assert "-" not in spaced(text)


@given(st.text(), st.sampled_from(["a~", "\\w+", "best( \\w+){0,2}"]))
def test_spans_lie_inside_the_text_and_are_never_empty(text: str, pattern: str) -> None:
    reading = Reading.of(text)
    for span in reading.spans(pattern):
        start, end = reading.place(span)
        assert 0 <= start < end <= len(text)
