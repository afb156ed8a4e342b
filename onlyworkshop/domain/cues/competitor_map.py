"""E7: what one map asks while it is shown."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.competitor_map import US, Map, MapBoard
from onlyworkshop.domain.ground import surveyed
from onlyworkshop.domain.voting import TALK_FIRST_0_TO_10


def cues(case: Case) -> Iterator[Cue]:
    """Its axes first, then who stands where; the map that is pointed at, else the first."""
    maps = case.workshop.competitor_map.maps
    shown = surveyed(case.workshop, next((one for one in maps if one.id == case.map), maps[0]), "")
    if len(shown.players) == 1:
        yield cue(CueKey.MAP_NOBODY_ELSE)
        return
    bare = _nameless(shown.map)
    if bare:
        yield cue(CueKey.MAP_NAMELESS_ENDS, axes=bare)
    if shown.one_story and shown.correlation is not None:
        yield cue(CueKey.MAP_ONE_STORY, r=shown.correlation)
    yield from _of_the_players(shown)
    if shown.empty:
        yield cue(CueKey.MAP_EMPTY, map=shown.map, corners=shown.empty, worth=shown.worth)


def _of_the_players(shown: MapBoard) -> Iterator[Cue]:
    spread = (spot.x.talk_first(TALK_FIRST_0_TO_10) or spot.y.talk_first(TALK_FIRST_0_TO_10) for spot in shown.spots)
    apart = tuple(spot.player.letter for spot, wide in zip(shown.spots, spread, strict=True) if wide)
    if shown.moves:
        yield cue(CueKey.MAP_MOVED, move=max(shown.moves, key=lambda move: move.units))
    if apart:
        yield cue(CueKey.MAP_APART, letters=apart)
    us = next((spot for spot in shown.spots if spot.player.id == US), None)
    if us and us.nearest is not None and us.distance is not None:
        name = next(player.name for player in shown.players if player.id == us.nearest)
        yield cue(CueKey.MAP_NEAREST, name=name, share=us.distance)


def _nameless(one: Map) -> tuple[str, ...]:
    axes = (one.horizontal, one.vertical)
    return tuple(axis.label for axis in axes if axis.label and not (axis.low and axis.high))
