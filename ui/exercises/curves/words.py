"""What the ratings say, in words for the facilitator."""

from collections.abc import Sequence

from onlyworkshop.domain.canvas import CurvesBoard, Place, RatedWant
from onlyworkshop.domain.exercises.competitor_map import Player
from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED
from onlyworkshop.language import _, number, percent, plural, signed

MANY_GUESSES = 0.5
MOST_NAMED = 2


def cues(board: CurvesBoard) -> tuple[str, ...]:
    """What is missing, else what the facilitator may want to ask about."""
    if len(board.wants) < FEWEST_SHORTLISTED:
        return (_("Type at least three wants, or shortlist them in “What clients crave”."),)
    if len(board.players) == 1:
        return (_("Type whom else they could choose, or carry them in “Who else could they choose?”."),)
    shape = board.shape
    if not shape:
        return ()
    said = (
        (bool(board.apart), _("Talk first: {places}.").format(places=_apart(board))),
        (shape.flattering, _("We are best on {best} of {of}. Too good?").format(best=shape.best, of=shape.of)),
        (
            board.guesses is not None and board.guesses >= MANY_GUESSES,
            _("{share} of the ratings are guesses.").format(share=percent(board.guesses or 0)),
        ),
        (
            shape.of > 0 and shape.weighted is None,
            _("Score all these wants in “Score the wants” to weigh our leads."),
        ),
    )
    return tuple(words for true, words in said if true)


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
    return next((f"{n} · {want.text}" for n, want in enumerate(wants, 1) if want.id == identity), "")


def _apart(board: CurvesBoard) -> str:
    """`1 (A, C), 4 (B) and 2 more wants`."""
    letters = {n: [who.letter for one, who in board.apart if one == want] for n, want in enumerate(board.wants, 1)}
    said = [f"{n} ({', '.join(who)})" for n, who in letters.items() if who]
    more = len(said) - MOST_NAMED
    if more <= 0:
        return ", ".join(said)
    others = plural("{n} more want", "{n} more wants", more)
    return _("{named} and {others}").format(named=", ".join(said[:MOST_NAMED]), others=others)
