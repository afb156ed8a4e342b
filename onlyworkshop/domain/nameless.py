"""Taking away what the audience never sees: who hoped, wrote, rated or judged what."""

from typing import TypeVar

from onlyworkshop.domain.exercises.competitor_map import MapBoard
from onlyworkshop.domain.exercises.drafts import Drafts
from onlyworkshop.domain.exercises.ingredients import Ingredients
from onlyworkshop.domain.people import People
from onlyworkshop.domain.verdicts import Card

ANYBODY = "anybody"
Chapter = TypeVar("Chapter", Drafts, Ingredients)


def without_hopes(people: People) -> People:
    """The people, and nobody's hope for the day."""
    return people.replaced(members=tuple(member.replaced(hope="") for member in people.members))


def without_authors(chapter: Chapter) -> Chapter:
    """What was written, and nobody's name."""
    return chapter.replaced(rows=tuple(row.replaced(author=None) for row in chapter.rows))


def without_raters(board: MapBoard) -> MapBoard:
    """Every dot of the map, put there by anybody."""
    dots = tuple(dot.replaced(rater=ANYBODY) for dot in board.dots)
    return board._replace(map=board.map.replaced(placements=()), dots=dots)


def without_voters(card: Card) -> Card:
    """The outcome of the tests without a single vote."""
    return card._replace(trial=card.trial.replaced(ratings=(), judgements=()))
