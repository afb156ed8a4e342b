"""What people type for a length of time, and for when an end is announced."""

import re
from datetime import UTC, datetime

from onlyworkshop.domain.agenda import Agenda
from onlyworkshop.domain.refusal import NotAfter, NotUnderstood
from ui.prepare.reading import read_time

MOST_DIGITS = 9
HOURS = r"(?:h|hr|hrs|hour|hours)\.?"
MINUTES = r"(?:m|min|mins|minute|minutes|['′])\.?"
SECONDS = r"(?:s|sec|secs|second|seconds|[\"″]|'')\.?"

PLAIN = re.compile(r"(\d+)")
CLOCK = re.compile(r"(\d+):([0-5]\d)")
PARTS = re.compile(
    rf"(?:(?P<h>\d+(?:[.,]\d+)?)\s*{HOURS})?\s*(?:(?P<m>\d+(?:[.,]\d+)?)\s*{MINUTES})?\s*(?:(?P<s>\d+)\s*{SECONDS})?",
    re.IGNORECASE,
)
HOURS_AND = re.compile(rf"(\d+)\s*{HOURS}\s*(\d{{1,2}})", re.IGNORECASE)
UNTIL = re.compile(r"(?:until|till|til|to|→|->)\s*(\S.*)", re.IGNORECASE)
CLOSING = re.compile(rf"(?:(\d+)\s*%)?\s*(?:(\d+)\s*{MINUTES})?", re.IGNORECASE)


def read_minutes(typed: str, agenda: Agenda, block: str) -> int:
    """`7`, `1:30`, `90s`, `1h`, `1 h 30`, `45 min` or `until 10:45` as minutes of this block; a begun one counts.

    Raises NotUnderstood, NotAfter (a time at which the block has not begun), Unknown.
    """
    return read_length(typed, agenda, begins_at(agenda, block))


def read_length(typed: str, agenda: Agenda, begins: datetime) -> int:
    """The same for whatever begins then. Raises NotUnderstood, NotAfter."""
    text = typed.strip()
    seconds = read_seconds(text)
    if seconds is None:
        seconds = _seconds_until(text, agenda, begins)
    return -(-seconds // 60)


def read_seconds(text: str) -> int | None:
    """A length of time in seconds; None when it is none. A number alone is minutes, and `1:30` an hour and a half."""
    if found := PLAIN.fullmatch(text):
        return _whole(found[1]) * 60
    if found := CLOCK.fullmatch(text):
        return _whole(found[1]) * 3600 + int(found[2]) * 60
    if found := HOURS_AND.fullmatch(text):
        return _whole(found[1]) * 3600 + int(found[2]) * 60 if int(found[2]) < 60 else None
    found = PARTS.fullmatch(text)
    if not found or not any(found.groups()):
        return None
    return round(_number(found["h"]) * 3600 + _number(found["m"]) * 60 + _number(found["s"]))


def read_closing(typed: str) -> tuple[int, int]:
    """`20 %`, `3 min`, or both, as percent and minutes. Raises NotUnderstood."""
    text = typed.strip()
    found = CLOSING.fullmatch(text)
    if text == "0":
        return 0, 0
    if not found or not any(found.groups()):
        raise NotUnderstood(typed, field="closing")
    return _whole(found[1] or "0"), _whole(found[2] or "0")


def begins_at(agenda: Agenda, block: str) -> datetime:
    """When the block is planned to begin, or would be if it were part of the day. Raises Unknown."""
    slots = agenda.switched(block, on=True).slots()
    return next(slot.begins for slot in slots if slot.block.id == block)


def _seconds_until(text: str, agenda: Agenda, begins: datetime) -> int:
    said = UNTIL.fullmatch(text)
    at = read_time(said[1]) if said else None
    if at is None:
        raise NotUnderstood(text, field="minutes")
    seconds = round((agenda.clock(at).astimezone(UTC) - begins.astimezone(UTC)).total_seconds())
    if seconds <= 0:
        raise NotAfter(begins.time(), field="minutes")
    return seconds


def _whole(digits: str) -> int:
    """The number; one too long for any field is cut to a number that every field refuses."""
    return int(digits[:MOST_DIGITS])


def _number(digits: str | None) -> float:
    return float(digits[:MOST_DIGITS].replace(",", ".")) if digits else 0
