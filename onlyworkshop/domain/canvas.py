"""What the ratings of E6 say: value curves, where we lead, match or trail, and how far our line stands out."""

from collections.abc import Mapping, Sequence
from math import floor
from statistics import fmean
from typing import NamedTuple

from onlyworkshop.domain.exercises.competitor_map import US, Player
from onlyworkshop.domain.exercises.curves import Action, CurveRating, Curves, Edge, Override
from onlyworkshop.domain.exercises.wants import Wants
from onlyworkshop.domain.voting import TALK_FIRST_0_TO_10, Spread, share, spread

CLEAR = 2
SCALE = 10
FLATTERING = 0.7
OF_THE_TOP = 3


class RatedWant(NamedTuple):
    """A want as everybody may see it: its words and the number of its card, and nothing of where they come from."""

    id: str
    text: str
    number: int = 0


class Curve(NamedTuple):
    """One player's line: what the group says of it on every want, in the order of the wants; None where nobody said."""

    player: Player
    points: tuple[Spread | None, ...]


class Place(NamedTuple):
    """Where we stand on one want (method E6): our mean, the best other mean, and whose it is.

    `reckoned` follows the ratings; `edge` is the group's own word where it has one.
    """

    want: RatedWant
    ours: Spread | None
    best: float | None
    best_players: tuple[Player, ...]
    override: Override | None
    action: Action | None

    @property
    def lead(self) -> float | None:
        """Ours less the best other: -10 to 10; None while one of the two is missing."""
        return None if self.ours is None or self.best is None else self.ours.mean - self.best

    @property
    def reckoned(self) -> Edge | None:
        """Difference from a lead of 2, behind from -2, parity between them."""
        if self.lead is None:
            return None
        lead = round(self.lead, 6)
        if lead >= CLEAR:
            return Edge.DIFFERENCE
        return Edge.BEHIND if lead <= -CLEAR else Edge.PARITY

    @property
    def edge(self) -> Edge | None:
        """Where the group says that we stand."""
        return self.override.edge if self.override else self.reckoned


class Shape(NamedTuple):
    """The whole of our line in figures; None where there is nothing to reckon with.

    `divergence` and `focus` are shares of the scale (focus from -1 to 1), `weighted` is in points of the scale,
    `best` is on how many of the `of` wants compared we are ahead of everybody, by however little.
    """

    divergence: float | None
    focus: float | None
    weighted: float | None
    best: int
    of: int

    @property
    def flattering(self) -> bool:
        """We say that we are best nearly everywhere."""
        return self.of > 0 and self.best / self.of >= FLATTERING


class CurvesBoard(NamedTuple):
    """What is drawn: the wants and players, how many have rated, and the rest only once it is revealed."""

    wants: tuple[RatedWant, ...]
    players: tuple[Player, ...]
    raters: int
    revealed: bool
    curves: tuple[Curve, ...] = ()
    places: tuple[Place, ...] = ()
    shape: Shape | None = None
    guesses: float | None = None

    @property
    def apart(self) -> tuple[tuple[RatedWant, Player], ...]:
        """Where the ratings are so far apart that talking comes first (method 5, rule 2)."""
        return tuple(
            (want, curve.player)
            for curve in self.curves
            for want, point in zip(self.wants, curve.points, strict=True)
            if point and point.talk_first(TALK_FIRST_0_TO_10)
        )


def compared(wants: Wants) -> tuple[RatedWant, ...]:
    """The wants that are rated: the shortlist, with the numbers that its cards have on every sheet of paper."""
    return tuple(RatedWant(want.id, want.text, wants.number(want.id)) for want in wants.shortlist())


def board(
    told: Curves, wants: Sequence[RatedWant], playing: tuple[Player, ...], importance: Mapping[str, float]
) -> CurvesBoard:
    """The canvas as it may be shown; `importance` (0 to 10, by want) weighs the leads, as far as it is known."""
    rated = _known(told.ratings, wants, playing)
    raters = len({one.rater for one in rated})
    if not told.revealed:
        return CurvesBoard(tuple(wants), playing, raters, revealed=False)
    curves = tuple(Curve(player, _points(rated, wants, player)) for player in playing)
    places = tuple(_place(told, want, n, curves) for n, want in enumerate(wants))
    guesses = share(sum(one.evidence == 1 for one in rated), len(rated))
    shape = _shape(curves, places, importance)
    return CurvesBoard(tuple(wants), playing, raters, True, curves, places, shape, guesses)


def divergence(ours: Sequence[float], others: Sequence[float]) -> float | None:
    """How far our line is from the mean of the others, as a share of the scale (0 to 1); None without a want."""
    return fmean(abs(mine - theirs) for mine, theirs in zip(ours, others, strict=True)) / SCALE if ours else None


def focus(ours: Sequence[float]) -> float | None:
    """How far our top third stands above the rest, as a share of the scale (0 to 1).

    A third is rounded and at least one want; None when nothing is left for the rest.
    """
    top = max(1, floor(len(ours) / OF_THE_TOP + 0.5))
    high_first = sorted(ours, reverse=True)
    return (fmean(high_first[:top]) - fmean(high_first[top:])) / SCALE if len(ours) > top else None


def weighted_lead(leads: Mapping[str, float], importance: Mapping[str, float]) -> float | None:
    """Our leads weighed by what matters, 0 to 10 points; behind counts nothing.

    None as long as the importance of one of the wants is unknown, or when none of them matters at all.
    """
    whole = sum(importance.get(want, 0) for want in leads)
    if not whole or any(want not in importance for want in leads):
        return None
    return sum(importance[want] * max(lead, 0) for want, lead in leads.items()) / whole


def means(told: Curves, wants: Sequence[RatedWant], playing: Sequence[Player]) -> dict[tuple[str, str], float]:
    """The mean rating by (player, want), once they are revealed."""
    rated = _known(told.ratings, wants, playing) if told.revealed else ()
    found: dict[tuple[str, str], list[int]] = {}
    for one in rated:
        found.setdefault((one.player, one.want), []).append(one.value)
    return {place: fmean(values) for place, values in found.items()}


def _known(
    ratings: Sequence[CurveRating], wants: Sequence[RatedWant], playing: Sequence[Player]
) -> tuple[CurveRating, ...]:
    wanted, players = {want.id for want in wants}, {player.id for player in playing}
    return tuple(one for one in ratings if one.want in wanted and one.player in players)


def _points(rated: Sequence[CurveRating], wants: Sequence[RatedWant], player: Player) -> tuple[Spread | None, ...]:
    mine = [one for one in rated if one.player == player.id]
    return tuple(spread(one.value for one in mine if one.want == want.id) for want in wants)


def _place(told: Curves, want: RatedWant, n: int, curves: Sequence[Curve]) -> Place:
    ours = next(curve.points[n] for curve in curves if curve.player.id == US)
    others = {curve.player: point.mean for curve in curves if curve.player.id != US and (point := curve.points[n])}
    best = max(others.values(), default=None)
    override = next((one for one in told.overrides if one.want == want.id), None)
    action = next((one.action for one in told.moves if one.want == want.id), None)
    return Place(want, ours, best, tuple(who for who, mean in others.items() if mean == best), override, action)


def _shape(curves: Sequence[Curve], places: Sequence[Place], importance: Mapping[str, float]) -> Shape:
    compared = [
        (place.ours.mean, _others(curves, n)) for n, place in enumerate(places) if place.ours and place.best_players
    ]
    leads = {place.want.id: lead for place in places if (lead := place.lead) is not None}
    return Shape(
        divergence([mine for mine, _ in compared], [theirs for _, theirs in compared]),
        focus([place.ours.mean for place in places if place.ours]),
        weighted_lead(leads, importance),
        sum(lead > 0 for lead in leads.values()),
        len(leads),
    )


def _others(curves: Sequence[Curve], n: int) -> float:
    return fmean(point.mean for curve in curves if curve.player.id != US and (point := curve.points[n]))
