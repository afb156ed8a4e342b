"""The note of one exercise."""

from collections.abc import Sequence
from typing import Protocol

from onlyworkshop.catalogue import words
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts


class NotedView(Protocol):
    def show_steps(self, steps: Sequence[str]) -> None: ...
    def show_note(self, text: str) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class NotedPresenter:
    """The only place to type is `note`."""

    def __init__(self, session: Session, view: NotedView, module: str) -> None:
        self._view = view
        self._module = module
        self._place = f"note.{module}"
        self._attempts = Attempts(session.editing, view.show_refusal)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        view.show_steps(words(module).steps)
        view.show_note(session.editing.workshop.note(module))

    def type(self, text: str) -> None:
        """A keystroke in the note."""
        self._attempts.typed(self._place, lambda w: w.noting(self._module, text))

    def left(self) -> None:
        """The focus has left the note."""
        self._attempts.left(self._place)

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if event.after.notes is not event.before.notes:
            self._view.show_note(event.after.note(self._module))
