import pytest

from onlyworkshop.domain.boards import Prompt, Steps
from onlyworkshop.domain.evidence import Backing, EvidenceBoard
from onlyworkshop.domain.exercises.drafts import Slots
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer, Swap, Trial
from onlyworkshop.domain.legibility import usual_least
from onlyworkshop.domain.room import Farewell, Pause, Statement, Welcome
from onlyworkshop.domain.swap import ClausesBoard, clause_verdicts
from onlyworkshop.domain.timer import Tone
from onlyworkshop.domain.verdicts import SwapQuestion, TrialsBoard
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.sentence import ACCENT
from onlyworkshop.pictures.shapes import Box, Line, Sector, Text
from tests.onlyworkshop.pictures.boards import (
    AMOUNTS,
    EMPTY,
    FULL,
    NOON,
    TYPICAL,
    boards,
    card,
    evidence_of,
    frame,
    ingredients_board,
    map_board,
)
from tests.onlyworkshop.pictures.pages_seen import said_on_all_pages
from tests.onlyworkshop.pictures.shapes_seen import outside, overlapping, smaller_than

NAMES = list(boards(EMPTY))
ALONE = ("welcome", "countdown", "overdue", "farewell", "pause", "statement")
"""What fills the screen without a board."""
LINE = "Time is up. Finish your thought."
ASPECTS = {"4:3": 4 / 3, "16:9": 16 / 9, "wide": 21 / 9, "upright": 9 / 16}


@pytest.mark.parametrize("aspect", ASPECTS.values(), ids=ASPECTS)
@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("name", NAMES)
def test_every_board_is_legible_whole_and_tidy_at_every_size(name: str, amount: str, aspect: float) -> None:
    much = AMOUNTS[amount]
    picture = room(frame(boards(much)[name], much), aspect)
    assert not outside(picture)
    assert not overlapping(picture)
    assert not smaller_than(picture, usual_least(aspect))
    assert picture.description


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
@pytest.mark.parametrize("name", [name for name in NAMES if name not in ALONE])
def test_no_board_goes_blank_when_there_is_more_than_it_can_show(name: str, aspect: float) -> None:
    blank = room(frame(Steps(()), FULL), aspect)
    assert len(room(frame(boards(FULL)[name], FULL), aspect).texts()) > len(blank.texts())


@pytest.mark.parametrize("aspect", ASPECTS.values(), ids=ASPECTS)
def test_ten_clauses_that_six_rivals_share_are_all_told(aspect: float) -> None:
    text = "We are the ONLY ones that " + ", ".join(f"keep promise {n} all day" for n in range(8)) + "."
    names = tuple((f"a{n}", f"{n} " + "M" * 58) for n in range(6))
    answers = tuple(
        ClauseAnswer(alternative=one, clause=clause, can_say=Answer.YES) for one, _name in names for clause in range(10)
    )
    tried = Trial(draft="d1", text=text, clauses=answers)
    verdicts = clause_verdicts(tried, Slots(), [one for one, _name in names])
    told = " ".join(said_on_all_pages(frame(ClausesBoard(text, verdicts, names), FULL), aspect))
    assert [one.clause.text for one in verdicts if one.clause.text.split()[-1] not in told] == []
    assert told.count("shared: 0 M") == len(verdicts)


def test_a_pause_a_late_clock_and_a_guessed_one_are_told_in_words_and_signs() -> None:
    steps = Steps(("Write.",))
    assert "paused" in room(frame(steps, tone=Tone.PAUSED), 1.6).texts()
    assert {"over time", "+125:07"} <= set(room(frame(steps, tone=Tone.OVER), 1.6).texts())
    assert "≈ 08:42" in room(frame(steps)._replace(estimated=True), 1.6).texts()


@pytest.mark.parametrize("aspect", ASPECTS.values(), ids=ASPECTS)
@pytest.mark.parametrize("lit", [False, True])
@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("name", ["field", "pause", "drafts"])
def test_at_zero_a_kind_line_is_said_where_it_moves_nothing(amount: str, name: str, lit: bool, aspect: float) -> None:
    counting = frame(boards(AMOUNTS[amount])[name], AMOUNTS[amount], Tone.OVER)._replace(lit=lit)
    held = counting.held_at_zero(LINE)
    picture = room(held, aspect)
    assert not outside(picture)
    assert not overlapping(picture)
    assert not smaller_than(picture, usual_least(aspect))
    said = " ".join(picture.texts())
    assert "00:00" in said
    assert "+125:07" not in said
    assert (LINE if name != "pause" else "Back at" if AMOUNTS[amount].share else "Time to go on.") in said


def test_the_line_at_zero_leaves_the_board_where_it_is() -> None:
    counting = frame(boards(TYPICAL)["field"], tone=Tone.OVER)
    held = counting.held_at_zero(LINE)
    added = set(room(held, 1.6).shapes) - set(room(counting, 1.6).shapes)
    assert {shape.text for shape in added if isinstance(shape, Text)} == {"00:00", "time is up", LINE}


def test_after_the_end_the_room_is_thanked_and_told_what_comes_of_the_day() -> None:
    bare = room(frame(Farewell("Covers", "Ironworks", "", 0, None)), 1.6)
    assert {"Thank you.", "Covers · Ironworks"} == set(bare.texts())
    chosen = room(frame(Farewell("Covers", "", "We are the ONLY ones.", 2, NOON.date())), 1.6)
    assert "2 promises made. We look at them again on Tuesday 24 November 2026." in chosen.texts()
    assert [shape.text for shape in chosen.shapes if isinstance(shape, Text) and shape.ink == ACCENT] == ["ONLY"]


def test_in_the_last_hour_the_day_is_counted_down_and_then_it_is_about_to_begin() -> None:
    plain = Welcome("Covers", "Ironworks", NOON)
    assert {"Begins in", "12:30"} <= set(room(frame(plain._replace(countdown="12:30")), 1.6).texts())
    assert "We are about to begin." in room(frame(plain._replace(due=True)), 1.6).texts()
    assert not {"Begins in", "We are about to begin."} & set(room(frame(plain), 1.6).texts())


def test_a_time_that_has_passed_is_no_longer_promised() -> None:
    plain = Welcome("Covers", "Ironworks", NOON)
    assert "We begin at 12:05 · Tuesday 24 November 2026" in room(frame(plain), 1.6).texts()
    late = room(frame(plain._replace(due=True)), 1.6)
    assert "Tuesday 24 November 2026" in late.texts()
    assert "12:05" not in late.description


@pytest.mark.parametrize("aspect", [one for one in ASPECTS.values() if one > 1])
def test_a_countdown_is_the_largest_thing_on_the_screen(aspect: float) -> None:
    for board in (Welcome("Covers", "Ironworks", NOON, countdown="59:58"), Pause(NOON)):
        sizes = sorted(shape.size for shape in room(frame(board), aspect).shapes if isinstance(shape, Text))
        assert sizes[-1] >= 24
        assert sizes[-1] > 2 * sizes[-2]


def test_a_lit_clock_stands_in_a_dark_field_and_says_the_same() -> None:
    for board in (Steps(("Write.",)), Pause(NOON)):
        plain, lit = room(frame(board), 1.6), room(frame(board)._replace(lit=True), 1.6)
        assert lit.texts() == plain.texts()
        fields = [shape for shape in lit.shapes if isinstance(shape, Box) and shape.fill == "ink" and shape.height > 7]
        assert len(fields) == 1
        assert [shape.ink for shape in lit.shapes if isinstance(shape, Text) and shape.text == "08:42"] == ["paper"]


def test_the_day_is_told_as_seven_of_fourteen() -> None:
    assert "7 of 14" in room(frame(Steps(("Write.",))), 1.6).texts()


def test_nothing_is_said_of_the_day_before_its_first_block_and_beside_the_statement() -> None:
    for name in ("welcome", "countdown", "overdue", "farewell", "statement"):
        assert not any(" of 14" in text for text in room(frame(boards(TYPICAL)[name]), 1.6).texts())


def test_only_is_the_one_bold_and_coloured_word_of_the_statement() -> None:
    picture = room(frame(Statement("We are the ONLY ones that care only for crews.", "", "")), 1.6)
    accented = [shape for shape in picture.shapes if isinstance(shape, Text) and shape.ink == ACCENT]
    assert [(text.text, text.weight) for text in accented] == [("ONLY", "bold")]
    assert sum(isinstance(shape, Text) and shape.weight == "bold" for shape in picture.shapes) == 1


def test_a_break_says_when_we_are_back_and_then_that_it_is_time() -> None:
    assert "Back at 12:05" in room(frame(boards(TYPICAL)["pause"]), 1.6).texts()
    late = room(frame(Pause(None), tone=Tone.OVER), 1.6).texts()
    assert {"Time to go on.", "over time"} <= set(late)


def test_a_hidden_map_shows_how_many_have_placed_and_nothing_of_where() -> None:
    shown = room(frame(map_board(TYPICAL, revealed=False)), 1.6)
    open_map = room(frame(map_board(TYPICAL)), 1.6)
    assert "8 people have placed." in shown.texts()
    assert len(open_map.shapes) > len(shown.shapes) + 8


def test_blanks_teach_what_is_still_to_agree() -> None:
    assert room(frame(boards(EMPTY)["field"], EMPTY), 1.6).texts().count("not agreed yet") == 4


@pytest.mark.parametrize(
    ("swap", "said"),
    [
        (Swap(alternative="a"), ""),
        (Swap(alternative="a", can_say=Answer.NO, does_better=False), "No, only we can."),
        (Swap(alternative="a", can_say=Answer.UNKNOWN), "We do not know."),
        (Swap(alternative="a", can_say=Answer.YES, does_better=True), "Yes, they could. And they do it better."),
        (Swap(alternative="a", can_say=Answer.NO, does_better=True), "No, but they do it better."),
    ],
)
def test_the_swap_question_shows_the_answer_once_it_is_given(swap: Swap, said: str) -> None:
    question = SwapQuestion("Northwind", "Northwind is the ONLY one that stays.", swap, 2, 5)
    picture = room(frame(TrialsBoard((card(TYPICAL),), question)), 1.6)
    assert {"Northwind", "Could they say this?", "2 of 5"} <= set(picture.texts())
    assert picture.description.endswith(said or "Could they say this?")


def test_a_question_is_kept_on_one_line_or_broken_in_the_middle() -> None:
    asked = "What does this client group long for that nobody gives them?"
    for words, lines in ((asked, 1), (asked + " And who else could?", 2)):
        shown = frame(Steps(("Write.",)))._replace(prompt=Prompt("What clients crave", words))
        found = [one for one in room(shown, 4 / 3).shapes if isinstance(one, Text) and one.text in words]
        told = [one for one in found if len(one.text) > 6]
        assert len(told) == lines
        assert min(one.width for one in told) > 0.4 * max(one.width for one in told)


def test_a_very_long_title_is_told_whole_on_two_lines() -> None:
    title = "What clients crave, part two: after the coffee and the walk in the yard"
    shown = room(frame(Steps(("Write.",)))._replace(prompt=Prompt(title, "Who?")), 4 / 3)
    assert title in " ".join(shown.texts())
    assert not overlapping(shown)


def test_a_running_clock_does_not_set_the_board_again() -> None:
    shown = frame(map_board(FULL), FULL)
    before, after = room(shown, 1.6), room(shown._replace(face="08:41", share_left=0.39), 1.6)
    again = {id(shape) for shape in before.shapes} & {id(shape) for shape in after.shapes}
    assert len(again) > len(after.shapes) - 100
    assert before.texts() != after.texts()


def test_what_is_left_of_the_time_and_of_the_day_is_told_without_colour() -> None:
    shapes = room(frame(Steps(("Write.",))), 1.6).shapes
    (disc,) = (shape for shape in shapes if isinstance(shape, Sector))
    rings = [shape for shape in shapes if isinstance(shape, Box) and shape.corner == disc.radius]
    done = [shape.height for shape in shapes if isinstance(shape, Box) and shape.fill]
    ahead = [shape for shape in shapes if isinstance(shape, Line)]
    assert (disc.share, len(rings)) == (0.4, 1)
    assert (done.count(min(done)), done.count(max(done)), len(ahead)) == (6, 1, 7)


def test_a_clause_without_a_card_is_a_claim_in_words_and_pattern() -> None:
    supported = EvidenceBoard((evidence_of(TYPICAL).clauses[0],))
    claim = EvidenceBoard((supported.clauses[0]._replace(cards=()),))
    assert "claim, no evidence yet" in room(frame(claim), 1.6).texts()
    assert "claim, no evidence yet" not in room(frame(supported), 1.6).texts()
    dashed = [shape for shape in room(frame(claim), 1.6).shapes if isinstance(shape, Box) and shape.dash]
    assert len(dashed) == 1


def test_a_card_tells_its_opportunity_potential_proof_and_place() -> None:
    (clause, *_rest) = evidence_of(TYPICAL).clauses
    place = Backing("alternative", "a", "Ironworks North", spot=(2.5, 8.0))
    texts = room(frame(EvidenceBoard((clause._replace(cards=(*clause.cards, place)),))), 1.6).texts()
    assert "opportunity 15.7 · potential 40 · our records" in texts
    assert "on the map at 2.5 / 8" in texts


def test_a_factor_that_nobody_has_named_is_a_question_and_no_number() -> None:
    texts = room(frame(ingredients_board(TYPICAL)), 1.6).texts()
    assert {"?", "open", "wanted", "rare", "true"} <= set(texts)
    assert not any(text.endswith("=") for text in room(frame(ingredients_board(TYPICAL, ranked=False)), 1.6).texts())
