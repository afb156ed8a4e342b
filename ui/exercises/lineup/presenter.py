"""E2 asked and answered: claims without names, guesses, and whose they were."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

from onlyworkshop.domain import lineups
from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.claptrap import Finding, lint
from onlyworkshop.domain.exercises.alternatives import Alternative, Kind
from onlyworkshop.domain.exercises.lineup import Claim, Lineup, Theme
from onlyworkshop.domain.lineups import RESULT
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains
from ui.exercises.guesses import Guessing, guessing, read_guesses
from ui.exercises.lineup.words import cues, result_words

NEW = "+"
PARTS = ("", "claims", "claims")


class Heard(NamedTuple):
    """One claim as the facilitator sees it: with its marks, its owner's name, and how many guessed right."""

    claim: Claim
    owner: str
    findings: tuple[Finding, ...]
    right: int
    guesses: int


class LineupView(Protocol):
    def show_owners(self, owners: Sequence[tuple[str, str]]) -> None: ...
    def show_claims(self, heard: Sequence[Heard], day: date) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_guessing(self, shown: Guessing) -> None: ...
    def show_revealing(self, heard: Sequence[Heard], result: str, in_room: bool) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def clear_add(self, owner: str) -> None: ...
    def clear_sheet(self) -> None: ...


class LineupPresenter:
    """Places are `add`, `company`, `sheet`, and `<field>.<id>` for the fields of Claim."""

    def __init__(self, session: Session, view: LineupView, shuffle: Callable[[list[str]], None]) -> None:
        self._session = session
        self._view = view
        self._shuffle = shuffle
        self._attempts = Attempts(session.editing, view.show_refusal)
        unsubscribe = session.editing.changed.subscribe(self._on_workshop_changed)
        unpoint = session.pointed.subscribe(lambda _spotlight: self._show_revealing(session.editing.workshop))
        self._closing = (unsubscribe, unpoint)
        self._show(session.editing.workshop)

    def close(self) -> None:
        """The panel is gone."""
        for unsubscribe in self._closing:
            unsubscribe()

    def turn(self, page: int) -> None:
        """The room follows the page: while claims are collected it sees what to do, then the claims without names."""
        self._session.point_at(Spotlight(part=PARTS[page]))

    def add(self, texts: Sequence[str], owner: str, company: str) -> None:
        """One claim per text, all or none, in one undo step; a company not known yet becomes an alternative."""
        fresh = [self._session.new_id() for _text in texts]
        newcomer = self._session.new_id()
        who = owner

        def added(w: Workshop) -> Workshop:
            nonlocal who
            if owner == NEW:
                w, who = _with_company(w, company, newcomer)
            chapter = w.lineup
            for identity, text in zip(fresh, texts, strict=True):
                chapter = chapter.with_claim(Claim.made(id=identity, text=text, owner=who))
            return w.replaced(lineup=chapter)

        place = "company" if owner == NEW and not company.strip() else "add"
        if self._attempts.done(place, added):
            self._view.clear_add(who)

    def type(self, place: str, text: str) -> None:
        """A keystroke in a claim or in where it was seen."""
        name, identity = place.split(".", 1)
        self._attempts.typed(place, _changing(identity, name, text))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: Any) -> None:
        """An owner or a date, whole."""
        name, identity = place.split(".", 1)
        self._attempts.done(place, _changing(identity, name, value))

    def remove(self, identity: str) -> None:
        """The claim and the guesses about it are gone; undo brings them back."""
        self._attempts.done("add", _edited(lambda chapter: chapter.without(identity)))

    def mix(self) -> None:
        """The claims in an order that nobody has chosen; it is kept."""
        order = [one.id for one in self._session.editing.workshop.lineup.claims]
        self._shuffle(order)
        self._attempts.done("add", _edited(lambda chapter: chapter.shuffled(order)))

    def write(self, rater: str, typed: str) -> None:
        """One sheet of guesses."""

        def written(w: Workshop) -> Workshop:
            suspects = lineups.first(w)
            owners = read_guesses(typed, lineups.companies(w, suspects), len(suspects))
            return w.replaced(lineup=w.lineup.answered(rater, owners))

        if self._attempts.done("sheet", written):
            self._view.clear_sheet()

    def reveal(self, identity: str, on: bool) -> None:
        """The room hears whose claim this is."""
        if self._attempts.done("reveal", _edited(lambda chapter: chapter.revealing((identity,), on))):
            self.point(identity)

    def reveal_all(self, on: bool) -> None:
        """The room hears whose claims they all are; or they are covered again."""
        everything = tuple(one.id for one in self._session.editing.workshop.lineup.claims)
        self._attempts.done("reveal", _edited(lambda chapter: chapter.revealing(everything, on)))

    def theme(self, identity: str, theme: str) -> None:
        """What the claim boasts of; the same again takes it back."""

        def themed(chapter: Lineup) -> Lineup:
            found = _known(chapter, identity)
            return chapter.changed(found.replaced(theme=None if found.theme == theme else Theme(theme)))

        self._attempts.done("theme", _edited(themed))

    def point(self, identity: str) -> None:
        """The room looks at this claim."""
        self._session.point_at(Spotlight(part="claims", claim=identity))

    def show_result(self, on: bool) -> None:
        """The room sees what everybody boasts of; or the claims again."""
        self._session.point_at(Spotlight(part=RESULT if on else "claims"))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("lineup", "alternatives", "people", "field")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        called = lineups.names(now, _("Us"))
        self._view.show_owners([*called.items(), (NEW, _("Another company …"))])
        self._view.show_claims(self._heard(now), now.agenda.day)
        self._view.show_cues((*gains(now, "lineup"), *cues(now)))
        suspects = lineups.first(now)
        self._view.show_guessing(guessing(now, suspects, now.lineup.guesses, _all_told(now.lineup)))
        self._show_revealing(now)

    def _show_revealing(self, now: Workshop) -> None:
        in_room = self._session.spotlight.part == RESULT
        self._view.show_revealing(self._heard(now), result_words(now), in_room)

    def _heard(self, now: Workshop) -> list[Heard]:
        called = lineups.names(now, _("Us"))
        return [
            Heard(
                claim,
                called.get(claim.owner, ""),
                lint(claim.text, self._session.terms).findings,
                *lineups.right(suspect, now.lineup.guesses),
            )
            for claim, suspect in zip(now.lineup.claims, lineups.first(now), strict=True)
        ]


def _all_told(chapter: Lineup) -> bool:
    return all(one.revealed for one in chapter.claims)


def _with_company(w: Workshop, company: str, newcomer: str) -> tuple[Workshop, str]:
    """The workshop in which a company of this name is known, and its id."""
    wanted = company.strip().casefold()
    known = [identity for identity, name in lineups.names(w, "").items() if name.casefold() == wanted != ""]
    if known:
        return w, known[0]
    rival = Alternative.made(id=newcomer, name=company, kind=Kind.RIVAL)
    return w.replaced(alternatives=w.alternatives.with_row(rival)), newcomer


def _edited(edit: Callable[[Lineup], Lineup]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(lineup=edit(w.lineup))


def _changing(identity: str, name: str, value: Any) -> Callable[[Workshop], Workshop]:
    return _edited(lambda chapter: chapter.changed(_known(chapter, identity).replaced(**{name: value})))


def _known(chapter: Lineup, identity: str) -> Claim:
    found = chapter.find(identity)
    if not found:
        raise Unknown(field="claim")
    return found
