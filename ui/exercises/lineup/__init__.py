"""E2 Claptrap audit and blind line-up."""

from random import SystemRandom

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.lineup.panel import LineupPanel
from ui.exercises.lineup.presenter import LineupPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The claims, the guesses, and whose they were."""
    panel = LineupPanel(parent)
    presenter = LineupPresenter(session, panel, SystemRandom().shuffle)
    panel.turned.connect(presenter.turn)
    panel.collecting.added.connect(presenter.add)
    panel.collecting.typed.connect(presenter.type)
    panel.collecting.left.connect(presenter.left)
    panel.collecting.changed.connect(presenter.set)
    panel.collecting.removed.connect(presenter.remove)
    panel.collecting.mixed.connect(presenter.mix)
    panel.guessing.written.connect(presenter.write)
    panel.revealing.revealed.connect(presenter.reveal)
    panel.revealing.all_revealed.connect(presenter.reveal_all)
    panel.revealing.themed.connect(presenter.theme)
    panel.revealing.pointed.connect(presenter.point)
    panel.revealing.result_asked.connect(presenter.show_result)
    return OpenPanel(panel, presenter.close)
