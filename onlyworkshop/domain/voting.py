"""Counting what people think: everybody's own number is kept, and no mean is shown without n and spread."""

from collections.abc import Iterable
from statistics import fmean, median, pstdev
from typing import NamedTuple

TALK_FIRST_0_TO_10 = 5
TALK_FIRST_1_TO_5 = 3


class Spread(NamedTuple):
    """`n` ratings: mean, median, lowest, highest and standard deviation (of the group, not of a sample)."""

    n: int
    mean: float
    median: float
    low: float
    high: float
    deviation: float

    def talk_first(self, apart: float) -> bool:
        """The highest and the lowest differ by `apart` or more: talk before counting (method 5, rule 2)."""
        return self.high - self.low >= apart


def spread(ratings: Iterable[float]) -> Spread | None:
    """The spread of the ratings given; None when there are none. The order of raters does not matter."""
    given = sorted(ratings)
    if not given:
        return None
    return Spread(len(given), fmean(given), median(given), given[0], given[-1], pstdev(given))


def share(part: int, whole: int) -> float | None:
    """`part` of `whole`, 0 to 1; None when there is nothing to divide by."""
    return part / whole if whole else None
