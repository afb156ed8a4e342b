"""E2 Claptrap audit and blind line-up: hear what we all sound like today, with the names taken off."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.claptrap import POINTS, Noise, Term, band, lint
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
    """A sentence that somebody really uses; `owner` is 'us' or an alternative's id, hidden until `revealed`."""

    id: Id
    text: Annotated[str, Line(3, LONGEST_CLAIM)]
    owner: Id
    seen_where: Annotated[str, Line(0, 120, blank=True)] = ""
    seen_on: date | None = None
    theme: Theme | None = None
    revealed: bool = False


class Guess(Value):
    """Whom one person takes for the owner of a claim; None is “no idea” and counts as wrong."""

    rater: Id
    claim: Id
    owner: Id | None = None


class Lineup(Value):
    """Up to 24 claims in the order in which they are shown, and everybody's guesses."""

    claims: Annotated[tuple[Claim, ...], Bounds(max_length=MOST_CLAIMS)] = ()
    guesses: tuple[Guess, ...] = ()

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

    def answered(self, rater: str, owners: Sequence[str | None]) -> Self:
        """One sheet: this rater's only guesses, claim by claim in the order in which they are shown."""
        return self.replaced(guesses=answered(self.guesses, rater, [one.id for one in self.claims], owners))

    def revealing(self, claims: Collection[str], on: bool) -> Self:
        """The owners of these claims are told; or covered again."""
        changed = (one.replaced(revealed=on) if one.id in claims else one for one in self.claims)
        return self.replaced(claims=tuple(changed))


class Recognition(NamedTuple):
    """How well a group tells companies apart: right guesses of all, what chance alone gives, what is left (0 to 1)."""

    right: int
    guesses: int
    accuracy: float
    chance: float
    recognition: float


class Herd(NamedTuple):
    """How many companies boast of a theme, of all that were heard; `share` is 0 to 1."""

    theme: Theme
    companies: int
    of: int
    share: float


class Load(NamedTuple):
    """The claptrap load of everything that one company was heard to say: 100 × points / words (method section 4)."""

    owner: str
    load: float
    band: Noise
    hits: tuple[str, ...]


def answered(
    guesses: Sequence[Guess], rater: str, claims: Sequence[str], owners: Sequence[str | None]
) -> tuple[Guess, ...]:
    """The guesses with those of one rater about these claims in the place of all that they said before."""
    others = (one for one in guesses if one.rater != rater or one.claim not in claims)
    mine = (Guess(rater=rater, claim=claim, owner=owner) for claim, owner in zip(claims, owners, strict=False))
    return (*others, *mine)


def herds(claims: Sequence[Claim]) -> tuple[Herd, ...]:
    """Companies that use a theme / companies heard, for every theme in use, the most crowded first (method E2)."""
    heard = {one.owner for one in claims}
    using = {theme: {one.owner for one in claims if one.theme is theme} for theme in Theme}
    found = [Herd(theme, len(who), len(heard), len(who) / len(heard)) for theme, who in using.items() if who]
    return tuple(sorted(found, key=lambda herd: -herd.companies))


def loads(claims: Sequence[Claim], terms: Sequence[Term]) -> tuple[Load, ...]:
    """The claptrap load of each company over all its claims, the heaviest first."""
    return tuple(sorted((_load(who, claims, terms) for who in dict.fromkeys(one.owner for one in claims)), key=_heavy))


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


def _load(owner: str, claims: Sequence[Claim], terms: Sequence[Term]) -> Load:
    reports = [lint(one.text, terms) for one in claims if one.owner == owner]
    words = sum(one.words for one in reports)
    findings = [found for one in reports for found in one.findings]
    load = 100 * sum(POINTS[found.severity] for found in findings) / words if words else 0.0
    return Load(owner, load, band(load), tuple(dict.fromkeys(found.text.casefold() for found in findings)))


def _heavy(load: Load) -> float:
    return -load.load
