"""An exercise that is led by its steps and kept as a note."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.noted.panel import NotedPanel
from ui.exercises.noted.presenter import NotedPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget, module: str) -> OpenPanel:
    """The steps of `module` and what the facilitator notes."""
    panel = NotedPanel(parent)
    presenter = NotedPresenter(session, panel, module)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    return OpenPanel(panel, presenter.close)
