"""The panel of an exercise, opened by the name of its module."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises import (
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
from ui.exercises.open_panel import OpenPanel

__all__ = ["OpenPanel", "open_exercise"]

_INSTRUMENTS: dict[str, Callable[[Session, QWidget], OpenPanel]] = {
    "field": field.open_panel,
    "lineup": lineup.open_panel,
    "alternatives": alternatives.open_panel,
    "wants": wants.open_panel,
    "scores": scores.open_panel,
    "curves": curves.open_panel,
    "competitor_map": competitor_map.open_panel,
    "ingredients": ingredients.open_panel,
    "drafts": drafts.open_panel,
    "trials": trials.open_panel,
    "decision": decision.open_panel,
    "proof": proof.open_panel,
    "selling": selling.open_panel,
    "commitments": commitments.open_panel,
}


def open_exercise(module: str, session: Session, parent: QWidget) -> OpenPanel:
    """The panel of this exercise."""
    return _INSTRUMENTS[module](session, parent)
