from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.exercises.drafts import Slots
from onlyworkshop.domain.exercises.proof import MOST_PARTS, Aspect, Evidence, Interview, Part, Proof
from onlyworkshop.domain.exercises.wants import Source, Want, Wants
from onlyworkshop.domain.register import Piece, assumed, board, pieces, split, tasks
from onlyworkshop.domain.value import clean
from onlyworkshop.terms import terms
from tests.onlyworkshop.builders import people

TEAM, MANHOLE = listing("examples")
REWRITTEN = MANHOLE.replace("permanently stops people", "locks everybody out")


def found(text: str) -> tuple[Piece, ...]:
    return pieces(text, Slots(), terms())


def taken_apart(text: str, proof: Proof | None = None) -> Proof:
    new = found(text)
    start = proof or Proof()
    return split(start, text, new, [f"{len(start.parts)}-{n}" for n in range(len(new))])


def texts(proof: Proof) -> list[str]:
    return [part.text for part in proof.parts]


def test_the_example_of_the_article_is_taken_apart_into_what_can_be_checked() -> None:
    assert found(MANHOLE) == (
        Piece("ONLY", Aspect.ONLY),
        Piece("permanently", Aspect.ABSOLUTE),
        Piece("solution", Aspect.CATEGORY),
        Piece("permanently stops people", Aspect.ACTION),
        Piece("from depositing biohazard contaminants", Aspect.ACTION),
        Piece("through manhole covers", Aspect.SCOPE),
    )


def test_every_absolute_word_is_a_part_of_its_own() -> None:
    assert [one.text for one in found(TEAM) if one.aspect is Aspect.ABSOLUTE] == ["ANYTIME", "ANYWHERE"]


def test_ones_are_no_category_and_what_they_do_is() -> None:
    assert found("We are the ONLY ones to answer within two hours.") == (
        Piece("ONLY", Aspect.ONLY),
        Piece("to answer", Aspect.ACTION),
        Piece("within two hours", Aspect.SCOPE),
    )


@given(st.text(max_size=240).map(clean))
def test_any_text_can_be_taken_apart_and_every_piece_fits_into_a_row(text: str) -> None:
    for piece in found(text):
        assert Part(id="x", text=piece.text, aspect=piece.aspect)


def test_a_second_split_keeps_the_rows_whose_words_are_still_there_and_those_the_group_has_written() -> None:
    first = taken_apart(MANHOLE)
    proven = first.part_changed(first.parts[0].replaced(evidence=Evidence.RECORD, held=True))
    own = proven.with_part(Part(id="own", text="Two winters in the street"))
    again = taken_apart(REWRITTEN, own)
    assert again.split == REWRITTEN
    assert again.parts[0].proven
    assert texts(again) == [
        "ONLY",
        "solution",
        "from depositing biohazard contaminants",
        "through manhole covers",
        "Two winters in the street",
        "locks everybody out",
    ]


def test_what_the_group_has_removed_is_not_proposed_again() -> None:
    fewer = taken_apart(MANHOLE).without_part("0-2")
    assert "solution" not in texts(taken_apart(REWRITTEN, fewer))


def test_a_register_that_is_full_takes_no_more() -> None:
    rows = tuple(Part(id=f"r{n}", text=f"Row {n}") for n in range(MOST_PARTS))
    assert len(taken_apart(MANHOLE, Proof(parts=rows)).parts) == MOST_PARTS


def want(number: int, source: Source, shortlisted: bool = False, vetoed: bool = False) -> Want:
    return Want(id=f"w{number}", text=f"A want {number}", source=source, shortlisted=shortlisted, vetoed=vetoed)


def test_more_than_half_assumed_asks_for_clients_the_shortlist_first() -> None:
    rows = (want(1, Source.ASSUMED), want(2, Source.ASSUMED, shortlisted=True), want(3, Source.CLIENT_SAID))
    told = Wants(rows=(*rows, want(4, Source.CLIENT_SAID, vetoed=True)))
    asked = Interview(id="i", who="C-01", want="w2")
    assert assumed(told) == 2 / 3
    assert [one.id for one in tasks(told, ())] == ["w2", "w1"]
    assert [one.id for one in tasks(told, (asked,))] == ["w1"]


def test_half_assumed_is_not_too_much_and_no_wants_are_no_share() -> None:
    half = Wants(rows=(want(1, Source.ASSUMED), want(2, Source.OBSERVED)))
    assert (assumed(half), tasks(half, ())) == (0.5, ())
    assert assumed(Wants()) is None


def test_the_room_sees_owners_by_name_and_never_where_the_proof_is_kept() -> None:
    told = Proof(parts=(Part(id="p", text="permanently", owner="p1", where_kept="In the drawer of the boss"),))
    (line,) = board(told, people()).lines
    assert (line.owner, line.part.where_kept) == ("Participant 1", "")
