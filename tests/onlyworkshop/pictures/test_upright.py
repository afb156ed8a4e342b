"""On a screen that stands upright things stand below each other and take its height."""

import pytest

from onlyworkshop.domain.exercises.lineup import Recognition
from onlyworkshop.domain.lineups import HerdBoard
from onlyworkshop.domain.room import Board
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.rows import rows
from onlyworkshop.pictures.shapes import Box, Marker, Text
from tests.onlyworkshop.pictures.boards import (
    TYPICAL,
    alternatives_board,
    ballot_board,
    frame,
    herd_board,
    ingredients_board,
    proof_board,
    scores_board,
)
from tests.onlyworkshop.pictures.pages_seen import all_pages
from tests.onlyworkshop.pictures.shapes_seen import overlapping

UPRIGHT = 9 / 16


def texts(board: Board) -> list[Text]:
    return [shape for shape in room(frame(board), UPRIGHT).shapes if isinstance(shape, Text)]


def test_the_grid_is_as_wide_as_the_screen_and_its_legend_below_it() -> None:
    board = scores_board(TYPICAL, part="grid")
    picture = room(frame(board), UPRIGHT)
    plot = next(shape for shape in picture.shapes if isinstance(shape, Box) and shape.fill == "paper")
    assert plot.width > 0.7 * 100 * UPRIGHT
    head = next(text for text in texts(board) if text.text == "Opportunity")
    assert head.baseline > plot.y + plot.height
    assert len([one for one in picture.shapes if isinstance(one, Marker)]) == len(board.scored)


def test_how_well_we_are_told_apart_stands_below_what_all_boast_of() -> None:
    board = herd_board(TYPICAL)
    board = HerdBoard(board.herds, Recognition(31, 88, 31 / 88, 0.2, 0.19))
    said = texts(board)
    apart = next(text for text in said if text.text == "Told apart today")
    assert apart.x == pytest.approx(next(text.x for text in said if text.text == "Companies that say it"))
    assert apart.baseline > 50


def test_the_bar_of_an_alternative_stands_below_its_whole_name() -> None:
    board = alternatives_board(TYPICAL)
    few = board._replace(standings=board.standings[:5])
    picture = room(frame(few), UPRIGHT)
    said = "".join("".join(picture.texts()).split())
    assert [one for one in few.standings if "".join(one.alternative.name.split()) not in said] == []
    bars = [shape for shape in picture.shapes if isinstance(shape, Box) and shape.fill == "ink"]
    assert max(bar.width for bar in bars) > 0.2 * 100 * UPRIGHT
    assert not overlapping(picture)


def test_what_is_still_to_count_is_asked_whole() -> None:
    board = alternatives_board(TYPICAL)
    none = tuple(
        one._replace(alternative=one.alternative.replaced(met=0, lost=0), rank=1, phantom=False)
        if hasattr(one, "_replace")
        else one
        for one in board.standings
    )
    said = " ".join(text.text for text in texts(board._replace(standings=none[:4])))
    assert "how often lose to them?" in said


def test_what_must_be_proven_is_told_whole_with_how_it_stands() -> None:
    board = proof_board(TYPICAL)
    said = "".join("".join(one.texts()) for one in all_pages(frame(board), UPRIGHT))
    squeezed = "".join(said.split())
    assert "…" not in said
    assert [row for row in rows(board) for text in row if "".join(text.split()) not in squeezed] == []


def test_the_factors_of_an_ingredient_stand_below_its_words() -> None:
    board = ingredients_board(TYPICAL)
    picture = room(frame(board), UPRIGHT)
    bars = [shape for shape in picture.shapes if isinstance(shape, Box) and shape.ink == "ink-2"]
    assert min(bar.width for bar in bars) > 0.04 * 100 * UPRIGHT
    assert not overlapping(picture)


def test_the_bars_of_a_ballot_stand_below_the_words_and_can_be_compared() -> None:
    picture = room(frame(ballot_board(TYPICAL)), UPRIGHT)
    bars = [shape.width for shape in picture.shapes if isinstance(shape, Box) and shape.fill in {"ink", "ink-2"}]
    assert max(bars) > 0.4 * 100 * UPRIGHT
    assert not overlapping(picture)
