"""Twenty thousand days of bad luck: the lid is closed, the clock is put, the program dies, the machine is restarted."""

from random import Random

from onlyworkshop.domain.clock import LONGEST_ABSENCE_MS, Moment
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Tone, reading
from tests.onlyworkshop.builders import workshop

AGENDA = workshop().agenda
BLOCK = AGENDA.blocks[0].id
HOUR, DAY = 3_600_000, 86_400_000
BEAT = 15_000


class Machine:
    """A laptop and, beside it, a stop watch that is never wrong."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.boot, self.uptime, self.wall = 0, random.randrange(HOUR), 1_795_510_800_000
        self.run = Run().started(BLOCK, self.now())
        self.true_ms = 0
        self.exact = True

    def now(self) -> Moment:
        return Moment(boot=f"boot-{self.boot}", uptime_ms=self.uptime, wall_ms=self.wall)

    def shown(self) -> int:
        return reading(AGENDA, self.run, self.now()).elapsed_ms

    def passes(self, ms: int) -> None:
        """Awake or asleep, time passes."""
        if reading(AGENDA, self.run, self.now()).tone is not Tone.PAUSED:
            self.true_ms += ms
        self.uptime, self.wall = self.uptime + ms, self.wall + ms

    def works(self) -> None:
        for _beat in range(self.random.randint(1, 3)):
            self.passes(self.random.randint(1, BEAT))
            self.run = self.run.beating(self.now())

    def sleeps(self) -> None:
        self.passes(self.random.randrange(9 * HOUR))

    def clock_is_put(self) -> None:
        self.wall = max(0, self.wall + self.random.randint(-400 * DAY, 400 * DAY))

    def program_dies(self) -> None:
        self.run = Run.model_validate_json(self.run.model_dump_json())
        self.passes(self.random.randrange(HOUR))

    def pauses_or_goes_on(self) -> None:
        paused = reading(AGENDA, self.run, self.now()).tone is Tone.PAUSED
        self.run = self.run.resumed(self.now()) if paused else self.run.paused(self.now())

    def restarts(self) -> None:
        """At most a beat is lost; how long the machine was off is anybody's guess."""
        self.passes(self.random.randrange(BEAT))
        self.exact = self.exact and reading(AGENDA, self.run, self.now()).tone is Tone.PAUSED
        kept = reading(AGENDA, self.run, self.run.beat or self.now()).elapsed_ms
        self.boot, self.uptime = self.boot + 1, self.random.randrange(HOUR)
        self.wall = max(0, self.wall + self.random.randint(-DAY, DAY))
        assert kept <= self.shown() <= kept + LONGEST_ABSENCE_MS
        self.run = self.run.beating(self.now())


def test_twenty_thousand_histories_are_exact_within_a_boot_and_never_go_backwards() -> None:
    random, inexact = Random(1933), 0
    acts = (
        Machine.works,
        Machine.sleeps,
        Machine.clock_is_put,
        Machine.program_dies,
        Machine.pauses_or_goes_on,
        Machine.restarts,
    )
    for _history in range(20_000):
        machine, shown = Machine(random), 0
        for act in random.choices(acts, (4, 2, 2, 2, 1, 1), k=random.randint(1, 6)):
            boot, true_ms = machine.boot, machine.true_ms
            act(machine)
            before, shown = shown, machine.shown()
            if machine.boot == boot:
                assert shown - before == machine.true_ms - true_ms >= 0
            assert reading(AGENDA, machine.run, machine.now()).estimated is not machine.exact
        assert machine.shown() == machine.true_ms or not machine.exact
        inexact += not machine.exact
    assert 1000 < inexact < 19_000
