"""What every row of a board must tell; boards that are not lists have none."""

from collections.abc import Hashable, Sequence

from onlyworkshop.domain.boards import Steps
from onlyworkshop.domain.evidence import EvidenceBoard
from onlyworkshop.domain.exercises.alternatives import AlternativesBoard
from onlyworkshop.domain.exercises.commitments import CommitmentsBoard
from onlyworkshop.domain.exercises.decision import RisksBoard
from onlyworkshop.domain.exercises.drafts import DraftsBoard
from onlyworkshop.domain.exercises.ingredients import IngredientsBoard
from onlyworkshop.domain.lineups import LineupBoard
from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.domain.room import Board
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.swap import ClausesBoard
from onlyworkshop.domain.thread import ThreadBoard
from onlyworkshop.domain.verdicts import TrialsBoard, ranked
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.naming import method_name
from onlyworkshop.pictures.ballot import listed
from onlyworkshop.pictures.layout import Part
from onlyworkshop.pictures.proof import state
from onlyworkshop.pictures.thread import knot_words

Rows = Sequence[tuple[str, ...]]


def rows(board: Board) -> Rows:  # noqa: C901, PLR0911, PLR0912 one board per exercise
    """The words of every row, in the order in which rows are shown."""
    match board:
        case Steps(steps):
            return [(step,) for step in steps]
        case AlternativesBoard():
            return [(one.alternative.name,) for one in board.standings]
        case IngredientsBoard():
            return [(one.ingredient.action,) for one in board.potentials]
        case EvidenceBoard():
            return [(one.text, *(card.text for card in one.cards)) for one in board.clauses]
        case DraftsBoard():
            return [(one.text,) for one in board.drafts]
        case TrialsBoard(cards, None) if len(cards) > 1:
            return [(card.trial.text,) for _rank, card in ranked(cards)]
        case ClausesBoard():
            return [(one.clause.text, board.sharing(one) if one.fails else "") for one in board.verdicts]
        case ProofBoard():
            return [(one.part.text, state(one)) for one in board.lines]
        case CommitmentsBoard():
            return [(one.name, *(row.what for row in one.rows)) for one in board.pledges]
        case ThreadBoard():
            return [(one.commitment.what, *(words for _knot, words in knot_words(one))) for one in board.threads]
        case LineupBoard():
            return [(one.text, one.owner) for one in board.told]
        case RisksBoard():
            return [(one.risk.text, one.risk.answer) for one in board.risks]
        case BallotBoard():
            return [(option.title,) for option, _count in listed(board)]
        case WantsBoard():
            return [(card.text,) for group in board.groups for card in group.cards]
        case SellingBoard():
            return [(method_name(one.method),) for one in board.gaps]
        case ScoresBoard():
            return _scored(board)
    return ()


def shown(board: Board, part: Part) -> Hashable:
    """All that a page with this part of the board depends on, for boards that are typed on; None for others."""
    match board:
        case DraftsBoard(drafts=every) | EvidenceBoard(clauses=every) | ProofBoard(lines=every):
            listed: Sequence[object] = every
        case CommitmentsBoard(pledges=pledges):
            listed = pledges
        case ThreadBoard(threads=threads):
            listed = threads
        case WantsBoard():
            listed = [(group.name, group.share, len(group.cards), one) for group in board.groups for one in group.cards]
            return WantsBoard, board.kept, tuple(part.of(listed)), part.everything and board
        case _:
            return None
    return type(board), len(listed), tuple(part.of(listed)), tuple(one for one in board if one is not listed)


def _scored(board: ScoresBoard) -> Rows:
    if not board.scored:
        return [(text,) for _n, text in board.asked]
    return [] if board.grid else [(one.text,) for one in board.scored]
