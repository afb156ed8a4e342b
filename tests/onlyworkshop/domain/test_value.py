"""Typed text is cleaned once and stays as it is."""

from hypothesis import example, given
from hypothesis import strategies as st

from onlyworkshop.domain.value import clean


@given(st.text())
@example("e\x00\u0301")
def test_clean_text_is_clean(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)
