"""A heading does not leave its last word alone on a line."""

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.pictures.balance import balanced
from onlyworkshop.pictures.layout import Area, Style, set_in
from onlyworkshop.pictures.moments import steps
from onlyworkshop.pictures.sentence import sentence
from onlyworkshop.pictures.typesetting import width, wrapped

WORDS = st.lists(st.text("abcONLY-", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join)
QUESTION = "What do we do that clients want and nobody else can say?"


@given(WORDS, st.floats(6, 80))
def test_balancing_takes_no_line_more_and_loses_no_word(text: str, room: float) -> None:
    lines = balanced(text, room, 2.4)
    assert len(lines) == len(wrapped(text, room, 2.4))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, 2.4) <= room + 1e-6 for line in lines)


def test_lines_that_end_well_already_stay_as_they_are() -> None:
    assert balanced("one two three four", 12, 2) == wrapped("one two three four", 12, 2)
    assert balanced("short", 50, 2) == ("short",)
    assert balanced("a long first line\nb", 60, 2) == ("a long first line", "b")


def test_a_question_is_broken_where_both_lines_are_about_as_long() -> None:
    wide = width(QUESTION, 4) - 1
    assert len(wrapped(QUESTION, wide, 4)[-1].split()) == 1
    texts, _high = set_in(Area(0, 0, wide, 12), QUESTION, Style(4), 4)
    assert len(texts) == 2
    assert len(texts[-1].text.split()) > 2


def test_a_step_and_a_statement_leave_no_word_alone() -> None:
    text = "We are the ONLY ones that check every cover once a year."
    for one in (steps((QUESTION,), 1.3, 4.8), sentence(text, Area(0, 0, 90, 40), (5, 5), "middle")):
        *_before, last = [shape for shape in one.shapes if getattr(shape, "text", "") not in ("", "1")]
        assert len(last.text.split()) > 1  # type: ignore[union-attr]
