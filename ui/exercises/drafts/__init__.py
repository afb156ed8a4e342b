"""E9 Draft the ONLY Statement."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.drafts.panel import DraftsPanel
from ui.exercises.drafts.presenter import DraftsPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The slots, their sentence, and every draft."""
    panel = DraftsPanel(parent)
    presenter = DraftsPresenter(session, panel)
    linking = presenter.linking
    panel.slot_typed.connect(presenter.slot)
    panel.text_typed.connect(presenter.write)
    panel.author_chosen.connect(presenter.author)
    panel.round_entered.connect(presenter.turn)
    panel.submitted.connect(presenter.submit)
    panel.many_pasted.connect(presenter.add_many)
    panel.edit_asked.connect(presenter.edit)
    panel.cancelled.connect(presenter.cancel)
    panel.marked.connect(presenter.mark)
    panel.removed.connect(presenter.remove)
    panel.card_asked.connect(presenter.pick)
    panel.picker.chosen.connect(lambda key: linking.take(*key.split(".", 1)))
    panel.picker.closed.connect(panel.hide_offers)
    panel.evidence_asked.connect(linking.open)
    panel.evidence.clause_chosen.connect(linking.choose)
    panel.evidence.card_asked.connect(linking.ask)
    panel.evidence.card_removed.connect(linking.remove)
    panel.evidence.shown_in_room.connect(linking.show_in_room)
    panel.evidence.closed.connect(linking.leave)
    return OpenPanel(panel, presenter.close)
