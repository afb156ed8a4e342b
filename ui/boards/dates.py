"""Dates as people type them."""

import re
from datetime import date, timedelta

from onlyworkshop.language import short_date

_LATER = re.compile(r"\+\s*(\d{1,3})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./ ]\s*(\d{1,2})(?:\s*[./ ]\s*(\d{4}))?\.?")
_WORDS = re.compile(r"(\d{1,2})\.?\s*([^\W\d_]{3,})\.?,?\s*(\d{4})?")


def read_date(typed: str, today: date) -> date | None:
    """`+14`, `2026-12-01`, `1.12.2026`, `1/12`, `1 Dec`; without a year the next one; else None."""
    text = " ".join(typed.split())
    if later := _LATER.fullmatch(text):
        return today + timedelta(days=int(later[1]))
    if iso := _ISO.fullmatch(text):
        return _existing(int(iso[1]), int(iso[2]), int(iso[3]))
    if numbers := _NUMBERS.fullmatch(text):
        return _coming(int(numbers[1]), int(numbers[2]), numbers[3], today)
    if words := _WORDS.fullmatch(text):
        return _coming(int(words[1]), _month(words[2]), words[3], today)
    return None


def _month(word: str) -> int:
    """1 to 12, from the language's own short names; 0 when it is no month."""
    typed = word.casefold()
    for month in range(1, 13):
        name = "".join(c for c in short_date(date(2000, month, 2)) if c.isalpha()).casefold()
        if name and (typed.startswith(name) or name.startswith(typed)):
            return month
    return 0


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _existing(int(year), month, day)
    this = _existing(today.year, month, day)
    return this if this and this >= today else _existing(today.year + 1, month, day)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
