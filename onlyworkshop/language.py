"""Words, dates and numbers in the language of the people who read them.

Source texts are English; translations are `.po` files compiled beside them. One language is in use at a time.
"""

import gettext as _gettext
from datetime import date, datetime, time
from functools import lru_cache

from babel.dates import format_date, format_datetime, format_time, format_timedelta
from babel.numbers import format_decimal, format_percent

from resources import resource

SOURCE_LANGUAGE = "en"
REMEMBERED = 4096
"""Figures and dates that need not be put into words again: a screen is drawn many times with the same ones."""

_translations: _gettext.NullTranslations = _gettext.NullTranslations()
_locale = "en_GB"


def use(language: str) -> None:
    """Speak `language` (`en`, `de`, `fr_CA`) from now on; English where a translation is missing."""
    global _translations, _locale
    folder = str(resource("locale"))
    _translations = _gettext.translation("onlyworkshop", folder, [language], fallback=True)
    _locale = "en_GB" if language == SOURCE_LANGUAGE else language


def _(text: str) -> str:
    """The text in the language in use."""
    return _translations.gettext(text)


def plural(one: str, many: str, n: int) -> str:
    """`one` or `many` for `n` things, with `{n}` filled in."""
    return _translations.ngettext(one, many, n).format(n=n)


def long_date(day: date) -> str:
    """`Tuesday 24 November 2026`."""
    return _day(day, "EEEE d MMMM y", _locale)


def short_date(day: date) -> str:
    """`24 Nov 2026`."""
    return _day(day, "d MMM y", _locale)


def month_and_year(day: date) -> str:
    """`January 2027`."""
    return _day(day, "LLLL y", _locale)


def clock_time(moment: datetime | time) -> str:
    """`09:05`, as wall clocks show it."""
    naive = moment.replace(tzinfo=None)
    return format_time(naive, "HH:mm", locale=_locale)


def date_and_time(moment: datetime) -> str:
    """`24 Nov 2026, 09:05`."""
    return format_datetime(moment.replace(tzinfo=None), "d MMM y, HH:mm", locale=_locale)


def ago(moment: datetime, now: datetime) -> str:
    """`3 hours ago`."""
    return format_timedelta(moment - now, add_direction=True, locale=_locale)


def number(value: float) -> str:
    """At most one decimal: `4`, `3.7`."""
    return _figure(round(value, 1), "#,##0.#", _locale)


def signed(value: float) -> str:
    """A number that says which side of nothing it is on: `+3`, `0`, `−2.5`."""
    return _figure(round(value, 1), "+#,##0.#;−#,##0.#", _locale) if round(value, 1) else number(0)


def decimal(value: float) -> str:
    """Exactly one decimal, so that figures stand in a column: `4.0`, `3.7`."""
    return _figure(round(value, 1), "#,##0.0", _locale)


def hundredths(value: float) -> str:
    """Always two decimals, where the second one decides: `0.67`, `−0.85`."""
    return _figure(round(value, 2), "0.00;−0.00", _locale)


def percent(share: float) -> str:
    """A share of 0 to 1 as `40%`."""
    return _share(round(share, 2), _locale)


@lru_cache(REMEMBERED)
def _day(day: date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale=locale)


@lru_cache(REMEMBERED)
def _figure(value: float, pattern: str, locale: str) -> str:
    return format_decimal(value or 0, pattern, locale=locale)


@lru_cache(REMEMBERED)
def _share(share: float, locale: str) -> str:
    return format_percent(share or 0, locale=locale)
