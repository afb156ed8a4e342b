"""The panel of an exercise, opened by the name of its module."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.boards.cues import CueLine
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
from ui.exercises.asking import Asking, CueMutes
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


def open_exercise(module: str, session: Session, mutes: CueMutes, parent: QWidget) -> OpenPanel:
    """The panel of this exercise, with its cues."""
    opened = _INSTRUMENTS[module](session, parent)
    asking = [_asking(session, mutes, line) for line in opened.widget.findChildren(CueLine)]

    def close() -> None:
        opened.close()
        for one in asking:
            one.close()

    def tick() -> None:
        for one in asking:
            one.tick()

    return OpenPanel(opened.widget, close, tick)


def _asking(session: Session, mutes: CueMutes, line: CueLine) -> Asking:
    made = Asking(session, mutes, line.place, line)
    line.muted.connect(made.mute)
    line.brought_back.connect(made.bring_back)
    return made
