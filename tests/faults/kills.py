"""Kill the program at random moments and look what is left: `python -m tests.faults.kills 300` prints the figures."""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import NoSuchWorkshop, Stored
from onlyworkshop.services.session import Session
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.storage.retention import backups_in
from onlyworkshop.system_clock import SystemClock
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper
from tests.faults.script import first, take_step, worked_ms

LIVES = 25
ROOT = Path(__file__).parents[2]


class Said(NamedTuple):
    """The last words of a killed program: the last step it took, the last one shown as saved, and the timer then."""

    did: int
    saved: int
    elapsed_ms: int
    promises: int


class Found(NamedTuple):
    """What the library held after one kill."""

    step: int | None
    damages: tuple[str, ...]
    timer_went_back: bool
    backups: int


class Figures(NamedTuple):
    """What happened over many kills."""

    kills: int
    steps: int
    promises: int
    lost: int
    damaged: int
    timers_back: int
    backups: int


class Expectation:
    """What the workshop must say after every step, from playing the same script in memory."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._session = Session(first(), FakeKeeper(), FakeClock(), lambda: "unused", ())
        self._states = [first()]

    def after(self, step: int) -> Stored:
        while len(self._states) <= step:
            take_step(self._session, len(self._states), self._seed)
            self._states.append(self._session.stored)
        return self._states[step]

    def step_of(self, kept: Stored, steps: Iterable[int]) -> int | None:
        """The step among these after which the workshop said what was kept; None when it never did."""
        return next((step for step in steps if _same(self.after(step), kept)), None)


def kill_often(kills: int, folder: Path, chance: random.Random) -> Iterator[tuple[Said, Found]]:
    """One library that lives through so many kills; each time the script goes on where the library stands."""
    seed = chance.randrange(1_000_000)
    expected = Expectation(seed)
    step = 0
    for _ in range(kills):
        said = _live_and_die(folder, seed, step, chance)
        found = _look(folder, expected, said)
        yield said, found
        if found.step is None:
            return
        step = found.step


def figures(rounds: Iterable[tuple[Said, Found]]) -> Figures:
    """The sum of many kills."""
    kills = steps = promises = lost = damaged = back = backups = 0
    last = 0
    for said, found in rounds:
        kills += 1
        steps += max(0, said.did - last)
        last = found.step or 0
        promises += said.promises
        lost += found.step is None
        damaged += bool(found.damages)
        back += found.timer_went_back
        backups += found.backups
    return Figures(kills, steps, promises, lost, damaged, back, backups)


def _live_and_die(folder: Path, seed: int, step: int, chance: random.Random) -> Said:
    command = [sys.executable, "-m", "tests.faults.child", str(folder), str(seed), str(step + 1)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout
        words = []
        if chance.random() < 0.8:
            words.append(child.stdout.readline())
            delay = chance.uniform(0, 0.4)
        else:
            delay = chance.uniform(0.3, 1.2)
        with suppress(subprocess.TimeoutExpired):
            child.wait(delay)
        child.kill()
        words += child.stdout.readlines()
    assert child.returncode == -9, f"the child ended by itself: {words[-3:]}"
    return _understood("".join(words), step)


def _understood(told: str, step: int) -> Said:
    did, saved, elapsed_ms, promises = step, step, 0, 0
    for line in told.splitlines(keepends=True):
        words = line.split()
        if not line.endswith("\n"):
            break
        if words[0] == "did":
            did = int(words[1])
        elif words[0] == "saved":
            saved, elapsed_ms, promises = int(words[1]), int(words[2]), promises + 1
    return Said(did, saved, elapsed_ms, promises)


def _look(folder: Path, expected: Expectation, said: Said) -> Found:
    clock = SystemClock()
    with closing(SQLiteLibrary(folder, clock)) as library:
        damages = library.damages()
        try:
            kept = library.load(first().workshop.id)
        except NoSuchWorkshop:
            return Found(None if said.saved else 0, damages, timer_went_back=False, backups=0)
    backups = len(backups_in(folder / "backups"))
    step = expected.step_of(kept, range(said.saved, said.did + 2))
    if step is None:
        return Found(None, damages, timer_went_back=False, backups=backups)
    same_visit = _started(expected.after(said.saved)) == _started(kept)
    elapsed_ms = worked_ms(kept.run, clock)
    return Found(step, damages, same_visit and elapsed_ms < said.elapsed_ms, backups)


def _started(stored: Stored) -> list[str]:
    """Every visit, and every time that its clock was put by hand."""
    return [event.block for event in stored.run.events if event.happened in ("started", "left", "corrected")]


def _same(one: Stored, other: Stored) -> bool:
    """Equal but for the moments, which only the killed program knew."""
    return one.workshop == other.workshop and _told(one.run) == _told(other.run)


def _told(run: Run) -> list[tuple[str, str, int, int]]:
    """What does not depend on the clock."""
    return [
        (event.happened, event.block, event.minutes, event.ms if event.happened == "corrected" else 0)
        for event in run.events
    ]


def main(kills: int) -> int:
    """Kill so many times, a new library every now and then, and print what was found."""
    began = time.monotonic()
    chance = random.Random()
    every = []
    for done in range(0, kills, LIVES):
        with tempfile.TemporaryDirectory() as folder:
            every.append(figures(kill_often(min(LIVES, kills - done), Path(folder) / "library", chance)))
        print(every[-1], flush=True)
    total = Figures(*(sum(column) for column in zip(*every, strict=True)))
    print(f"{total}\nin {time.monotonic() - began:.0f} s")
    return int(total.lost or total.damaged or total.timers_back)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
