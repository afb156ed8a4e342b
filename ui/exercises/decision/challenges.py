"""What the choice must bear: the line-up again, whom the client would ring first, and the risks."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.decision import Decision, Rated, Risk, rated
from onlyworkshop.domain.exercises.lineup import answered
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.decision.fists import edited
from ui.exercises.decision.words import change_words
from ui.exercises.guesses import Guessing, guessing, read_guesses


class Again(NamedTuple):
    """The second line-up as the desk shows it: the sheets and what came out."""

    guessing: Guessing
    revealed: bool
    said: str


class ChallengeView(Protocol):
    def show_again(self, shown: Again) -> None: ...
    def show_first_call(self, options: Sequence[tuple[str, str]], decision: Decision) -> None: ...
    def show_risks(self, risks: Sequence[Rated], people: Sequence[tuple[str, str]], reply: str) -> None: ...
    def clear_guess(self) -> None: ...
    def clear_risk(self) -> None: ...


class Challenges:
    """Places are `guess`, `first_call`, `risk`, and `<field>.<id>` for the fields of Risk."""

    def __init__(self, session: Session, attempts: Attempts, view: ChallengeView) -> None:
        self._session = session
        self._attempts = attempts
        self._view = view

    def write(self, rater: str, typed: str) -> None:
        """One sheet of guesses."""

        def written(w: Workshop) -> Workshop:
            suspects = lineups.again(w)
            owners = read_guesses(typed, lineups.companies(w, suspects), len(suspects))
            made = answered(w.decision.guesses, rater, [one.id for one in suspects], owners)
            return w.replaced(decision=w.decision.replaced(guesses=made))

        if self._attempts.done("guess", written):
            self._view.clear_guess()

    def reveal(self, on: bool) -> None:
        """Everybody sees whose is whose; or it is covered again."""
        self._attempts.done("guess", edited(lambda told: told.replaced(guesses_revealed=on)))

    def ring(self, who: str) -> None:
        """Whom the Client voice would ring first; empty takes it back."""
        self._attempts.done("first_call", edited(lambda told: told.replaced(first_call=who or None)))

    def warn(self, texts: Sequence[str]) -> None:
        """One risk per text, all or none, in one undo step."""
        fresh = [(self._session.new_id(), text) for text in texts]

        def warned(told: Decision) -> Decision:
            for identity, text in fresh:
                told = told.with_risk(Risk.made(id=identity, text=text))
            return told

        if self._attempts.done("risk", edited(warned)):
            self._view.clear_risk()

    def rate(self, place: str, value: Any) -> None:
        """Likelihood, impact or owner of a risk, whole."""
        self._attempts.done(place, edited(lambda told: _changing(told, place, value)))

    def type(self, place: str, text: str) -> None:
        """A keystroke in a risk or in its answer."""
        self._attempts.typed(place, edited(lambda told: _changing(told, place, text)))

    def remove(self, identity: str) -> None:
        """The risk is gone; undo brings it back."""
        self._attempts.done("risk", edited(lambda told: told.without_risk(identity)))

    def show(self, now: Workshop) -> None:
        """Show all of it."""
        suspects, told = lineups.again(now), now.decision
        asked = guessing(now, suspects, told.guesses, told.guesses_revealed)
        self._view.show_again(Again(asked, told.guesses_revealed, change_words(now)))
        called = lineups.names(now, _("Us"))
        self._view.show_first_call([("", _("Not asked yet")), *called.items()], told)
        people = [("", _("Nobody yet")), *((one.id, one.name) for one in now.people.members)]
        ranked = {one.risk.id: one for one in rated(told.risks)}
        self._view.show_risks([ranked[one.id] for one in told.risks], people, told.rival_reply)


def _changing(told: Decision, place: str, value: Any) -> Decision:
    name, identity = place.split(".", 1)
    found = told.risk(identity)
    if not found:
        raise Unknown(field="risk")
    return told.risk_changed(found.replaced(**{name: value}))
