"""The living board in its place on the room's page: as large as it can be, and in pages where one does not hold it."""

from collections.abc import Hashable
from functools import lru_cache, partial
from typing import NamedTuple

from onlyworkshop.domain.boards import Steps
from onlyworkshop.domain.canvas import CurvesBoard
from onlyworkshop.domain.evidence import EvidenceBoard
from onlyworkshop.domain.exercises.alternatives import AlternativesBoard
from onlyworkshop.domain.exercises.commitments import CommitmentsBoard
from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.exercises.decision import Change, FistBoard, RisksBoard
from onlyworkshop.domain.exercises.drafts import DraftsBoard
from onlyworkshop.domain.exercises.field import FieldBoard
from onlyworkshop.domain.exercises.ingredients import IngredientsBoard
from onlyworkshop.domain.legibility import USUAL_LEAST
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard
from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.domain.room import Board
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.swap import ClausesBoard
from onlyworkshop.domain.thread import ThreadBoard
from onlyworkshop.domain.verdicts import TrialsBoard, ranked
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.pictures import moments
from onlyworkshop.pictures.alternatives import pressure_bars
from onlyworkshop.pictures.ballot import ballot_picture
from onlyworkshop.pictures.clauses import clauses_picture
from onlyworkshop.pictures.competitor_map import map_picture
from onlyworkshop.pictures.curves import value_curves
from onlyworkshop.pictures.decision import fist_picture, risks_picture
from onlyworkshop.pictures.drafts import wall
from onlyworkshop.pictures.evidence import evidence_board
from onlyworkshop.pictures.field import field_picture
from onlyworkshop.pictures.ingredients import ranked_ingredients
from onlyworkshop.pictures.layout import EVERYTHING, Area, Part, placed
from onlyworkshop.pictures.lineup import herd_picture, lineup_picture
from onlyworkshop.pictures.paging import Look, legible, look, pages, tidy, told
from onlyworkshop.pictures.promises import promises
from onlyworkshop.pictures.proof import register
from onlyworkshop.pictures.ranking import ranking
from onlyworkshop.pictures.recognition import before_after
from onlyworkshop.pictures.rows import rows, shown
from onlyworkshop.pictures.score_grid import scores_picture
from onlyworkshop.pictures.selling import selling_picture
from onlyworkshop.pictures.shapes import Picture, Text
from onlyworkshop.pictures.thread import thread_picture
from onlyworkshop.pictures.trials import swap_question, test_card
from onlyworkshop.pictures.typesetting import ELLIPSIS
from onlyworkshop.pictures.wants import cards_picture

EMS = 4 / 3
"""The body text of a board, in sizes of its smallest one."""
LARGEST = 8.0
GROWN = (1.6, 1.4, 1.2)
KEPT = 4
"""Boards: the room and its preview on the desk differ in shape, and a cover may be taken off again."""


LOOKS = 2048
_looks: dict[Hashable, Look] = {}


class Page(NamedTuple):
    """The shape of a page, and the smallest size of type on it."""

    aspect: float
    least: float


class Living(NamedTuple):
    """A page of a board, where it stands; which one it is, from 1, and of how many."""

    picture: Picture
    page: int
    of: int


def living(area: Area, board: Board, least: float, page: int = 0) -> Living:
    """The board in this area with no letter below `least`; after its last page comes its first one again."""
    parts = _parts(area, board, least)
    turned = (_first(parts, board) + page) % len(parts)
    return Living(_placed(area, board, least, parts[turned]), turned + 1, len(parts))


@lru_cache(KEPT, typed=True)
def _parts(area: Area, board: Board, least: float) -> tuple[Part, ...]:
    scale = 100 / area.height
    page = Page(area.aspect, least * scale)
    return pages(rows(board), partial(_looked, board, page), page.least, page.aspect)


def _looked(board: Board, page: Page, part: Part) -> Look:
    """A look at a part; remembered, because most parts of a board are the same after a keystroke."""
    key = shown(board, part)
    found = _looks.get((key, page, part.rough)) if key else None
    if not found:
        found = look(drawn(board, page.aspect, EMS * page.least, part), page.least)
        if key:
            _looks.pop(next(iter(_looks))) if len(_looks) >= LOOKS else None
            _looks[key, page, part.rough] = found
    return found


@lru_cache(KEPT, typed=True)
def _placed(area: Area, board: Board, least: float, part: Part) -> Picture:
    """Kept, because the clock changes every second and the board does not."""
    shown = _sized(area, board, least, part)
    return shown._replace(shapes=placed(shown, area))


def _sized(area: Area, board: Board, least: float, part: Part) -> Picture:
    """In larger letters when all of it fits so; in smaller ones only when it would lie on top of itself."""
    scale = 100 / area.height
    body = EMS * least * scale
    plain = drawn(board, area.aspect, body, part)
    most = max(LARGEST * scale, _largest_text(plain))
    for by in _grown(board):
        if rows(board) and not _as_whole(drawn(board, area.aspect, by * body, part._replace(rough=True)), plain):
            continue
        tried = drawn(board, area.aspect, by * body, part)
        if _largest_text(tried) <= most and _as_good(tried, plain, least * scale):
            return tried
    usual = EMS * USUAL_LEAST * scale
    while body > usual and not (legible(plain, 0) and tidy(plain)):
        body = max(usual, 0.9 * body)
        plain = drawn(board, area.aspect, body, part)
    return plain


def _as_good(tried: Picture, plain: Picture, least: float) -> bool:
    """It tells and draws as much, and nothing lies on top of anything else."""
    if len(tried.shapes) - len(tried.texts()) < len(plain.shapes) - len(plain.texts()):
        return False
    return _as_whole(tried, plain) and legible(tried, least) and tidy(tried)


def _as_whole(tried: Picture, plain: Picture) -> bool:
    """It tells as much."""
    more, less = told(tried), told(plain)
    return len(more) >= len(less) and more.count(ELLIPSIS) <= less.count(ELLIPSIS)


def _largest_text(picture: Picture) -> float:
    return max((shape.size for shape in picture.shapes if isinstance(shape, Text)), default=0.0)


def _grown(board: Board) -> tuple[float, ...]:
    """How much larger letters may be: not at all where a chart would be smaller for it."""
    if isinstance(board, MapBoard | CurvesBoard):
        return ()
    return GROWN[-1:] if isinstance(board, ScoresBoard) and board.grid else GROWN


def _first(parts: tuple[Part, ...], board: Board) -> int:
    """The page to begin with: the one of the claim that is pointed at."""
    if isinstance(board, LineupBoard):
        for n, part in enumerate(parts):
            if any(one.number == board.shown for one in part.of(board.told)):
                return n
    return 0


def drawn(board: Board, aspect: float, body: float, part: Part = EVERYTHING) -> Picture:  # noqa: C901, PLR0911, PLR0912 one board per exercise
    """The living board alone, as a picture of its own; of a list the rows of this part."""
    match board:
        case Steps():
            return moments.steps(board.steps, aspect, body, part)
        case FieldBoard():
            return field_picture(board, aspect, body)
        case AlternativesBoard():
            return pressure_bars(board.standings, board.deals, aspect, body, part)
        case CurvesBoard():
            return value_curves(board, aspect, body)
        case MapBoard():
            return map_picture(board, aspect, body)
        case IngredientsBoard():
            return ranked_ingredients(board, aspect, body, part)
        case EvidenceBoard():
            return evidence_board(board, aspect, body, part)
        case DraftsBoard():
            return wall(board, aspect, body, part)
        case TrialsBoard(cards, swap) if swap:
            return swap_question(swap, aspect, body)
        case TrialsBoard((card,)):
            return test_card(card, aspect, body)
        case TrialsBoard(cards):
            return ranking(ranked(cards), aspect, body, part)
        case ClausesBoard():
            return clauses_picture(board, aspect, body, part)
        case ProofBoard():
            return register(board, aspect, body, part)
        case SellingBoard():
            return selling_picture(board, aspect, body, part)
        case CommitmentsBoard():
            return promises(board, aspect, body, part)
        case ThreadBoard():
            return thread_picture(board, aspect, body, part)
        case LineupBoard():
            return lineup_picture(board, aspect, body, part)
        case HerdBoard():
            return herd_picture(board, aspect, body)
        case FistBoard():
            return fist_picture(board, aspect, body)
        case RisksBoard():
            return risks_picture(board, aspect, body, part)
        case Change():
            return before_after(board, aspect, body)
        case BallotBoard():
            return ballot_picture(board, aspect, body, part)
        case WantsBoard():
            return cards_picture(board, aspect, body, part)
        case ScoresBoard():
            return scores_picture(board, aspect, body, part)
    return Picture(aspect, ())
