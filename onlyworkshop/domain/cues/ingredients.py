"""E8: what is missing from earlier exercises, and what cannot go into a sentence."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.evidence import opportunity_scores
from onlyworkshop.domain.exercises.ingredients import potentials


def cues(case: Case) -> Iterator[Cue]:
    """Each tells which exercise would close the gap."""
    now = case.workshop
    scores, carried = opportunity_scores(now), [row.id for row in now.alternatives.carried()]
    found = potentials(now.ingredients, scores, carried)
    zeros = sum(one.potential == 0 for one in found)
    if any(one.rank == 1 and one.potential and one.cannot_lead for one in found):
        yield cue(CueKey.INGREDIENTS_EXPECTED)
    if zeros:
        yield cue(CueKey.INGREDIENTS_ZEROS, n=zeros)
    if not now.wants.rows:
        yield cue(CueKey.INGREDIENTS_NO_WANTS)
    elif not scores:
        yield cue(CueKey.INGREDIENTS_UNSCORED)
    if not carried:
        yield cue(CueKey.INGREDIENTS_NO_RIVALS)
