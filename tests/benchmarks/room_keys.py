"""One key more on a board of many pages until the room's page is set again; and that page moved as it is."""

from collections.abc import Callable
from itertools import count

from onlyworkshop.pictures.layout import moved
from onlyworkshop.pictures.room import room
from tests.onlyworkshop.pictures.boards import FULL, TYPICAL, Amount, boards, frame
from tests.onlyworkshop.pictures.typed import texts, typed

__all__ = ["FULL", "TYPICAL", "moving", "typing"]

Timed = Callable[[Callable[[], object], int], float]
WIDE = 16 / 9
TIMES = 15


def typing(timed: Timed, name: str, much: Amount) -> float:
    """Another letter in the middle of the board, each time."""
    board = boards(much)[name]
    written = texts(board)
    text = written[len(written) // 2]
    begun = text[: len(text) // 2]
    keys = (frame(typed(board, text, f"{begun} {n}"), much) for n in count())
    frames = [next(keys) for _time in range(TIMES + 2)]
    room(frames.pop(), WIDE)
    return timed(lambda: room(frames.pop(), WIDE), TIMES)


def moving(timed: Timed, name: str, much: Amount) -> float:
    """As many shapes as the page has, each made once."""
    shapes = room(frame(boards(much)[name], much), WIDE).shapes
    return timed(lambda: [moved(shape, 1, 1) for shape in shapes], TIMES)
