"""What the values of the domain are called on paper."""

from onlyworkshop.domain.voting import Spread
from onlyworkshop.language import _, number, percent


def share_words(share: float | None) -> str:
    """A share of 0 to 1 as a percentage, or a dash for none."""
    return "–" if share is None else percent(share)


def spread_words(spread: Spread | None) -> str:
    """`mean 4.2 (3 to 5), n = 8`, or a dash for none."""
    if not spread:
        return "–"
    return _("mean {mean} ({low} to {high}), n = {n}").format(
        mean=number(spread.mean), low=number(spread.low), high=number(spread.high), n=spread.n
    )
