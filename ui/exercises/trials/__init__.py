"""E10 Put it to the ONLY tests."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.domain.exercises.trials import Answer
from onlyworkshop.services.session import Session
from ui.exercises.open_panel import OpenPanel
from ui.exercises.trials.panel import TrialsPanel
from ui.exercises.trials.presenter import TrialsPresenter


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """One draft at a time, put to every test."""
    panel = TrialsPanel(parent)
    presenter = TrialsPresenter(session, panel)
    panel.chosen.connect(presenter.choose)
    panel.rewritten.connect(presenter.rewrite)
    panel.hits.kept.connect(presenter.keep)
    panel.hits.released.connect(presenter.release)
    panel.swaps.said.connect(lambda alternative, answer: presenter.say(alternative, Answer(answer)))
    panel.swaps.judged_better.connect(presenter.better)
    panel.swaps.shown.connect(presenter.point_at)
    panel.swaps.clause_said.connect(presenter.say_clause)
    panel.swaps.hands_typed.connect(presenter.count_hands)
    panel.swaps.clauses_shown.connect(presenter.point_at_clauses)
    panel.people.counted.connect(presenter.count)
    panel.people.filled.connect(presenter.fill)
    panel.people.emptied.connect(presenter.empty)
    panel.people.more_asked.connect(presenter.more_sheets)
    panel.people.revealed.connect(presenter.reveal)
    return OpenPanel(panel, presenter.close)
