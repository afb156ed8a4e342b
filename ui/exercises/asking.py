"""Quiet cues asked and muted: what the rules find, without what the facilitator does not want to hear."""

from typing import Protocol

from onlyworkshop.cue_reasons import cue_reason
from onlyworkshop.cue_sentences import cue_sentence
from onlyworkshop.domain.clock import MINUTE_MS
from onlyworkshop.domain.cues.cue import Case, CueKey, heard
from onlyworkshop.domain.cues.rules import RULES, Place
from onlyworkshop.services.announcing import Announcer
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.boards.asked import Asked, AskedCue


class CueMutes(Protocol):
    """Which cues the facilitator does not want to hear, on every day and in every workshop."""

    @property
    def changed(self) -> Announcer[None]: ...
    @property
    def muted(self) -> frozenset[CueKey]: ...
    def mute(self, key: CueKey) -> None: ...
    def bring_back(self) -> None: ...


class AskingView(Protocol):
    def show_asked(self, asked: Asked) -> None: ...


class Asking:
    """One line of cues over one session. `tick` is called often and looks at the rules once a minute."""

    def __init__(self, session: Session, mutes: CueMutes, place: Place, view: AskingView) -> None:
        self._session = session
        self._mutes = mutes
        self._rules = RULES[place]
        self._view = view
        self._map = session.spotlight.map
        self._endings = (
            session.editing.changed.subscribe(self._on_workshop_changed),
            session.facilitation.changed.subscribe(lambda _event: self.tick()),
            session.pointed.subscribe(lambda _spotlight: self._follow()),
            mutes.changed.subscribe(lambda _event: self._show()),
        )
        self._show()

    def close(self) -> None:
        """The line is gone."""
        for end in self._endings:
            end()

    def tick(self) -> None:
        """Some time has passed, or the clock was moved."""
        if self._minute() != self._shown_at:
            self._show()

    def mute(self, key: str) -> None:
        """Never say this again, until it is brought back."""
        self._mutes.mute(CueKey(key))

    def bring_back(self) -> None:
        """Say everything again."""
        self._mutes.bring_back()

    def _minute(self) -> tuple[str, int]:
        reading = self._session.facilitation.reading()
        return reading.block.id if reading.block else "", -(-reading.remaining_ms // MINUTE_MS)

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in self._rules.reads):
            self._show()
        else:
            self.tick()

    def _follow(self) -> None:
        if self._session.spotlight.map != self._map:
            self._map = self._session.spotlight.map
            self._show()

    def _show(self) -> None:
        session, muted = self._session, self._mutes.muted
        self._shown_at = self._minute()
        case = Case(session.editing.workshop, session.terms, session.facilitation.reading(), self._map)
        found = heard(self._rules.find(case), muted, self._rules.most)
        cues = tuple(AskedCue(one.key, cue_sentence(one), cue_reason(one.key)) for one in found.cues)
        self._view.show_asked(Asked(cues, found.muted, len(muted)))
