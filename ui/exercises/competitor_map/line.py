"""What can be typed under the map: `B 7 4`, `B 7 C4`, `7.5 4`, `target 8 9`, `3`, `Ann`, `room`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.domain.refusal import NotUnderstood
from onlyworkshop.language import _

ROOM = "room"
_NUMBER = re.compile(r"\d{1,3}(?:\.\d+)?")
_CELL = re.compile(r"([A-Ja-j])(10|[1-9])")


class Rater(NamedTuple):
    """Who places now: a person's id, `n3` for the third sheet without a name, or the room as one."""

    id: str


class Place(NamedTuple):
    """A player (the one whose turn it is when None) at x, y by a rater (the one placing now when None)."""

    player: str | None
    rater: str | None
    x: float
    y: float


class TakeOff(NamedTuple):
    """This player is taken off the map again."""

    player: str


class Aim(NamedTuple):
    """Where we could credibly stand; nowhere when None."""

    at: tuple[float, float] | None


Command = Rater | Place | TakeOff | Aim


def read_line(typed: str, players: Sequence[Player], people: Sequence[tuple[str, str]]) -> Command:
    """What the facilitator means; `people` are (id, name). Raises NotUnderstood.

    A cell such as C4 is the third column from the left and the fourth row from below, and stands for its middle.
    """
    tokens = typed.replace(",", ".").split()
    letters = {player.letter.casefold(): player.id for player in players}
    first = tokens[0].casefold() if tokens else ""
    if first in ("t", _("target").casefold()) and len(tokens) > 1:
        return Aim(None if tokens[1:] == ["-"] else _known(_point(tokens[1:]), typed))
    if first in letters and len(tokens) > 1:
        return _of_player(letters[first], tokens[1:], typed, people)
    if point := _point(tokens):
        return Place(None, None, *point)
    return Rater(_rater(" ".join(tokens), typed, people))


def rater_of(number: int, people: Sequence[tuple[str, str]]) -> str:
    """The id of the person with this number in the list, else of the sheet with this number."""
    return people[number - 1][0] if 1 <= number <= len(people) else f"n{number}"


def _of_player(player: str, rest: list[str], typed: str, people: Sequence[tuple[str, str]]) -> Command:
    if rest == ["-"]:
        return TakeOff(player)
    if point := _point(rest):
        return Place(player, None, *point)
    if not rest[0].isdecimal():
        raise NotUnderstood(typed, field="placement")
    return Place(player, rater_of(int(rest[0]), people), *_known(_point(rest[1:]), typed))


def _point(tokens: list[str]) -> tuple[float, float] | None:
    if len(tokens) == 1 and (cell := _CELL.fullmatch(tokens[0])):
        return "abcdefghij".index(cell[1].lower()) + 0.5, int(cell[2]) - 0.5
    if len(tokens) == 2 and all(_NUMBER.fullmatch(token) for token in tokens):
        return float(tokens[0]), float(tokens[1])
    return None


def _known(point: tuple[float, float] | None, typed: str) -> tuple[float, float]:
    if point is None:
        raise NotUnderstood(typed, field="placement")
    return point


def _rater(text: str, typed: str, people: Sequence[tuple[str, str]]) -> str:
    wanted = text.casefold()
    if wanted in (ROOM, _("room").casefold()):
        return ROOM
    if text.isdecimal() and 0 < int(text) <= 99:
        return rater_of(int(text), people)
    named = [identity for identity, name in people if wanted and name.casefold().startswith(wanted)]
    exact = [identity for identity, name in people if name.casefold() == wanted]
    if len(exact or named) != 1:
        raise NotUnderstood(typed, field="placement")
    return (exact or named)[0]
