"""E11 Choose and challenge."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.decision.panel import DecisionPanel
from ui.exercises.decision.presenter import DecisionPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The ranking and the Decider’s call."""
    panel = DecisionPanel(parent)
    presenter = DecisionPresenter(session, panel)
    panel.chosen.connect(presenter.choose)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.pointed.connect(presenter.point)
    return OpenPanel(panel, presenter.close)
