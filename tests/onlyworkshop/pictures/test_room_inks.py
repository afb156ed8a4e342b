"""Every word in the room stands in an ink that can be read from the back row."""

import pytest

from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Text
from tests.onlyworkshop.pictures.boards import EMPTY, TYPICAL, boards, frame
from tests.resources.test_themes import IN_THE_ROOM


@pytest.mark.parametrize("name", boards(EMPTY))
def test_words_in_the_room_use_only_the_inks_whose_contrast_is_measured(name: str) -> None:
    picture = room(frame(boards(TYPICAL)[name]), 16 / 9)
    inks = {shape.ink for shape in picture.shapes if isinstance(shape, Text)}
    assert inks <= {*IN_THE_ROOM, "paper"}
