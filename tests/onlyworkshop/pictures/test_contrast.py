"""Contrast of what is really drawn for the room: every board, every amount, every theme."""

from collections.abc import Iterator
from functools import cache

import pytest

from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Box, Marker, Picture, Polygon, Sector, Shape, Text
from tests.onlyworkshop.pictures.boards import AMOUNTS, boards, frame
from tests.resources.test_themes import THEMES, contrast, theme

WORDS, MARKS = 7.0, 3.0
ONLY_A_GROUND = ("paper", "sunk", "line-room")
"""Grounds and hairlines carry no meaning by themselves: what they hold is drawn upon them or around them."""


def pairs(picture: Picture) -> Iterator[tuple[str, str, float]]:
    """What is drawn, upon what, and how well it must stand out."""
    for place, shape in enumerate(picture.shapes):
        below = picture.shapes[:place]
        if isinstance(shape, Text):
            middle = shape.left + shape.width / 2, shape.baseline - 0.35 * shape.size
            yield shape.ink, ground(below, middle), WORDS
        elif isinstance(shape, Marker):
            yield shape.ink, "paper" if _hollow(shape) else ground(below, (shape.x, shape.y)), MARKS
        elif isinstance(shape, Box) and shape.fill and shape.fill not in ONLY_A_GROUND:
            yield shape.fill, ground(below, (shape.x + shape.width / 2, shape.y - 0.01)), MARKS
        elif isinstance(shape, Sector):
            yield shape.fill, ground(below, (shape.x, shape.y)), MARKS


def ground(below: tuple[Shape, ...], at: tuple[float, float]) -> str:
    """What the last shape under this point is filled with; the paper when there is none."""
    fills = [one.fill for one in below if isinstance(one, Box | Polygon) and one.fill and _covers(one, at)]
    return fills[-1] if fills else "paper"


def _hollow(shape: Marker) -> bool:
    """A pen fills it with paper."""
    return shape.sign == "ring" or (not shape.filled and shape.sign not in ("cross", "plus"))


def _covers(shape: Box | Polygon, at: tuple[float, float]) -> bool:
    if isinstance(shape, Box):
        return shape.x <= at[0] <= shape.x + shape.width and shape.y <= at[1] <= shape.y + shape.height
    across, down = zip(*shape.points, strict=True)
    return min(across) <= at[0] <= max(across) and min(down) <= at[1] <= max(down)


@cache
def used() -> dict[tuple[str, str, float], str]:
    """Every pair in use, with a board that uses it."""
    frames = [(name, frame(board, much)) for much in AMOUNTS.values() for name, board in boards(much).items()]
    frames += [(f"{name}, lit", one._replace(lit=True)) for name, one in frames[:10]]
    drawn = ((name, room(one, 16 / 9)) for name, one in frames)
    return {pair: name for name, picture in drawn for pair in pairs(picture)}


def colour(name: str, token: str) -> str:
    looks = theme(name)
    if token == "us":
        return str(looks["players"]["us"])
    if token.startswith("player-"):
        others = looks["players"]["others"]
        return str(others[(int(token.removeprefix("player-")) - 1) % len(others)])
    return str(looks["colour"][token])


def test_the_boards_use_more_than_ink_on_paper() -> None:
    assert {("ink", "paper", WORDS), ("paper", "ink", WORDS)} <= set(used())
    assert len(used()) > 10


@pytest.mark.parametrize("name", THEMES)
def test_all_that_is_drawn_for_the_room_stands_out_from_what_lies_behind_it(name: str) -> None:
    pale = {
        f"{board}: {ink} on {behind}": round(contrast(colour(name, ink), colour(name, behind)), 2)
        for (ink, behind, least), board in used().items()
        if contrast(colour(name, ink), colour(name, behind)) < least
    }
    assert pale == {}
