"""The boards of the first half of the day, as an eye at the back sees them."""

import pytest

from onlyworkshop.domain import wishes
from onlyworkshop.domain.exercises import alternatives
from onlyworkshop.domain.exercises.alternatives import Alternatives, AlternativesBoard
from onlyworkshop.domain.exercises.field import Field, FieldBoard
from onlyworkshop.domain.exercises.wants import Cluster, Want, Wants
from onlyworkshop.domain.lineups import HerdBoard
from onlyworkshop.domain.room import Board
from onlyworkshop.pictures.layout import Area
from onlyworkshop.pictures.living import Living, living
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Box, Line, Picture, Text
from tests.onlyworkshop.pictures.boards import (
    EMPTY,
    FULL,
    TYPICAL,
    Amount,
    alternatives_of,
    ballot_board,
    curves_board,
    frame,
    lineup_board,
    map_board,
    people,
    scores_board,
)

SHAPES = pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])


def texts(picture: Picture) -> list[Text]:
    return [shape for shape in picture.shapes if isinstance(shape, Text)]


def said_in(shown: list[Text], start: str) -> Text:
    """The text that begins like this."""
    return next(one for one in shown if one.text.startswith(start))


@SHAPES
def test_what_the_group_agreed_is_told_in_one_size(aspect: float) -> None:
    told = Field(client_group="Sewer departments of cities with more than 50,000 people", scope="Nine cities")
    picture = room(frame(FieldBoard(told, people(TYPICAL))), aspect)
    bold = [one for one in texts(picture) if one.weight == "bold" and one.text in f"{told.client_group} {told.scope}"]
    assert len({round(one.size, 3) for one in bold}) == 1


@SHAPES
def test_the_people_begin_as_high_as_what_they_agree_on(aspect: float) -> None:
    picture = room(frame(FieldBoard(Field(), people(TYPICAL))), aspect)
    left, right = (said_in(texts(picture), words) for words in ("The statement speaks for", "Leadership"))
    assert left.baseline - left.size == pytest.approx(right.baseline - right.size, abs=1.0)


def test_as_many_owners_as_claims_stand_beside_each_other_at_the_reveal() -> None:
    covered = living_of(lineup_board(FULL, revealed=False))
    revealed = living_of(lineup_board(FULL))
    assert revealed.of <= covered.of + 1 <= 6


def test_the_letters_of_the_line_up_cannot_be_read_as_words() -> None:
    told = texts(room(frame(lineup_board(TYPICAL, revealed=False)), 16 / 9))
    letters = [one for one in told if one.text in "ABC" and one.weight == "bold"]
    assert [one.text for one in letters] == ["A", "B", "C"]


def test_nothing_moves_when_an_owner_is_told() -> None:
    board = lineup_board(TYPICAL)
    hidden = board._replace(told=tuple(one._replace(owner="", right=0, guesses=0) for one in board.told))
    before, after = (texts(living_of(one).picture) for one in (hidden, board))
    places = [[(one.x, one.baseline) for one in shown if one.text.isdigit()] for shown in (before, after)]
    assert len(places[0]) == len(board.told)
    assert all(place == pytest.approx(other) for place, other in zip(*places, strict=True))


def test_a_herd_without_themes_teaches_which_there_are() -> None:
    told = room(frame(HerdBoard((), None)), 16 / 9).texts()
    assert {"Quality", "Service", "Other"} <= set(told)


def living_of(board: Board, aspect: float = 16 / 9) -> Living:
    """The first page of this board, without what stands around it."""
    return living(Area(4, 20, 100 * aspect - 8, 70), board, 2.4)


def test_alternatives_that_nobody_counted_have_no_rank_and_are_no_phantoms() -> None:
    rows = tuple(one.replaced(met=0, lost=0) for one in alternatives_of(TYPICAL))
    board = AlternativesBoard(alternatives.standings(Alternatives(rows=rows)), 10)
    told = " ".join(room(frame(board), 16 / 9).texts())
    assert "phantom" not in told
    assert "1=" not in told
    assert "How often did we meet them in the last 10 deals" in told


@SHAPES
def test_names_of_alternatives_have_one_size_and_keep_away_from_the_rules(aspect: float) -> None:
    rows = alternatives_of(FULL)[:6]
    board = AlternativesBoard(alternatives.standings(Alternatives(deals_reviewed=12, rows=rows)), 12)
    picture = living_of(board, aspect).picture
    names = [one for one in texts(picture) if any(one.text in row.name for row in rows) and len(one.text) > 4]
    assert len({round(one.size, 3) for one in names}) == 1
    rules = [one.points[0][1] for one in picture.shapes if isinstance(one, Line) and one.ink == "line-room"]
    tops = [one.baseline - 0.76 * one.size for one in names]
    assert all(abs(top - rule) > 0.15 * names[0].size for top in tops for rule in rules)


def test_what_is_known_about_a_card_is_smaller_than_its_words() -> None:
    told = Wants(rows=(Want(id="a", text="A cover that stays shut"),))
    shown = texts(living_of(wishes.wall(told)).picture)
    assert said_in(shown, "A cover").size > 1.2 * said_in(shown, "want").size


def test_a_kept_card_has_a_sign_and_not_only_a_darker_line() -> None:
    rows = tuple(Want(id=f"w{n}", text=f"Card {n} of the wall", shortlisted=n == 1) for n in range(3))
    shapes = living_of(wishes.wall(Wants(rows=rows))).picture.shapes
    on_the_card_and_in_the_legend = 2
    assert len([shape for shape in shapes if isinstance(shape, Line)]) == on_the_card_and_in_the_legend


def test_a_cluster_that_goes_on_in_the_next_column_says_its_name_again() -> None:
    cluster = Cluster(id="c", name="Shut for good")
    rows = tuple(Want(id=f"w{n}", text=f"Card {n} that is on the wall", cluster="c") for n in range(16))
    shown = living_of(wishes.wall(Wants(rows=rows, clusters=(cluster,)))).picture.texts()
    assert shown.count("Shut for good") >= 2
    assert shown.count("16 cards") == 1


@SHAPES
def test_what_is_rated_stands_in_one_size_under_both_questions(aspect: float) -> None:
    board = scores_board(FULL, revealed=0)
    shown = texts(living_of(board, aspect).picture)
    assert {"How much does it matter, 0 to 10?", "How satisfied are they today, with anyone, 0 to 10?"} <= {
        one.text for one in shown
    }
    wants = [one for one in shown if any(one.text in text for _n, text in board.asked) and len(one.text) > 3]
    assert len({round(one.size, 3) for one in wants}) == 1


@SHAPES
def test_the_words_of_a_ranking_stand_in_one_size(aspect: float) -> None:
    board = scores_board(FULL)
    shown = texts(living_of(board, aspect).picture)
    wants = [one for one in shown if any(one.text in row.text for row in board.scored) and len(one.text) > 8]
    assert len({round(one.size, 3) for one in wants}) == 1


def test_the_figures_beside_the_grid_say_what_they_are() -> None:
    assert "Opportunity" in living_of(scores_board(TYPICAL, part="grid")).picture.texts()


def test_what_got_no_dot_has_no_rank() -> None:
    board = ballot_board(FULL, most=12, longest=30)
    none = sum(not count.dots for count in board.round.counts)
    assert none
    assert living_of(board).picture.texts().count("–") == none


@SHAPES
def test_no_want_of_the_value_curves_is_broken_inside_a_word(aspect: float) -> None:
    board = curves_board(TYPICAL)
    wants = ("A crew that comes home without a tetanus or hepatitis test", "Proof that it works somewhere else")
    shown = board._replace(wants=tuple(one._replace(text=wants[n % 2]) for n, one in enumerate(board.wants)))
    told = {word for text in living_of(shown, aspect).picture.texts() for word in text.split()}
    assert {*wants[0].split(), *wants[1].split()} <= told


@pytest.mark.parametrize("revealed", [True, False])
@pytest.mark.parametrize("much", [TYPICAL, FULL])
def test_the_value_curves_call_a_want_by_the_number_of_its_card(much: Amount, revealed: bool) -> None:
    board = curves_board(much, revealed)
    told = " ".join(living_of(board).picture.texts()).split()
    assert [want.number for want in board.wants if str(want.number) not in told] == []


def test_the_covered_curves_say_what_the_scale_means() -> None:
    told = " ".join(living_of(curves_board(TYPICAL, revealed=False)).picture.texts())
    assert "0: clients get nothing of it. 10: all of it." in told


@pytest.mark.parametrize("aspect", [4 / 3, 16 / 9])
def test_the_map_is_as_large_as_its_ends_and_a_narrow_legend_allow(aspect: float) -> None:
    picture = living_of(map_board(FULL), aspect).picture
    ground = next(shape for shape in picture.shapes if isinstance(shape, Box) and shape.fill == "paper")
    assert ground.height > 0.8 * 70


def test_before_there_are_axes_the_map_says_that_they_come_first() -> None:
    told = " ".join(living_of(map_board(EMPTY, revealed=False)).picture.texts())
    assert "First we name two axes" in told


def test_a_target_at_the_edge_does_not_strike_out_its_name() -> None:
    board = map_board(FULL)
    shapes = living_of(board, 4 / 3).picture.shapes
    ring = next(n for n, shape in enumerate(shapes) if isinstance(shape, Line) and shape.ink == "us" and shape.dash)
    name = next(shape for shape in shapes if isinstance(shape, Text) and shape.text == board.map.vertical.high)
    over = [shape for shape in shapes[ring:] if isinstance(shape, Box) and shape.fill == "paper"]
    assert any(one.x < name.left and name.left + name.width < one.x + one.width for one in over)


def test_the_names_of_axes_bring_no_ground_of_their_own_where_nothing_reaches_them() -> None:
    board = map_board(FULL)
    bare = board._replace(map=board.map.replaced(target_x=None, target_y=None))
    shapes = living_of(bare, 4 / 3).picture.shapes
    name = next(shape for shape in shapes if isinstance(shape, Text) and shape.text == board.map.vertical.high)
    papers = [shape for shape in shapes if isinstance(shape, Box) and shape.fill == "paper"]
    assert not any(one.y < name.baseline < one.y + one.height for one in papers)


def test_the_axes_of_the_map_keep_their_opportunity_whatever_they_are_called() -> None:
    told = " ".join(living_of(map_board(FULL, rounds=2), 4 / 3).picture.texts())
    assert "(opportunity 15.7)" in told
