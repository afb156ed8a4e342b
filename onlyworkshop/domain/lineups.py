"""The two line-ups: ours and theirs before the day's work, and again with the new statement among them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onlyworkshop.domain.exercises.competitor_map import US
from onlyworkshop.domain.exercises.decision import Change
from onlyworkshop.domain.exercises.lineup import Guess, Herd, Recognition, herds, recognition
from onlyworkshop.domain.rounds import keys
from onlyworkshop.domain.workshop import Workshop

RESULT = "result"
"""The part of E2 that shows what came out."""
MOST_RIVALS = 4
"""The new statement stands among the claims of four rivals (method E11)."""


class Suspect(NamedTuple):
    """A sentence in a line-up, and whose it is: 'us' or an alternative's id."""

    id: str
    text: str
    owner: str


class Told(NamedTuple):
    """A sentence as the room sees it: no `owner` before it is revealed, then who it is and how many were right."""

    number: int
    text: str
    owner: str = ""
    right: int = 0
    guesses: int = 0


class LineupBoard(NamedTuple):
    """Numbered sentences, who may have said them (letter and name), and how many of the people have guessed.

    `shown` is the number of the one that is pointed at, 0 for none.
    """

    told: tuple[Told, ...]
    companies: tuple[tuple[str, str], ...]
    sheets: int
    of: int
    shown: int = 0


class HerdBoard(NamedTuple):
    """What everybody boasts of, and how well we can be told apart today."""

    herds: tuple[Herd, ...]
    recognition: Recognition | None


def names(workshop: Workshop, us: str) -> dict[str, str]:
    """What every company is called; `us` is our name when the group has not given one."""
    return {US: workshop.field.organisation or us, **{row.id: row.name for row in workshop.alternatives.rows}}


def lettered(owners: Sequence[str]) -> dict[str, str]:
    """The letter that is typed for each company."""
    return dict(zip(keys(len(owners)), owners, strict=True))


def first(workshop: Workshop) -> tuple[Suspect, ...]:
    """The claims of today, in the order in which they are shown."""
    return tuple(Suspect(one.id, one.text, one.owner) for one in workshop.lineup.claims)


def again(workshop: Workshop) -> tuple[Suspect, ...]:
    """The new statement among one claim of each of up to four rivals; nothing before there is a statement.

    They stand in the order of their ids, which are random: mixed, and the same whenever they are shown.
    """
    said, chosen = workshop.statement(), workshop.decision.draft
    if not said or not chosen:
        return ()
    theirs: dict[str, Suspect] = {}
    for one in first(workshop):
        if one.owner != US and len(theirs) < MOST_RIVALS:
            theirs.setdefault(one.owner, one)
    return tuple(sorted([Suspect(chosen, said, US), *theirs.values()]))


def companies(workshop: Workshop, suspects: Sequence[Suspect]) -> tuple[str, ...]:
    """Who may have said it: us, then everybody who has a sentence there, in the order of the alternatives."""
    heard = {one.owner for one in suspects}
    listed = [row.id for row in workshop.alternatives.rows if row.id in heard]
    return tuple(dict.fromkeys([US, *listed, *sorted(heard)]))


def before(workshop: Workshop) -> Recognition | None:
    """How well the group told the companies apart by their claims of today."""
    return _recognised(workshop, first(workshop), workshop.lineup.guesses)


def change(workshop: Workshop) -> Change:
    """Recognition before and after the new statement."""
    return Change(before(workshop), _recognised(workshop, again(workshop), workshop.decision.guesses))


def room_board(workshop: Workshop, us: str, part: str, shown: str | None) -> LineupBoard | HerdBoard | None:
    """The board of E2; None before claims are asked for: as they are typed, their order would tell whose they are."""
    chapter = workshop.lineup
    if not chapter.claims or not (part or chapter.guesses):
        return None
    return herd_board(workshop) if part == RESULT else lineup_board(workshop, us, shown)


def lineup_board(workshop: Workshop, us: str, shown: str | None) -> LineupBoard:
    """The claims of today for the room; `shown` is the id of the one that is pointed at."""
    chapter = workshop.lineup
    uncovered = {one.id for one in chapter.claims if one.revealed}
    board = _board(first(workshop), chapter.guesses, uncovered, names(workshop, us))
    number = next((n for n, one in enumerate(chapter.claims, 1) if one.id == shown), 0)
    letters = _called(companies(workshop, first(workshop)), names(workshop, us))
    return LineupBoard(board, letters, sheets(chapter.guesses, first(workshop)), len(workshop.people), number)


def second_board(workshop: Workshop, us: str) -> LineupBoard:
    """The second line-up for the room."""
    suspects, told = again(workshop), workshop.decision
    uncovered = {one.id for one in suspects} if told.guesses_revealed else set()
    board = _board(suspects, told.guesses, uncovered, names(workshop, us))
    letters = _called(companies(workshop, suspects), names(workshop, us))
    return LineupBoard(board, letters, sheets(told.guesses, suspects), len(workshop.people))


def herd_board(workshop: Workshop) -> HerdBoard:
    """What came out of the first line-up."""
    return HerdBoard(herds(workshop.lineup.claims), before(workshop))


def sheets(guesses: Sequence[Guess], suspects: Sequence[Suspect]) -> int:
    """How many people have guessed about any of these."""
    asked = {one.id for one in suspects}
    return len({guess.rater for guess in guesses if guess.claim in asked})


def right(suspect: Suspect, guesses: Sequence[Guess]) -> tuple[int, int]:
    """How many have guessed the owner, and how many have said anything about it."""
    said = [one.owner for one in guesses if one.claim == suspect.id]
    return said.count(suspect.owner), len(said)


def _board(
    suspects: Sequence[Suspect], guesses: Sequence[Guess], uncovered: set[str], called: Mapping[str, str]
) -> tuple[Told, ...]:
    return tuple(
        Told(number, one.text, called.get(one.owner, ""), *right(one, guesses))
        if one.id in uncovered
        else Told(number, one.text)
        for number, one in enumerate(suspects, 1)
    )


def _called(owners: Sequence[str], called: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((letter, called.get(owner, "")) for letter, owner in lettered(owners).items())


def _recognised(workshop: Workshop, suspects: Sequence[Suspect], guesses: Sequence[Guess]) -> Recognition | None:
    claims = [(one.id, one.owner) for one in suspects]
    return recognition(claims, guesses, len(companies(workshop, suspects)))
