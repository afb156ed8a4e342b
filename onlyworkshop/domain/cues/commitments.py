"""E14: who has not promised, what is left open, and whether there is time to close it."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.commitments import outlook
from onlyworkshop.domain.workshop import Workshop


def cues(case: Case) -> Iterator[Cue]:
    """What is missing first, what is merely good to know last."""
    now = case.workshop
    yield from _missing(case)
    if now.commitments.check_ins and not now.commitments.check_in_owner:
        yield cue(CueKey.COMMITMENTS_CHECK_INS)
    parked = len(now.parking.open())
    if parked:
        yield cue(CueKey.COMMITMENTS_PARKED, n=parked)
    soon = outlook(now.commitments, now.agenda.day).due_soon
    if soon:
        yield cue(CueKey.COMMITMENTS_SOON, n=soon)
    members = now.people.members
    if members:
        yield cue(CueKey.COMMITMENTS_PROMISED, share=1 - len(_without(now)) / len(members))


def _missing(case: Case) -> Iterator[Cue]:
    """Owners and open ends; in the last minutes both are one sentence with the clock in it."""
    now, minutes = case.workshop, case.last_minutes("commitments")
    silent = _without(now)
    ends = sum(bool(row.open_ends()) for row in now.commitments.rows)
    if minutes is not None and (silent or ends):
        yield cue(CueKey.COMMITMENTS_IN_TIME, owners=len(silent), ends=ends, minutes=minutes)
        return
    if silent and now.commitments.rows:
        yield cue(CueKey.COMMITMENTS_OWNERS, n=len(silent), names=silent)
    if ends:
        yield cue(CueKey.COMMITMENTS_OPEN_ENDS, n=ends)


def _without(now: Workshop) -> tuple[str, ...]:
    """Those who have promised nothing yet, by name."""
    return tuple(one.name for one in now.people.members if not now.commitments.of(one.id))
