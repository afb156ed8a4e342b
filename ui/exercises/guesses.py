"""Sheets of guesses, for the line-up of E2 and for the one of E11."""

from collections.abc import Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.lineup import Guess
from onlyworkshop.domain.lineups import Suspect, companies, lettered, names, sheets
from onlyworkshop.domain.sheets import NO_IDEA, read_answers
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from ui.boards.sheets import Sheet
from ui.exercises.balloting import numbered

NO_BREAK = "\u00a0"
LONGEST_NAME = 24
"""Letters of a name beside its key; there it only reminds."""


class Guessing(NamedTuple):
    """What the desk shows while people guess: who may have said it, the sentences, and the sheets."""

    legend: str
    texts: tuple[str, ...]
    sheets: tuple[Sheet, ...]


def guessing(now: Workshop, suspects: Sequence[Suspect], guesses: Sequence[Guess], revealed: bool) -> Guessing:
    """Everybody's sheet with what is missing on it; what it says is covered until it is `revealed`."""
    letters = lettered(companies(now, suspects))
    called = names(now, _("Us"))
    legend = "   ".join(
        [
            *(f"{letter} {_short(called.get(who, ''))}".replace(" ", NO_BREAK) for letter, who in letters.items()),
            _("? no idea").replace(" ", NO_BREAK),
        ]
    )
    count = sheets(guesses, suspects)
    made = [_sheet(rater, suspects, guesses, letters) for rater in numbered(count, len(now.people))]
    told = made if revealed else [one._replace(typed=None) for one in made]
    return Guessing(legend, tuple(one.text for one in suspects), tuple(told))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def read_guesses(typed: str, owners: Sequence[str], count: int) -> tuple[str | None, ...]:
    """The owners on one sheet, in the order of the sentences. Raises NotUnderstood."""
    letters = lettered(owners)
    return tuple(letters[one] if one else None for one in read_answers(typed, tuple(letters), count))


def _sheet(
    rater: tuple[str, str], suspects: Sequence[Suspect], guesses: Sequence[Guess], letters: dict[str, str]
) -> Sheet:
    said = {one.claim: one.owner for one in guesses if one.rater == rater[0]}
    owners = {who: letter for letter, who in letters.items()}
    mine = [said[one.id] for one in suspects if one.id in said]
    typed = "".join(owners.get(who or "", NO_IDEA) for who in mine)
    short = len(suspects) - len(mine) if mine else 0
    wrong = _("{n} of {of} guesses").format(n=len(mine), of=len(suspects)) if short else ""
    return Sheet(*rater, typed, bool(mine), wrong)
