"""E11 asked and answered: dots, fists, the Decider’s call on record, and what the choice must bear."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.choosing import CHANGE, DOTS, FIST, LINEUP, RISKS
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.verdicts import Card, card, ranked
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.balloting import Balloting, Ballots, BallotView
from ui.exercises.decision.challenges import Challenges, ChallengeView
from ui.exercises.decision.fists import Fists, FistView, edited

PARTS = (DOTS, FIST, DOTS, LINEUP, RISKS)


class Candidate(NamedTuple):
    """A draft that was carried, its rank among them (shared when tied), and whether it was chosen."""

    rank: int
    tied: bool
    card: Card
    chosen: bool


class DecisionView(BallotView, FistView, ChallengeView, Protocol):
    def show_candidates(self, candidates: Sequence[Candidate]) -> None: ...
    def show_decision(self, decision: Decision, decider: str) -> None: ...
    def show_pointed(self, spotlight: Spotlight, possible: bool) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class DecisionPresenter:
    """Places are `draft`, `reason`, `dissent`, `first_call_reason`, `rival_reply`, and those of its three parts."""

    def __init__(self, session: Session, view: DecisionView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        ballots = Ballots(lambda w: w.decision.ballot, _with_ballot, _options)
        self.ballot = Balloting(session.editing, self._attempts, ballots, view)
        self.fists = Fists(self._attempts, view)
        self.challenges = Challenges(session, self._attempts, view)
        unsubscribe = session.editing.changed.subscribe(self._on_workshop_changed)
        unpoint = session.pointed.subscribe(self._on_pointed)
        self._closing = (unsubscribe, unpoint)
        self._show(session.editing.workshop)

    def close(self) -> None:
        """The panel is gone."""
        for unsubscribe in self._closing:
            unsubscribe()

    def turn(self, page: int) -> None:
        """The room follows the page."""
        self._session.point_at(Spotlight(part=PARTS[page]))

    def choose(self, draft: str) -> None:
        """The Decider’s call; the same draft again takes it back."""
        now = self._session.editing.workshop.decision.draft
        self._attempts.done("draft", lambda w: w.choosing(None if draft == now else draft))

    def overrule(self, on: bool) -> None:
        """The Decider goes on although somebody is under 3; that stays on record."""
        self._attempts.done("draft", edited(lambda told: told.replaced(overruled=on)))

    def type(self, place: str, text: str) -> None:
        """A keystroke in one of the texts of the decision."""
        self._attempts.typed(place, edited(lambda told: told.replaced(**{place: text})))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def point(self, on: bool) -> None:
        """The room sees the statement alone; or the exercise again."""
        self._session.point_at(Spotlight(statement=on, part="" if on else DOTS))

    def point_at_change(self, on: bool) -> None:
        """The room sees recognition before and after; or the line-up again."""
        self._session.point_at(Spotlight(part=CHANGE if on else LINEUP))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("drafts", "trials", "alternatives", "decision", "people", "lineup", "field")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _on_pointed(self, spotlight: Spotlight) -> None:
        self._view.show_pointed(spotlight, bool(self._session.editing.workshop.statement()))

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
        self._view.show_pointed(self._session.spotlight, bool(now.statement()))
        self.ballot.show(now)
        self.fists.show(now, now.leading())
        self.challenges.show(now)


def _options(now: Workshop) -> list[tuple[str, str]]:
    return [(one.id, now.wording(one)) for one in now.drafts.carried()]


def _with_ballot(now: Workshop, ballot: object) -> Workshop:
    return now.replaced(decision=now.decision.replaced(ballot=ballot))
