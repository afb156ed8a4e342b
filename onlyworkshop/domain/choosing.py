"""What the room sees of E11, part by part."""

from onlyworkshop.domain import lineups, rounds
from onlyworkshop.domain.exercises.decision import Change, FistBoard, RisksBoard, fist_board, risks_board
from onlyworkshop.domain.lineups import LineupBoard
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.workshop import Workshop

DOTS, FIST, LINEUP, CHANGE, RISKS = "dots", "fist", "lineup", "change", "risks"
"""The parts of E11 that have a board of their own."""


def room_board(
    workshop: Workshop, us: str, part: str
) -> BallotBoard | FistBoard | LineupBoard | RisksBoard | Change | None:
    """The board of this part; the dots where none is named, None where there is nothing to show yet."""
    told, people = workshop.decision, len(workshop.people)
    match part:
        case "fist":
            return fist_board(told, workshop.leading(), people)
        case "lineup" if len(lineups.again(workshop)) > 1:
            return lineups.second_board(workshop, us)
        case "change":
            return lineups.change(workshop)
        case "risks":
            return risks_board(told)
    titles = [(one.id, workshop.wording(one)) for one in workshop.drafts.carried()]
    return rounds.board(told.ballot, titles, people) if titles else None
