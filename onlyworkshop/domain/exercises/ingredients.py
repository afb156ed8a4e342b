"""E8 ONLY ingredients: what we do, tested for relevance, uniqueness and truth before any wording."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_INGREDIENTS = 24
MOST_OPPORTUNITY = 20
BEST_PROOF = 3


class Kano(StrEnum):
    """How a want behaves [KN1]: price of entry, the more the better, delight, all the same, better not."""

    MUST_BE = "M"
    ONE_DIMENSIONAL = "O"
    ATTRACTIVE = "A"
    INDIFFERENT = "I"
    REVERSE = "R"


class Feeling(StrEnum):
    """How the client feels with something, or without it: the five answers of Kano's two questions [KN2]."""

    LIKE = "like"
    MUST_BE = "must_be"
    NEUTRAL = "neutral"
    LIVE_WITH = "live_with"
    DISLIKE = "dislike"


class Contender(Value):
    """An alternative that could say the same of itself."""

    alternative: Id


class Ingredient(Value):
    """Something we do, as a verb, for a want; who else could say it, what proof there is, how often we really deliver.

    `proof`: 0 none, 1 our word, 2 our records, 3 a client or an outsider confirms. `delivered_pct`: 0 to 100. None is
    no answer yet. `checked` says that the group has been through the alternatives; without that nobody is known to be
    left out.
    """

    id: Id
    action: Annotated[str, Line(5, 120)]
    want: Id | None = None
    contenders: tuple[Contender, ...] = ()
    checked: bool = False
    proof: Annotated[int, Within(0, BEST_PROOF)] | None = None
    delivered_pct: Annotated[int, Within(0, 100)] | None = None
    kano: Kano | None = None
    author: Id | None = None

    def contended_by(self, alternative: str) -> bool:
        """Whether this alternative could say it."""
        return any(one.alternative == alternative for one in self.contenders)

    def contending(self, alternative: str, could: bool) -> Self:
        """This alternative could say it, or could not."""
        others = tuple(one for one in self.contenders if one.alternative != alternative)
        return self.replaced(contenders=(*others, Contender(alternative=alternative)) if could else others)

    def going_through(self, alternative: str) -> Self:
        """The group has been through the alternatives; this one could say it, or no longer."""
        return self.contending(alternative, not self.contended_by(alternative)).replaced(checked=True)


class Ingredients(Value):
    """Up to 24 ingredients; authors stay hidden until they are `ranked` by potential."""

    rows: Annotated[tuple[Ingredient, ...], Bounds(max_length=MOST_INGREDIENTS)] = ()
    ranked: bool = False

    def find(self, ingredient: str | None) -> Ingredient | None:
        """The ingredient with this id, or None."""
        return next((row for row in self.rows if row.id == ingredient), None)

    def with_row(self, row: Ingredient) -> Self:
        """One more ingredient. Raises TooMany."""
        if len(self.rows) >= MOST_INGREDIENTS:
            raise TooMany(MOST_INGREDIENTS, field="ingredients")
        return self.replaced(rows=(*self.rows, row))

    def changed(self, row: Ingredient) -> Self:
        """The ingredient of the same id replaced. Raises Unknown."""
        if not self.find(row.id):
            raise Unknown(field="ingredient")
        return self.replaced(rows=tuple(row if one.id == row.id else one for one in self.rows))

    def without(self, ingredient: str) -> Self:
        """The list without this ingredient."""
        return self.replaced(rows=tuple(one for one in self.rows if one.id != ingredient))

    def sorted_by(self, potentials: "Iterable[Potential]") -> Self:
        """The same ingredients in the order of their potentials; now their authors may be known."""
        rows = tuple(row for row in (self.find(one.ingredient.id) for one in potentials) if row)
        return self.replaced(rows=rows, ranked=True)

    def without_want(self, want: str) -> Self:
        """Ingredients of this want lose their link to it."""
        return self.replaced(rows=tuple(one.replaced(want=None) if one.want == want else one for one in self.rows))

    def without_alternative(self, alternative: str) -> Self:
        """Nobody contends who is no longer on the list."""
        return self.replaced(rows=tuple(one.contending(alternative, could=False) for one in self.rows))


class Gap(StrEnum):
    """What nobody has said yet, so that a factor is not known."""

    WANT = "want"
    SCORE = "score"
    RIVALS = "rivals"
    CHECK = "check"
    PROOF = "proof"
    DELIVERED = "delivered"


class Potential(NamedTuple):
    """What an ingredient is worth (method E8): three factors of 0 to 1 and 100 times their product, 0 to 100.

    A factor is None for as long as `missing` says why. One zero is enough to know the product. Equal potentials share
    a rank; open ones have none.
    """

    ingredient: Ingredient
    rank: int | None
    relevance: float | None
    uniqueness: float | None
    truth: float | None
    potential: float | None
    missing: tuple[Gap, ...]

    @property
    def cannot_lead(self) -> bool:
        """Clients simply expect it: an ONLY built on that is weak (method 2.2, Kano)."""
        return self.ingredient.kano is Kano.MUST_BE


class IngredientsBoard(NamedTuple):
    """What the room sees: the ingredients without authors, and the words of the want that each one serves.

    They stand in the order of their potentials once they are `ranked`, before that as they were written.
    """

    potentials: tuple[Potential, ...]
    wants: tuple[str, ...]
    ranked: bool


def potentials(
    ingredients: Ingredients, opportunities: Mapping[str, float], carried: Collection[str]
) -> tuple[Potential, ...]:
    """Every ingredient with its potential: highest first, then the open ones, then the zeros.

    `opportunities` are the scores of the wants, 0 to 20, by id; `carried` are the ids of the alternatives carried
    forward. Ranks compare whole numbers, as they are shown.
    """
    found = [_potential(row, opportunities, carried) for row in ingredients.rows]
    known = [_shown(one.potential) for one in found if one.potential is not None]
    ordered = sorted(found, key=_place)
    return tuple(one._replace(rank=_rank(one.potential, known)) for one in ordered)


def kano(with_it: Feeling, without_it: Feeling) -> Kano | None:
    """The class that the two answers make (method 2.2); None when they contradict each other (questionable)."""
    if with_it is without_it and with_it in (Feeling.LIKE, Feeling.DISLIKE):
        return None
    if Feeling.LIKE is without_it or Feeling.DISLIKE is with_it:
        return Kano.REVERSE
    if with_it is Feeling.LIKE:
        return Kano.ONE_DIMENSIONAL if without_it is Feeling.DISLIKE else Kano.ATTRACTIVE
    return Kano.MUST_BE if without_it is Feeling.DISLIKE else Kano.INDIFFERENT


def _potential(row: Ingredient, opportunities: Mapping[str, float], carried: Collection[str]) -> Potential:
    factors = (_relevance(row, opportunities), _uniqueness(row, carried), _truth(row))
    relevance, uniqueness, truth = factors
    potential: float | None = None
    if 0.0 in factors:
        potential = 0.0
    elif relevance is not None and uniqueness is not None and truth is not None:
        potential = 100 * relevance * uniqueness * truth
    return Potential(row, None, *factors, potential, tuple(_gaps(row, factors, carried)))


def _relevance(row: Ingredient, opportunities: Mapping[str, float]) -> float | None:
    score = opportunities.get(row.want or "")
    return None if score is None else score / MOST_OPPORTUNITY


def _uniqueness(row: Ingredient, carried: Collection[str]) -> float | None:
    if not row.checked or not carried:
        return None
    return 1 - sum(row.contended_by(one) for one in carried) / len(carried)


def _truth(row: Ingredient) -> float | None:
    shares = (
        None if row.proof is None else row.proof / BEST_PROOF,
        None if row.delivered_pct is None else row.delivered_pct / 100,
    )
    known = [one for one in shares if one is not None]
    return min(known) if len(known) == len(shares) or 0.0 in known else None


def _gaps(row: Ingredient, factors: tuple[float | None, ...], carried: Collection[str]) -> Collection[Gap]:
    relevance, uniqueness, truth = factors
    open_ones = {
        Gap.WANT: relevance is None and row.want is None,
        Gap.SCORE: relevance is None and row.want is not None,
        Gap.RIVALS: uniqueness is None and not carried,
        Gap.CHECK: uniqueness is None and bool(carried),
        Gap.PROOF: truth is None and row.proof is None,
        Gap.DELIVERED: truth is None and row.delivered_pct is None,
    }
    return [gap for gap, is_open in open_ones.items() if is_open]


def _place(one: Potential) -> tuple[bool, bool, float]:
    """Sorted by what is known: the zeros last, open ones before them."""
    return one.potential == 0, one.potential is None, -(one.potential or 0)


def _shown(potential: float) -> int:
    return round(potential)


def _rank(potential: float | None, known: Collection[int]) -> int | None:
    return None if potential is None else 1 + sum(other > _shown(potential) for other in known)
