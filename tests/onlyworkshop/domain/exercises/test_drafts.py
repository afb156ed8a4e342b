import pytest

from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Slots, board, per_author
from onlyworkshop.domain.refusal import OutOfRange, TooLong, TooMany, TooShort

TEXT = "We are the ONLY ones that answer before the phone rings."


def draft(n: int, **more: object) -> Draft:
    return Draft.made(id=f"d{n}", text=TEXT, **more)


def test_slots_read_as_one_statement() -> None:
    slots = Slots(
        category="team", does_what="answers before the phone rings", for_whom="city engineers", where_when="by night",
        support_line="We ONLY do covers.",
    )  # fmt: skip

    assert slots.sentence() == (
        "We are the ONLY team that answers before the phone rings for city engineers by night. We ONLY do covers."
    )
    assert slots.filled() == 6


def test_blank_slots_leave_no_trace() -> None:
    assert Slots(does_what="answer at once.").sentence() == "We are the ONLY ones that answer at once."


def test_a_draft_has_twenty_to_240_characters() -> None:
    with pytest.raises(TooShort):
        Draft.made(id="d", text="We are the ONLY one")
    with pytest.raises(TooLong):
        Draft.made(id="d", text="x" * 241)


def test_there_are_six_rounds_at_most() -> None:
    with pytest.raises(OutOfRange):
        draft(1, round=7)


def test_the_two_hundred_and_first_draft_is_refused() -> None:
    with pytest.raises(TooMany):
        Drafts(rows=tuple(draft(n) for n in range(200))).with_row(draft(200))


def test_the_seventh_carried_draft_is_refused() -> None:
    rows = tuple(draft(n, carried=n < 6) for n in range(7))
    with pytest.raises(TooMany):
        Drafts(rows=rows).changed(rows[6].replaced(carried=True))


def test_the_room_sees_the_carried_ones_first() -> None:
    drafts = Drafts(rows=(draft(1), draft(2, carried=True, round=2), draft(3)))

    assert [one.id for one in board(drafts).drafts] == ["d2", "d1", "d3"]
    assert board(drafts).round == 2


def test_drafts_are_counted_by_author() -> None:
    assert per_author(Drafts(rows=(draft(1, author="p1"), draft(2, author="p1"), draft(3)))) == {"p1": 2, None: 1}
