"""E5 Score the wants."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.open_panel import OpenPanel
from ui.exercises.scores.panel import ScoresPanel
from ui.exercises.scores.presenter import ScoresPresenter


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """One sheet after the other, covered until the reveal; or what clients have said; then the ranking."""
    panel = ScoresPanel(parent)
    presenter = ScoresPresenter(session, panel)
    panel.added.connect(presenter.add)
    panel.rating.chosen.connect(presenter.choose)
    panel.rating.filled.connect(presenter.fill)
    panel.rating.emptied.connect(presenter.empty)
    panel.rating.completed.connect(presenter.turn_over)
    panel.rating.more_asked.connect(presenter.more_sheets)
    panel.rating.again_asked.connect(presenter.rate_again)
    panel.rating.revealed.connect(presenter.reveal)
    panel.clients.counted.connect(presenter.count_clients)
    panel.clients.filled.connect(presenter.share)
    panel.clients.emptied.connect(presenter.unshare)
    panel.clients.typed.connect(presenter.hear)
    panel.ranking.named.connect(presenter.name)
    panel.ranking.looked.connect(presenter.look)
    return OpenPanel(panel, presenter.close)
