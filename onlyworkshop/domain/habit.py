"""How long exercises take this facilitator, from the days that were held."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from onlyworkshop.domain.agenda import LONGEST_BLOCK, Agenda
from onlyworkshop.domain.clock import Moment
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import actuals

FEWEST_FOR_SPREAD = 3
SHORTEST_STAY = 1.0
"""Minutes below which an exercise was looked at, not led."""


class Habit(NamedTuple):
    """An exercise took `minutes` on average over so many `workshops`; never less than `least`, never more than `most`.

    The spread is told from three workshops on.
    """

    minutes: int
    workshops: int
    least: int
    most: int

    @property
    def spread(self) -> tuple[int, int] | None:
        return (self.least, self.most) if self.workshops >= FEWEST_FOR_SPREAD else None


def habits(days: Iterable[tuple[Agenda, Run]]) -> dict[str, Habit]:
    """What each exercise takes. Only what was left counts, and no estimates; several blocks of one day are one."""
    taken: defaultdict[str, list[float]] = defaultdict(list)
    for agenda, run in days:
        for module, minutes in _worked(agenda, run).items():
            taken[module].append(minutes)
    return {module: _habit(times) for module, times in taken.items()}


def _worked(agenda: Agenda, run: Run) -> dict[str, float]:
    """Minutes worked on each exercise on one day; without those of which a part is unknown."""
    worked: defaultdict[str, float] = defaultdict(float)
    unknown = set()
    for actual in actuals(agenda, run, _last_sign(run)) if run.events else ():
        module = actual.block.module
        if not module or actual.worked is None:
            continue
        if actual.estimated or actual.left is None:
            unknown.add(module)
        worked[module] += actual.worked
    return {module: taken for module, taken in worked.items() if taken >= SHORTEST_STAY and module not in unknown}


def _last_sign(run: Run) -> Moment:
    return run.beat or run.events[-1].at


def _habit(times: list[float]) -> Habit:
    mean = round(sum(times) / len(times))
    return Habit(min(max(1, mean), LONGEST_BLOCK), len(times), round(min(times)), round(max(times)))
