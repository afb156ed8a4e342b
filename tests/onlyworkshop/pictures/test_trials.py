"""What the tests say of the drafts, in the room."""

import pytest

from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.sentence import ACCENT
from onlyworkshop.pictures.shapes import Text
from onlyworkshop.pictures.typesetting import ELLIPSIS
from tests.onlyworkshop.pictures.boards import FULL, TYPICAL, clauses_board, frame, swap_board, trials_board
from tests.onlyworkshop.pictures.pages_seen import said_on_all_pages


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
def test_all_drafts_of_a_page_are_set_in_one_size(aspect: float) -> None:
    shapes = room(frame(trials_board(FULL), FULL), aspect).shapes
    sizes = {round(shape.size, 3) for shape in shapes if isinstance(shape, Text) and shape.ink == ACCENT}
    assert len(sizes) == 1


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
def test_whoever_shares_a_clause_is_named_in_full(aspect: float) -> None:
    said = " ".join(said_on_all_pages(frame(clauses_board(FULL)), aspect))
    assert "shared: " in said
    assert ELLIPSIS not in said


def test_the_question_of_the_swap_test_is_larger_than_the_question_of_the_block() -> None:
    shapes = room(frame(swap_board(TYPICAL)), 16 / 9).shapes
    sizes = {shape.text: shape.size for shape in shapes if isinstance(shape, Text)}
    assert sizes["Could they say this?"] > 5
