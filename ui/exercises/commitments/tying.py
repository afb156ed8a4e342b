"""The thread asked and answered: which promise hangs loose, and where it can still be tied."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.catalogue import methods
from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.thread import Thread, ThreadBoard, board
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts

READ = (
    "alternatives",
    "commitments",
    "decision",
    "drafts",
    "ingredients",
    "people",
    "selling",
    "trials",
    "wants",
)

Options = Sequence[tuple[str, str]]


class Ties(NamedTuple):
    """What a promise can be tied to: pairs of value and words."""

    method: Options
    ingredient: Options
    want: Options


class ThreadView(Protocol):
    def show_board(self, shown: ThreadBoard, chosen: Thread | None) -> None: ...
    def show_ties(self, ties: Ties) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class ThreadPresenter:
    """Places are `method`, `ingredient` and `want` of the promise that is chosen."""

    def __init__(self, session: Session, view: ThreadView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._commitment = ""
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def choose(self, commitment: str) -> None:
        """Look at this promise."""
        self._commitment = commitment
        self._show(self._session.editing.workshop)

    def tie(self, place: str, value: str) -> None:
        """The promise points to this method, ingredient or want from now on; empty for none."""
        known = (int(value) if value else None) if place == "method" else value or None
        self._attempts.done(place, self._tying(place, known))

    def show_in_room(self, on: bool) -> None:
        """The audience sees the thread, or the promises again."""
        self._session.point_at(Spotlight(thread=on))

    def _tying(self, place: str, value: int | str | None) -> Callable[[Workshop], Workshop]:
        def edit(now: Workshop) -> Workshop:
            kept = now.commitments.find(self._commitment)
            return now.promising(kept.replaced(**{place: value})) if kept else now

        return edit

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in READ):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        shown = board(now)
        if now.commitments.find(self._commitment) is None:
            loose = next((one for one in shown.threads if one.broken), None)
            first = loose or next(iter(shown.threads), None)
            self._commitment = first.commitment.id if first else ""
        chosen = next((one for one in shown.threads if one.commitment.id == self._commitment), None)
        self._view.show_ties(_ties(now))
        self._view.show_board(shown, chosen)


def _ties(now: Workshop) -> Ties:
    """The chosen methods and the shortlisted wants first: they are what the group took on."""
    ways = sorted(methods(), key=lambda one: not now.selling.takes(one.number))
    wants = sorted(now.wants.standing(), key=lambda one: not one.shortlisted)
    return Ties(
        [("", _("None of the eleven")), *((str(one.number), f"{one.number} {one.title}") for one in ways)],
        [("", _("As the statement has it")), *((one.id, one.action) for one in now.ingredients.rows)],
        [("", _("As the statement has it")), *((one.id, one.text) for one in wants)],
    )
