"""Times and names as people type them."""

from datetime import time

import pytest

from onlyworkshop.domain.people import Function
from ui.prepare.reading import read_person, read_time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("09:00", time(9)),
        ("9.30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("14h", time(14)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        (" 9:30 ", time(9, 30)),
        ("2 pm", time(14)),
        ("2:15pm", time(14, 15)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("8 a.m.", time(8)),
        ("23:59", time(23, 59)),
        ("0:00", time(0)),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "24:00", "9:60", "13 pm", "0 am", "noon", "-1", "9:5:3", "99999", "9:5", "1e3"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_time(typed) is None


@pytest.mark.parametrize(
    ("line", "name", "function"),
    [
        ("Anna Berg, Sales", "Anna Berg", Function.SALES),
        ("Anna Berg; service", "Anna Berg", Function.SERVICE),
        ("Anna Berg\tLEADERSHIP", "Anna Berg", Function.LEADERSHIP),
        ("Berg, Anna", "Berg, Anna", Function.OTHER),
        ("Berg, Anna, Marketing", "Berg, Anna", Function.MARKETING),
        ("Anna Berg", "Anna Berg", Function.OTHER),
        ("Anna,", "Anna,", Function.OTHER),
    ],
)
def test_a_line_may_bring_its_function(line: str, name: str, function: Function) -> None:
    assert read_person(line, Function.OTHER) == (name, function)
