"""The three plans of method 3.2: minutes per exercise, breaks, and the floors no cut goes below."""

from datetime import date, time
from enum import StrEnum

from onlyworkshop.domain.agenda import Agenda, Block, Kind

FLOORS = {
    "field": 4,
    "lineup": 5,
    "alternatives": 5,
    "wants": 7,
    "scores": 6,
    "curves": 12,
    "competitor_map": 8,
    "ingredients": 10,
    "drafts": 12,
    "trials": 8,
    "decision": 6,
    "proof": 8,
    "selling": 5,
    "commitments": 8,
}
CUTTING_ORDER = ("competitor_map", "curves", "alternatives", "proof", "lineup", "scores")
"""What gives its time when the day runs late, first one first (method 3.2)."""
NEVER_CUT = frozenset({"trials", "decision", "commitments"})
"""They hold the decision and the promises (method 3.2)."""
DISPENSABLE = frozenset({"competitor_map", "curves", "proof"})
"""What a plan may leave out [ours]."""
SHORTEST_BREAK = 5
SHORTEST_LUNCH = 30


class Plan(StrEnum):
    """A day to start from."""

    SPRINT = "sprint"
    HALF_DAY = "half-day"
    FULL_DAY = "full-day"


_SPRINT = """
    field 5 | lineup 6 | alternatives 6 | wants 8 | scores 8 | curves -18 | competitor_map 9 | break 5
    ingredients -15 | drafts 14 | trials 10 | decision 6 | proof -10 | selling 5 | commitments 8
"""
_HALF_DAY = """
    field 10 | lineup 12 | alternatives 12 | wants 20 | scores 15 | break 15
    curves 18 | competitor_map 15 | ingredients 15 | drafts 25 | break 10
    trials 20 | decision 18 | proof 10 | selling 13 | commitments 12
"""
_FULL_DAY = """
    field 15 | lineup 25 | alternatives 25 | break 15 | wants 35 | scores 25 | break 10
    curves 35 | competitor_map 30 | lunch 45 | ingredients 25 | drafts 45 | break 15
    trials 30 | decision 30 | break 10 | proof 20 | selling 25 | commitments 20
"""
_DAYS = {Plan.SPRINT: (_SPRINT, 90), Plan.HALF_DAY: (_HALF_DAY, 240), Plan.FULL_DAY: (_FULL_DAY, 480)}


def agenda_of(plan: Plan, day: date, zone: str, start: time = time(9, 0)) -> Agenda:
    """The plan's day. An exercise that the plan leaves out stands in its place, switched off."""
    text, target = _DAYS[plan]
    entries = [entry.split() for line in text.strip().splitlines() for entry in line.split("|")]
    blocks = tuple(_block(number, name, int(minutes)) for number, (name, minutes) in enumerate(entries, 1))
    return Agenda(day=day, start=start, zone=zone, plan=plan.value, target=target, blocks=blocks)


def _block(number: int, name: str, minutes: int) -> Block:
    identity = f"block-{number:02}"
    match name:
        case "break":
            return Block(id=identity, kind=Kind.BREAK, minutes=minutes, floor=SHORTEST_BREAK)
        case "lunch":
            return Block(id=identity, kind=Kind.LUNCH, minutes=minutes, floor=SHORTEST_LUNCH)
    return Block(
        id=identity,
        module=name,
        minutes=abs(minutes),
        floor=FLOORS[name],
        on=minutes > 0,
        may_shrink=name in CUTTING_ORDER,
        may_skip=name in DISPENSABLE,
    )
