"""What a facilitator types to put a clock right."""

import re

from onlyworkshop.domain.clock import MINUTE_MS

TYPED = re.compile(r"(?P<sign>[+−-])?\s*(?P<minutes>\d{1,3})(?:[:.](?P<seconds>[0-5]\d))?\s*(?:m|min|min\.|minutes?)?")


def read_elapsed(typed: str, counted_ms: int) -> int | None:
    """`12` or `12:30` as the time gone, `+2` and `-2` as minutes more or less than `counted_ms`; None when neither."""
    found = TYPED.fullmatch(typed.strip().casefold())
    if not found:
        return None
    ms = int(found["minutes"]) * MINUTE_MS + int(found["seconds"] or 0) * 1000
    if not found["sign"]:
        return ms
    return max(0, counted_ms + ms if found["sign"] == "+" else counted_ms - ms)
