"""What people type for a start time and for a list of names."""

import re
from datetime import time

from onlyworkshop.domain.people import Function
from onlyworkshop.naming import function_name

TIME = re.compile(r"(\d{1,2})\s*(?:[:.h]\s*)?(\d{2})?\s*h?\s*([ap])?\.?m?\.?", re.IGNORECASE)
BETWEEN = re.compile(r"\t|;|,(?=[^,]*$)")


def read_time(typed: str) -> time | None:
    """`9`, `9:30`, `09.30`, `0930`, `9h30`, `2 pm` as a time of day; None when it is none."""
    found = TIME.fullmatch(typed.strip())
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_person(line: str, otherwise: Function) -> tuple[str, Function]:
    """`Anna Berg, Sales` as a name and a function; the whole line is the name when no function follows."""
    name, *rest = BETWEEN.split(line, maxsplit=1)
    spoken = {function_name(one).casefold(): one for one in Function} | {one.value: one for one in Function}
    function = spoken.get(rest[0].strip().casefold()) if rest else None
    return (name.strip(), function) if function else (line.strip(), otherwise)
