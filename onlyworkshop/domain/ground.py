"""What the earlier exercises know about the ground of the competitor map: which axes, how wanted, how safe."""

from itertools import combinations

from onlyworkshop.domain.axes import Pair, Stress, stress
from onlyworkshop.domain.canvas import RatedWant, compared, means
from onlyworkshop.domain.exercises.competitor_map import Map, MapBoard, Survival, board
from onlyworkshop.domain.exercises.scores import opportunities
from onlyworkshop.domain.workshop import Workshop


def surveyed(workshop: Workshop, one: Map, us: str) -> MapBoard:
    """The map as it may be shown, with the opportunity scores of its axes, and whether our open space survives."""
    shown = board(one, workshop.players(us))
    worth = opportunities(workshop.scores)
    scores = {want: found.score for want, found in worth.items()}
    axes = scores.get(one.horizontal.want or ""), scores.get(one.vertical.want or "")
    tried = stressed(workshop, us)
    survival = Survival(tried.survives, len(tried.pairs)) if tried.pairs and one.revealed else None
    return shown._replace(worth=axes, survival=survival)


def stressed(workshop: Workshop, us: str) -> Stress:
    """Every pair of wants that E6 has rated and revealed, tried as axes."""
    players, wants = workshop.players(us), compared(workshop.wants)
    return stress(means(workshop.curves, wants, players), wants, players)


def proposals(workshop: Workshop, us: str) -> tuple[tuple[RatedWant, RatedWant], ...]:
    """Pairs of shortlisted wants to be the axes, the best first.

    The soundest pairs of E6; without ratings, those with the highest opportunity scores; without scores, those that
    were written first.
    """
    pairs: tuple[Pair, ...] = stressed(workshop, us).pairs
    if pairs:
        return tuple((pair.across, pair.up) for pair in pairs)
    worth = opportunities(workshop.scores)
    ordered = sorted(compared(workshop.wants), key=lambda want: -worth[want.id].score if want.id in worth else 0.0)
    return tuple(combinations(ordered, 2))
