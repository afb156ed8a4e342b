"""When the day runs late: up to three concrete plans, with what each of them saves and what it still breaks.

Buffers pay by themselves. Floors hold, fixed starts and hard ends never move; what gives its time first is method 3.2.
Nothing here is applied by itself.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from onlyworkshop.domain.agenda import MOST_GRACE, Agenda, Block
from onlyworkshop.domain.clock import MINUTE_MS, Moment
from onlyworkshop.domain.forecast import Forecast, Leg, Miss, Way, outlook, way_ahead
from onlyworkshop.domain.plans import CUTTING_ORDER, NEVER_CUT
from onlyworkshop.domain.run import Run

DEAD_BAND = 2
"""Minutes that a day may be late before anybody is bothered."""

Cuts = Mapping[str, int]
"""Minutes less, by block."""


class Kind(StrEnum):
    """What a repair does."""

    SHARED = "shared"
    ORDERED = "ordered"
    WITHOUT = "without"
    LATER = "later"


class Change(NamedTuple):
    """A block and the minutes that it takes after the repair; 0 leaves it out."""

    block: Block
    minutes: int

    @property
    def saved(self) -> int:
        return self.block.takes - self.minutes


class Repair(NamedTuple):
    """One plan: what changes, and where the day is going then.

    `grace` is by how many minutes everything promised may be late from then on.
    """

    kind: Kind
    changes: tuple[Change, ...]
    grace: int
    forecast: Forecast

    @property
    def breaks(self) -> tuple[Miss, ...]:
        """The promises of today that are broken all the same."""
        return self.forecast.misses

    def applied(self, agenda: Agenda) -> Agenda:
        """The day with this repair."""
        return agenda.adapting({change.block.id: change.minutes for change in self.changes}).replaced(grace=self.grace)


class Shortage(StrEnum):
    """Why no plan keeps every promise."""

    NOTHING_MAY_SHRINK = "nothing_may_shrink"
    TOO_LITTLE = "too_little"


class Repairs(NamedTuple):
    """A day that is `late` by so many minutes at its worst, and what can be done about it.

    At most `savable` minutes can be cut. `shortage` says why no plan but a later end keeps every promise.
    """

    late: int
    savable: int
    plans: tuple[Repair, ...]
    shortage: Shortage | None


def lateness(agenda: Agenda, run: Run, now: Moment) -> tuple[int, ...]:
    """The minutes by which each missed promise is late: all that repairs depend on, and quicker to find."""
    way = way_ahead(agenda, run, now)
    return tuple(miss.minutes for miss in way.misses()) if way else ()


def repairs(agenda: Agenda, run: Run, now: Moment) -> Repairs | None:
    """What can be done; None while nothing promised will be missed by more than the dead band."""
    way = way_ahead(agenda, run, now)
    late = max((miss.minutes for miss in way.misses()), default=0) if way else 0
    if not way or late <= DEAD_BAND:
        return None
    ahead = _ahead(way, run)
    savable = {leg.block.id: _savable(leg) for leg in ahead}
    shared = _trimmed(way, savable, shared=True)
    ordered = _trimmed(way, savable, shared=False)
    without = _without(way, ahead)
    found = [
        (Kind.SHARED, shared),
        (Kind.WITHOUT, without),
        (Kind.ORDERED, {} if without or ordered == shared else ordered),
    ]
    plans = [_repair(agenda, kind, way, cuts) for kind, cuts in found if cuts]
    plans.sort(key=lambda plan: bool(plan.breaks))
    later = _later(agenda, way, late)
    return Repairs(late, sum(savable.values()), (*plans, *later), _shortage(plans))


def _ahead(way: Way, run: Run) -> tuple[Leg, ...]:
    """What has not begun and may be changed."""
    return tuple(leg for leg in way.legs if leg.block.id != run.current and leg.block.module not in NEVER_CUT)


def _savable(leg: Leg) -> int:
    """Minutes that may be cut from it."""
    if not leg.block.may_shrink:
        return 0
    return max(0, min(leg.block.takes - leg.block.floor, leg.ms // MINUTE_MS))


def _rank(block: Block) -> int:
    return CUTTING_ORDER.index(block.module) if block.module in CUTTING_ORDER else len(CUTTING_ORDER)


def _trimmed(way: Way, savable: Mapping[str, int], shared: bool) -> Cuts:
    """Cuts, until every promise is kept or nothing helps any more.

    `shared` takes from the block that has given least so far, else the first in the order of cutting gives all it can.
    """
    cuts: dict[str, int] = {}
    givers = [leg.block for leg in way.legs if savable.get(leg.block.id)]
    useless: set[tuple[str, str]] = set()
    while asked := _asked(_cut(way, cuts).misses(), givers, useless):
        miss, able = asked
        giver = min(able, key=lambda block: (cuts.get(block.id, 0) if shared else 0, _rank(block)))
        wanted = min(savable[giver.id] - cuts.get(giver.id, 0), miss.minutes)
        for step in (max(1, wanted // (2 * len(able)) if shared else wanted), 1):
            trial = {**cuts, giver.id: cuts.get(giver.id, 0) + step}
            gained = miss.late_ms - _late(way, trial, miss)
            if wanted and gained > (step - 1) * MINUTE_MS:
                cuts = trial
                break
        else:
            useless.add((giver.id, _name(miss)))
    return cuts


def _asked(
    misses: Sequence[Miss], givers: Sequence[Block], useless: set[tuple[str, str]]
) -> tuple[Miss, list[Block]] | None:
    """The first promise that is missed and that somebody can still help, and who can."""
    for miss in misses:
        able = [block for block in givers if (block.id, _name(miss)) not in useless]
        if able:
            return miss, able
    return None


def _late(way: Way, cuts: Cuts, promise: Miss) -> int:
    """By how much that promise is missed with these cuts."""
    return next((one.late_ms for one in _cut(way, cuts).misses() if _name(one) == _name(promise)), 0)


def _name(miss: Miss) -> str:
    return f"{miss.promise} {miss.block.id if miss.block else ''}"


def _without(way: Way, ahead: tuple[Leg, ...]) -> Cuts:
    """The one block whose loss keeps every promise: the shortest, and among equals the first to give its time."""
    ways = [{leg.block.id: leg.block.takes} for leg in ahead if leg.block.may_skip]
    blocks = {leg.block.id: leg.block for leg in ahead}
    enough = [cuts for cuts in ways if not _cut(way, cuts).misses()]
    return min(enough, key=lambda cuts: [(taken, _rank(blocks[one])) for one, taken in cuts.items()], default={})


def _cut(way: Way, cuts: Cuts) -> Way:
    """The way with these cuts; what has nothing left is not on it."""
    legs = (
        leg._replace(ms=max(0, leg.ms - cuts.get(leg.block.id, 0) * MINUTE_MS))
        for leg in way.legs
        if leg.block.id not in cuts or cuts[leg.block.id] < leg.block.takes
    )
    return way._replace(legs=tuple(legs))


def _repair(agenda: Agenda, kind: Kind, way: Way, cuts: Cuts) -> Repair:
    cut = [leg.block for leg in way.legs if leg.block.id in cuts]
    changes = tuple(Change(block, block.takes - cuts[block.id]) for block in cut)
    changed = {change.block.id: change.block.replaced(adapted=change.minutes) for change in changes}
    shorter = _cut(way, cuts)
    legs = (leg._replace(block=changed.get(leg.block.id, leg.block)) for leg in shorter.legs)
    return Repair(kind, changes, agenda.grace, outlook(agenda, shorter._replace(legs=tuple(legs))))


def _later(agenda: Agenda, way: Way, late: int) -> tuple[Repair, ...]:
    """Everything as it is, and everybody told."""
    if agenda.grace + late > MOST_GRACE:
        return ()
    return (Repair(Kind.LATER, (), agenda.grace + late, outlook(agenda, way)),)


def _shortage(plans: list[Repair]) -> Shortage | None:
    if not plans:
        return Shortage.NOTHING_MAY_SHRINK
    return Shortage.TOO_LITTLE if plans[0].breaks else None
