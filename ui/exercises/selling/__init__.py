"""E13 From old selling to ONLY-selling."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.open_panel import OpenPanel
from ui.exercises.selling.panel import SellingPanel
from ui.exercises.selling.presenter import SellingPresenter


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """Hours, the eleven methods, the three that are taken on, and the client report card."""
    panel = SellingPanel(parent)
    presenter = SellingPresenter(session, panel)
    hours, sheets, card, carding = panel.hours, panel.sheets, panel.card, presenter.card
    hours.filled.connect(presenter.spend)
    hours.emptied.connect(lambda rater, which: presenter.spend(rater, which, None))
    hours.revealed.connect(presenter.reveal_hours)
    sheets.turned.connect(presenter.turn)
    sheets.next_asked.connect(presenter.next_sheet)
    sheets.filled.connect(presenter.rate)
    sheets.emptied.connect(lambda method, which: presenter.rate(method, which, None))
    sheets.revealed.connect(presenter.reveal)
    sheets.meaning_typed.connect(presenter.mean)
    sheets.meaning_left.connect(lambda: presenter.left("leaner_meaning"))
    panel.gaps.taken.connect(presenter.take)
    card.added.connect(carding.add)
    card.typed.connect(carding.type)
    card.left.connect(carding.left)
    card.removed.connect(carding.remove)
    card.marked.connect(carding.mark)
    card.client_added.connect(carding.add_client)
    card.client_removed.connect(carding.remove_client)
    card.client_chosen.connect(carding.choose_client)
    card.month_chosen.connect(carding.choose_month)
    card.first_month_picked.connect(carding.begin)
    return OpenPanel(panel, presenter.close)
