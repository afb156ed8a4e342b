"""E10: what was left out of the tests, and what to do with the answers."""

from collections.abc import Iterator, Sequence

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.trials import Answer, Swap, Test, Trial
from onlyworkshop.domain.verdicts import Card, card
from onlyworkshop.domain.workshop import Workshop

PERFECT = 100
FEWEST_PERFECT = 2


def cues(case: Case) -> Iterator[Cue]:
    """The drafts that are carried, in the newest wording of each."""
    now = case.workshop
    tried = [now.trial(one) for one in now.drafts.carried()]
    yield from _untested(case, tried)
    yield from _swaps(now, tried)
    if any(_all_in(one, now) for one in tried):
        yield cue(CueKey.TRIALS_REVEAL)
    shown = [one for one in tried if one.revealed]
    if any(_perfect(one) for one in shown):
        yield cue(CueKey.TRIALS_MOOD)
    fallen = sum(_fallen(one, now) for one in shown if not one.version)
    if fallen:
        yield cue(CueKey.TRIALS_REWRITE, n=fallen)


def _untested(case: Case, tried: Sequence[Trial]) -> Iterator[Cue]:
    minutes = case.last_minutes("trials")
    bare = sum(not (one.swaps or one.clauses or one.judgements or one.ratings) for one in tried)
    if bare and minutes is not None:
        yield cue(CueKey.TRIALS_IN_TIME, n=bare, minutes=minutes)


def _swaps(now: Workshop, tried: Sequence[Trial]) -> Iterator[Cue]:
    """Who could say it is half of the question: the other half is who does it better."""
    said = [(one, trial.swap(one.id)) for trial in tried for one in now.alternatives.carried()]
    half = tuple(dict.fromkeys(one.name for one, swap in said if _half(swap)))
    unsure = sum(swap.can_say is Answer.UNKNOWN for _one, swap in said)
    if half:
        yield cue(CueKey.TRIALS_BETTER, names=half)
    if unsure:
        yield cue(CueKey.TRIALS_UNSURE, n=unsure)


def _half(swap: Swap) -> bool:
    return swap.can_say is not None and swap.does_better is None


def _all_in(trial: Trial, now: Workshop) -> bool:
    """Everybody has rated, and nobody sees it yet."""
    raters = {one.rater for one in trial.ratings}
    return bool(now.people.members) and not trial.revealed and all(one.id in raters for one in now.people.members)


def _perfect(trial: Trial) -> bool:
    said = [one.true_now for one in trial.ratings if one.true_now is not None]
    return len(said) >= FEWEST_PERFECT and min(said) == PERFECT


def _fallen(trial: Trial, now: Workshop) -> bool:
    """Whether people have found it wanting; what the program finds by itself stands on a page of its own."""
    shown: Card = card(trial, [one.id for one in now.alternatives.carried()], ())
    return any(test not in (Test.FORM, Test.BRIEF, Test.PLAIN) for test in shown.failing)
