"""E2: what is still missing before the line-up is fair."""

from collections import Counter
from collections.abc import Iterator

from onlyworkshop.domain import lineups
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.competitor_map import US

FEWEST_OF_OURS = 2
MOST_OF_OURS = 4
MOST_OF_A_RIVAL = 2


def cues(case: Case) -> Iterator[Cue]:
    """Two to four claims of ours, one or two of each rival (method E2)."""
    now = case.workshop
    theirs = Counter(one.owner for one in now.lineup.claims)
    if not theirs:
        return
    ours = theirs.pop(US, 0)
    called = lineups.names(now, "")
    if ours < FEWEST_OF_OURS:
        yield cue(CueKey.LINEUP_FEW_OF_OURS)
    if ours > MOST_OF_OURS:
        yield cue(CueKey.LINEUP_MANY_OF_OURS)
    if not theirs:
        yield cue(CueKey.LINEUP_NO_RIVAL)
    many = next((called.get(owner, "") for owner, n in theirs.items() if n > MOST_OF_A_RIVAL), "")
    if many:
        yield cue(CueKey.LINEUP_MANY_OF_ONE, name=many)
