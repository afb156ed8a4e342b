"""E3 Who else could they choose?"""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.alternatives.panel import AlternativesPanel
from ui.exercises.alternatives.presenter import AlternativesPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The table of alternatives."""
    panel = AlternativesPanel(parent)
    presenter = AlternativesPresenter(session, panel)
    panel.added.connect(presenter.add)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.changed.connect(presenter.set)
    panel.reviewed.connect(presenter.review)
    panel.removed.connect(presenter.remove)
    return OpenPanel(panel, presenter.close)
