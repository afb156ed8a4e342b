from onlyworkshop.back_row import sentence
from onlyworkshop.domain.legibility import Sight


def test_a_near_back_row_reads_it_all() -> None:
    assert sentence(Sight(3.5, 3.2, 16 / 9)) == "The back row can read it all."


def test_letters_that_grow_for_the_back_row_are_told() -> None:
    assert sentence(Sight(6, 3.2, 16 / 9)) == (
        "The back row can read it all: the smallest text grows to 3.4 % of the picture’s height, "
        "and long boards get pages."
    )


def test_a_row_that_cannot_read_is_told_with_what_helps() -> None:
    assert sentence(Sight(8, 2.0, 16 / 9)) == (
        "Row 4 cannot read the smallest text. Sit within 4 m, or make the picture 4 m wide."
    )
