"""What the signs of a board mean is told on it, and nothing that must be told is dropped for want of room."""

import pytest

from onlyworkshop.domain.exercises.drafts import DraftsBoard
from onlyworkshop.domain.wishes import WantsBoard
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Box, Line
from tests.onlyworkshop.pictures.boards import FULL, TYPICAL, boards, frame
from tests.onlyworkshop.pictures.pages_seen import all_pages

SHAPES = pytest.mark.parametrize("aspect", [4 / 3, 16 / 9, 9 / 16])


@SHAPES
def test_a_tick_on_a_draft_says_what_it_means_and_no_tick_needs_no_meaning(aspect: float) -> None:
    board = boards(TYPICAL)["drafts"]
    assert isinstance(board, DraftsBoard)
    said = [one.texts() for one in all_pages(frame(board), aspect)]
    assert "goes on to the tests" in said[0]
    none = board._replace(drafts=tuple(one.replaced(carried=False) for one in board.drafts))
    assert not any("goes on to the tests" in one.texts() for one in all_pages(frame(none), aspect))


@SHAPES
def test_a_tick_on_the_wall_says_what_it_means(aspect: float) -> None:
    board = boards(TYPICAL)["cards"]
    assert isinstance(board, WantsBoard)
    assert "goes on to be scored" in room(frame(board), aspect).texts()
    assert "goes on to be scored" not in room(frame(boards(TYPICAL)["shortlist"]), aspect).texts()


@SHAPES
@pytest.mark.parametrize("name", ["covered selling", "selling"])
def test_who_marks_is_told_however_much_there_is_to_mark(name: str, aspect: float) -> None:
    told = " ".join(room(frame(boards(FULL)[name], FULL), aspect).texts())
    assert "Marked by" in told


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
def test_the_longest_texts_beside_the_hours_are_told_whole(aspect: float) -> None:
    board = boards(FULL)["covered selling"]
    told = "".join("".join(room(frame(board, FULL), aspect).texts()).split())
    assert [one for one in board.behaviours if "".join(one.split()) not in told] == []  # type: ignore[union-attr]


def test_hairlines_have_an_ink_of_their_own_in_the_room() -> None:
    for board in boards(TYPICAL).values():
        shapes = room(frame(board), 16 / 9).shapes
        assert not any(one.ink == "line" for one in shapes if isinstance(one, Line | Box))
