"""The laptop dies in the middle of a sentence; the projector has stayed in the office."""

import os
import subprocess
import sys
from pathlib import Path

from onlyworkshop.domain.timer import reading
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.system_clock import SystemClock

ROOT = Path(__file__).parent.parent.parent
ONE_SCREEN = Path(__file__).parent / "one_screen.json"


def alone(what: str, library: Path, screens: Path) -> "subprocess.Popen[str]":
    """The program in a process of its own."""
    quiet = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.alone", what, str(library)],
        cwd=ROOT,
        env=quiet,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_killed_program_goes_on_at_the_same_block_with_the_clock_right(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with alone("until_killed", library, ROOT / "tests/screens.json") as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "saved\n"
        program.kill()

    clock = SystemClock()
    kept = SQLiteLibrary(library, clock)
    try:
        summary = next(one for one in kept.shelf() if one.running)
        workshop, run = kept.load(summary.id)
    finally:
        kept.close()

    shown = reading(workshop.agenda, run, clock.now())
    assert shown.block is not None
    assert shown.block.module == "alternatives"
    assert shown.budget_ms == 15 * 60_000
    assert 0 <= shown.elapsed_ms < 60_000
    assert not shown.estimated
    assert [row.name for row in workshop.alternatives.rows] == ["Do nothing"]
    assert [one.name for one in workshop.people.members] == ["Head of sales", "Service engineer", "Managing director"]


def test_on_a_single_screen_there_is_always_a_way_back_to_the_desk(tmp_path: Path) -> None:
    with alone("on_one_screen", tmp_path / "library", ONE_SCREEN) as program:
        said, _ = program.communicate(timeout=50)

    assert said.splitlines() == [
        "before False",
        "escape full True back True",
        "double click full True back True",
        "F5 full True back True",
    ]
    assert program.returncode == 0
