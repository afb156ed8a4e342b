"""One table of everything that may be asked: where its line stands, which chapters it reads, and the rule."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from onlyworkshop.domain.cues import (
    alternatives,
    commitments,
    competitor_map,
    curves,
    decision,
    drafts,
    field,
    ingredients,
    lineup,
    proof,
    scores,
    selling,
    wants,
)
from onlyworkshop.domain.cues.cue import Case, Cue


class Place(StrEnum):
    """Where a line of cues stands: an exercise, or one page of it."""

    FIELD = "field"
    LINEUP = "lineup"
    ALTERNATIVES = "alternatives"
    WANTS = "wants"
    SCORES = "scores"
    CURVES = "curves"
    MAP = "map"
    INGREDIENTS = "ingredients"
    DRAFTS = "drafts"
    DECISION = "decision"
    AGAIN = "again"
    REGISTER = "register"
    ASKING = "asking"
    HOURS = "hours"
    SHEETS = "sheets"
    GAPS = "gaps"
    COMMITMENTS = "commitments"


class Rules(NamedTuple):
    """The rules of one place, the parts of the workshop that they read, and how many cues are said at once."""

    find: Callable[[Case], Iterator[Cue]]
    reads: tuple[str, ...]
    most: int | None = None


_RATED = ("wants", "scores", "alternatives")
RULES: Mapping[Place, Rules] = {
    Place.FIELD: Rules(field.cues, ("field", "people")),
    Place.LINEUP: Rules(lineup.cues, ("lineup", "alternatives", "field")),
    Place.ALTERNATIVES: Rules(alternatives.cues, ("alternatives",)),
    Place.WANTS: Rules(wants.cues, ("wants",)),
    Place.SCORES: Rules(scores.cues, ("wants", "scores")),
    Place.CURVES: Rules(curves.cues, ("curves", "field", *_RATED)),
    Place.MAP: Rules(competitor_map.cues, ("competitor_map", "curves", "field", *_RATED)),
    Place.INGREDIENTS: Rules(ingredients.cues, ("ingredients", *_RATED)),
    Place.DRAFTS: Rules(drafts.cues, ("drafts", "ingredients", "people")),
    Place.DECISION: Rules(
        decision.cues, ("decision", "drafts", "trials", "lineup", "alternatives", "field", "people"), most=1
    ),
    Place.AGAIN: Rules(decision.again, ("decision", "drafts", "trials", "lineup", "alternatives", "field")),
    Place.REGISTER: Rules(proof.register, ("proof", "decision", "drafts", "trials", "agenda")),
    Place.ASKING: Rules(proof.asking, ("proof", "wants")),
    Place.HOURS: Rules(selling.hours, ("selling",)),
    Place.SHEETS: Rules(selling.sheets, ("selling",)),
    Place.GAPS: Rules(selling.gaps, ("selling",)),
    Place.COMMITMENTS: Rules(commitments.cues, ("commitments", "people", "parking", "agenda")),
}
