"""What people wrote on their sheets."""

from typing import Literal, NamedTuple

from onlyworkshop.domain.exercises.trials import RATED, Judgement, Trial
from onlyworkshop.domain.people import MOST_PEOPLE
from onlyworkshop.domain.refusal import OutOfRange

COLUMNS = tuple(test.value for test in RATED)
JUDGED: tuple[Literal["opposite"], Literal["stranger"]] = ("opposite", "stranger")


class Tallies(NamedTuple):
    """Yes and no of the opposite test and of the stranger test; nothing to see before they are revealed."""

    opposite: tuple[int, int]
    stranger: tuple[int, int]


class Sheets:
    """What stands in the grid, and how many slips lie ready."""

    def __init__(self) -> None:
        self.slips = 0
        self.cells: dict[tuple[str, str], int] = {}

    def with_trial(self, trial: Trial) -> "Sheets":
        """These sheets with everything that the trial has kept."""
        answers = {(one.rater, test): getattr(one, test) for one in trial.ratings for test in COLUMNS}
        self.cells = {place: answer for place, answer in answers.items() if answer is not None}
        self.cells |= {(one.rater, one.test): int(one.yes) for one in trial.judgements}
        return self

    def used(self, trial: Trial) -> int:
        """The highest number of a slip that says something."""
        raters = {one.rater for one in trial.ratings} | {one.rater for one in trial.judgements}
        return max((int(one[1:]) for one in raters if one.startswith("n") and one[1:].isdecimal()), default=0)


def filled(trial: Trial, rater: str, column: str, number: int) -> Trial:
    """One more number. Raises OutOfRange."""
    for test in JUDGED:
        if column == test:
            return trial.judging(Judgement(rater=rater, test=test, yes=bool(number)))
    return trial.rating(trial.rated_by(rater).replaced(**{column: number}))


def emptied(trial: Trial, rater: str, column: str) -> Trial:
    """One number fewer."""
    if column in JUDGED:
        kept = tuple(one for one in trial.judgements if (one.rater, one.test) != (rater, column))
        return trial.replaced(judgements=kept)
    return trial.rating(trial.rated_by(rater).replaced(**{column: None}))


def tallies(trial: Trial) -> Tallies:
    """How many have said yes and no so far."""
    yes = {test: sum(one.yes for one in trial.judgements if one.test == test) for test in JUDGED}
    all_ = {test: sum(one.test == test for one in trial.judgements) for test in JUDGED}
    opposite, stranger = ((yes[test], all_[test] - yes[test]) for test in JUDGED)
    return Tallies(opposite, stranger)


def counted(trial: Trial, test: str, yes: int, no: int) -> Trial:
    """Hands in place of whatever was said one by one. Raises OutOfRange: at most 24 people have hands."""
    if min(yes, no) < 0 or yes + no > MOST_PEOPLE:
        raise OutOfRange(0, MOST_PEOPLE, field="hands")
    others = tuple(one for one in trial.judgements if one.test != test)
    known = next(one for one in JUDGED if one == test)
    hands = tuple(Judgement(rater=f"n{n + 1}", test=known, yes=n < yes) for n in range(yes + no))
    return trial.replaced(judgements=(*others, *hands))
