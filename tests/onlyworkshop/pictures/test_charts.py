"""The charts of the pack, alone and as full as they get."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from onlyworkshop.domain.agenda import Agenda, Block, Kind
from onlyworkshop.domain.exercises.competitor_map import Axis, Map, Placement, board, players
from onlyworkshop.domain.plane import SIDE
from onlyworkshop.domain.practice import Training, gaps, training
from onlyworkshop.domain.retrospect import Became, Past
from onlyworkshop.domain.timer import Actual
from onlyworkshop.domain.verdicts import ranked
from onlyworkshop.domain.voting import Spread
from onlyworkshop.pictures.alternatives import pressure_bars
from onlyworkshop.pictures.commitments import due_timeline, roti_bars
from onlyworkshop.pictures.competitor_map import map_picture, place_on_map, plot_area
from onlyworkshop.pictures.curves import value_curves
from onlyworkshop.pictures.practice import gap_chart, hours_bar
from onlyworkshop.pictures.ranking import ranking
from onlyworkshop.pictures.retrospect import looking_back
from onlyworkshop.pictures.score_grid import importance_grid
from onlyworkshop.pictures.scores import opportunity_bars
from onlyworkshop.pictures.shapes import Box, Line, Marker, Picture, Text
from onlyworkshop.pictures.trials import test_card
from tests.onlyworkshop.pictures.boards import (
    AMOUNTS,
    DAY,
    FULL,
    TYPICAL,
    Amount,
    alternatives_board,
    card,
    commitments_board,
    curves_board,
    map_board,
    people,
    scores_board,
    told_commitments,
    told_selling,
    trials_board,
)
from tests.onlyworkshop.pictures.shapes_seen import outside, overlapping

Chart = Callable[[Amount], Picture]


def agenda(much: Amount) -> Agenda:
    kinds = [Kind.EXERCISE, Kind.EXERCISE, Kind.EXERCISE, Kind.BREAK]
    blocks = tuple(Block(id=f"b{n}", kind=kinds[n % 4], minutes=5 + n * 7 % 40) for n in range(much.of(60)))
    return Agenda(day=DAY, zone="Europe/London", blocks=blocks)


def pasts(much: Amount) -> tuple[Past, ...]:
    fates = list(Became)
    return tuple(
        Past(_actual(block, n, fates[n % 6] in (Became.HELD, Became.RUNNING)), fates[n % 6], None, None)
        for n, block in enumerate(agenda(much).blocks)
    )


def _actual(block: Block, n: int, held: bool) -> Actual:
    adapted = 0 if n % 6 == 3 else block.minutes - n % 3
    return Actual(block, block.minutes, adapted, block.minutes * 1.3 if held else None, None, None, n % 12 == 0)


def titles(much: Amount) -> list[str]:
    return [much.text(60, n) for n in range(much.of(60))]


def standings(much: Amount) -> Picture:
    shown = alternatives_board(much)
    return pressure_bars(shown.standings, shown.deals, 480 / (26 * (len(shown.standings) + 1.5)), _points(26, shown))


def _points(row: float, shown: object) -> float:
    return 1050 / (row * (len(shown.standings) + 1.5))  # type: ignore[attr-defined]


def timeline(much: Amount) -> Picture:
    told = told_commitments(much)
    rows = sum(row.due is not None for row in told.rows) + 3
    return due_timeline(told, people(much), DAY, 480 / (24 * rows), 1050 / (24 * rows))


NONE_AT_ALL = Spread(1, 0, 0, 0, 0, 0)
UNKNOWN = Training(NONE_AT_ALL, NONE_AT_ALL, None)
CHARTS: dict[str, Chart] = {
    "alternatives": standings,
    "curves on paper": lambda much: value_curves(curves_board(much), 1.35, 3.0),
    "hidden curves on a narrow desk": lambda much: value_curves(curves_board(much, revealed=False), 1.1, 3.6),
    "map on paper": lambda much: map_picture(map_board(much), 1.25, 2.7),
    "map on a narrow desk": lambda much: map_picture(map_board(much), 0.8, 3.6),
    "card on paper": lambda much: test_card(card(much), 1.7, 3.7),
    "narrow card": lambda much: test_card(card(much), 0.9, 2.4),
    "ranking": lambda much: ranking(ranked(trials_board(much).cards), 480 / 308, 1050 / 308),
    "opportunities": lambda much: opportunity_bars(scores_board(much, 2).scored, 1.5, 3.3),
    "narrow opportunities": lambda much: opportunity_bars(scores_board(much, 2).scored, 0.9, 3.6),
    "score grid on paper": lambda much: importance_grid(scores_board(much).scored, 1.75, 4.0),
    "gaps": lambda much: gap_chart(gaps(told_selling(much)), (1, 9), 1.6, 3.5),
    "hours": lambda much: hours_bar(training(told_selling(much)) or UNKNOWN, 4.5, 9.5),
    "timeline": timeline,
    "roti": lambda much: roti_bars(commitments_board(much).histogram, 3.2, 7.0),
    "looking back": lambda much: looking_back(pasts(much), titles(much), 0.8, 2.4),
}


@pytest.mark.parametrize("amount", AMOUNTS)
@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_is_whole_and_tidy_however_much_it_shows(name: str, amount: str) -> None:
    picture = CHARTS[name](AMOUNTS[amount])
    assert not outside(picture)
    assert not overlapping(picture)


@pytest.mark.parametrize("aspect", [1.0, 1.33, 2.4])
def test_the_bars_of_a_ranking_can_be_told_apart_however_narrow_it_is(aspect: float) -> None:
    scored = scores_board(TYPICAL).scored
    picture = opportunity_bars(scored, aspect, 3.8)
    bars = [shape for shape in picture.shapes if isinstance(shape, Box) and shape.fill == "ink"][: len(scored)]
    highest = max(one.opportunity.importance for one in scored)
    assert max(bar.width for bar in bars) / highest * 20 > 0.2 * 100 * aspect


def test_a_tie_is_shown_as_one_rank() -> None:
    assert list(standings(TYPICAL).texts()).count("1=") == 2


def test_a_phantom_is_called_one() -> None:
    assert any("phantom" in text for text in standings(TYPICAL).texts())


def test_the_place_of_a_click_is_the_place_that_is_drawn() -> None:
    plot = plot_area(1.25, 3.6)
    assert place_on_map(plot.x, plot.bottom, 1.25, 3.6) == pytest.approx((0, 0))
    assert place_on_map(plot.right, plot.y, 1.25, 3.6) == pytest.approx((SIDE, SIDE))
    assert place_on_map(plot.x - 5, plot.y, 1.25, 3.6) is None


def test_we_are_the_filled_circle_and_everybody_has_a_sign_of_their_own() -> None:
    playing = players("Us", [(f"a{n}", f"Rival {n}") for n in range(6)])
    placements = tuple(Placement(rater="p", player=one.id, x=n, y=n) for n, one in enumerate(playing))
    shown = board(Map(id="m", horizontal=Axis(), placements=placements, revealed=True), playing)
    picture = map_picture(shown, 1.25, 2.7)
    legend = [shape for shape in picture.shapes if isinstance(shape, Marker) and shape.size == pytest.approx(2.7, 0.3)]
    ours = [shape for shape in legend if shape.ink == "us"]
    assert ours
    assert all(shape.sign == "circle" and shape.filled for shape in ours)
    assert len({shape.sign for shape in legend if shape.ink.startswith("player")}) == 6


def test_every_line_is_told_apart_without_colour_and_ours_is_on_top() -> None:
    picture = value_curves(curves_board(FULL), 2, 3.6)
    lines = [shape for shape in picture.shapes if isinstance(shape, Line) and len(shape.points) > 3]
    ways = {(shape.ink, shape.thickness, shape.dash) for shape in lines}
    assert len(ways) == len({ink for ink, _thick, _dash in ways}) == len({way[1:] for way in ways}) == 7
    signs = {(shape.ink, shape.sign) for shape in picture.shapes if isinstance(shape, Marker)}
    assert len(signs) == len({sign for _ink, sign in signs}) == 7
    assert lines[-1].ink == "us"
    assert lines[-1].thickness == max(shape.thickness for shape in lines)
    assert {"A", "B", "C", "D", "E", "F", "G"} <= set(picture.texts())


def test_a_want_that_nobody_rated_leaves_a_gap_in_the_line() -> None:
    shown = curves_board(FULL)
    ours = shown.curves[0]
    broken = ours._replace(points=(*ours.points[:4], None, *ours.points[5:]))
    picture = value_curves(shown._replace(curves=(broken, *shown.curves[1:])), 2, 3.6)
    lines = [len(one.points) for one in picture.shapes if isinstance(one, Line) and one.ink == "us"]
    assert {3, 4} <= set(lines)
    assert 8 not in lines


def test_nothing_of_a_rating_is_drawn_before_the_reveal() -> None:
    texts = value_curves(curves_board(TYPICAL, revealed=False), 2, 3.6).texts()
    assert "8 sheets are in." in texts
    assert not any("Divergence" in text or "parity" in text for text in texts)


def small_map(dots: dict[str, list[tuple[float, float]]]) -> Picture:
    playing = players("Us", [("a", "North"), ("b", "South")])
    placements = tuple(
        Placement(rater=f"p{n}", player=who, x=x, y=y) for who, seen in dots.items() for n, (x, y) in enumerate(seen)
    )
    one = Map(id="m", placements=placements, revealed=True, target_x=9, target_y=9)
    return map_picture(board(one, playing), 1.25, 2.7)


def test_rivals_are_letters_on_the_map_and_names_in_the_legend() -> None:
    texts = list(small_map({"us": [(2, 8)], "a": [(8, 8)], "b": [(5, 2)]}).texts())
    assert [texts.count(name) for name in ("North", "South", "Us")] == [1, 1, 2]
    assert [texts.count(letter) for letter in "ABC"] == [1, 2, 2]


def test_our_name_is_a_letter_where_it_would_cover_what_people_placed() -> None:
    around = [(x / 2, y / 2) for x in range(3, 9) for y in range(9, 13)]
    texts = list(small_map({"us": around, "a": [(8, 8)], "b": [(5, 2)]}).texts())
    assert (texts.count("Us"), texts.count("A")) == (1, 2)


def test_every_letter_on_the_map_stands_on_paper() -> None:
    shapes = small_map({"us": [(2, 8)], "a": [(8, 8)], "b": [(5, 2)]}).shapes
    grounds = [shape for shape in shapes if isinstance(shape, Box) and shape.fill == "paper"]
    letters = [shape for shape in shapes if isinstance(shape, Text) and shape.text in "BC" and shape.align == "middle"]
    assert len(letters) == 2
    for letter in letters:
        assert any(one.x < letter.left and letter.left + letter.width < one.x + one.width < 90 for one in grounds)


def test_the_legend_shows_the_target_as_the_map_does() -> None:
    rings = [shape for shape in small_map({"us": [(2, 8)]}).shapes if isinstance(shape, Line) and shape.dash]
    assert len(rings) == 2


def test_a_second_round_draws_an_arrow_from_where_everybody_stood() -> None:
    playing = players("Us", [("a", "North")])
    at = {("us", 1): (2, 2), ("us", 2): (8, 8), ("a", 1): (5, 1), ("a", 2): (5, 1)}
    placements = tuple(Placement(rater="p", player=who, round=n, x=x, y=y) for (who, n), (x, y) in at.items())
    shown = board(Map(id="m", placements=placements, round=2, revealed=True), playing)
    picture = map_picture(shown, 1.7, 4.2)
    shafts = [one for one in picture.shapes if isinstance(one, Line) and one.ink == "us" and len(one.points) == 2]
    (arrow,) = [one for one in shafts if abs(one.points[0][0] - one.points[1][0]) > 20]
    plot = plot_area(1.7, 4.2)
    assert arrow.points[0] == pytest.approx((plot.x + plot.width * 0.2, plot.bottom - plot.height * 0.2))
    told = " ".join(picture.texts())
    assert "moved 8.5" in told
    assert "moved 0" in told


def test_the_longest_name_leaves_room_for_how_far_it_moved() -> None:
    texts = map_picture(map_board(FULL, rounds=2), 1.7, 4.2).texts()
    assert sum("moved" in text for text in texts) == 7


def test_the_map_tells_how_wanted_its_axes_are_and_whether_our_space_is_open() -> None:
    told = " ".join(map_picture(map_board(TYPICAL, rounds=2), 1.7, 3.6).texts())
    assert "(opportunity 15.7)" in told
    assert "19 of 28" in told


def test_promises_without_a_date_are_counted_under_the_timeline() -> None:
    assert any("without a date" in text for text in timeline(TYPICAL).texts())


def test_a_due_date_beyond_the_line_stays_on_it() -> None:
    told = told_commitments(TYPICAL)
    late = told.rows[1].replaced(due=DAY + timedelta(days=400))
    assert not outside(due_timeline(told.replaced(rows=(late,)), people(TYPICAL), DAY, 2, 4))
