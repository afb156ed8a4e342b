"""E8 ONLY ingredients."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.ingredients.panel import IngredientsPanel
from ui.exercises.ingredients.presenter import IngredientsPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """What we do, each with its three factors."""
    panel = IngredientsPanel(parent)
    presenter = IngredientsPresenter(session, panel)
    panel.added.connect(presenter.add)
    panel.author_chosen.connect(presenter.write_as)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.changed.connect(presenter.set)
    panel.toggled.connect(presenter.toggle)
    panel.classed.connect(presenter.classify)
    panel.sorted.connect(presenter.sort)
    panel.removed.connect(presenter.remove)
    return OpenPanel(panel, presenter.close)
