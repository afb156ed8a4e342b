"""E7 Draw the competitor map: one picture of crowd and open ground, in the client's own terms."""

from collections.abc import Sequence
from math import hypot
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds
from pydantic import field_validator

from onlyworkshop.domain.plane import DIAGONAL, SIDE, Point, correlation, distance, empty_quadrants
from onlyworkshop.domain.refusal import OutOfRange, TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within
from onlyworkshop.domain.voting import Spread, spread

US = "us"
MOST_MAPS = 3
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

    def in_round(self, round_: int) -> Self:
        """Place in this round from now on: the second begins covered, the first was seen already."""
        return self.replaced(round=round_, revealed=round_ < self.round) if round_ != self.round else self

    @property
    def blank(self) -> bool:
        """Nobody has been placed, and neither axis has been named."""
        return not (self.placements or self.horizontal.label or self.vertical.label)

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

    @property
    def at(self) -> Point:
        """Half of the group place the player further to each side, as they place it higher and lower: the median."""
        return self.x.median, self.y.median

    @property
    def scatter(self) -> float:
        """How far the placements scatter around their mean: the standard deviations of both axes together."""
        return hypot(self.x.deviation, self.y.deviation)


class Movement(NamedTuple):
    """Where the second round has moved a player's median, how far in units, and how much the scatter has grown."""

    player: Player
    start: Point
    end: Point
    units: float
    growth: float


class Survival(NamedTuple):
    """In how many pairs of rated wants, taken as axes, nobody is within two units of us."""

    open: int
    pairs: int


class MapBoard(NamedTuple):
    """What is drawn: the axes, the spots once revealed, how many have been placed, and what the map says.

    `before` are the spots of the first round once the second is revealed. `worth` are the opportunity scores of the
    two axes, as far as they stand for wants that were scored.
    """

    map: Map
    players: tuple[Player, ...]
    spots: tuple[Spot, ...]
    dots: tuple[Placement, ...]
    correlation: float | None
    empty: tuple[str, ...]
    raters: int
    before: tuple[Spot, ...] = ()
    worth: tuple[float | None, float | None] = (None, None)
    survival: Survival | None = None

    @property
    def one_story(self) -> bool:
        """The two axes measure much the same thing (method E7, axis alarm)."""
        return self.correlation is not None and abs(self.correlation) >= ALARM

    @property
    def moves(self) -> tuple[Movement, ...]:
        """What the second round has moved, player by player."""
        first = {spot.player.id: spot for spot in self.before}
        return tuple(_movement(first[spot.player.id], spot) for spot in self.spots if spot.player.id in first)


def players(us: str, others: Sequence[tuple[str, str]]) -> tuple[Player, ...]:
    """Us and the alternatives carried (pairs of id and name), each with a letter that stays with it."""
    rivals = (Player(identity, name, chr(ord("B") + n)) for n, (identity, name) in enumerate(others))
    return (Player(US, us, "A"), *rivals)


def board(one: Map, playing: tuple[Player, ...]) -> MapBoard:
    """The map as it may be shown; nothing of the placements before they are revealed."""
    known = {player.id for player in playing}
    rounds = {n: tuple(p for p in one.placements if p.player in known and p.round == n) for n in (1, 2)}
    placed = rounds[one.round]
    raters = len({p.rater for p in placed})
    if not one.revealed:
        return MapBoard(one, playing, (), (), None, (), raters)
    spots = _spots(placed, playing)
    points = [(spot.x.mean, spot.y.mean) for spot in spots]
    before = _spots(rounds[1], playing) if one.round > 1 else ()
    r = correlation(points) if len(points) >= FEWEST_FOR_ALARM else None
    return MapBoard(one, playing, spots, placed, r, empty_quadrants(points), raters, before)


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
    away = sorted((distance((ox.mean, oy.mean), (x.mean, y.mean)), other.id) for other, ox, oy in others)
    crowd = sum(far <= CROWD_RADIUS for far, _ in away)
    nearest, share = (away[0][1], away[0][0] / DIAGONAL) if away else (None, None)
    return Spot(player, x, y, nearest, share, crowd)


def _movement(first: Spot, second: Spot) -> Movement:
    units = distance(first.at, second.at)
    return Movement(second.player, first.at, second.at, units, second.scatter - first.scatter)
