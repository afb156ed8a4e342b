"""What the back row can read, in words."""

from math import ceil, floor

from onlyworkshop.domain.legibility import Sight, usual_least
from onlyworkshop.language import _, decimal, number


def sentence(sight: Sight) -> str:
    """What the people who sit farthest away can read, and what helps them."""
    rows = sight.blind_rows()
    if rows:
        return _(
            "Row {row} cannot read the smallest text. Sit within {reach} m, or make the picture {width} m wide."
        ).format(
            row=rows[0],
            reach=number(floor(10 * sight.reach) / 10),
            width=number(ceil(10 * sight.wide_enough) / 10),
        )
    if sight.size > usual_least(sight.aspect):
        return _(
            "The back row can read it all: the smallest text grows to {size} % of the picture’s height, "
            "and long boards get pages."
        ).format(size=decimal(ceil(10 * sight.size) / 10))
    return _("The back row can read it all.")
