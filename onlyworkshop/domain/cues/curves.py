"""E6: what is missing on the canvas, else what its curves ask."""

from collections.abc import Iterator

from onlyworkshop.domain.canvas import CurvesBoard, Shape, board, compared
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.wants import FEWEST_SHORTLISTED

MANY_GUESSES = 0.5


def cues(case: Case) -> Iterator[Cue]:
    """Nothing is asked of the curves before they are revealed."""
    now = case.workshop
    shown = board(now.curves, compared(now.wants), now.players(""), now.importance())
    if len(shown.wants) < FEWEST_SHORTLISTED:
        yield cue(CueKey.CURVES_FEW_WANTS)
    elif len(shown.players) == 1:
        yield cue(CueKey.CURVES_NOBODY_ELSE)
    elif shown.shape:
        yield from _of_the_curves(shown, shown.shape)


def _of_the_curves(shown: CurvesBoard, shape: Shape) -> Iterator[Cue]:
    if shown.apart:
        yield cue(CueKey.CURVES_APART, places=_apart(shown))
    if shape.flattering:
        yield cue(CueKey.CURVES_FLATTERING, best=shape.best, of=shape.of)
    if (shown.guesses or 0) >= MANY_GUESSES:
        yield cue(CueKey.CURVES_GUESSES, share=shown.guesses)
    if shape.of > 0 and shape.weighted is None:
        yield cue(CueKey.CURVES_UNSCORED)


def _apart(shown: CurvesBoard) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The numbers of the wants, each with the letters of those who are rated far apart on it."""
    letters = [(want.number, tuple(who.letter for one, who in shown.apart if one == want)) for want in shown.wants]
    return tuple((number, who) for number, who in letters if who)
