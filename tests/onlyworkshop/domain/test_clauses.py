from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.clauses import MOST_CLAUSES, clauses
from onlyworkshop.domain.exercises.drafts import Slots

MANHOLE = (
    "We provide the ONLY solution that permanently stops people from depositing biohazard contaminants "
    "through manhole covers."
)


def parts(text: str, slots: Slots | None = None) -> list[str]:
    return [clause.text for clause in clauses(text, slots)]


def played(text: str, slots: Slots | None = None) -> list[tuple[str, str]]:
    return [(clause.slot, clause.text) for clause in clauses(text, slots)]


def test_the_example_of_the_article_falls_into_its_four_clauses() -> None:
    assert parts(MANHOLE) == [
        "We provide the ONLY solution",
        "that permanently stops people",
        "from depositing biohazard contaminants",
        "through manhole covers.",
    ]


def test_one_long_slot_is_still_cut_by_grammar() -> None:
    slots = Slots(subject="We provide", category="solution", does_what=MANHOLE[34:-1])

    assert parts(MANHOLE, slots) == parts(MANHOLE)
    assert {clause.slot for clause in clauses(MANHOLE, slots)[1:]} == {"does_what"}


def test_the_slots_say_where_they_begin_and_whom_and_where_stay_whole() -> None:
    slots = Slots(
        category="team",
        does_what="answers before the phone rings",
        for_whom="engineers in cities with rivers",
        where_when="by night",
        support_line="We ONLY do covers.",
    )

    assert played(slots.sentence(), slots) == [
        ("category", "We are the ONLY team"),
        ("does_what", "that answers"),
        ("does_what", "before the phone rings"),
        ("for_whom", "for engineers in cities with rivers"),
        ("where_when", "by night."),
        ("support_line", "We ONLY do covers."),
    ]


def test_a_slot_whose_words_were_rewritten_gives_way_to_grammar() -> None:
    slots = Slots(does_what="answers before the phone rings", for_whom="city engineers")

    assert played("We are the ONLY ones that call back for worried mayors in Leeds.", slots) == [
        ("category", "We are the ONLY ones"),
        ("does_what", "that call back"),
        ("for_whom", "for worried mayors"),
        ("where_when", "in Leeds."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We at Acme are the ONLY ones that cast covers.", ["We at Acme are the ONLY ones", "that cast covers."]),
        (
            "We are the ONLY ones that make a cover with no keyhole, no bolt and nothing to pick.",
            ["We are the ONLY ones", "that make a cover", "with no keyhole,", "no bolt and nothing to pick."],
        ),
        (
            "We are the ONLY ones to answer within at most two hours.",
            ["We are the ONLY ones to answer", "within at most two hours."],
        ),
        ("We ONLY serve safety.", ["We ONLY serve safety."]),
        ("We are the ONLY ones we opt in.", ["We are the ONLY ones we opt in."]),
        ("Yes. We said so.", ["Yes.", "We said so."]),
        ("", []),
    ],
)
def test_grammar_cuts_only_where_two_words_stand_on_either_side(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_the_second_sentence_is_the_support_line() -> None:
    slots = [clause.slot for clause in clauses(listing("examples")[0])]

    assert slots[0] == "category"
    assert slots[-1] == "support_line"


def test_beyond_ten_the_shortest_clauses_join_what_is_before_them() -> None:
    text = " ".join(f"We stop leak {n}." for n in range(14)) + " No."

    found = clauses(text)

    assert len(found) == MOST_CLAUSES
    assert " ".join(clause.text for clause in found) == text


pieces = "We are the ONLY ones that who for in at with through from , end. Go! – U.S. 24/7, Ελλάδα"
statements = st.lists(st.sampled_from(pieces.split()), max_size=60).map(" ".join)
slots = st.builds(Slots, does_what=st.sampled_from(["", "ones that who", "through from"]), for_whom=st.just("in at"))


@given(statements | st.text(max_size=240), slots)
def test_the_clauses_give_the_statement_back(text: str, slots: Slots) -> None:
    found = clauses(text, slots)

    assert len(found) <= MOST_CLAUSES
    assert all(clause.text == text[clause.start : clause.end] and clause.text.strip() for clause in found)
    gaps = [text[one.end : two.start] for one, two in pairwise(found)]
    assert all(gap and not gap.strip() for gap in gaps)
    assert " ".join(clause.text for clause in found).split() == text.split()
