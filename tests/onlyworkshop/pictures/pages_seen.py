"""Turning the pages of a board as people would, until the first one comes again."""

import re

from onlyworkshop.domain.room import RoomFrame
from onlyworkshop.pictures.room import room
from onlyworkshop.pictures.shapes import Picture

NUMBER = re.compile(r"page (\d+) of (\d+)")


def place(picture: Picture) -> tuple[int, int]:
    """Which page it is, and of how many."""
    found = next(filter(None, map(NUMBER.fullmatch, picture.texts())), None)
    return (int(found[1]), int(found[2])) if found else (1, 1)


def all_pages(frame: RoomFrame, aspect: float, least: float | None = None) -> list[Picture]:
    """Every page from the one that is shown first."""
    first = room(frame, aspect, least)
    return [first, *(room(frame._replace(page=n), aspect, least) for n in range(1, place(first)[1]))]


def said_on_all_pages(frame: RoomFrame, aspect: float, least: float | None = None) -> list[str]:
    return [text for picture in all_pages(frame, aspect, least) for text in picture.texts()]
