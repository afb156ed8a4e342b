"""What can be typed under the map: `B C4`, `B 7 4`, `7 C4`, `7 BC4 CD5`, `target 8 9`, `3`, `Ann`, `room`."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.domain.refusal import NotUnderstood
from onlyworkshop.language import _

ROOM = "room"
_NUMBER = re.compile(r"\d{1,3}(?:\.\d+)?")
_CELL = re.compile(r"([A-Za-z]?)([A-Ja-j])(10|[1-9])")


class Rater(NamedTuple):
    """Who places now: a person's id, `n3` for the third sheet without a name, or the room as one."""

    id: str


class Spotted(NamedTuple):
    """A player (the one whose turn it is when None) at x, y."""

    player: str | None
    x: float
    y: float


class Place(NamedTuple):
    """One player or several, as they stand on the sheet of a rater (the one placing now when None)."""

    rater: str | None
    spots: tuple[Spotted, ...]


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
    if cells := _cells(tokens, letters):
        return Place(None, cells)
    if first.isdecimal() and (cells := _cells(tokens[1:], letters)):
        return Place(rater_of(int(first), people), cells)
    if first in letters and len(tokens) > 1:
        return _of_player(letters[first], tokens[1:], typed, people)
    if point := _point(tokens):
        return Place(None, (Spotted(None, *point),))
    return Rater(_rater(" ".join(tokens), typed, people))


def rater_of(number: int, people: Sequence[tuple[str, str]]) -> str:
    """The id of the person with this number in the list, else of the sheet with this number."""
    return people[number - 1][0] if 1 <= number <= len(people) else f"n{number}"


def _cells(tokens: list[str], letters: dict[str, str]) -> tuple[Spotted, ...]:
    """Cells one after the other, each with the letter of its player before it or not; none if anything else stands
    among them."""
    left = iter(tokens)
    spots = [_spotted(token, left, letters) for token in left]
    return tuple(spot for spot in spots if spot) if all(spots) else ()


def _spotted(token: str, left: Iterator[str], letters: dict[str, str]) -> Spotted | None:
    """`C4`, `BC4` or `B` with a cell to follow."""
    player = None
    if token.casefold() in letters:
        player, token = letters[token.casefold()], next(left, "")
    cell = _CELL.fullmatch(token)
    if not cell or (cell[1] and (player or cell[1].casefold() not in letters)):
        return None
    player = letters[cell[1].casefold()] if cell[1] else player
    return Spotted(player, "abcdefghij".index(cell[2].lower()) + 0.5, int(cell[3]) - 0.5)


def _of_player(player: str, rest: list[str], typed: str, people: Sequence[tuple[str, str]]) -> Command:
    if rest == ["-"]:
        return TakeOff(player)
    if point := _point(rest):
        return Place(None, (Spotted(player, *point),))
    if not rest[0].isdecimal():
        raise NotUnderstood(typed, field="placement")
    return Place(rater_of(int(rest[0]), people), (Spotted(player, *_known(_point(rest[1:]), typed)),))


def _point(tokens: list[str]) -> tuple[float, float] | None:
    if len(tokens) == 1 and (cell := _CELL.fullmatch(tokens[0])) and not cell[1]:
        return "abcdefghij".index(cell[2].lower()) + 0.5, int(cell[3]) - 0.5
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
