"""E3: who is missing among those whom the client could choose."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.alternatives import FEWEST_CARRIED, Kind
from onlyworkshop.domain.voting import share

MANY_GUESSES = 0.5


def cues(case: Case) -> Iterator[Cue]:
    """No 'do nothing', too few carried, only rivals carried, and how much of it is guessed."""
    rows, carried = case.workshop.alternatives.rows, case.workshop.alternatives.carried()
    if not rows:
        return
    if all(row.kind is not Kind.NOTHING for row in rows):
        yield cue(CueKey.ALTERNATIVES_NO_NOTHING)
    if len(carried) < FEWEST_CARRIED:
        yield cue(CueKey.ALTERNATIVES_FEW_CARRIED)
    if carried and all(row.kind is Kind.RIVAL for row in carried):
        yield cue(CueKey.ALTERNATIVES_ONLY_RIVALS)
    guesses = share(sum(row.evidence == 1 for row in rows), len(rows)) or 0.0
    if guesses >= MANY_GUESSES:
        yield cue(CueKey.ALTERNATIVES_GUESSES, share=guesses)
