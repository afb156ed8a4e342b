"""Rounds of a ballot: what is covered, what a tie leads to, and hands dealt out."""

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.rounds import board, hands, keys, rounds
from onlyworkshop.domain.voting import Ballot, counted, firmness

OPTIONS = ("one", "two", "three")


def tied() -> Ballot:
    """Two sheets that lead nowhere, revealed."""
    return Ballot().filled("sheet-1", {"one": 1}).filled("sheet-2", {"two": 1}).revealing(1)


def test_a_round_says_how_many_have_voted_and_nothing_else_before_it_is_revealed() -> None:
    (first,) = rounds(tied().revealing(0), OPTIONS, 8)
    assert (first.voters, first.of, first.counts, first.firmness) == (2, 8, (), None)


def test_a_tie_may_be_voted_on_again_among_the_tied_only() -> None:
    first, second = rounds(tied().replaced(round=2), OPTIONS, 8)
    assert first.repeatable
    assert second.options == ("one", "two")
    assert (second.dots, second.voters, second.revealed) == (1, 0, False)


def test_after_three_rounds_a_tie_is_left_to_the_decider() -> None:
    ballot = tied()
    for number in (2, 3):
        ballot = ballot.replaced(round=number).filled("sheet-1", {"one": 1}).filled("sheet-2", {"two": 1})
    last = rounds(ballot.revealing(3), OPTIONS, 2)[-1]
    assert last.firmness
    assert last.firmness.tied
    assert not last.repeatable


def test_a_tie_that_is_none_any_more_ends_the_rounds() -> None:
    assert len(rounds(tied().filled("sheet-2", {"one": 1}).replaced(round=2), OPTIONS, 2)) == 1


def test_everybody_has_the_dots_that_were_agreed_or_a_third_of_the_options() -> None:
    assert rounds(Ballot(), OPTIONS, 0)[0].dots == 1
    assert rounds(Ballot(dots=4), OPTIONS, 0)[0].dots == 4


def test_a_sheet_says_only_what_was_written_on_it_last() -> None:
    ballot = Ballot().filled("sheet-1", {"one": 2, "two": 1}).filled("sheet-1", {"three": 1})
    assert ballot.given("sheet-1", 1) == {"three": 1}
    assert ballot.filled("sheet-1", {}).votes == ()


def test_starting_over_covers_the_round_and_leaves_those_before_it() -> None:
    ballot = tied().replaced(round=2).filled("sheet-1", {"one": 1}).revealing(2).emptied()
    assert (ballot.revealed, {vote.round for vote in ballot.votes}) == (1, {1})


def test_the_room_sees_keys_and_titles_and_no_rater() -> None:
    shown = board(tied().replaced(round=2), [(one, one.title()) for one in OPTIONS], 8)
    assert [(one.key, one.title) for one in shown.options] == [("a", "One"), ("b", "Two")]
    assert "sheet" not in repr(shown)


def test_keys_are_letters_as_long_as_there_are_enough_of_them() -> None:
    assert keys(3) == ("a", "b", "c")
    assert keys(26)[-1] == "z"
    assert keys(27)[-1] == "27"


@given(st.lists(st.integers(0, 30), min_size=3, max_size=3), st.integers(1, 5))
def test_hands_are_dealt_out_without_losing_one(raised: list[int], dots: int) -> None:
    ballot = hands(Ballot(), dict(zip(OPTIONS, raised, strict=True)), dots)
    counts = {one.option: one.dots for one in counted(ballot, OPTIONS, 1)}
    assert [counts[one] for one in OPTIONS] == raised
    assert max((sum(ballot.given(vote.rater, 1).values()) for vote in ballot.votes), default=0) <= dots


@given(st.lists(st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 5)), max_size=8))
def test_every_revealed_round_adds_up(sheets: list[dict[str, int]]) -> None:
    ballot = Ballot()
    for number, sheet in enumerate(sheets):
        ballot = ballot.filled(f"sheet-{number}", sheet)
    shown = rounds(ballot.revealing(1), OPTIONS, len(sheets))[0]
    assert sum(count.dots for count in shown.counts) == sum(sum(sheet.values()) for sheet in sheets)
    assert shown.firmness == firmness(shown.counts)
