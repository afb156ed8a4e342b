"""Somebody who cannot leave the cables alone, and a witness of what the windows do meanwhile."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen

from tests.faults.embarrassments import embarrassments, of_desk, shown, unsettled
from tests.faults.plugging import Plugged, breathe
from tests.faults.witness import Sight, Witness
from ui.room.screens import display

EVENTS_A_STATE = 25


class Monitor(Protocol):
    """A screen in one of the sizes and places that it can have."""

    def name(self) -> str: ...
    def geometry(self) -> QRect: ...


class Cables(Protocol):
    """What is plugged into the laptop: of every name at most one of the `known`."""

    known: dict[str, list[Monitor]]

    def all(self) -> list[Monitor]: ...
    def become(self, monitors: Iterable[Monitor]) -> None: ...
    def screens(self) -> list[QScreen]: ...


class Seen(NamedTuple):
    """What was done how often `at` which place, what was seen meanwhile, and what was wrong when all was at rest."""

    done: Counter[str]
    at: str
    sight: Sight
    wrong: list[str]


class Hands:
    """Somebody who cannot leave the cables alone."""

    def __init__(self, plugged: Plugged, cables: Cables, chance: random.Random) -> None:
        self._plugged = plugged
        self._cables = cables
        self._chance = chance

    def act(self) -> str:
        """Do something, and say what."""
        now = {one.name(): one for one in self._cables.all()}
        deeds: dict[str, Callable[[dict[str, Monitor]], None]] = {
            "unplug": self._unplug,
            "plug": self._plug,
            "rescale": self._rescale,
            "mirror": self._mirror,
            "first": lambda now: self._cables.become(self._chance.sample(list(now.values()), len(now))),
            "none": lambda _now: self._cables.become([]),
            "swap": lambda _now: self._led("swap"),
            "choose": self._choose,
            "numbers": lambda _now: self._numbers(),
            "F5": lambda _now: self._led("toggle_screen"),
            "maximise": lambda _now: self._plugged.window.showMaximized(),
        }
        weights = (5, 6, 5, 3, 2, 1, 3, 2, 1, 2, 1)
        deed = self._chance.choices(list(deeds), weights)[0]
        deeds[deed](now)
        return deed

    def _unplug(self, now: dict[str, Monitor]) -> None:
        if len(now) > 1:
            now.pop(self._chance.choice(list(now)))
            self._cables.become(list(now.values()))

    def _plug(self, now: dict[str, Monitor]) -> None:
        name = self._chance.choice(list(self._cables.known))
        self._cables.become([*now.values(), *([] if name in now else [self._chance.choice(self._cables.known[name])])])

    def _rescale(self, now: dict[str, Monitor]) -> None:
        if now:
            name = self._chance.choice(list(now))
            self._cables.become(list({**now, name: self._chance.choice(self._cables.known[name])}.values()))

    def _mirror(self, now: dict[str, Monitor]) -> None:
        mirroring = {"laptop": self._cables.known["laptop"][0], "projector": self._cables.known["projector"][2]}
        self._cables.become(list({**now, **mirroring}.values()))

    def _choose(self, _now: dict[str, Monitor]) -> None:
        screens = self._cables.screens()
        if screens and self._plugged.program.desk:
            self._plugged.desk._room._projection.choose(display(self._chance.choice(screens)).identity)

    def _numbers(self) -> None:
        if self._plugged.program.desk:
            self._plugged.desk._room._projection.identify()

    def _led(self, deed: str) -> None:
        if self._plugged.program.desk:
            getattr(self._plugged.desk._room, deed)()


def pull(plugged: Plugged, cables: Cables, chance: random.Random, events: int, rest: float) -> Iterator[Seen]:
    """So many events over all states of the program; after each one the screens have `rest` seconds."""
    hands, states = Hands(plugged, cables, chance), plugged.states()
    witness = Witness(plugged.window, cables.screens)
    for number in range(events):
        if number % EVENTS_A_STATE == 0:
            state = list(states)[number // EVENTS_A_STATE % len(states)]
            states[state]()
        deed = hands.act()
        if deed == "maximise":
            witness.leave_to_the_manager()
        at = f"{number} {state} {deed} {[(one.name(), one.geometry().getRect()) for one in cables.screens()]}"
        witness.look()
        for _turn in breathe(rest):
            witness.look()
        screens = cables.screens()
        wrong = embarrassments(plugged.window, screens) + of_desk(plugged.window, screens)
        wrong += unsettled(plugged.window, screens, plugged.chosen, plugged.wanted)
        done = Counter([deed, *(["alone"] if any(room.alone for room in shown()) else [])])
        yield Seen(done, at, witness.tell(), wrong)


def told(every: Iterable[Seen]) -> int:
    """Print what was wrong and how often what was done; 1 when something was wrong, for a moment or at rest."""
    done, moments, wrong, sights = Counter[str](), 0, 0, list[Sight]()
    for seen in every:
        done += seen.done
        moments += bool(seen.sight.moments)
        wrong += len(seen.wrong)
        sights.append(seen.sight)
        for line in (*seen.sight.moments[:1], *seen.wrong):
            print(f"{seen.at}: {line}", flush=True)
    events = done.total() - done["alone"]
    print(f"{events} events: wrong for a moment after {moments}, at rest {wrong} times; {dict(done)}")
    away = [sight.away_s for sight in sights if sight.away_s]
    print(f"least of the desk seen: {min(sight.least for sight in sights):.0%}", end="; ")
    print(f"kept away by the window manager {len(away)} times, {max(away, default=0):.3f} s at most", flush=True)
    return int(bool(moments or wrong))
