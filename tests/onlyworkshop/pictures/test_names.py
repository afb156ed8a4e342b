"""Names on boards of the first half: of those who may have said it, and of the players beside their curves."""

from onlyworkshop.pictures.room import room
from tests.onlyworkshop.pictures.boards import FULL, TYPICAL, curves_board, frame, lineup_board
from tests.onlyworkshop.pictures.test_first_boards import texts


def test_how_many_have_guessed_stands_clear_of_the_names() -> None:
    board = lineup_board(TYPICAL, revealed=False)
    for aspect in (9 / 16, 0.8, 4 / 3):
        shown = texts(room(frame(board), aspect))
        sheets = next(text for text in shown if "sheets are in" in text.text)
        ends = sheets.left + sheets.width
        over = [text for text in shown if text.left < ends and text.left + text.width > sheets.left]
        above = [text.baseline for text in over if text.baseline < sheets.baseline - 0.1]
        assert sheets.baseline - max(above) >= 1.39 * sheets.size


def test_the_names_of_eight_players_with_long_names_are_told_where_the_wants_are_short() -> None:
    board = curves_board(FULL)
    short = board._replace(wants=tuple(want._replace(text="Shuts") for want in board.wants))
    said = "".join("".join(room(frame(short), 16 / 9).texts()).split())
    assert [one.name for one in board.players if "".join(one.name.split()) not in said] == []
