"""What we do is told in full words with the want it serves, on as many pages as that takes."""

import pytest

from onlyworkshop.pictures.room import MARGIN, room
from onlyworkshop.pictures.shapes import Text
from tests.onlyworkshop.pictures.boards import FULL, TYPICAL, frame, ingredients_board
from tests.onlyworkshop.pictures.pages_seen import said_on_all_pages


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
def test_a_long_deed_is_not_cut_off_while_there_are_more_pages(aspect: float) -> None:
    board = ingredients_board(FULL)
    said = "".join("".join(said_on_all_pages(frame(board, FULL), aspect)).split())
    deeds = ["".join(one.ingredient.action.split()) for one in board.potentials]
    assert [deed for deed in deeds if deed not in said] == []


def test_every_deed_names_the_want_it_serves() -> None:
    every = ingredients_board(TYPICAL)
    board = every._replace(potentials=every.potentials[:4], wants=every.wants[:4])
    said = "".join("".join(room(frame(board), 4 / 3).texts()).split())
    assert [want for want in board.wants if "".join(want.split()) not in said] == []


def test_without_ranks_the_deeds_begin_at_the_margin() -> None:
    board = ingredients_board(TYPICAL, ranked=False)
    texts = [shape for shape in room(frame(board), 16 / 9).shapes if isinstance(shape, Text)]
    deeds = [text.x for text in texts if any(one.ingredient.action.startswith(text.text) for one in board.potentials)]
    assert MARGIN in map(round, deeds)
