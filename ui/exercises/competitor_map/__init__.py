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
    panel.next_asked.connect(presenter.next_map)
    panel.another.connect(presenter.another)
    panel.removed.connect(presenter.remove)
    panel.typed.connect(presenter.type)
    panel.left.connect(presenter.left)
    panel.measuring.linked.connect(presenter.link)
    panel.measuring.proposed.connect(presenter.propose)
    panel.pairs.chosen.connect(presenter.use_pair)
    panel.placing.rater_chosen.connect(presenter.choose_rater)
    panel.placing.player_chosen.connect(presenter.choose_player)
    panel.placing.entered.connect(presenter.enter)
    panel.placing.again.connect(presenter.place_again)
    panel.placing.revealed.connect(presenter.reveal)
    panel.canvas.placed.connect(presenter.place)
    return OpenPanel(panel, presenter.close)
