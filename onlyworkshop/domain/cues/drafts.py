"""E9: who has not written, which drafts are twins, and how many go on."""

from collections.abc import Iterator, Sequence

from onlyworkshop.domain.claptrap import Term, lint
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.drafts import per_author
from onlyworkshop.domain.sentence import lead_end
from onlyworkshop.domain.wordclass import parts, things

FEWEST_TO_TEST, MOST_TO_TEST = 3, 6
FEWEST_NOUNS = 2
FEW_SILENT = 3
HALF = 0.5
LIST_OF = 3
RANK_AND_SUPERLATIVE = 1
"""The number of the linter's category."""


def cues(case: Case) -> Iterator[Cue]:
    """Drafts are called by their place in the list, from 1."""
    texts = [one.text for one in case.workshop.drafts.rows]
    if not texts:
        yield from _nobody(case)
        return
    twins = next(_twins(texts), None)
    listing = next((n for n, text in enumerate(texts, 1) if len(parts(_claim(text))) >= LIST_OF), 0)
    ranked = next(_ranked(texts, case.terms), 0)
    if twins:
        yield cue(CueKey.DRAFTS_TWINS, one=twins[0], other=twins[1])
    if listing:
        yield cue(CueKey.DRAFTS_LISTING, n=listing)
    if ranked:
        yield cue(CueKey.DRAFTS_RANKED, n=ranked)
    yield from _counted(case)


def _nobody(case: Case) -> Iterator[Cue]:
    """Half of the time has gone, and there is nothing to read."""
    clock, minutes = case.running("drafts"), case.minutes_left("drafts")
    if clock and minutes is not None and clock.share_left <= HALF:
        yield cue(CueKey.DRAFTS_NOBODY_IN_TIME, minutes=minutes)


def _counted(case: Case) -> Iterator[Cue]:
    now, counts = case.workshop, per_author(case.workshop.drafts)
    carried = len(now.drafts.carried())
    silent = tuple(one.name for one in now.people.members if not counts.get(one.id))
    if not now.ingredients.rows:
        yield cue(CueKey.DRAFTS_NO_INGREDIENTS)
    if carried < FEWEST_TO_TEST:
        yield cue(CueKey.DRAFTS_FEW_CARRIED)
    if carried > MOST_TO_TEST:
        yield cue(CueKey.DRAFTS_MANY_CARRIED)
    if len(counts) > 1 and 0 < len(silent) <= FEW_SILENT:
        yield cue(CueKey.DRAFTS_SILENT, names=silent)


def _twins(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of drafts that share all their nouns, two or more."""
    seen: dict[frozenset[str], int] = {}
    for place, text in enumerate(texts, 1):
        nouns = things(text)
        if len(nouns) >= FEWEST_NOUNS and seen.setdefault(nouns, place) != place:
            yield seen[nouns], place


def _claim(text: str) -> str:
    return text[lead_end(text) or 0 :]


def _ranked(texts: Sequence[str], terms: Sequence[Term]) -> Iterator[int]:
    """The drafts in which a word of rank stands right after the ONLY that leads."""
    ranks = [term for term in terms if term.number == RANK_AND_SUPERLATIVE]
    for place, text in enumerate(texts, 1):
        if _ranks(text, ranks, ranks) and _ranks(text, ranks, terms):
            yield place


def _ranks(text: str, ranks: Sequence[Term], terms: Sequence[Term]) -> bool:
    """With few terms it is quick, with all of them sure: a longer phrase may be meant."""
    end, rules = lead_end(text), {term.term for term in ranks}
    return end is not None and any(
        one.rule in rules and one.start >= end and not text[end : one.start].strip()
        for one in lint(text, terms).findings
    )
