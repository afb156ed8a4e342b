"""E12 Proof and validation plan."""

from PySide6.QtWidgets import QWidget

from onlyworkshop.services.session import Session
from ui.exercises.open_panel import OpenPanel
from ui.exercises.proof.panel import ProofPanel
from ui.exercises.proof.presenter import ProofPresenter


def open_panel(session: Session, parent: QWidget) -> OpenPanel:
    """The register of what must be proven, and the people to ask."""
    panel = ProofPanel(parent)
    presenter = ProofPresenter(session, panel)
    register, people = panel.register, panel.people
    register.picked.connect(presenter.pick)
    register.split.connect(presenter.split)
    register.written.connect(presenter.write)
    for page, add in ((register, presenter.add_parts), (people, presenter.add_people)):
        page.added.connect(add)
        page.typed.connect(presenter.type)
        page.left.connect(presenter.left)
        page.changed.connect(presenter.set)
        page.removed.connect(presenter.remove)
    people.tasks_taken.connect(presenter.take_tasks)
    return OpenPanel(panel, presenter.close)
