"""Lengths of time as people type them."""

from datetime import date, time

import pytest

from onlyworkshop.domain.agenda import Agenda, Block
from onlyworkshop.domain.refusal import NotAfter, NotUnderstood, Unknown
from onlyworkshop.wording import sentence
from tests.onlyworkshop.builders import DAY
from ui.prepare.durations import read_closing, read_minutes


def day(*blocks: Block, start: time = time(9), on: date = DAY) -> Agenda:
    return Agenda(day=on, start=start, zone="Europe/London", blocks=blocks)


def work(identity: str, minutes: int = 30) -> Block:
    return Block(id=identity, module="wants", minutes=minutes)


MORNING = day(work("a", 75), work("b", 20))
"""The block b begins at 10:15."""


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("7", 7),
        (" 7 ", 7),
        ("007", 7),
        ("0", 0),
        ("90", 90),
        ("1:30", 90),
        ("0:45", 45),
        ("01:05", 65),
        ("90s", 2),
        ("60s", 1),
        ("61 s", 2),
        ("1 s", 1),
        ("90 sec", 2),
        ("90 seconds", 2),
        ('90"', 2),
        ("1h", 60),
        ("1 H", 60),
        ("2 hours", 120),
        ("1 hr", 60),
        ("1.5 h", 90),
        ("1,5h", 90),
        ("1 h 30", 90),
        ("1h30", 90),
        ("1h05", 65),
        ("1h5", 65),
        ("1h 30m", 90),
        ("1 h 30 min", 90),
        ("1 hour 30 minutes", 90),
        ("45 min", 45),
        ("45min.", 45),
        ("45m", 45),
        ("45 Minutes", 45),
        ("45'", 45),
        ("7.5 min", 8),
        ("5 min 30 s", 6),
        ("5m30s", 6),
        ("1h 2m 3s", 63),
        ("٣٠", 30),
        ("99999999999999999999", 999999999),
    ],
)
def test_a_length_is_read_as_it_is_meant(typed: str, minutes: int) -> None:
    assert read_minutes(typed, MORNING, "b") == minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("until 10:45", 30),
        ("Until 10.45", 30),
        ("until 1045", 30),
        ("till 11", 45),
        ("til 10:16", 1),
        ("to 12:15", 120),
        ("→ 10:45", 30),
        ("-> 10:45", 30),
        ("until 1 pm", 165),
        ("until1pm", 165),
    ],
)
def test_until_a_time_is_counted_from_where_the_block_begins(typed: str, minutes: int) -> None:
    assert read_minutes(typed, MORNING, "b") == minutes


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "-5", "1.5", "1,5", "1:5", "1:60", ":30", "1:", "1:30:00", "h", "min", "5 x", "1h 61", "30 1h", "1e3"],
)
def test_what_is_no_length_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_minutes(typed, MORNING, "b")


@pytest.mark.parametrize("typed", ["until", "until noon", "until 25:00", "untilted", "until until 9", "10:45 until"])
def test_until_no_time_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_minutes(typed, MORNING, "b")


@pytest.mark.parametrize("typed", ["until 10:15", "until 10:00", "until 9"])
def test_until_a_time_before_the_block_begins_is_refused_and_says_when_it_begins(typed: str) -> None:
    with pytest.raises(NotAfter) as refused:
        read_minutes(typed, MORNING, "b")
    assert sentence(refused.value) == "That is not after 10:15, when it begins."


def test_until_counts_from_a_fixed_start() -> None:
    fixed = day(work("a", 20), work("b").replaced(begins=time(10)))
    assert read_minutes("until 10:45", fixed, "b") == 45


def test_until_counts_past_midnight() -> None:
    assert read_minutes("until 0:15", day(work("a", 90), work("b"), start=time(22)), "b") == 45


def test_until_counts_the_hour_that_clocks_give_back() -> None:
    autumn = day(work("a"), start=time(0), on=date(2026, 10, 25))
    assert read_minutes("until 4", autumn, "a") == 300


def test_a_block_that_is_off_is_counted_from_where_it_would_begin() -> None:
    assert read_minutes("until 10:45", MORNING.switched("b", on=False), "b") == 30


def test_until_of_a_block_that_is_gone_is_refused() -> None:
    with pytest.raises(Unknown):
        read_minutes("until 10:45", MORNING, "gone")


@pytest.mark.parametrize(
    ("typed", "percent", "minutes"),
    [
        ("20 %", 20, 0),
        ("20%", 20, 0),
        ("3 min", 0, 3),
        ("3m", 0, 3),
        ("3'", 0, 3),
        ("20 % 3 min", 20, 3),
        ("0", 0, 0),
        ("0 %", 0, 0),
    ],
)
def test_when_an_end_is_announced_is_read(typed: str, percent: int, minutes: int) -> None:
    assert read_closing(typed) == (percent, minutes)


@pytest.mark.parametrize("typed", ["20", "%", "min", "-3 min", "soon", "3 h", "20 %%"])
def test_what_says_neither_share_nor_minutes_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_closing(typed)
