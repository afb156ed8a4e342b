"""The axis stress test of E7: what every pair of rated wants would show as the axes of a map.

The idea of trying all pairs, and the bounds of `flattering` and `open`, are this program's own.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from onlyworkshop.domain.canvas import RatedWant
from onlyworkshop.domain.exercises.competitor_map import ALARM, CROWD_RADIUS, FEWEST_FOR_ALARM, US, Axis, Player
from onlyworkshop.domain.plane import SIDE, Point, correlation, distance

SHORTEST_LABEL, LONGEST_LABEL = 3, 40


class Pair(NamedTuple):
    """Two wants as axes: how far the nearest other player is from us (units), and who has the top right corner.

    `correlation` is Pearson's r over the players rated on both; None for fewer than four, or when one axis is flat.
    `flattering`: we are above the middle of both axes, and nobody else is.
    """

    across: RatedWant
    up: RatedWant
    correlation: float | None
    nearest: float
    flattering: bool

    @property
    def one_story(self) -> bool:
        """The two wants measure much the same thing: |r| of 0.7 or more."""
        return self.correlation is not None and abs(self.correlation) >= ALARM

    @property
    def open(self) -> bool:
        """Nobody else is within two units of us."""
        return self.nearest > CROWD_RADIUS


class Stress(NamedTuple):
    """Every pair of wants on which we and somebody else were rated; soundest pairs first."""

    pairs: tuple[Pair, ...]

    @property
    def survives(self) -> int:
        """In how many pairs our open space is there."""
        return sum(pair.open for pair in self.pairs)

    @property
    def flattering(self) -> int:
        """In how many pairs we sit alone at the top right."""
        return sum(pair.flattering for pair in self.pairs)

    @property
    def one_story(self) -> int:
        """How many pairs tell one story."""
        return sum(pair.one_story for pair in self.pairs)


def stress(means: Mapping[tuple[str, str], float], wants: Sequence[RatedWant], playing: Sequence[Player]) -> Stress:
    """All pairs of `wants`, by mean ratings (player, want); pairs without us, or without anybody else, are left out.

    Pairs that neither flatter nor tell one story come first, those with open space before the others.
    """
    tried = (_pair(means, across, up, playing) for across, up in combinations(wants, 2))
    return Stress(tuple(sorted((one for one in tried if one), key=_weakness)))


def axis_of(want: RatedWant) -> Axis:
    """The want as an axis: its words, shortened between two words, and both ends still to be named."""
    return Axis(want=want.id, label=_shortened(want.text))


def _pair(
    means: Mapping[tuple[str, str], float], across: RatedWant, up: RatedWant, playing: Sequence[Player]
) -> Pair | None:
    points = {
        one.id: (means[one.id, across.id], means[one.id, up.id])
        for one in playing
        if (one.id, across.id) in means and (one.id, up.id) in means
    }
    ours = points.get(US)
    others = [point for player, point in points.items() if player != US]
    if ours is None or not others:
        return None
    r = correlation(list(points.values())) if len(points) >= FEWEST_FOR_ALARM else None
    nearest = min(distance(ours, other) for other in others)
    return Pair(across, up, r, nearest, _on_top(ours) and not any(map(_on_top, others)))


def _on_top(point: Point) -> bool:
    return min(point) > SIDE / 2


def _weakness(pair: Pair) -> tuple[bool, bool, bool, float]:
    return pair.one_story, pair.flattering, not pair.open, abs(pair.correlation or 0)


def _shortened(text: str) -> str:
    if len(text) > LONGEST_LABEL:
        between = text[:LONGEST_LABEL].rpartition(" ")[0].rstrip(",;:.")
        return f"{between if len(between) >= SHORTEST_LABEL else text[: LONGEST_LABEL - 1]}…"
    bare = text.rstrip(".")
    return bare if len(bare) >= SHORTEST_LABEL else text
