"""E1: what is still open in the frame of the day."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.field import gaps


def cues(case: Case) -> Iterator[Cue]:
    """Client group, place, roles, and the functions that the method does not want to miss."""
    missing = gaps(case.workshop.field, case.workshop.people)
    if missing.client_group:
        yield cue(CueKey.FIELD_CLIENT_GROUP)
    if missing.scope:
        yield cue(CueKey.FIELD_SCOPE)
    if missing.decider:
        yield cue(CueKey.FIELD_DECIDER)
    if missing.client_voice:
        yield cue(CueKey.FIELD_CLIENT_VOICE)
    if missing.functions:
        yield cue(CueKey.FIELD_FUNCTIONS, functions=missing.functions)
