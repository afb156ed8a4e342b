"""E11 asked and answered: the Decider’s call, on record with its reason and the minority’s view."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.room import Spotlight
from onlyworkshop.domain.verdicts import Card, card, ranked
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts

MODULE = "decision"


class Candidate(NamedTuple):
    """A draft that was carried, its rank among them (shared when tied), and whether it was chosen."""

    rank: int
    tied: bool
    card: Card
    chosen: bool


class DecisionView(Protocol):
    def show_candidates(self, candidates: Sequence[Candidate]) -> None: ...
    def show_decision(self, decision: Decision, decider: str) -> None: ...
    def show_note(self, text: str) -> None: ...
    def show_pointed(self, on: bool, possible: bool) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class DecisionPresenter:
    """Places are `draft`, `reason`, `dissent` and `note`."""

    def __init__(self, session: Session, view: DecisionView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        unsubscribe = session.editing.changed.subscribe(self._on_workshop_changed)
        unpoint = session.pointed.subscribe(self._on_pointed)
        self._closing = (unsubscribe, unpoint)
        self._show(session.editing.workshop)
        view.show_note(session.editing.workshop.note(MODULE))

    def close(self) -> None:
        """The panel is gone."""
        for unsubscribe in self._closing:
            unsubscribe()

    def choose(self, draft: str) -> None:
        """The Decider’s call; the same draft again takes it back."""
        now = self._session.editing.workshop.decision.draft
        self._attempts.done("draft", lambda w: w.choosing(None if draft == now else draft))

    def type(self, place: str, text: str) -> None:
        """A keystroke in the reason, the minority’s view or the note."""
        if place == "note":
            self._attempts.typed(place, lambda w: w.noting(MODULE, text))
        else:
            self._attempts.typed(place, lambda w: w.replaced(decision=w.decision.replaced(**{place: text})))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def point(self, on: bool) -> None:
        """The room sees the statement alone; or the exercise again."""
        self._session.point_at(Spotlight(statement=on))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("drafts", "trials", "alternatives", "decision", "people")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)
        if event.after.notes is not event.before.notes:
            self._view.show_note(event.after.note(MODULE))

    def _on_pointed(self, spotlight: Spotlight) -> None:
        self._view.show_pointed(spotlight.statement, bool(self._session.editing.workshop.statement()))

    def _show(self, now: Workshop) -> None:
        rivals = [one.id for one in now.alternatives.carried()]
        cards = [card(now.trial(one), rivals, self._session.terms) for one in now.drafts.carried()]
        ranks = ranked(cards)
        taken = [rank for rank, _card in ranks]
        self._view.show_candidates(
            [
                Candidate(rank, bool(one.weakest) and taken.count(rank) > 1, one, one.trial.draft == now.decision.draft)
                for rank, one in ranks
            ]
        )
        self._view.show_decision(now.decision, now.people.name(now.people.decider) or _("The Decider"))
        self._view.show_pointed(self._session.spotlight.statement, bool(now.statement()))
