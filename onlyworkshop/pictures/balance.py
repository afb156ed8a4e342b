"""Lines that end well: no short remainder is left alone on the last one."""

from functools import lru_cache

from onlyworkshop.pictures.advances import REMEMBERED, Measure, ems
from onlyworkshop.pictures.typesetting import wrapped_by

ENOUGH = 0.45
"""Of the longest line, for the last one."""
MOST = 12
"""Lines; in a longer text a short last one does not catch the eye."""
_TRIES = 24
_LESS = 1e-3


def balanced(text: str, width: float, size: float, bold: bool = False, enough: float = ENOUGH) -> tuple[str, ...]:
    """`wrapped`, with as many lines, and the last one at least `enough` of the longest, where the words allow it."""
    return balanced_by(ems(bold), text, width / size, enough)


@lru_cache(REMEMBERED)
def balanced_by(measure: Measure, text: str, room: float, enough: float = ENOUGH) -> tuple[str, ...]:
    """`balanced` for text of mixed weight, whose stretches `measure` measures; `room` in ems."""
    lines = wrapped_by(measure, text, room)
    if not 1 < len(lines) <= MOST or "\n" in text:
        return lines
    narrowest = max(map(measure, text.split()))
    best, tried = lines, lines
    for _try in range(_TRIES):
        longest = max(map(measure, tried))
        if measure(tried[-1]) >= enough * longest or longest - _LESS < narrowest:
            break
        tried = wrapped_by(measure, text, longest - _LESS)
        if len(tried) > len(lines):
            break
        best = tried
    return best
