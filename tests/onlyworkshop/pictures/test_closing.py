"""The boards of the last exercises teach while they are empty, and tell all of it in words when they are not."""

import pytest

from onlyworkshop.domain.boards import Prompt
from onlyworkshop.domain.legibility import MOST_LEAST
from onlyworkshop.domain.thread import Knot, ThreadBoard
from onlyworkshop.naming import knot_name
from onlyworkshop.pictures.practice import hours_bar
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.sentence import ACCENT
from onlyworkshop.pictures.shapes import Box, Line, Text
from onlyworkshop.pictures.typesetting import ELLIPSIS
from tests.onlyworkshop.pictures.boards import EMPTY, TYPICAL, boards, fist_board, frame, proof_board, thread_board

ASPECTS = pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])


@ASPECTS
def test_before_the_first_promise_the_thread_shows_its_links(aspect: float) -> None:
    picture = room(frame(ThreadBoard("", (), (), None)), aspect)
    said = " ".join(picture.texts())
    assert all(word in said for knot in (Knot.METHOD, Knot.RIVALS) for word in knot_name(knot).split())
    assert "Promise" in picture.texts()


def test_only_is_the_one_accented_word_of_the_thread_and_a_loose_end_is_no_accent() -> None:
    shapes = room(frame(thread_board(TYPICAL)), 16 / 9).shapes
    assert {shape.text for shape in shapes if isinstance(shape, Text) and shape.ink == ACCENT} == {"ONLY"}
    assert {shape.ink for shape in shapes if isinstance(shape, Text) and shape.text == "missing"} == {"warn-room"}


def test_the_fists_that_support_stand_behind_a_dashed_line() -> None:
    shapes = room(frame(fist_board(TYPICAL)), 16 / 9).shapes
    (line,) = [shape for shape in shapes if isinstance(shape, Line) and shape.dash]
    bars = sorted((shape.x, shape.fill) for shape in shapes if isinstance(shape, Box) and shape.height > 0)
    strong = [x for x, fill in bars if fill == "ink" and x > 60]
    assert line.points[0][0] < min(strong)


def test_the_premortem_asks_its_question_large_and_says_how_it_is_answered() -> None:
    texts = room(frame(boards(EMPTY)["risks"], EMPTY), 16 / 9).texts()
    assert any("how likely" in text for text in texts)
    rated = room(frame(boards(TYPICAL)["risks"]), 16 / 9).texts()
    assert {"Likelihood × impact, 1 to 25", "Our answer"} <= set(rated)


@ASPECTS
def test_the_columns_of_the_proof_have_heads_and_no_kind_of_proof_is_cut_off(aspect: float) -> None:
    texts = room(frame(proof_board(TYPICAL)), aspect).texts()
    assert {"We say", "Proof", "How it stands"} <= set(texts)
    assert not any(text.startswith("Meas") and text.endswith(ELLIPSIS) for text in texts)


def test_all_ways_of_selling_are_named_in_one_size() -> None:
    shapes = room(frame(boards(TYPICAL)["selling"]), 16 / 9).shapes
    named = [
        shape for shape in shapes if isinstance(shape, Text) and shape.text[:2].strip().isdigit() and "  " in shape.text
    ]
    assert len(named) == 11
    assert len({round(text.size, 3) for text in named}) == 1


def test_the_two_lists_of_hours_differ_by_a_pattern_and_not_by_their_colour_alone() -> None:
    training = boards(TYPICAL)["selling"].training  # type: ignore[union-attr]
    shapes = hours_bar(training, 3.0, 8.0).shapes
    (new,) = [shape for shape in shapes if isinstance(shape, Box) and shape.fill == "sunk" and shape.x > 1]
    slanted = [shape.points for shape in shapes if isinstance(shape, Line)]
    inside = [line for line in slanted if all(new.x - 0.01 <= x <= new.x + new.width + 0.01 for x, _y in line)]
    assert inside
    assert all(new.y - 0.01 <= y <= new.y + new.height + 0.01 for line in inside for _x, y in line)


@ASPECTS
def test_nothing_short_is_cut_off_when_letters_are_large(aspect: float) -> None:
    for name in ("thread", "card", "fists"):
        said = room(
            frame(boards(TYPICAL)[name])._replace(prompt=Prompt("Title", "Question?")), aspect, MOST_LEAST
        ).texts()
        assert [text for text in said if text.endswith(ELLIPSIS)] == [], name
