"""What a map says, in words."""

from onlyworkshop.domain.exercises.competitor_map import US, Map, MapBoard
from onlyworkshop.domain.voting import TALK_FIRST_0_TO_10
from onlyworkshop.language import _, number, percent


def cues(board: MapBoard) -> tuple[str, ...]:
    """What the facilitator may want to say while this map is shown."""
    if len(board.players) == 1:
        return (_("Carry alternatives in “Who else could they choose?” to have somebody on the map."),)
    return (*_alarm(board), *_talk(board), *_neighbour(board), *_empty(board))


def _alarm(board: MapBoard) -> tuple[str, ...]:
    if not board.one_story or board.correlation is None:
        return ()
    return (_("These two axes tell one story (r {r}): try another pair.").format(r=number(board.correlation)),)


def _talk(board: MapBoard) -> tuple[str, ...]:
    apart = [
        spot.player.letter
        for spot in board.spots
        if spot.x.talk_first(TALK_FIRST_0_TO_10) or spot.y.talk_first(TALK_FIRST_0_TO_10)
    ]
    return (_("Talk about {letters}: the dots scatter.").format(letters=", ".join(apart)),) if apart else ()


def _neighbour(board: MapBoard) -> tuple[str, ...]:
    us = next((spot for spot in board.spots if spot.player.id == US), None)
    if not us or us.nearest is None or us.distance is None:
        return ()
    name = next(player.name for player in board.players if player.id == us.nearest)
    return (_("Nearest to us: {name}, {share} of the map away.").format(name=name, share=percent(us.distance)),)


def _empty(board: MapBoard) -> tuple[str, ...]:
    if not board.empty:
        return ()
    corners = "; ".join(_corner(board.map, corner) for corner in board.empty)
    return (_("Empty: {corners}. Unwanted, or open?").format(corners=corners),)


def _corner(one: Map, corner: str) -> str:
    across, up = corner.split("-")
    left, right = one.horizontal.low or _("left"), one.horizontal.high or _("right")
    below, above = one.vertical.low or _("below"), one.vertical.high or _("above")
    return f"{left if across == 'low' else right}, {below if up == 'low' else above}"
