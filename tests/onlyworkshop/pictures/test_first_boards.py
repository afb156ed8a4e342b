"""The boards of the first half of the day, as an eye at the back sees them."""

import pytest

from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Picture, Text
from tests.onlyworkshop.pictures.boards import TYPICAL, frame, people

SHAPES = pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])


def texts(picture: Picture) -> list[Text]:
    return [shape for shape in picture.shapes if isinstance(shape, Text)]


def said(picture: Picture, start: str) -> Text:
    """The text that begins like this."""
    return next(one for one in texts(picture) if one.text.startswith(start))


@SHAPES
def test_what_the_group_agreed_is_told_in_one_size(aspect: float) -> None:
    told = Field(client_group="Sewer departments of cities with more than 50,000 people", scope="Nine cities")
    picture = room(frame(FieldBoard(told, people(TYPICAL))), aspect)
    bold = [one for one in texts(picture) if one.weight == "bold" and one.text in f"{told.client_group} {told.scope}"]
    assert len({round(one.size, 3) for one in bold}) == 1


@SHAPES
def test_the_people_begin_as_high_as_what_they_agree_on(aspect: float) -> None:
    picture = room(frame(FieldBoard(Field(), people(TYPICAL))), aspect)
    left, right = said(picture, "True for these clients"), said(picture, "Leadership")
    assert left.baseline - left.size == pytest.approx(right.baseline - right.size, abs=1.0)
