"""What an exercise takes from others, and which of these have nothing to give yet."""

from collections.abc import Callable

from onlyworkshop.domain.workshop import Workshop

TAKEN: dict[str, tuple[str, ...]] = {
    "field": (),
    "lineup": ("names",),
    "alternatives": ("field",),
    "wants": ("field",),
    "scores": ("wants",),
    "curves": ("wants", "alternatives"),
    "competitor_map": ("wants", "alternatives"),
    "ingredients": ("scores", "alternatives"),
    "drafts": ("field", "ingredients"),
    "trials": ("drafts", "alternatives"),
    "decision": ("drafts", "lineup"),
    "proof": ("decision",),
    "selling": ("decision",),
    "commitments": ("decision", "selling"),
}
"""Every exercise works without them (method 6)."""

_GIVEN: dict[str, Callable[[Workshop], object]] = {
    "field": lambda w: w.field.client_group,
    "names": lambda w: w.alternatives.rows,
    "lineup": lambda w: w.lineup.claims,
    "alternatives": lambda w: w.alternatives.carried(),
    "wants": lambda w: w.wants.shortlist(),
    "scores": lambda w: w.importance(),
    "ingredients": lambda w: w.ingredients.rows,
    "drafts": lambda w: w.drafts.carried(),
    "decision": lambda w: w.statement(),
    "selling": lambda w: w.selling.chosen,
}


def lacking(workshop: Workshop, module: str) -> tuple[str, ...]:
    """The sources of this exercise that are empty."""
    return tuple(source for source in TAKEN[module] if not _GIVEN[source](workshop))
