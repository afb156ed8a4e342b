"""What a map says, in words."""

from onlyworkshop.domain.axes import Stress
from onlyworkshop.domain.exercises.competitor_map import US, Axis, Map, MapBoard
from onlyworkshop.domain.voting import TALK_FIRST_0_TO_10
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, hundredths, number, percent
from onlyworkshop.outcomes import movement_words


def cues(board: MapBoard) -> tuple[str, ...]:
    """What the facilitator may want to say while this map is shown."""
    if len(board.players) == 1:
        return (_("Carry alternatives in “Who else could they choose?” to have somebody on the map."),)
    return (*_ends(board.map), *_alarm(board), *_moves(board), *_talk(board), *_neighbour(board), *_empty(board))


def stress_words(tried: Stress, now: Workshop) -> str:
    """What all pairs together say, or what is missing to try them."""
    if tried.pairs:
        said = _(
            "Nobody within two units of us in {open} of {n} pairs; {flattering} flatter us; {story} tell one story."
        )
        return said.format(open=tried.survives, n=len(tried.pairs), flattering=tried.flattering, story=tried.one_story)
    if now.curves.ratings and not now.curves.revealed:
        return _("Reveal the ratings of “Rate the field” to try their wants as axes.")
    return _("Rate us and others on two wants in “Rate the field”: then every pair is tried as axes.")


def _ends(one: Map) -> tuple[str, ...]:
    bare = [axis.label for axis in (one.horizontal, one.vertical) if axis.label and not (axis.low and axis.high)]
    return (_("Name both ends of {axes}.").format(axes=" / ".join(f"“{label}”" for label in bare)),) if bare else ()


def _moves(board: MapBoard) -> tuple[str, ...]:
    if not board.moves:
        return ()
    most = max(board.moves, key=lambda move: move.units)
    return (_("Since the first round {name} {moved}.").format(name=most.player.letter, moved=movement_words(most)),)


def _alarm(board: MapBoard) -> tuple[str, ...]:
    if not board.one_story or board.correlation is None:
        return ()
    return (_("These two axes tell one story (r {r}): try another pair.").format(r=hundredths(board.correlation)),)


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
    return (_("Empty: {corners}. Unwanted, or open?").format(corners=corners) + _worth(board),)


def _worth(board: MapBoard) -> str:
    """The opportunity scores of both axes, as far as they are known."""
    axes: tuple[Axis, ...] = (board.map.horizontal, board.map.vertical)
    known = [
        f"“{axis.label}” {number(worth)}" for axis, worth in zip(axes, board.worth, strict=True) if worth is not None
    ]
    return " " + _("Opportunity of {axes}.").format(axes=", ".join(known)) if known else ""


def _corner(one: Map, corner: str) -> str:
    across, up = corner.split("-")
    left, right = one.horizontal.low or _("left"), one.horizontal.high or _("right")
    below, above = one.vertical.low or _("below"), one.vertical.high or _("above")
    return f"{left if across == 'low' else right}, {below if up == 'low' else above}"
