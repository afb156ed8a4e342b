"""Cases for the rules: a workshop, and the clock of one of its blocks."""

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey
from onlyworkshop.domain.cues.rules import RULES, Place
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.timer import Reading, reading
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.terms import terms
from tests.onlyworkshop.builders import moment


def clock_of(day: Workshop, module: str, left: float) -> Reading:
    """The clock of this exercise with so many minutes left."""
    block = next(one for one in day.agenda.blocks if one.module == module)
    return reading(day.agenda, Run().started(block.id, moment()), moment(block.minutes - left))


def found(place: Place, day: Workshop, clock: Reading | None = None, shown: str | None = None) -> tuple[Cue, ...]:
    """What the rules of this place find."""
    return tuple(RULES[place].find(Case(day, terms(), clock, shown)))


def keys(place: Place, day: Workshop, clock: Reading | None = None) -> set[CueKey]:
    """Which rules find something, whatever is lacking from another exercise."""
    return {one.key for one in found(place, day, clock)} - {CueKey.LACKING}


def facts(cues: tuple[Cue, ...], key: CueKey) -> dict[str, object]:
    """What this rule has found."""
    return dict(next(one for one in cues if one.key is key).facts)
