"""E4 What clients crave."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.open_panel import OpenPanel
from ui.exercises.wants.panel import WantsPanel
from ui.exercises.wants.presenter import WantsPresenter


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """Cards, their groups, the dots on them, and the shortlist."""
    panel = WantsPanel(parent)
    presenter = WantsPresenter(session, panel)
    panel.added.connect(presenter.add)
    panel.usual_chosen.connect(presenter.usually)
    panel.turned.connect(presenter.point_at)
    panel.cards.cards.chosen.connect(presenter.choose)
    panel.cards.merged.connect(presenter.merge)
    panel.cards.kept_apart.connect(presenter.keep_apart)
    panel.cards.fields.typed.connect(presenter.type)
    panel.cards.fields.left.connect(presenter.left)
    panel.cards.fields.changed.connect(presenter.set)
    panel.cards.fields.removed.connect(presenter.remove)
    panel.groups.grouped.connect(presenter.group)
    panel.groups.dropped.connect(presenter.drop)
    panel.groups.renamed.connect(presenter.rename)
    panel.groups.dissolved.connect(presenter.dissolve)
    panel.groups.shown.connect(lambda cluster: presenter.point_at("cards", cluster or None))
    panel.kept.kept.connect(presenter.keep)
    panel.kept.confirmed.connect(presenter.confirm)
    _vote(panel, presenter)
    return OpenPanel(panel, presenter.close)


def _vote(panel: WantsPanel, presenter: WantsPresenter) -> None:
    box, balloting = panel.ballot, presenter.balloting
    box.counting_chosen.connect(balloting.count_by)
    box.dots_entered.connect(balloting.allow)
    box.written.connect(balloting.write)
    box.raised.connect(balloting.raise_hands)
    box.revealed.connect(balloting.reveal)
    box.again.connect(balloting.again)
    box.started_over.connect(balloting.start_over)
