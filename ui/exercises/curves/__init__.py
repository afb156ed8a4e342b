"""E6 Rate the field."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.curves.panel import CurvesPanel
from ui.exercises.curves.presenter import CurvesPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """Sheets of ratings, the curves, and where we stand."""
    panel = CurvesPanel(parent)
    presenter = CurvesPresenter(session, panel)
    panel.sheet.rater_chosen.connect(presenter.choose_rater)
    panel.sheet.another.connect(presenter.another_table)
    panel.sheet.filled.connect(presenter.fill)
    panel.sheet.emptied.connect(presenter.empty)
    panel.revealed.connect(presenter.reveal)
    panel.standing.judged.connect(presenter.judge)
    panel.standing.reasoned.connect(presenter.reason)
    panel.standing.left.connect(presenter.left)
    panel.standing.moved.connect(presenter.move)
    panel.wants.added.connect(presenter.add_wants)
    panel.wants.left_out.connect(presenter.leave_out_want)
    panel.players.added.connect(presenter.add_players)
    panel.players.left_out.connect(presenter.leave_out_player)
    return OpenPanel(panel, presenter.close)
