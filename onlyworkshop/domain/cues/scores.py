"""E5: what to talk about before the ranking is believed."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.scores import MOST_NAMED
from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED
from onlyworkshop.domain.wishes import scored

ALL_IMPORTANT = 8.5


def cues(case: Case) -> Iterator[Cue]:
    """Too few wants, ratings far apart, everything important, no top three."""
    now = case.workshop
    found = scored(now.wants, now.scores)
    apart = tuple(one.number for one in found if one.opportunity.talk_first and one.before is None)
    if apart:
        yield cue(CueKey.SCORES_APART, wants=apart)
    if len(now.wants.shortlist()) < FEWEST_SHORTLISTED:
        yield cue(CueKey.SCORES_FEW_WANTS)
    if len(found) >= FEWEST_SHORTLISTED and all(one.opportunity.importance >= ALL_IMPORTANT for one in found):
        yield cue(CueKey.SCORES_ALL_IMPORTANT)
    if found and len(now.scores.top) < min(MOST_NAMED, len(found)):
        yield cue(CueKey.SCORES_NO_TOP)
