"""Results as figures: a mean with its spread, a share in per cent, and a dash where there is nothing to tell."""

from onlyworkshop.domain.voting import Spread
from onlyworkshop.language import _, number, percent

NOTHING = "–"


def figure(value: float | None) -> str:
    """A number, or a dash for none."""
    return NOTHING if value is None else number(value)


def share_words(share: float | None) -> str:
    """A share of 0 to 1 as a percentage, or a dash for none."""
    return NOTHING if share is None else percent(share)


def mean_words(spread: Spread | None) -> str:
    """`4.2 (3 to 5)`, or a dash for none: where n stands beside it."""
    if not spread:
        return NOTHING
    return _("{mean} ({low} to {high})").format(
        mean=number(spread.mean), low=number(spread.low), high=number(spread.high)
    )


def spread_words(spread: Spread | None) -> str:
    """`mean 4.2 (3 to 5), n = 8`, or a dash for none."""
    if not spread:
        return NOTHING
    return _("mean {spread}, n = {n}").format(spread=mean_words(spread), n=spread.n)
