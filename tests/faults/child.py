"""A facilitator at work, until somebody pulls the plug: `python -m tests.faults.child FOLDER SEED FIRST_STEP`.

Says `ready`, then `did N` after every step, and `saved N ELAPSED_MS` when the program would show it as saved.
"""

import random
import sys
from itertools import count
from pathlib import Path

from onlyworkshop.services.library import NoSuchWorkshop, Saving, Stored
from onlyworkshop.services.session import Session
from onlyworkshop.storage.keeper import LibraryKeeper
from onlyworkshop.storage.library import SQLiteLibrary
from onlyworkshop.system_clock import SystemClock
from tests.faults.script import first, take_step, worked_ms


def work(folder: Path, seed: int, begin: int) -> None:
    """Steps from `begin` on, for ever."""
    clock = SystemClock()
    keeper = LibraryKeeper(lambda: SQLiteLibrary(folder, clock), pause=0.002)
    session = Session(_kept(keeper), keeper, clock, lambda: "unused", ())
    print("ready", flush=True)
    for n in count(begin):
        take_step(session, n, seed)
        print("did", n, flush=True)
        mood = random.random()
        if mood < 0.5 and keeper.flush() == Saving(pending=False):
            print("saved", n, worked_ms(session.facilitation.run, clock), flush=True)
        elif mood > 0.98:
            keeper.backup_when_changed()
        elif mood > 0.96:
            keeper.rest()


def _kept(keeper: LibraryKeeper) -> Stored:
    try:
        return keeper.load(first().workshop.id)
    except NoSuchWorkshop:
        keeper.save(first())
        return first()


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
