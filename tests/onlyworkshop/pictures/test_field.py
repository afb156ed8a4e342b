"""E1 in the room: whom the statement speaks for, what is agreed, and who is here."""

import pytest

from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.domain.people import Function, People, Person
from onlyworkshop.pictures.room import room
from tests.onlyworkshop.pictures.boards import TYPICAL, frame, people
from tests.onlyworkshop.pictures.test_first_boards import SHAPES, living_of, texts


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Field(), "The whole organisation"),
        (Field(organisation="Cover & Co"), "Cover & Co"),
        (Field(statement_for="sales_team"), "The sales team"),
        (Field(organisation="Cover & Co", statement_for="sales_team"), "The sales team of Cover & Co"),
    ],
)
def test_the_first_board_says_whom_the_statement_speaks_for(told: Field, said: str) -> None:
    assert said in living_of(FieldBoard(told, people(TYPICAL))).picture.texts()


@SHAPES
def test_when_names_find_no_room_the_room_reads_how_many_do_what(aspect: float) -> None:
    named = [f"{n} " + 37 * "w" for n in range(24)]
    crowd = People(members=tuple(Person(id=f"p{n}", name=one, function=Function.SALES) for n, one in enumerate(named)))
    board = FieldBoard(Field(), crowd)
    texts = living_of(board, aspect).picture.texts()
    assert "24 people" in texts
    assert not any("…" in text for text in texts)


def test_upright_the_people_stand_below_what_is_agreed() -> None:
    shown = texts(room(frame(FieldBoard(Field(), people(TYPICAL))), 9 / 16))
    agreed = max(text.baseline for text in shown if text.text == "Speaks as the client")
    assert min(text.baseline for text in shown if text.text.startswith(("Leadership", "Sales"))) > agreed
