"""What the desk shows of the scores."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.scores import Score, Scores
from onlyworkshop.domain.exercises.wants import Want, Wants
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.wishes import flagged, raters
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural

QUESTIONS = ("importance", "satisfaction")
FEWEST_SLIPS = 3

Row = tuple[str, str]
Cells = Mapping[tuple[str, str], int]


class Sheet(NamedTuple):
    """The sheet of one rater in one round: its rows are wants. `again` when a second round may begin."""

    raters: tuple[Row, ...]
    rater: str
    rows: tuple[Row, ...]
    cells: Cells
    round: int
    revealed: bool
    again: bool
    said: str


def rows_of(wants: Wants, asked: Sequence[Want]) -> tuple[Row, ...]:
    """(id, number and words) of each want."""
    return tuple((one.id, f"{wants.number(one.id)}  {one.text}") for one in asked)


def asked_in(now: Workshop, round_: int) -> tuple[Want, ...]:
    """Everything on the shortlist; in the second round only what the first one has flagged."""
    return now.wants.shortlist() if round_ == 1 else flagged(now.wants, now.scores)


def sheet(now: Workshop, rater: str, round_: int, slips: int) -> Sheet:
    """This rater's sheet, among all of them."""
    chapter = now.scores
    asked = asked_in(now, round_)
    return Sheet(
        tuple((one, _marked(words, one in raters(chapter, round_))) for one, words in sheets(now, slips)),
        rater,
        rows_of(now.wants, asked),
        _cells(chapter, asked, rater, round_),
        round_,
        chapter.revealed >= round_,
        round_ == 1 and chapter.revealed == 1 and bool(flagged(now.wants, chapter)),
        _said(now, round_),
    )


def sheets(now: Workshop, slips: int) -> list[Row]:
    """Everybody's sheet, and as many paper slips without a name as are asked for or filled."""
    used = [int(one.rater[1:]) for one in now.scores.ratings if one.rater[:1] == "n" and one.rater[1:].isdecimal()]
    named = [(one.id, one.name) for one in now.people.members]
    count = min(MOST_PEOPLE, max([slips, *used, 0 if named else FEWEST_SLIPS]))
    return [*named, *((f"n{n}", _("Slip {n}").format(n=n)) for n in range(1, count + 1))]


def is_full(score: Score) -> bool:
    """Both questions are answered."""
    return score.importance is not None and score.satisfaction is not None


def _cells(chapter: Scores, asked: Sequence[Want], rater: str, round_: int) -> Cells:
    found = {one.id: chapter.rated_by(rater, one.id, round_) for one in asked}
    answers = {(want, question): getattr(score, question) for want, score in found.items() for question in QUESTIONS}
    return {place: answer for place, answer in answers.items() if answer is not None}


def _marked(words: str, rated: bool) -> str:
    return f"{words} ✓" if rated else words


def _said(now: Workshop, round_: int) -> str:
    rated, of = len(raters(now.scores, round_)), len(now.people)
    if not of:
        said = plural("{n} sheet is in.", "{n} sheets are in.", rated)
    else:
        said = _("{n} of {of} sheets are in.").format(n=rated, of=max(of, rated))
    return _("Second round, the flagged ones only. {said}").format(said=said) if round_ > 1 else said
