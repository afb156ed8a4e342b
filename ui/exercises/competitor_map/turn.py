"""Whose sheet is typed now, and which player is next on it."""

from typing import NamedTuple

from onlyworkshop.domain.exercises.competitor_map import US, Map, Player
from onlyworkshop.domain.refusal import NotUnderstood
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from ui.exercises.competitor_map.line import ROOM, Place, Spotted

TARGET = "target"


class Turn(NamedTuple):
    """A rater (a person, a numbered sheet, or the room as one) and the player who is placed next."""

    rater: str = ROOM
    player: str = US


def people(now: Workshop) -> list[tuple[str, str]]:
    """Everybody by id and name."""
    return [(one.id, one.name) for one in now.people.members]


def unplaced(one: Map, players: tuple[Player, ...], rater: str) -> list[str]:
    """Who is not yet on this sheet, in the order of the letters."""
    done = {placed.player for placed in one.placements if (placed.rater, placed.round) == (rater, one.round)}
    return [player.id for player in players if player.id not in done]


def spread_out(place: Place, turn: Turn, left: list[str], typed: str) -> tuple[tuple[str, Spotted], ...]:
    """Every spot with its player: without a letter, the one whose turn it is and then those `left`.

    Raises NotUnderstood when there are more spots than players.
    """
    named = {spot.player for spot in place.spots if spot.player}
    waiting = [player for player in left if player not in named and player != turn.player]
    queue = [*([turn.player] if turn.player not in named else []), *waiting]
    if sum(spot.player is None for spot in place.spots) > len(queue):
        raise NotUnderstood(typed, field="placement")
    return tuple((spot.player or queue.pop(0), spot) for spot in place.spots)


def after(turn: Turn, one: Map, players: tuple[Player, ...], named: list[str]) -> Turn:
    """The next player of this sheet; when it is done, the next sheet that is not. `named` are all people's ids."""
    left = unplaced(one, players, turn.rater)
    if left:
        return Turn(turn.rater, left[0])
    for rater in _following(turn.rater, named):
        if unplaced(one, players, rater):
            return Turn(rater)
    return turn


def raters(now: Workshop, one: Map, chosen: str) -> list[tuple[str, str]]:
    """The room, everybody by number, then the sheets without a name that were used; ticked when they are done."""
    known = {ROOM, *(person for person, _name in people(now))}
    used = {placed.rater for placed in one.placements} | {chosen}
    slips = sorted(used - known, key=lambda rater: (len(rater), rater))
    named = [(person, f"{n} · {name}") for n, (person, name) in enumerate(people(now), 1)]
    all_ = [(ROOM, _("The room as one")), *named, *((rater, _("Sheet {n}").format(n=rater[1:])) for rater in slips)]
    players = now.players(_("Us"))
    return [(rater, words if unplaced(one, players, rater) else f"{words} ✓") for rater, words in all_]


def _following(rater: str, named: list[str]) -> list[str]:
    if rater in named:
        place = named.index(rater)
        return [*named[place + 1 :], *named[:place]]
    return [f"n{int(rater[1:]) + 1}"] if rater[1:].isdecimal() else []
