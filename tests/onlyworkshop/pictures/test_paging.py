"""A board that says more than one page holds is turned, not cropped; one that says little is set large."""

import pytest

from onlyworkshop.domain.boards import Steps
from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.legibility import MOST_LEAST, most_least
from onlyworkshop.domain.lineups import LineupBoard
from onlyworkshop.domain.room import Board
from onlyworkshop.pictures import living
from onlyworkshop.pictures.layout import EVERYTHING, Part
from onlyworkshop.pictures.paging import Look, look, pages, tidy
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.rows import rows
from onlyworkshop.pictures.shapes import Picture, Text
from onlyworkshop.pictures.typesetting import ELLIPSIS
from tests.onlyworkshop.pictures.boards import FULL, ONE, TYPICAL, Amount, ballot_board, boards, frame, lineup_board
from tests.onlyworkshop.pictures.pages_seen import all_pages, place, said_on_all_pages
from tests.onlyworkshop.pictures.shapes_seen import outside, overlapping, smaller_than
from tests.onlyworkshop.pictures.typed import texts, typed

LISTS = (
    "steps",
    "alternatives",
    "ingredients",
    "drafts",
    "evidence",
    "trials",
    "clauses",
    "proof",
    "commitments",
    "cards of one cluster",
    "shortlist",
    "scores",
    "line-up",
    "risks",
    "ballot",
)


def forget() -> None:
    """As if no board had ever been shown."""
    living._looks.clear()
    living._parts.cache_clear()
    living._placed.cache_clear()


def squeezed(texts: list[str]) -> str:
    return "".join("".join(texts).split())


@pytest.mark.parametrize("name", LISTS)
def test_what_one_page_does_not_hold_is_told_whole_on_the_pages_after_it(name: str) -> None:
    board = boards(TYPICAL)[name]
    said = squeezed(said_on_all_pages(frame(board), 16 / 9, 3.2))
    written = [row[0] for row in rows(board) if " " in row[0]]
    assert [text for text in written if "".join(text.split()) not in said] == []


@pytest.mark.parametrize("aspect", [16 / 9, 4 / 3, 9 / 16], ids=["16:9", "4:3", "upright"])
@pytest.mark.parametrize("much", [TYPICAL, FULL], ids=["typical", "full"])
@pytest.mark.parametrize("name", boards(TYPICAL))
def test_no_letter_is_smaller_than_the_back_row_needs(name: str, much: Amount, aspect: float) -> None:
    for least in (most_least(aspect), 0.85 * most_least(aspect)):
        picture = room(frame(boards(much)[name], much), aspect, least)
        assert not smaller_than(picture, least)
        assert not outside(picture)
        assert not overlapping(picture)


@pytest.mark.parametrize("name", ["card", "thread", "fists", "covered fists"])
def test_nothing_is_cut_for_a_far_back_row(name: str) -> None:
    said = said_on_all_pages(frame(boards(TYPICAL)[name]), 4 / 3, MOST_LEAST)
    assert [text for text in said if ELLIPSIS in text] == []


def test_a_far_back_row_reads_whose_sign_is_whose() -> None:
    board = boards(TYPICAL)["map"]
    assert isinstance(board, MapBoard)
    said = squeezed(said_on_all_pages(frame(board), 4 / 3, MOST_LEAST))
    assert [one.name for one in board.players if squeezed([one.name]) not in said] == []


def test_upright_a_thread_says_what_is_missing() -> None:
    said = said_on_all_pages(frame(boards(TYPICAL)["thread"]), 9 / 16, most_least(9 / 16))
    assert {"missing", "Way of selling"} <= set(said)


@pytest.mark.parametrize("name", ["drafts", "evidence", "proof", "commitments", "thread", "cards"])
@pytest.mark.parametrize("aspect", [16 / 9, 9 / 16])
def test_after_a_keystroke_all_stands_where_it_would_stand_had_it_been_typed_at_once(name: str, aspect: float) -> None:
    board = boards(TYPICAL)[name]
    room(frame(board), aspect)
    written = texts(board)
    for text in (written[0], written[len(written) // 2], written[-1]):
        for instead in (f"{text} x", text[:9], 3 * text):
            board_then = typed(board, text, instead)
            after_a_key = all_pages(frame(board_then), aspect)
            forget()
            assert all_pages(frame(board_then), aspect) == after_a_key


def test_pages_hold_about_as_much_each() -> None:
    steps = Steps(tuple(f"{n} " + "Write what you alone can do for them, and why. " * 3 for n in range(6)))
    sizes = [sum(text.isdigit() for text in page.texts()) for page in all_pages(frame(steps), 4 / 3, 3.6)]
    assert sum(sizes) == 6
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("count", [5, 41, 82, 83, 90])
def test_no_page_ends_with_a_lonely_row(count: int) -> None:
    def tried(part: Part) -> Look:
        shown = part.of(range(count))
        return Look("".join(f"row{n}." for n in shown), len(shown) <= 4)

    sizes = [
        part.last - part.first for part in pages([(f"row{n}.",) for n in range(count)], tried, 5, 1.0) if part.last
    ]
    assert sum(sizes) == count
    assert len(sizes) == -(-count // 4)
    assert max(sizes) <= 4
    assert min(sizes) >= 2


def test_a_last_page_of_long_rows_takes_over_what_it_has_room_for() -> None:
    long = [1] * 32 + [4, 2, 1, 1, 3]

    def tried(part: Part) -> Look:
        shown = part.of(range(len(long)))
        return Look("".join(f"row{n}." for n in shown), sum(long[n] for n in shown) <= 4)

    told = pages([(f"row{n}.",) for n in range(len(long))], tried, 5, 1.0)
    assert told[-1] == Part(35, 37)


def test_after_the_reveal_many_cards_without_a_dot_are_counted_and_not_paged() -> None:
    board = ballot_board(FULL, most=200, longest=100)
    dotted = [one for one in board.round.counts if one.dots]
    told = all_pages(frame(board, FULL), 16 / 9)
    assert len(told) <= 3
    last = [text for text in told[-1].texts() if "without a dot" in text]
    assert last == [f"and {200 - len(dotted)} without a dot"]
    assert not any("without a dot" in text for page in told[:-1] for text in page.texts())
    assert last[0] in told[0].description


def test_of_few_options_those_without_a_dot_are_told_too() -> None:
    board = ballot_board(FULL, most=12, longest=100)
    said = squeezed(said_on_all_pages(frame(board, FULL), 16 / 9))
    assert [one.title for one in board.options if squeezed([one.title]) not in said] == []
    assert "withoutadot" not in said


def test_when_nothing_has_a_dot_the_room_reads_that() -> None:
    board = ballot_board(FULL, most=200, longest=100)
    none = board._replace(round=board.round._replace(counts=tuple(one._replace(dots=0) for one in board.round.counts)))
    assert "200 without a dot" in room(frame(none, FULL), 16 / 9).texts()


def test_a_page_tells_the_ears_which_it_is_and_all_that_stands_on_every_page() -> None:
    board = boards(FULL)["proof"]
    described = room(frame(board, FULL), 1.6).description
    assert "page 1 of " in described
    assert "23 We are" in described


def test_the_line_up_begins_with_the_page_of_the_claim_that_is_pointed_at() -> None:
    board = lineup_board(FULL)
    _first, of = place(room(frame(board._replace(shown=1), FULL), 1.6))
    assert of > 1
    assert place(room(frame(board, FULL), 1.6)) == (of, of)
    assert place(room(frame(board, FULL)._replace(page=1), 1.6)) == (1, of)


@pytest.mark.parametrize("name", ["steps", "alternatives", "drafts", "proof", "commitments", "cards", "risks"])
def test_a_short_board_is_set_in_large_letters(name: str) -> None:
    board: Board = boards(ONE)[name]
    sizes = sorted(shape.size for shape in room(frame(board, ONE), 16 / 9).shapes if isinstance(shape, Text))
    assert sizes[-1] >= 5
    assert sizes[-1] <= 8 + 1e-6


def test_a_board_that_is_not_a_list_has_no_pages() -> None:
    assert rows(boards(FULL)["map"]) == ()
    assert isinstance(lineup_board(FULL), LineupBoard)
    assert place(room(frame(boards(FULL)["map"], FULL), 4 / 3)) == (1, 1)


def test_a_row_too_long_for_a_page_of_its_own_gets_what_there_is_room_for() -> None:
    def tried(part: Part) -> Look:
        return look(Picture(1.0, tuple(Text(0, 20, text[:10], 5) for text in part.of(["a" * 40, "b"])[:1])), 5)

    assert pages([("a" * 40,), ("b",)], tried, 5, 1.0) == (Part(0, 1), Part(1, 2))
    assert pages([], tried, 5, 1.0) == (EVERYTHING,)


def test_texts_on_top_of_each_other_are_seen() -> None:
    one = Text(0, 20, "Northwind", 5)
    assert not tidy(Picture(1.0, (one, one._replace(x=3, baseline=21))))
    assert tidy(Picture(1.0, (one, one._replace(baseline=26))))
