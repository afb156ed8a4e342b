"""E4: what the cards rest on, and whether they will be grouped in time."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED, Gathering, gathering

MANY_ASSUMED = 0.5
MANY_CARDS = 8


def cues(case: Case) -> Iterator[Cue]:
    """Groups and the clock first, then sources and depth; the figures last."""
    wants = case.workshop.wants
    found = gathering(wants)
    if not found.cards:
        return
    yield from _ungrouped(case, found)
    yield from _assumed(found)
    if found.beyond_need == 0:
        yield cue(CueKey.WANTS_ONLY_NEEDS)
    if 0 < len(wants.shortlist()) < FEWEST_SHORTLISTED:
        yield cue(CueKey.WANTS_FEW_KEPT)
    yield cue(
        CueKey.WANTS_FIGURES,
        cards=found.cards,
        assumed=found.assumed or 0.0,
        beyond=found.beyond_need or 0.0,
        codes=found.codes,
    )


def _ungrouped(case: Case, found: Gathering) -> Iterator[Cue]:
    loose = sum(one.cluster is None for one in case.workshop.wants.standing())
    if found.cards < MANY_CARDS or not loose:
        return
    minutes = case.last_minutes("wants")
    if minutes is None:
        yield cue(CueKey.WANTS_UNGROUPED, n=loose)
    else:
        yield cue(CueKey.WANTS_GROUPS_IN_TIME, n=loose, minutes=minutes)


def _assumed(found: Gathering) -> Iterator[Cue]:
    if found.assumed == 1:
        yield cue(CueKey.WANTS_ALL_ASSUMED)
    elif (found.assumed or 0) > MANY_ASSUMED:
        yield cue(CueKey.WANTS_MOSTLY_ASSUMED)
