"""E2 Claptrap audit and blind line-up: hear what we all sound like today, with the names taken off."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value

MOST_CLAIMS = 24
LONGEST_CLAIM = 160


class Theme(StrEnum):
    """What a claim boasts of (method E2)."""

    QUALITY = "quality"
    SERVICE = "service"
    PEOPLE = "people"
    PRICE = "price"
    SPEED = "speed"
    AGE = "age"
    RANGE = "range"
    OTHER = "other"


class Claim(Value):
    """A sentence that somebody really uses; `owner` is 'us' or an alternative's id."""

    id: Id
    text: Annotated[str, Line(3, LONGEST_CLAIM)]
    owner: Id
    seen_where: Annotated[str, Line(0, 120, blank=True)] = ""
    seen_on: date | None = None
    theme: Theme | None = None


class Guess(Value):
    """Whom one person takes for the owner of a claim; None is “no idea” and counts as wrong."""

    rater: Id
    claim: Id
    owner: Id | None = None


class Lineup(Value):
    """Up to 24 claims in the order in which they are shown, and everybody's guesses, hidden until `revealed`."""

    claims: Annotated[tuple[Claim, ...], Bounds(max_length=MOST_CLAIMS)] = ()
    guesses: tuple[Guess, ...] = ()
    revealed: bool = False

    def find(self, claim: str) -> Claim | None:
        """The claim with this id, or None."""
        return next((one for one in self.claims if one.id == claim), None)

    def with_claim(self, claim: Claim) -> Self:
        """One more claim. Raises TooMany."""
        if len(self.claims) >= MOST_CLAIMS:
            raise TooMany(MOST_CLAIMS, field="claims")
        return self.replaced(claims=(*self.claims, claim))

    def changed(self, claim: Claim) -> Self:
        """The claim of the same id replaced. Raises Unknown."""
        if not self.find(claim.id):
            raise Unknown(field="claim")
        return self.replaced(claims=tuple(claim if one.id == claim.id else one for one in self.claims))

    def without(self, claim: str) -> Self:
        """Without this claim and the guesses about it."""
        return self.replaced(
            claims=tuple(one for one in self.claims if one.id != claim),
            guesses=tuple(one for one in self.guesses if one.claim != claim),
        )

    def without_owner(self, owner: str) -> Self:
        """Without the claims of somebody who is no longer on the list, and without guesses that name them."""
        gone = {one.id for one in self.claims if one.owner == owner}
        return self.replaced(
            claims=tuple(one for one in self.claims if one.id not in gone),
            guesses=tuple(one for one in self.guesses if one.claim not in gone and one.owner != owner),
        )

    def shuffled(self, order: Sequence[str]) -> Self:
        """The claims in this order of ids; those that it does not name come last."""
        places = {claim: place for place, claim in enumerate(order)}
        return self.replaced(claims=tuple(sorted(self.claims, key=lambda one: places.get(one.id, len(places)))))

    def guessing(self, guess: Guess) -> Self:
        """This rater's only guess about this claim."""
        return self.replaced(guesses=guessed(self.guesses, guess))


class Recognition(NamedTuple):
    """How well a group tells companies apart: right guesses of all, what chance alone gives, what is left (0 to 1)."""

    right: int
    guesses: int
    accuracy: float
    chance: float
    recognition: float


def guessed(guesses: Sequence[Guess], guess: Guess) -> tuple[Guess, ...]:
    """The guesses with this one in the place of what the same rater said about the same claim before."""
    mine = (guess.rater, guess.claim)
    return (*(one for one in guesses if (one.rater, one.claim) != mine), guess)


def recognition(claims: Sequence[tuple[str, str]], guesses: Sequence[Guess], companies: int) -> Recognition | None:
    """`max(0, (accuracy - chance) / (1 - chance))` with chance = 1 / companies (method E2).

    `claims` are pairs of claim id and owner. None without a guess, or with fewer than two companies to choose from.
    """
    owners = dict(claims)
    known = [guess for guess in guesses if guess.claim in owners]
    if not known or companies < 2:
        return None
    right = sum(guess.owner == owners[guess.claim] for guess in known)
    accuracy, chance = right / len(known), 1 / companies
    return Recognition(right, len(known), accuracy, chance, max(0.0, (accuracy - chance) / (1 - chance)))
