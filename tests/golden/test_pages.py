"""The pack of the sample is laid out as it was when somebody last looked at it."""

from tests.golden.pages import KEPT, outline


def test_the_pages_of_the_sample_are_where_they_were() -> None:
    assert outline() == KEPT.read_text("utf-8").rstrip("\n"), "if this is meant: python -m tests.golden.pages"
