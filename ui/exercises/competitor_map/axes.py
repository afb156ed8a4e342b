"""Wants as axes: which one an axis stands for, and which pair is proposed next."""

from collections.abc import Sequence

from onlyworkshop.domain.axes import axis_of
from onlyworkshop.domain.canvas import RatedWant
from onlyworkshop.domain.exercises.competitor_map import Map
from onlyworkshop.domain.exercises.wants import Want

PairOfWants = tuple[RatedWant, RatedWant]


def linked(one: Map) -> bool:
    """Whether both axes are still free to be proposed: blank, or taken from wants and not yet named at their ends."""
    axes = (one.horizontal, one.vertical)
    return all((axis.want or not axis.label) and not (axis.low or axis.high) for axis in axes)


def with_want(one: Map, axis: str, want: Want | None) -> Map:
    """This axis takes the words of the want; without one it keeps its words and stands for nothing."""
    known = getattr(one, axis)
    made = axis_of(RatedWant(want.id, want.text)) if want else known.replaced(want=None)
    return one.replaced(**{axis: made})


def proposed_after(one: Map, pairs: Sequence[PairOfWants]) -> PairOfWants:
    """The pair after the one that the map measures, else the first one."""
    now = (one.horizontal.want, one.vertical.want)
    places = [n for n, (across, up) in enumerate(pairs) if (across.id, up.id) == now]
    return pairs[(places[0] + 1) % len(pairs)] if places else pairs[0]
