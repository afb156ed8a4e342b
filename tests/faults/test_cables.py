"""Cables are pulled and plugged at every moment of a day, and no facilitator is embarrassed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.cables import CONFIGURATION

ROOT = Path(__file__).parents[2]
PATIENCE_S = 240


@pytest.mark.parametrize("half", ["first", "second"])
def test_cables_never_bring_room_and_desk_together_nor_the_desk_out_of_sight(half: str) -> None:
    unseen = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={CONFIGURATION}"}
    command = [sys.executable, "-m", "tests.faults.cables", "40"]
    ended = subprocess.run(
        command, env=unseen, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr[-2000:]
    assert re.search(r"^40 events: wrong for a moment after 0, at rest 0 times", ended.stdout, re.MULTILINE)
