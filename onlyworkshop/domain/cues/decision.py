"""E11: what comes next, and what a second line-up lacks."""

from collections.abc import Iterator

from onlyworkshop.domain import lineups
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.decision import TOP_RISKS, rated, support
from onlyworkshop.domain.rounds import rounds
from onlyworkshop.domain.workshop import Workshop


def cues(case: Case) -> Iterator[Cue]:
    """Every step that is still open, the next one first."""
    now = case.workshop
    if not now.drafts.carried():
        return
    if not now.decision.draft:
        yield from _before_the_call(now)
        return
    yield from _about_the_call(now)
    yield from _line_up(now)
    yield from _risks(now)


def again(case: Case) -> Iterator[Cue]:
    """What stands in the way of a second line-up, or what it would gain."""
    now = case.workshop
    if not now.statement():
        yield cue(CueKey.AGAIN_NO_STATEMENT)
    elif len(lineups.again(now)) < 2:
        yield cue(CueKey.AGAIN_NO_CLAIMS)
    elif not lineups.before(now):
        yield cue(CueKey.AGAIN_NO_FIRST)


def _before_the_call(now: Workshop) -> Iterator[Cue]:
    told = now.decision
    dots = rounds(told.ballot, [one.id for one in now.drafts.carried()], len(now.people))[-1]
    if not dots.voters:
        yield cue(CueKey.DECISION_VOTE)
    elif not dots.revealed:
        yield cue(CueKey.DECISION_REVEAL_DOTS)
    if not support(told, told.fists_round).n:
        yield cue(CueKey.DECISION_FISTS)
    elif told.fists_revealed < told.fists_round:
        yield cue(CueKey.DECISION_REVEAL_FISTS)
    missing = sum(not one.to_three for one in told.low())
    if missing:
        yield cue(CueKey.DECISION_UNDER_THREE, n=missing)
    yield cue(CueKey.DECISION_CALL, name=now.people.name(now.people.decider))


def _about_the_call(now: Workshop) -> Iterator[Cue]:
    told = now.decision
    found = support(told, told.fists_round)
    if found.n and not found.go:
        yield cue(CueKey.DECISION_OVERRULE)
    if not told.reason:
        yield cue(CueKey.DECISION_REASON)


def _line_up(now: Workshop) -> Iterator[Cue]:
    told, suspects = now.decision, lineups.again(now)
    if len(suspects) > 1 and not lineups.sheets(told.guesses, suspects):
        yield cue(CueKey.DECISION_AGAIN)
    elif len(suspects) > 1 and not told.guesses_revealed:
        yield cue(CueKey.DECISION_REVEAL_AGAIN)
    if not told.first_call:
        yield cue(CueKey.DECISION_FIRST_CALL)


def _risks(now: Workshop) -> Iterator[Cue]:
    ranked = rated(now.decision.risks)
    open_risks = sum(one.product is None for one in ranked)
    if not ranked:
        yield cue(CueKey.DECISION_IMAGINE)
    if not now.decision.rival_reply:
        yield cue(CueKey.DECISION_RIVAL_REPLY)
    if open_risks:
        yield cue(CueKey.DECISION_RATE_RISKS, n=open_risks)
    if any(not one.risk.answer for one in ranked[:TOP_RISKS]):
        yield cue(CueKey.DECISION_ANSWER_RISKS)
