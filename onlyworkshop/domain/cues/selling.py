"""E13: where training went, whether the sheets can be trusted, and how many methods there is room for."""

from collections.abc import Iterator

from onlyworkshop.domain import practice
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.selling import MOST_CHOSEN


def hours(case: Case) -> Iterator[Cue]:
    """How many have written; their means once they are revealed."""
    chapter = case.workshop.selling
    told = practice.training(chapter) if chapter.hours_revealed else None
    counted = sum(one.complete for one in chapter.hours)
    if told:
        yield cue(CueKey.SELLING_HOURS, old=told.old.mean, new=told.new.mean, n=told.old.n)
    elif counted:
        yield cue(CueKey.SELLING_SPLIT, n=counted)
    if told and told.push is not None:
        yield cue(CueKey.SELLING_PUSH, share=told.push)


def sheets(case: Case) -> Iterator[Cue]:
    """What must be agreed first, sheets that help nobody to choose, and how many are whole."""
    chapter = case.workshop.selling
    everything, whole = practice.needing_everything(chapter), practice.sheets(chapter)
    if not chapter.leaner_meaning:
        yield cue(CueKey.SELLING_LEANERS)
    if everything:
        yield cue(CueKey.SELLING_EVERYTHING, n=everything)
    if whole:
        yield cue(CueKey.SELLING_WHOLE, n=whole)


def gaps(case: Case) -> Iterator[Cue]:
    """Three are taken on at most, once everybody sees the gaps."""
    chapter = case.workshop.selling
    left = MOST_CHOSEN - len(chapter.chosen)
    if not chapter.revealed:
        yield cue(CueKey.SELLING_COVERED)
    elif left > 0:
        yield cue(CueKey.SELLING_ROOM, n=left)
    else:
        yield cue(CueKey.SELLING_FULL)
