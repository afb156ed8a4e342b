"""The audience's whole screen: what we do now, the clock, the living board, and how far the day has come."""

from functools import lru_cache

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
from onlyworkshop.domain.lineups import HerdBoard, LineupBoard
from onlyworkshop.domain.practice import SellingBoard
from onlyworkshop.domain.register import ProofBoard
from onlyworkshop.domain.room import Board, Pause, RoomFrame, Statement, Welcome
from onlyworkshop.domain.rounds import BallotBoard
from onlyworkshop.domain.swap import ClausesBoard
from onlyworkshop.domain.thread import ThreadBoard
from onlyworkshop.domain.timer import Tone
from onlyworkshop.domain.verdicts import TrialsBoard, ranked
from onlyworkshop.domain.wishes import ScoresBoard, WantsBoard
from onlyworkshop.language import _
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
from onlyworkshop.pictures.layout import Area, Style, line, placed, set_in, whole
from onlyworkshop.pictures.lineup import herd_picture, lineup_picture
from onlyworkshop.pictures.promises import promises
from onlyworkshop.pictures.proof import register
from onlyworkshop.pictures.recognition import before_after
from onlyworkshop.pictures.score_grid import scores_picture
from onlyworkshop.pictures.selling import selling_picture
from onlyworkshop.pictures.shapes import Box, Line, Picture, Sector, Shape, Text
from onlyworkshop.pictures.signs import pause
from onlyworkshop.pictures.thread import thread_picture
from onlyworkshop.pictures.trials import ranking, swap_question, test_card
from onlyworkshop.pictures.typesetting import width
from onlyworkshop.pictures.wants import cards_picture

MARGIN = 4.0
LEAST = 2.4
BODY = 3.2
QUESTION = 4.0
TITLE = 5.0
CLOCK = 6.0
DISC = 2.2
FOOT = 96.0
GAP = 2.6
KEPT = 4
"""Boards: the room and its preview on the desk differ in shape, and a cover may be taken off again."""


def room(frame: RoomFrame, aspect: float) -> Picture:
    """The whole screen for a room of this aspect; nothing in it is smaller than 2.4 u."""
    page = whole(aspect)
    match frame.board:
        case Welcome():
            return moments.welcome(frame.board, aspect)
        case Statement():
            return moments.statement(frame.board, aspect)
        case Pause():
            picture = moments.pause(frame, frame.board.back_at, aspect)
        case _:
            head, top = _head(frame, page)
            board = Area(MARGIN, top, page.width - 2 * MARGIN, FOOT - GAP - LEAST - top)
            shown = _board_in(board, frame.board)
            described = f"{frame.prompt.title}. {_time_in_words(frame)} {shown.description}"
            picture = Picture(aspect, (*head, *shown.shapes, *_at_zero(frame, page)), described)
    return picture._replace(shapes=(*picture.shapes, *_progress(frame, page)))


@lru_cache(KEPT, typed=True)
def _board_in(area: Area, board: Board) -> Picture:
    """The board in its place on the page; kept, because the clock changes every second and the board does not."""
    shown = _board(board, area.aspect, BODY * 100 / area.height)
    return shown._replace(shapes=placed(shown, area))


def _board(board: Board, aspect: float, body: float) -> Picture:  # noqa: C901, PLR0911, PLR0912 one board per exercise
    """The living board alone, as a picture of its own."""
    match board:
        case Steps():
            return moments.steps(board.steps, aspect, body)
        case FieldBoard():
            return field_picture(board, aspect, body)
        case AlternativesBoard():
            return pressure_bars(board.standings, board.deals, aspect, body)
        case CurvesBoard():
            return value_curves(board, aspect, body)
        case MapBoard():
            return map_picture(board, aspect, body)
        case IngredientsBoard():
            return ranked_ingredients(board, aspect, body)
        case EvidenceBoard():
            return evidence_board(board, aspect, body)
        case DraftsBoard():
            return wall(board, aspect, body)
        case TrialsBoard(cards, swap) if swap:
            return swap_question(swap, aspect, body)
        case TrialsBoard((card,)):
            return test_card(card, aspect, body)
        case TrialsBoard(cards):
            return ranking(ranked(cards), aspect, body)
        case ClausesBoard():
            return clauses_picture(board, aspect, body)
        case ProofBoard():
            return register(board, aspect, body)
        case SellingBoard():
            return selling_picture(board, aspect, body)
        case CommitmentsBoard():
            return promises(board, aspect, body)
        case ThreadBoard():
            return thread_picture(board, aspect, body)
        case LineupBoard():
            return lineup_picture(board, aspect, body)
        case HerdBoard():
            return herd_picture(board, aspect, body)
        case FistBoard():
            return fist_picture(board, aspect, body)
        case RisksBoard():
            return risks_picture(board, aspect, body)
        case Change():
            return before_after(board, aspect, body)
        case BallotBoard():
            return ballot_picture(board, aspect, body)
        case WantsBoard():
            return cards_picture(board, aspect, body)
        case ScoresBoard():
            return scores_picture(board, aspect, body)
    return Picture(aspect, ())


def _head(frame: RoomFrame, page: Area) -> tuple[tuple[Shape, ...], float]:
    """Title, question and clock; and where the board begins."""
    clock, clock_left = _clock(frame, page)
    room_left = clock_left - MARGIN - GAP
    title = Area(MARGIN, MARGIN, room_left, TITLE * 1.2)
    title_style = Style(TITLE, weight="bold", leading=1.15)
    set_title, _high = set_in(title, frame.prompt.title, title_style, 0.7 * TITLE)
    below = Area(MARGIN, title.bottom + 0.6, room_left, 2 * QUESTION * 1.2)
    question, high = set_in(below, frame.prompt.question, Style(QUESTION, "ink-2", leading=1.2), 0.8 * QUESTION)
    return (*set_title, *question, *clock), below.y + high + GAP


def _clock(frame: RoomFrame, page: Area) -> tuple[tuple[Shape, ...], float]:
    """The strip at the top right: time, a disc that shrinks, and the state in words; and where it begins."""
    if not frame.face:
        return (), page.right - MARGIN
    right, middle = page.right - MARGIN, MARGIN + CLOCK / 2
    ink, ground = ("paper", "paper") if frame.lit else ("ink", "ink-2")
    sign: tuple[Shape, ...] = (
        Box(right - 2 * DISC, middle - DISC, 2 * DISC, 2 * DISC, ink=ground, corner=DISC),
        Sector(right - DISC, middle, DISC, 1 if frame.over else frame.share_left, ink),
    )
    if frame.tone is Tone.PAUSED:
        sign = pause(right - DISC, middle, 2 * DISC, "ink")
    face = f"≈ {frame.face}" if frame.estimated else frame.face
    wide = width(face, CLOCK, bold=True, tabular=True)
    left = right - 2 * DISC - 1.4 - wide
    baseline = middle + 0.334 * CLOCK
    time = Text(left, baseline, face, CLOCK, ink, "bold", tabular=True)
    state = line(_state(frame), right, MARGIN + CLOCK + LEAST, 40, Style(LEAST, "ink-2", align="right"))
    field = Box(left - 1.4, MARGIN - 1, right - left + 2.8, CLOCK + 2, fill="ink", corner=1)
    shapes = (field, time, *sign, *state) if frame.lit else (time, *sign, *state)
    return shapes, min([left, *(text.left for text in state)])


def _at_zero(frame: RoomFrame, page: Area) -> tuple[Shape, ...]:
    """What is said at zero, at the foot, where it moves nothing."""
    figures = _days_figures(frame)
    beside = _figures_left(frame, page) + width(figures, LEAST) + GAP if figures else MARGIN
    room = Area(beside, 0, page.right - MARGIN - beside, 1.2 * QUESTION)
    style = Style(QUESTION, weight="bold", align="right", leading=1.15)
    words, high = set_in(room, frame.line, style, LEAST)
    return tuple(text._replace(baseline=text.baseline + FOOT - LEAST / 2 - high / 2) for text in words)


def _state(frame: RoomFrame) -> str:
    over = _("time is up") if frame.line else _("over time")
    said = {Tone.PAUSED: _("paused"), Tone.OVER: over, Tone.SOON: _("nearly done")}.get(frame.tone, "")
    if not frame.estimated:
        return said
    return f"{said} · {_('about')}" if said else _("about")


def _time_in_words(frame: RoomFrame) -> str:
    """The clock for ears."""
    if not frame.face:
        return ""
    state = _state(frame)
    return f"{frame.face} {state}." if state else _("{time} left.").format(time=frame.face)


def _progress(frame: RoomFrame, page: Area) -> tuple[Shape, ...]:
    """One tick for every block of the day, thick up to this one and tall for it, and the same in figures."""
    if not frame.place:
        return ()
    step = _step(frame, page)
    shapes: list[Shape] = []
    for n in range(frame.of):
        left, middle, wide = MARGIN + n * step, FOOT - LEAST / 2, 0.68 * step
        high = LEAST * (0.75 if n == frame.place - 1 else 0.4)
        done = Box(left, middle - high / 2, wide, high, fill="ink-2", corner=0.15)
        shapes.append(done if n < frame.place else Line(((left, middle), (left + wide, middle)), "ink-2", 0.2))
    left = _figures_left(frame, page)
    return (*shapes, *line(_days_figures(frame), left, FOOT - LEAST / 2, page.right - left, Style(LEAST, "ink-2")))


def _step(frame: RoomFrame, page: Area) -> float:
    """From one tick of the day to the next."""
    return min(2.2, 0.5 * page.width / frame.of) if frame.of else 0.0


def _figures_left(frame: RoomFrame, page: Area) -> float:
    return MARGIN + frame.of * _step(frame, page) + 1.2


def _days_figures(frame: RoomFrame) -> str:
    return _("{place} of {of}").format(place=frame.place, of=frame.of) if frame.place else ""
