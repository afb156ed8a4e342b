"""What the ratings say, in words for the facilitator."""

from collections.abc import Sequence

from onlyworkshop.domain.canvas import Place, RatedWant
from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.language import _, number, signed


def standing(place: Place) -> str:
    """Our mean, the best other and the lead."""
    if place.lead is None or place.ours is None:
        return _("not compared yet")
    letters = ", ".join(player.letter for player in place.best_players)
    return _("we {ours}, best {best} ({letters}), lead {lead}").format(
        ours=number(place.ours.mean), best=number(place.best or 0), letters=letters, lead=signed(place.lead)
    )


def spoken_player(player: Player) -> str:
    """Letter and name."""
    return f"{player.letter} · {player.name}"


def spoken_want(wants: Sequence[RatedWant], identity: str) -> str:
    """The number of a want and its words."""
    return next((f"{want.number} · {want.text}" for want in wants if want.id == identity), "")
