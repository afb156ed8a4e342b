from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.pictures.layout import Area, Style, balanced, set_in
from onlyworkshop.pictures.typesetting import width, wrapped

TEXTS = st.text(st.sampled_from("ab -WiONLY"), max_size=120)


def test_no_word_stands_alone_in_the_last_line() -> None:
    style = Style(4)
    told = "What does this client group long for that nobody gives them?"
    room = width(told, 4) - 2
    assert wrapped(told, room, 4)[-1] == "them?"
    first, last = balanced(told, room, style)
    assert width(last, 4) > 0.6 * width(first, 4)


def test_lines_that_are_already_even_stay_as_they_are() -> None:
    assert balanced("one two three four", 12, Style(2)) == wrapped("one two three four", 12, 2)
    assert balanced("short", 50, Style(2)) == ("short",)
    assert balanced("a long first line\nb", 60, Style(2)) == ("a long first line", "b")


@given(TEXTS, st.floats(4, 60), st.booleans())
def test_even_lines_are_no_more_and_no_wider_and_lose_nothing(text: str, room: float, bold: bool) -> None:
    plain, even = wrapped(text, room, 3, bold), balanced(text, room, Style(3, weight="bold" if bold else "regular"))
    assert len(even) == len(plain)
    assert "".join(even).replace(" ", "") == "".join(plain).replace(" ", "")
    assert all(width(line, 3, bold) <= max(room, width("W", 3, bold)) + 1e-6 for line in even)


def test_text_set_in_an_area_has_even_lines() -> None:
    lines, _high = set_in(Area(0, 0, 40, 20), "Everybody places alone first.", Style(4), 3)
    assert lines[-1].text != "first."
