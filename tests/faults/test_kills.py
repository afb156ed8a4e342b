"""The program can be killed at any moment: what was shown as saved is there, and the timer goes on."""

import random
from pathlib import Path

from tests.faults.kills import Expectation, figures, kill_often


def test_twelve_kills_lose_nothing_that_was_shown_as_saved(tmp_path: Path) -> None:
    found = figures(kill_often(12, tmp_path / "library", random.Random()))
    assert (found.kills, found.lost, found.damaged, found.timers_back) == (12, 0, 0, 0)
    assert found.promises


def test_a_step_that_was_lost_would_be_noticed() -> None:
    expected = Expectation(seed=7)
    assert expected.step_of(expected.after(40), range(30, 50)) is not None
    assert expected.step_of(expected.after(10), range(30, 50)) is None
