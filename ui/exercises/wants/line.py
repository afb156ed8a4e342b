"""What can be typed for a card: its words, and after a stroke how deep it goes and how we know: `… /cs C-01`."""

import re
from typing import NamedTuple

from onlyworkshop.domain.exercises.wants import Level, Source

_TAIL = re.compile(r"\s+/([nwdcsola123!]{1,5})(?:\s+(\S.{0,19}))?\s*$", re.IGNORECASE)
_LEVELS = {"n": Level.NEED, "w": Level.WANT, "d": Level.DESIRE, "c": Level.CRAVE}
_SOURCES = {"s": Source.CLIENT_SAID, "o": Source.OBSERVED, "l": Source.LOST_DEAL, "a": Source.ASSUMED}


class Typed(NamedTuple):
    """The words of a card and what was said of it; None for what was not."""

    text: str
    level: Level | None = None
    source: Source | None = None
    evidence: int | None = None
    secret: bool = False
    client_code: str = ""


def read_card(typed: str) -> Typed:
    """`No needles /cs3! C-01`: a crave, said by client C-01, confirmed, a secret. Letters come in any order.

    n need, w want, d desire, c crave; s client said, o observed, l lost deal, a assumed; 1 to 3 evidence; ! secret.
    """
    found = _TAIL.search(typed)
    if not found:
        return Typed(typed)
    marks = found[1].casefold()
    return Typed(
        typed[: found.start()],
        next((_LEVELS[mark] for mark in marks if mark in _LEVELS), None),
        next((_SOURCES[mark] for mark in marks if mark in _SOURCES), None),
        next((int(mark) for mark in marks if mark.isdecimal()), None),
        "!" in marks,
        found[2] or "",
    )
