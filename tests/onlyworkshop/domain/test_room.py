from datetime import timedelta

import pytest

from onlyworkshop.domain.agenda import Block, Kind
from onlyworkshop.domain.boards import Prompt, Spotlight, Steps, Telling
from onlyworkshop.domain.canvas import CurvesBoard
from onlyworkshop.domain.evidence import EvidenceBoard
from onlyworkshop.domain.exercises.alternatives import Alternative, AlternativesBoard
from onlyworkshop.domain.exercises.commitments import Commitment, usual_check_ins
from onlyworkshop.domain.exercises.competitor_map import MapBoard, Placement
from onlyworkshop.domain.exercises.curves import CurveRating, Curves
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.exercises.ingredients import Ingredient, IngredientsBoard
from onlyworkshop.domain.exercises.scores import Score, Scores
from onlyworkshop.domain.exercises.trials import Judgement, Rating
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.people import Person
from onlyworkshop.domain.room import Farewell, Pause, RoomFrame, Statement, Welcome, frame
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Tone
from onlyworkshop.domain.verdicts import TrialsBoard
from onlyworkshop.domain.voting import Ballot, Vote
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.terms import terms
from tests.onlyworkshop.builders import DAY, moment, workshop

PROMPT = Prompt("Title", "Question?", ("Write alone.",))
TEXT = "We are the ONLY ones that answer before the phone rings."


def shown(one: Workshop, module: str = "", spotlight: Spotlight | None = None, minutes: float = 0) -> RoomFrame:
    block = next((b for b in one.agenda.blocks if module in (b.module, b.kind)), None)
    run = Run().started(block.id, moment()) if block and module else Run()
    return frame(one, run, moment(minutes), Telling(PROMPT, spotlight or Spotlight(), "We", terms()))


def ready() -> Workshop:
    one = workshop()
    return one.replaced(
        alternatives=one.alternatives.with_row(Alternative(id="kit", name="Kit maker", carried=True)),
        drafts=one.drafts.with_row(Draft(id="d1", text=TEXT, carried=True)),
        wants=one.wants.with_row(Want(id="w1", text="It stays shut", client_code="SECRET-code", shortlisted=True)),
    )


def test_before_the_start_the_room_is_welcomed() -> None:
    first = shown(workshop())

    assert isinstance(first.board, Welcome)
    assert (first.face, first.tone, first.place) == ("", Tone.IDLE, 0)


def after_the_end(one: Workshop, days: int = 0) -> RoomFrame:
    run = Run().started(one.agenda.blocks[0].id, moment()).left(moment(200))
    return frame(one, run, moment(201 + days * 24 * 60), Telling(PROMPT, Spotlight(), "We", terms()))


def test_after_the_end_of_the_day_the_room_is_thanked_and_sees_what_was_chosen_and_promised() -> None:
    bare = after_the_end(workshop())
    assert bare.board == Farewell("Manhole covers", "", "", 0, None)
    assert (bare.face, bare.place) == ("", 0)

    one = ready()
    promised = one.promising(Commitment(id="c1", who="p1", what="I will ring C-03.", client_code="SECRET-code"))
    told = promised.commitments.replaced(check_ins=usual_check_ins(DAY))
    chosen = promised.replaced(commitments=told, decision=one.decision.replaced(draft="d1"))
    board = after_the_end(chosen).board
    assert board == Farewell("Manhole covers", "", TEXT, 1, DAY + timedelta(days=30))
    assert "SECRET" not in repr(board)


def test_a_check_in_that_is_past_is_not_announced_any_more() -> None:
    one = workshop()
    told = one.replaced(commitments=one.commitments.replaced(check_ins=usual_check_ins(DAY)))
    for days, left in ((30, DAY + timedelta(days=30)), (31, DAY + timedelta(days=60)), (91, None)):
        board = after_the_end(told, days).board
        assert isinstance(board, Farewell)
        assert board.check_in == left


def test_a_break_says_when_we_go_on_and_stops_saying_so_once_it_is_late() -> None:
    pause = shown(workshop(), "break", minutes=5).board
    assert isinstance(pause, Pause)
    assert pause.back_at is not None
    assert f"{pause.back_at:%H:%M}" == "09:15"

    late = shown(workshop(), "break", minutes=16)
    assert late.board == Pause(None)
    assert late.face == "+01:00"


def test_an_exercise_without_a_board_of_its_own_shows_its_steps() -> None:
    assert shown(workshop(), "wants").board == Steps(("Write alone.",))
    assert shown(workshop(), "drafts").board == Steps(("Write alone.",))


def test_each_exercise_shows_its_own_board() -> None:
    assert isinstance(shown(ready(), "alternatives").board, AlternativesBoard)
    assert isinstance(shown(ready(), "curves").board, CurvesBoard)
    assert isinstance(shown(ready(), "competitor_map").board, MapBoard)
    assert isinstance(shown(ready(), "trials").board, TrialsBoard)


def test_the_swap_test_puts_the_rival_into_the_sentence() -> None:
    board = shown(ready(), "trials", Spotlight(draft="d1", alternative="kit")).board

    assert isinstance(board, TrialsBoard)
    assert board.swap is not None
    assert board.swap.text == "Kit maker are the ONLY ones that answer before the phone rings."
    assert (board.swap.place, board.swap.of) == (1, 1)


def test_the_statement_stands_alone_when_the_spotlight_is_on_it() -> None:
    one = ready().choosing("d1")

    assert isinstance(shown(one, "decision", Spotlight(statement=True)).board, Statement)
    assert not isinstance(shown(ready(), "decision", Spotlight(statement=True)).board, Statement)


@pytest.mark.parametrize("revealed", [False, True])
def test_nothing_private_reaches_the_room(revealed: bool) -> None:
    one = ready().noting("wants", "SECRET-note")
    trial = one.trial(one.drafts.rows[0]).replaced(
        revealed=revealed,
        ratings=(Rating(rater="secret-rater", relevant=1, specific=1, sayable=1, unique=1, true_now=1),),
        judgements=(Judgement(rater="secret-rater", test="stranger", yes=True),),
    )
    drawn = one.competitor_map.maps[0].placing(Placement(rater="secret-rater", player="us", x=1, y=1))
    card = Want(
        id="w1", text="Shut for good", client_code="secret-code", phrase="SECRET-phrase", secret=True, shortlisted=True
    )
    ballot = Ballot(revealed=int(revealed), votes=(Vote(rater="secret-rater", option="w1", dots=1),))
    rated = Score(rater="secret-rater", want="w1", importance=9, satisfaction=3)
    one = one.replaced(
        wants=Wants(rows=(card,), ballot=ballot),
        scores=Scores(revealed=int(revealed), ratings=(rated,)),
        people=one.people.changed(Person(id="p1", name="Participant 1", hope="SECRET-hope")),
        drafts=one.drafts.changed(one.drafts.rows[0].replaced(author="secret-author")),
        trials=one.trials.changed(trial),
        curves=Curves(ratings=(CurveRating(rater="secret-rater", player="us", want="w1", value=7),), revealed=revealed),
        competitor_map=one.competitor_map.changed(drawn.replaced(revealed=revealed)),
    )
    for block in one.agenda.blocks:
        run = Run().started(block.id, moment())
        parts = (Spotlight(part=part) for part in ("cards", "dots", "kept", "grid"))
        for spot in (Spotlight(), Spotlight(draft="d1"), Spotlight(draft="d1", alternative="kit"), *parts):
            seen = repr(frame(one, run, moment(1), Telling(PROMPT, spot, "We", terms())))
            assert "secret-" not in seen.casefold()


def test_the_room_sees_what_the_group_has_come_to_of_its_wants() -> None:
    wants = Wants(rows=(Want(id="w1", text="Shut for good"), Want(id="w2", text="No needles", vetoed=True)))
    voted = wants.replaced(ballot=Ballot(votes=(Vote(rater="s1", option="w1", dots=1),)))
    kept = voted.changed(voted.rows[0].replaced(shortlisted=True))
    boards = [shown(workshop().replaced(wants=one), "wants").board for one in (wants, voted, kept)]

    assert isinstance(boards[0], WantsBoard)
    assert [card.text for group in boards[0].groups for card in group.cards] == ["Shut for good"]
    assert isinstance(boards[1], BallotBoard)
    assert (boards[1].options[0].key, boards[1].round.counts) == ("1", ())
    assert isinstance(boards[2], WantsBoard)
    assert boards[2].kept


def test_scores_are_a_count_of_sheets_until_they_are_revealed() -> None:
    wants = Wants(rows=(Want(id="w1", text="Shut for good", shortlisted=True),))
    scores = Scores(ratings=(Score(rater="p1", want="w1", importance=9, satisfaction=3),))
    one = workshop().replaced(wants=wants, scores=scores)
    covered = shown(one, "scores").board

    assert isinstance(covered, ScoresBoard)
    assert (covered.rated, covered.of, covered.scored) == (1, 4, ())
    revealed = shown(one.replaced(scores=scores.replaced(revealed=1)), "scores").board
    assert isinstance(revealed, ScoresBoard)
    assert revealed.scored[0].opportunity.score == 15


def test_progress_counts_the_blocks_of_the_day() -> None:
    seen = shown(workshop(), "lineup")

    assert (seen.place, seen.of) == (2, 16)


def test_the_time_of_day_is_the_room_s_own() -> None:
    welcome = shown(workshop()).board

    assert isinstance(welcome, Welcome)
    assert welcome.begins.utcoffset() == timedelta(0)


def test_the_room_sees_what_we_do_in_order_once_it_is_sorted_and_never_who_said_it() -> None:
    rows = (
        Ingredient(id="i1", action="answer at once", author="p1", proof=0),
        Ingredient(id="i2", action="seal the lid", author="p2", want="w1"),
    )
    one = ready()
    before = shown(one.replaced(ingredients=one.ingredients.replaced(rows=rows)), "ingredients").board
    after = shown(one.replaced(ingredients=one.ingredients.replaced(rows=rows, ranked=True)), "ingredients").board

    assert isinstance(before, IngredientsBoard)
    assert isinstance(after, IngredientsBoard)
    assert [found.ingredient.id for found in before.potentials] == ["i1", "i2"]
    assert [found.ingredient.id for found in after.potentials] == ["i2", "i1"]
    assert after.wants == ("It stays shut", "")
    assert not any(found.ingredient.author for found in (*before.potentials, *after.potentials))


def test_a_draft_in_the_spotlight_shows_the_evidence_under_every_word() -> None:
    board = shown(ready(), "drafts", Spotlight(draft="d1")).board

    assert isinstance(board, EvidenceBoard)
    assert " ".join(clause.text for clause in board.clauses) == TEXT
    assert all(clause.unsupported for clause in board.clauses)


def test_what_a_repair_left_out_and_a_buffer_are_no_steps_of_the_day() -> None:
    one = workshop()
    spare = Block(id="spare", kind=Kind.BUFFER, minutes=10)
    dropped = next(block.id for block in one.agenda.blocks if block.module == "alternatives")
    agenda = one.agenda.with_block(spare, 1).adapting({dropped: 0})

    seen = shown(one.replaced(agenda=agenda), "wants")

    assert (seen.place, seen.of) == (3, 15)
