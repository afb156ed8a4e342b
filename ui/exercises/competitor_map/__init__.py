"""E7 Draw the competitor map."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.competitor_map.panel import MapPanel
from ui.exercises.competitor_map.presenter import MapPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The map, its axes, and a line to type."""
    panel = MapPanel(parent)
    presenter = MapPresenter(session, panel)
    panel.map_chosen.connect(presenter.choose_map)
    panel.another.connect(presenter.another)
    panel.removed.connect(presenter.remove)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.rater_chosen.connect(presenter.choose_rater)
    panel.player_chosen.connect(presenter.choose_player)
    panel.entered.connect(presenter.enter)
    panel.revealed.connect(presenter.reveal)
    panel.canvas.placed.connect(presenter.place)
    return OpenPanel(panel, presenter.close)
