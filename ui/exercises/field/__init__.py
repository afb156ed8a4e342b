"""E1 Set the field."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.field.panel import FieldPanel
from ui.exercises.field.presenter import FieldPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The frame of the day."""
    panel = FieldPanel(parent)
    presenter = FieldPresenter(session, panel)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.chosen.connect(presenter.choose)
    panel.reached.connect(presenter.reach)
    return OpenPanel(panel, presenter.close)
