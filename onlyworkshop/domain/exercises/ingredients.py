"""E8 ONLY ingredients: what we do, tested for relevance, uniqueness and truth before any wording."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_INGREDIENTS = 24


class Kano(StrEnum):
    """How a want behaves [KN1]: price of entry, the more the better, delight, all the same, better not."""

    MUST_BE = "M"
    ONE_DIMENSIONAL = "O"
    ATTRACTIVE = "A"
    INDIFFERENT = "I"
    REVERSE = "R"


class Contender(Value):
    """An alternative that could say the same of itself."""

    alternative: Id


class Ingredient(Value):
    """Something we do, as a verb, for a want; who else could say it, what proof there is, how often we really deliver.

    `proof`: 0 none, 1 our word, 2 our records, 3 a client or an outsider confirms. `delivered_pct`: 0 to 100.
    `checked` says that the group has been through the alternatives; without that nobody is known to be left out.
    """

    id: Id
    action: Annotated[str, Line(5, 120)]
    want: Id | None = None
    contenders: tuple[Contender, ...] = ()
    checked: bool = False
    proof: Annotated[int, Within(0, 3)] = 0
    delivered_pct: Annotated[int, Within(0, 100)] = 0
    kano: Kano | None = None
    author: Id | None = None

    def contended_by(self, alternative: str) -> bool:
        """Whether this alternative could say it."""
        return any(one.alternative == alternative for one in self.contenders)

    def contending(self, alternative: str, could: bool) -> Self:
        """This alternative could say it, or could not."""
        others = tuple(one for one in self.contenders if one.alternative != alternative)
        return self.replaced(contenders=(*others, Contender(alternative=alternative)) if could else others)


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

    def without_want(self, want: str) -> Self:
        """Ingredients of this want lose their link to it."""
        return self.replaced(rows=tuple(one.replaced(want=None) if one.want == want else one for one in self.rows))

    def without_alternative(self, alternative: str) -> Self:
        """Nobody contends who is no longer on the list."""
        return self.replaced(rows=tuple(one.contending(alternative, could=False) for one in self.rows))
