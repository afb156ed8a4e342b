"""The statement with ONLY in bold stays where it is put."""

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.pictures.layout import Area
from onlyworkshop.pictures.sentence import sentence

STATEMENTS = st.lists(st.sampled_from(("We", "are the", "ONLY", "ones that", "permanently", "stop")), min_size=1).map(
    " ".join
)


@given(STATEMENTS, st.floats(30, 200), st.sampled_from(("left", "middle")))
def test_a_statement_is_no_wider_than_its_space_whole_or_cut(text: str, wide: float, align: str) -> None:
    shown = sentence(text, Area(0, 0, wide, 12), (6, 4), align)  # type: ignore[arg-type]
    assert all(one.left >= -1e-6 and one.left + one.width <= wide + 1e-6 for one in shown.shapes)


def test_what_is_cut_in_a_line_with_only_ends_within_the_space() -> None:
    text = "We are the ONLY ones that stop it. We are the ONLY ones that perman"
    for wide in range(60, 110):
        for one in sentence(text, Area(0, 0, wide, 5), (4, 4)).shapes:
            assert one.left + one.width <= wide + 1e-6
