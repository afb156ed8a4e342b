"""The panel of an exercise, opened by the name of its module."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises import alternatives, commitments, competitor_map, decision, drafts, field, noted, trials
from ui.exercises.open_panel import OpenPanel

__all__ = ["OpenPanel", "open_exercise"]


def open_exercise(module: str, session: Session, parent: QWidget) -> OpenPanel:
    """The panel of this exercise; its steps and a note where it has no instrument of its own."""
    opened: Callable[[Session, QWidget], OpenPanel]
    match module:
        case "field":
            opened = field.open_panel
        case "alternatives":
            opened = alternatives.open_panel
        case "competitor_map":
            opened = competitor_map.open_panel
        case "drafts":
            opened = drafts.open_panel
        case "trials":
            opened = trials.open_panel
        case "decision":
            opened = decision.open_panel
        case "commitments":
            opened = commitments.open_panel
        case _:
            return noted.open_panel(session, parent, module)
    return opened(session, parent)
