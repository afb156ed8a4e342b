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
    trials,
    wants,
)
from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.sources import lacking


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
    TRIALS = "trials"
    DECISION = "decision"
    AGAIN = "again"
    REGISTER = "register"
    ASKING = "asking"
    HOURS = "hours"
    SHEETS = "sheets"
    GAPS = "gaps"
    COMMITMENTS = "commitments"


Rule = Callable[[Case], Iterator[Cue]]


class Rules(NamedTuple):
    """The rules of one place, the parts of the workshop that they read, and how many cues are said at once."""

    find: Rule
    reads: tuple[str, ...]
    most: int | None = None


def _taking(module: str, rule: Rule, told: str = "") -> Rule:
    """The rule, and then what this exercise lacks from another one; of the source `told` the rule speaks itself."""

    def found(case: Case) -> Iterator[Cue]:
        yield from rule(case)
        missing = lacking(case.workshop, module)
        if missing and told not in missing:
            yield cue(CueKey.LACKING, module=module)

    return found


_RATED = ("wants", "scores", "alternatives")
RULES: Mapping[Place, Rules] = {
    Place.FIELD: Rules(field.cues, ("field", "people")),
    Place.LINEUP: Rules(_taking("lineup", lineup.cues), ("lineup", "alternatives", "field")),
    Place.ALTERNATIVES: Rules(_taking("alternatives", alternatives.cues), ("alternatives", "field")),
    Place.WANTS: Rules(_taking("wants", wants.cues), ("wants", "field")),
    Place.SCORES: Rules(_taking("scores", scores.cues), ("wants", "scores")),
    Place.CURVES: Rules(curves.cues, ("curves", "field", *_RATED)),
    Place.MAP: Rules(
        _taking("competitor_map", competitor_map.cues, told="alternatives"),
        ("competitor_map", "curves", "field", *_RATED),
    ),
    Place.INGREDIENTS: Rules(ingredients.cues, ("ingredients", *_RATED)),
    Place.DRAFTS: Rules(_taking("drafts", drafts.cues), ("drafts", "ingredients", "people", "field")),
    Place.TRIALS: Rules(_taking("trials", trials.cues), ("trials", "drafts", "alternatives", "people")),
    Place.DECISION: Rules(
        decision.cues, ("decision", "drafts", "trials", "lineup", "alternatives", "field", "people"), most=1
    ),
    Place.AGAIN: Rules(decision.again, ("decision", "drafts", "trials", "lineup", "alternatives", "field")),
    Place.REGISTER: Rules(proof.register, ("proof", "decision", "drafts", "trials", "agenda")),
    Place.ASKING: Rules(proof.asking, ("proof", "wants")),
    Place.HOURS: Rules(_taking("selling", selling.hours), ("selling", "decision", "drafts")),
    Place.SHEETS: Rules(_taking("selling", selling.sheets), ("selling", "decision", "drafts")),
    Place.GAPS: Rules(selling.gaps, ("selling",)),
    Place.COMMITMENTS: Rules(
        _taking("commitments", commitments.cues),
        ("commitments", "people", "parking", "agenda", "decision", "drafts", "selling"),
    ),
}
