"""Both line-ups, and what the room may see of them."""

from onlyworkshop.domain import choosing, lineups
from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives
from onlyworkshop.domain.exercises.decision import Change, FistBoard, RisksBoard
from onlyworkshop.domain.exercises.drafts import Draft, Drafts
from onlyworkshop.domain.exercises.lineup import Claim, Lineup
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop

RIVALS = tuple(Alternative(id=f"a{n}", name=f"Rival {n}") for n in range(6))


def day() -> Workshop:
    """Two claims of ours, two of each of six rivals, and a statement."""
    owners = ["us", *(one.id for one in RIVALS)] * 2
    claims = tuple(Claim(id=f"c{n:02}", text=f"Claim {n}", owner=owner) for n, owner in enumerate(owners))
    drafts = Drafts(rows=(Draft(id="b-draft", text="We are the ONLY ones that lock.", carried=True),))
    told = workshop().replaced(alternatives=Alternatives(rows=RIVALS), lineup=Lineup(claims=claims), drafts=drafts)
    return told.choosing("b-draft")


def test_the_new_statement_stands_among_one_claim_of_each_of_four_rivals() -> None:
    suspects = lineups.again(day())
    assert [one.owner for one in suspects] == ["us", "a0", "a1", "a2", "a3"]
    assert suspects[0].text == "We are the ONLY ones that lock."


def test_without_a_statement_there_is_no_second_line_up() -> None:
    assert lineups.again(day().choosing(None)) == ()


def test_without_the_first_line_up_the_statement_stands_alone() -> None:
    assert len(lineups.again(day().replaced(lineup=Lineup()))) == 1


def test_chance_counts_the_companies_that_can_be_guessed() -> None:
    told = day()
    told = told.replaced(lineup=told.lineup.answered("s1", ["us"] * 14))
    before = lineups.before(told)
    assert before
    assert (before.right, before.guesses, before.chance) == (2, 14, 1 / 7)


def test_letters_follow_the_list_of_alternatives_whatever_the_order_of_the_claims() -> None:
    told = day()
    mixed = told.replaced(lineup=told.lineup.shuffled([f"c{n:02}" for n in reversed(range(14))]))
    assert lineups.companies(mixed, lineups.first(mixed)) == lineups.companies(told, lineups.first(told))


def test_no_owner_reaches_the_room_before_the_reveal_and_no_rater_ever() -> None:
    told = day()
    told = told.replaced(lineup=told.lineup.answered("sheet-1", ["us"] * 14).revealing(("c01",), True))
    board = lineups.lineup_board(told, "Us", None)
    assert [one.owner for one in board.told if one.owner] == ["Rival 0"]
    assert (board.sheets, board.of) == (1, 4)
    assert "sheet-1" not in repr(board)


def test_while_claims_are_collected_the_room_sees_none_of_them() -> None:
    assert lineups.room_board(day(), "Us", "", None) is None
    assert isinstance(lineups.room_board(day(), "Us", "claims", None), LineupBoard)
    assert isinstance(lineups.room_board(day(), "Us", lineups.RESULT, None), HerdBoard)


def test_every_part_of_the_decision_has_its_board() -> None:
    parts = {part: type(choosing.room_board(day(), "Us", part)) for part in ("", "fist", "lineup", "change", "risks")}
    assert parts == {"": BallotBoard, "fist": FistBoard, "lineup": LineupBoard, "change": Change, "risks": RisksBoard}


def test_without_drafts_there_is_nothing_to_vote_on() -> None:
    assert choosing.room_board(workshop(), "Us", "dots") is None


def test_the_fists_are_about_the_choice_else_about_the_one_that_leads_the_dots() -> None:
    told = day().choosing(None)
    assert told.leading() == ""
    two = Drafts(rows=(*told.drafts.rows, Draft(id="other", text="We are the ONLY other ones.", carried=True)))
    ballot = told.decision.ballot.filled("s1", {"other": 1}).revealing(1)
    voted = told.replaced(drafts=two, decision=told.decision.replaced(ballot=ballot))
    assert voted.leading() == "We are the ONLY other ones."
    assert voted.choosing("b-draft").leading() == "We are the ONLY ones that lock."
