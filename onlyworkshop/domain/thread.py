"""The thread: commitment → method → statement → ingredient → want → the rivals it beats (method 5, rule 11)."""

from enum import StrEnum
from typing import NamedTuple

from onlyworkshop.domain.exercises.alternatives import Alternative
from onlyworkshop.domain.exercises.commitments import Commitment
from onlyworkshop.domain.exercises.drafts import Draft
from onlyworkshop.domain.exercises.ingredients import Ingredient
from onlyworkshop.domain.exercises.trials import Answer
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.voting import share
from onlyworkshop.domain.workshop import Workshop


class Knot(StrEnum):
    """What a promise is tied to, in the order of the thread."""

    METHOD = "method"
    STATEMENT = "statement"
    INGREDIENT = "ingredient"
    WANT = "want"
    RIVALS = "rivals"


class Thread(NamedTuple):
    """One promise followed back. `broken` are the knots that are missing although their exercise was run."""

    commitment: Commitment
    who: str
    ingredient: Ingredient | None
    want: Want | None
    beaten: tuple[Alternative, ...]
    broken: tuple[Knot, ...]


class ThreadBoard(NamedTuple):
    """The promises followed back to `statement` and on; `needed` are the knots whose exercises were run.

    `share` of those tied all the way, 0 to 1; None without promises.
    """

    statement: str
    threads: tuple[Thread, ...]
    needed: tuple[Knot, ...]
    share: float | None


def board(workshop: Workshop) -> ThreadBoard:
    """The threads of all promises. Links from exercises that were not run are not required (method 5, rule 11)."""
    needed = _needed(workshop)
    threads = tuple(_thread(workshop, row, needed) for row in workshop.commitments.rows)
    return ThreadBoard(
        workshop.statement(), threads, needed, share(sum(not one.broken for one in threads), len(threads))
    )


def _needed(workshop: Workshop) -> tuple[Knot, ...]:
    run = {
        Knot.METHOD: workshop.selling.chosen or workshop.selling.ratings,
        Knot.STATEMENT: workshop.drafts.carried(),
        Knot.INGREDIENT: workshop.ingredients.rows,
        Knot.WANT: workshop.wants.rows,
        Knot.RIVALS: workshop.alternatives.carried(),
    }
    return tuple(knot for knot in Knot if run[knot])


def _thread(workshop: Workshop, row: Commitment, needed: tuple[Knot, ...]) -> Thread:
    """A promise's own links come first; where it has none, the cards behind the statement speak for it."""
    chosen = workshop.drafts.find(workshop.decision.draft) if workshop.decision.draft else None
    ingredient = workshop.ingredients.find(row.ingredient or _behind(chosen, "ingredient"))
    want = workshop.wants.find(row.want or (ingredient and ingredient.want) or _behind(chosen, "want"))
    beaten = _beaten(workshop, chosen, ingredient)
    held = dict(zip(Knot, (row.method, workshop.statement(), ingredient, want, beaten), strict=True))
    broken = tuple(knot for knot in needed if not held[knot])
    return Thread(row, workshop.people.name(row.who), ingredient, want, beaten, broken)


def _behind(draft: Draft | None, kind: str) -> str | None:
    return next((link.card for link in draft.links if link.kind == kind), None) if draft else None


def _beaten(workshop: Workshop, chosen: Draft | None, ingredient: Ingredient | None) -> tuple[Alternative, ...]:
    """The carried alternatives that cannot say it: the ingredient if it was checked, else the statement itself."""
    carried = workshop.alternatives.carried()
    if ingredient and ingredient.checked:
        return tuple(one for one in carried if not ingredient.contended_by(one.id))
    if not chosen:
        return ()
    trial = workshop.trial(chosen)
    return tuple(one for one in carried if trial.swap(one.id).can_say is Answer.NO)
