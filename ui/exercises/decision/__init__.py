"""E11 Choose and challenge."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.boards.ballot import BallotBox
from ui.exercises.balloting import Balloting
from ui.exercises.decision.challenges import Challenges
from ui.exercises.decision.fist_page import FistPage
from ui.exercises.decision.fists import Fists
from ui.exercises.decision.panel import DecisionPanel
from ui.exercises.decision.presenter import DecisionPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The dots, the fists, the Decider’s call, and what it must bear."""
    panel = DecisionPanel(parent)
    presenter = DecisionPresenter(session, panel)
    panel.turned.connect(presenter.turn)
    connect_ballot(panel.ballot, presenter.ballot)
    _connect_fists(panel.fists, presenter.fists)
    _connect_call(panel, presenter)
    _connect_challenges(panel, presenter.challenges, presenter)
    return OpenPanel(panel, presenter.close)


def connect_ballot(box: BallotBox, asked: Balloting) -> None:
    """What is done with a ballot box is asked of its presenter."""
    box.counting_chosen.connect(asked.count_by)
    box.dots_entered.connect(asked.allow)
    box.written.connect(asked.write)
    box.raised.connect(asked.raise_hands)
    box.revealed.connect(asked.reveal)
    box.again.connect(asked.again)
    box.started_over.connect(asked.start_over)


def _connect_fists(page: FistPage, fists: Fists) -> None:
    page.counting_chosen.connect(fists.count_by)
    page.written.connect(fists.write)
    page.raised.connect(fists.raise_hands)
    page.revealed.connect(fists.reveal)
    page.again.connect(fists.again)
    page.said.connect(fists.say)
    page.left.connect(fists.left)


def _connect_call(panel: DecisionPanel, presenter: DecisionPresenter) -> None:
    panel.calling.chosen.connect(presenter.choose)
    panel.calling.overruled.connect(presenter.overrule)
    panel.calling.pointed.connect(presenter.point)
    panel.again.change_asked.connect(presenter.point_at_change)
    for page in (panel.calling, panel.again):
        page.typed.connect(presenter.type)
        page.left.connect(presenter.left)


def _connect_challenges(panel: DecisionPanel, challenges: Challenges, presenter: DecisionPresenter) -> None:
    panel.again.written.connect(challenges.write)
    panel.again.revealed.connect(challenges.reveal)
    panel.again.rung.connect(challenges.ring)
    panel.risks.added.connect(challenges.warn)
    panel.risks.changed.connect(challenges.rate)
    panel.risks.removed.connect(challenges.remove)
    panel.risks.typed.connect(lambda place, text: (challenges if "." in place else presenter).type(place, text))
    panel.risks.left.connect(presenter.left)
