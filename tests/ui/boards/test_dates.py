"""Dates as people type them."""

from datetime import date

import pytest

from ui.boards.dates import read_date

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+14", date(2026, 12, 8)),
        ("+ 0", TODAY),
        ("2026-12-01", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("1/12", date(2026, 12, 1)),
        ("1.2.", date(2027, 2, 1)),
        (" 24  Nov ", TODAY),
        ("23 november", date(2027, 11, 23)),
        ("1 dec 2026", date(2026, 12, 1)),
        ("31.2.2027", None),
        ("29 Feb", None),
        ("2026-13-01", None),
        ("soon", None),
        ("", None),
        ("1 smarch", None),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, meant: date | None) -> None:
    assert read_date(typed, TODAY) == meant
