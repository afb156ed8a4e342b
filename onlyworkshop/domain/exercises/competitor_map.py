"""E7 Draw the competitor map: one picture of crowd and open ground, in the client's own terms."""

from collections.abc import Sequence
from math import hypot, sqrt
from statistics import fmean
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds
from pydantic import field_validator

from onlyworkshop.domain.refusal import OutOfRange, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import Spread, spread

US = "us"
MOST_MAPS = 3
SIDE = 10.0
DIAGONAL = 14.14
CROWD_RADIUS = 2.0
ALARM = 0.7
FEWEST_FOR_ALARM = 4
MOST_PLACEMENTS = 2 * 24 * 25

Coordinate = Annotated[float, Within(0, SIDE)]
Round = Annotated[int, Within(1, 2)]


class Axis(Value):
    """What the map measures in one direction, and what clients call its two ends; `want` is the want it stands for."""

    want: Id | None = None
    label: Annotated[str, Line(3, 40, blank=True)] = ""
    low: Annotated[str, Line(1, 24, blank=True)] = ""
    high: Annotated[str, Line(1, 24, blank=True)] = ""


class Placement(Value):
    """Where `rater` puts `player` ('us' or an alternative's id): 0 to 10 in steps of 0.5.

    Round 2 is placed after the talk; both rounds are kept.
    """

    rater: Id
    player: Id
    round: Round = 1
    x: Coordinate
    y: Coordinate

    @field_validator("x", "y")
    @classmethod
    def _in_half_steps(cls, number: float) -> float:
        if number * 2 != int(number * 2):
            raise OutOfRange(0, SIDE, field="placement")
        return number


class Map(Value):
    """One pair of axes with everybody's placements of up to two rounds; those of the current `round` stay hidden
    until `revealed` (blind first)."""

    id: Id
    horizontal: Axis = Axis()
    vertical: Axis = Axis()
    placements: Annotated[tuple[Placement, ...], Bounds(max_length=MOST_PLACEMENTS)] = ()
    round: Round = 1
    revealed: bool = False
    target_x: Coordinate | None = None
    target_y: Coordinate | None = None
    gap: Annotated[str, Line(0, 140, blank=True)] = ""
    because: Annotated[str, Line(0, 140, blank=True)] = ""

    def placing(self, placement: Placement) -> Self:
        """This rater's only placement of this player in this round."""
        others = self.displacing(placement.rater, placement.player, placement.round).placements
        return self.replaced(placements=(*others, placement))

    def displacing(self, rater: str, player: str, round_: int = 1) -> Self:
        """This rater's placement of this player in this round taken off again."""
        mine = (rater, player, round_)
        return self.replaced(placements=tuple(p for p in self.placements if (p.rater, p.player, p.round) != mine))

    def without_want(self, want: str) -> Self:
        """An axis that stood for this want keeps its words and loses its link."""
        return self.replaced(
            horizontal=self.horizontal.replaced(want=None) if self.horizontal.want == want else self.horizontal,
            vertical=self.vertical.replaced(want=None) if self.vertical.want == want else self.vertical,
        )

    def aiming(self, x: float | None, y: float | None) -> Self:
        """Where we could credibly stand; None for nowhere yet."""
        return self.replaced(target_x=x, target_y=y)


class CompetitorMap(Value):
    """One to three maps with different axes."""

    maps: Annotated[tuple[Map, ...], Bounds(min_length=1, max_length=MOST_MAPS)] = (Map(id="map-1"),)

    def find(self, identity: str) -> Map:
        """The map with this id. Raises Unknown."""
        for one in self.maps:
            if one.id == identity:
                return one
        raise Unknown(field="map")

    def changed(self, changed: Map) -> Self:
        """The map of the same id replaced."""
        return self.replaced(maps=tuple(changed if one.id == changed.id else one for one in self.maps))

    def with_map(self, another: Map) -> Self:
        """A second or third pair of axes. Raises TooMany."""
        if len(self.maps) >= MOST_MAPS:
            raise TooMany(MOST_MAPS, field="maps")
        return self.replaced(maps=(*self.maps, another))

    def without(self, identity: str) -> Self:
        """The maps without this one; the last one is only emptied."""
        left = tuple(one for one in self.maps if one.id != identity)
        return self.replaced(maps=left or (Map(id=identity),))


class Player(NamedTuple):
    """Somebody on the map: id, name and letter (we are A)."""

    id: str
    name: str
    letter: str


class Spot(NamedTuple):
    """Where the group puts a player, from n placements, with the share of the diagonal to the nearest other player.

    `crowd` counts the other players within two units.
    """

    player: Player
    x: Spread
    y: Spread
    nearest: str | None
    distance: float | None
    crowd: int


class MapBoard(NamedTuple):
    """What is drawn: the axes, the spots once revealed, how many have been placed, and what the map says."""

    map: Map
    players: tuple[Player, ...]
    spots: tuple[Spot, ...]
    dots: tuple[Placement, ...]
    correlation: float | None
    empty: tuple[str, ...]
    raters: int

    @property
    def one_story(self) -> bool:
        """The two axes measure much the same thing (method E7, axis alarm)."""
        return self.correlation is not None and abs(self.correlation) >= ALARM


def players(us: str, others: Sequence[tuple[str, str]]) -> tuple[Player, ...]:
    """Us and the alternatives carried (pairs of id and name), each with a letter that stays with it."""
    rivals = (Player(identity, name, chr(ord("B") + n)) for n, (identity, name) in enumerate(others))
    return (Player(US, us, "A"), *rivals)


def board(one: Map, playing: tuple[Player, ...]) -> MapBoard:
    """The map as it may be shown; nothing of the placements before they are revealed."""
    known = {player.id for player in playing}
    placed = tuple(p for p in one.placements if p.player in known and p.round == one.round)
    raters = len({p.rater for p in placed})
    if not one.revealed:
        return MapBoard(one, playing, (), (), None, (), raters)
    spots = _spots(placed, playing)
    points = [(spot.x.mean, spot.y.mean) for spot in spots]
    return MapBoard(one, playing, spots, placed, _alarm(points), _empty_quadrants(points), raters)


def correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Pearson's r; None when one of the two does not vary."""
    if len(pairs) < 2:
        return None
    mean_x, mean_y = fmean(x for x, _ in pairs), fmean(y for _, y in pairs)
    xx = sum((x - mean_x) ** 2 for x, _ in pairs)
    yy = sum((y - mean_y) ** 2 for _, y in pairs)
    if xx < 1e-9 or yy < 1e-9:
        return None
    xy = sum((x - mean_x) * (y - mean_y) for x, y in pairs)
    return max(-1.0, min(1.0, xy / (sqrt(xx) * sqrt(yy))))


def _alarm(points: Sequence[tuple[float, float]]) -> float | None:
    return correlation(points) if len(points) >= FEWEST_FOR_ALARM else None


def _spots(placed: Sequence[Placement], playing: tuple[Player, ...]) -> tuple[Spot, ...]:
    found = []
    for player in playing:
        x = spread(p.x for p in placed if p.player == player.id)
        y = spread(p.y for p in placed if p.player == player.id)
        if x and y:
            found.append((player, x, y))
    return tuple(_spot(entry, [other for other in found if other is not entry]) for entry in found)


def _spot(entry: tuple[Player, Spread, Spread], others: list[tuple[Player, Spread, Spread]]) -> Spot:
    player, x, y = entry
    away = sorted((hypot(ox.mean - x.mean, oy.mean - y.mean), other.id) for other, ox, oy in others)
    crowd = sum(distance <= CROWD_RADIUS for distance, _ in away)
    nearest, distance = (away[0][1], away[0][0] / DIAGONAL) if away else (None, None)
    return Spot(player, x, y, nearest, distance, crowd)


def _empty_quadrants(points: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    """Corners without a player, as `low-high` (horizontal, vertical); a point on a middle line fills both sides."""
    middle = SIDE / 2
    empty = []
    for horizontal in ("low", "high"):
        for vertical in ("high", "low"):
            taken = any(
                (x <= middle if horizontal == "low" else x >= middle)
                and (y <= middle if vertical == "low" else y >= middle)
                for x, y in points
            )
            if points and not taken:
                empty.append(f"{horizontal}-{vertical}")
    return tuple(empty)
