"""E14 Commitments and close."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.commitments.panel import CommitmentsPanel
from ui.exercises.commitments.presenter import CommitmentsPresenter
from ui.exercises.commitments.tying import ThreadPresenter
from ui.exercises.open_panel import OpenPanel


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """Promises, their thread, check-ins, and what the day was worth."""
    panel = CommitmentsPanel(parent)
    presenter = CommitmentsPresenter(session, panel)
    form, worth, check_ins = panel.form, panel.worth, panel.check_ins
    panel.chosen.connect(lambda person: presenter.choose(person, 0))
    form.typed.connect(presenter.type)
    form.left.connect(presenter.left)
    form.changed.connect(presenter.set)
    form.turned.connect(presenter.turn)
    form.another.connect(presenter.another)
    form.removed.connect(presenter.remove)
    worth.valued.connect(presenter.value)
    worth.forgotten.connect(presenter.forget_value)
    worth.typed.connect(presenter.add_a_point)
    worth.left.connect(lambda person: presenter.left(f"plus_one.{person}"))
    check_ins.usual.connect(presenter.usual)
    check_ins.picked.connect(presenter.check_in)
    check_ins.owned.connect(presenter.own)
    thread = ThreadPresenter(session, panel.tying)
    panel.tying.chosen.connect(thread.choose)
    panel.tying.tied.connect(thread.tie)
    panel.tying.shown_in_room.connect(thread.show_in_room)

    def close() -> None:
        presenter.close()
        thread.close()

    return OpenPanel(panel, close)
