from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.pictures.typesetting import ELLIPSIS, fitted, shortened, width, wrapped

LETTERS = st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029")
TEXTS = st.text(st.one_of(st.sampled_from(" -–abWONLY"), LETTERS), max_size=200)


def unspaced(text: str) -> str:
    return text.replace(" ", "").replace("\t", "")


@given(TEXTS, st.floats(2, 60), st.booleans())
def test_breaking_lines_never_loses_a_letter(text: str, room: float, bold: bool) -> None:
    assert unspaced("".join(wrapped(text, room, 2.4, bold))) == unspaced(text) or not text.strip()


@given(TEXTS, st.floats(4, 60), st.booleans())
def test_no_line_is_wider_than_asked(text: str, room: float, bold: bool) -> None:
    assert all(width(line, 2.4, bold) <= room + 1e-6 for line in wrapped(text, room, 2.4, bold))


@given(TEXTS, st.floats(10, 100), st.floats(5, 60))
def test_fitted_text_stays_in_its_space(text: str, wide: float, high: float) -> None:
    found = fitted(text, wide, high, 8, 2.4)
    assert 2.4 <= found.size <= 8
    assert found.height() <= high + 1e-6
    assert all(width(line, found.size) <= wide + 1e-6 for line in found.lines)
    assert found.cut == (unspaced("".join(found.lines)) != unspaced(text) and bool(text.strip()))


def test_words_break_at_spaces_and_after_hyphens_but_not_inside_numbers() -> None:
    assert wrapped("a well-known way", 9, 2) == ("a well-", "known", "way")
    assert wrapped("from 3-4 a.m.", 7, 2) == ("from", "3-4", "a.m.")


def test_a_word_longer_than_the_line_is_broken_inside() -> None:
    lines = wrapped("m" * 50, 20, 2)
    assert len(lines) > 1
    assert "".join(lines) == "m" * 50


def test_a_very_long_word_takes_no_longer_than_it_must() -> None:
    assert "".join(wrapped("x" * 200_000, 50, 2.4)) == "x" * 200_000
    assert fitted("x-" * 100_000, 100, 50, 8, 2.4).cut


def test_line_ends_are_kept_and_no_text_is_no_line() -> None:
    assert wrapped("a\n\nb", 20, 2) == ("a", "", "b")
    assert wrapped("", 20, 2) == wrapped("  \n ", 20, 2) == ()


def test_text_as_large_as_it_fits_breaks_no_word() -> None:
    found = fitted("contaminants everywhere", 30, 40, 11, 2.4)
    assert found.lines == ("contaminants", "everywhere")
    assert not found.cut


def test_what_does_not_fit_at_the_smallest_size_ends_in_an_ellipsis() -> None:
    found = fitted("one two three four five six seven", 10, 6, 3, 2.4)
    assert found.cut
    assert found.lines[-1].endswith(ELLIPSIS)


@given(TEXTS, st.floats(4, 40))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    assert width(shortened(text, room, 2.4), 2.4) <= room + 1e-6


def test_figures_of_one_width_keep_a_clock_still() -> None:
    assert width("11:11", 6, tabular=True) == width("08:42", 6, tabular=True)
    assert width("11:11", 6) < width("08:42", 6)
