"""E14 asked and answered: personal promises, check-ins, and what the day was worth."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

from onlyworkshop.catalogue import methods
from onlyworkshop.domain.exercises.commitments import (
    MOST_PER_PERSON,
    Commitment,
    Commitments,
    CommitmentsBoard,
    Worth,
    board,
    outlook,
    usual_check_ins,
)
from onlyworkshop.domain.people import People
from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains

LOW_WORTH = 3
SQUARE = "▪"


class Promise(NamedTuple):
    """What stands in the form: a promise, or a blank one; the first or the second of this person."""

    person: str
    name: str
    place: int
    kept: Commitment | None


class CommitmentsView(Protocol):
    def show_pledges(self, shown: CommitmentsBoard, chosen: str) -> None: ...
    def show_promise(self, promise: Promise, today: date) -> None: ...
    def show_methods(self, options: Sequence[tuple[str, str]]) -> None: ...
    def show_worth(self, people: People, worth: Sequence[Worth], summary: str) -> None: ...
    def show_check_ins(self, dates: Sequence[date], owner: str, people: People, today: date) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...


class CommitmentsPresenter:
    """Places are the fields of Commitment, `worth.<person>`, `plus_one.<person>`, `check_in.<n>` and `owner`."""

    def __init__(self, session: Session, view: CommitmentsView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._person, self._place = "", 0
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def choose(self, person: str, place: int) -> None:
        """Write this person’s first (0) or second (1) promise."""
        self._person, self._place = person, place
        now = self._now
        self._view.show_pledges(board(now.commitments, now.people), person)
        self._show_promise(now)

    def turn(self, place: int) -> None:
        """The first or the second promise of the same person."""
        self.choose(self._person, place)

    def another(self) -> None:
        """The next promise of this person. A third is refused."""
        mine = self._now.commitments.of(self._person)
        if len(mine) >= MOST_PER_PERSON:
            self._view.show_refusal("what", sentence(TooMany(MOST_PER_PERSON, field="commitments")))
        else:
            self.choose(self._person, len(mine))

    def type(self, place: str, text: str) -> None:
        """A keystroke in one of the texts; the first words of `what` make the promise."""
        self._attempts.typed(place, self._promising(place, text))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: date | str | None) -> None:
        """A date or a method, whole."""
        known = (int(str(value)) if value else None) if place == "method" else value
        self._attempts.done(place, self._promising(place, known))

    def remove(self) -> None:
        """This promise is gone; undo brings it back."""
        kept = self._promise(self._now).kept
        if kept and self._attempts.done("what", _edited(lambda chapter: chapter.without(kept.id))):
            self._view.show_notice(_("Promise removed."))

    def value(self, person: str, score: int) -> None:
        """What the day was worth to this person, 0 to 5."""
        self._attempts.done(f"worth.{person}", _edited(lambda chapter: _valued(chapter, person, score=score)))

    def forget_value(self, person: str) -> None:
        """This person has not answered after all."""
        self._attempts.done(f"worth.{person}", _edited(lambda chapter: chapter.unvalued(person)))

    def add_a_point(self, person: str, text: str) -> None:
        """What would have added one point."""
        place = f"plus_one.{person}"
        self._attempts.typed(place, _edited(lambda chapter: _valued(chapter, person, plus_one=text)))

    def usual(self) -> None:
        """Check-ins after 30, 60 and 90 days."""
        dates = usual_check_ins(self._now.agenda.day)
        self._attempts.done("check_in.0", _edited(lambda chapter: chapter.replaced(check_ins=dates)))

    def check_in(self, place: int, day: date | None) -> None:
        """One check-in on this day, or none."""

        def changed(chapter: Commitments) -> Commitments:
            days = list(chapter.check_ins)
            days[place : place + 1] = [day] if day else []
            return chapter.replaced(check_ins=tuple(sorted(days)))

        self._attempts.done(f"check_in.{place}", _edited(changed))

    def own(self, person: str) -> None:
        """Who calls everybody in."""
        self._attempts.done("owner", _edited(lambda chapter: chapter.replaced(check_in_owner=person or None)))

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop

    def _promise(self, now: Workshop) -> Promise:
        mine = now.commitments.of(self._person)
        kept = mine[self._place] if self._place < len(mine) else None
        return Promise(self._person, now.people.name(self._person), self._place, kept)

    def _promising(self, place: str, value: Any) -> Callable[[Workshop], Workshop]:
        def edit(now: Workshop) -> Workshop:
            kept = self._promise(now).kept
            if kept:
                return now.promising(kept.replaced(**{place: value}))
            if not self._person:
                raise Unknown(field="person")
            return now.promising(Commitment.made(id=self._fresh, who=self._person, **{"what": "", place: value}))

        if not self._promise(self._now).kept:
            self._fresh = self._session.new_id()
        return edit

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("commitments", "people", "parking", "selling", "decision", "drafts")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        if not now.people.find(self._person):
            self._person, self._place = (now.people.members[0].id if now.people.members else ""), 0
        chapter, today = now.commitments, now.agenda.day
        self._view.show_methods(_methods(now))
        shown = board(chapter, now.people)
        self._view.show_pledges(shown, self._person)
        self._show_promise(now)
        self._view.show_worth(now.people, chapter.worth, _worth_summary(shown))
        self._view.show_check_ins(chapter.check_ins, chapter.check_in_owner or "", now.people, today)
        self._view.show_cues((*gains(now, "commitments"), *cues(now)))

    def _show_promise(self, now: Workshop) -> None:
        self._view.show_promise(self._promise(now), now.agenda.day)


def _methods(now: Workshop) -> list[tuple[str, str]]:
    """The eleven to choose from; what the group takes on stands first."""
    taken = [(str(m.number), f"✓ {m.number} {m.title}") for m in methods() if now.selling.takes(m.number)]
    others = [(str(m.number), f"{m.number} {m.title}") for m in methods() if not now.selling.takes(m.number)]
    return [*taken, ("", _("None of the eleven")), *others]


def cues(now: Workshop) -> tuple[str, ...]:
    """Who has not promised, what is left open, what is still parked."""
    chapter = now.commitments
    covered = board(chapter, now.people).coverage
    ends = sum(bool(row.open_ends()) for row in chapter.rows)
    parked = len(now.parking.open())
    soon = outlook(chapter, now.agenda.day).due_soon
    said = (
        (covered is not None, _("{share} have promised.").format(share=percent(covered or 0))),
        (soon > 0, plural("{n} is due within 14 days.", "{n} are due within 14 days.", soon)),
        (ends > 0, plural("{n} promise has an open end.", "{n} promises have open ends.", ends)),
        (parked > 0, plural("{n} thing is still parked.", "{n} things are still parked.", parked)),
        (bool(chapter.check_ins) and not chapter.check_in_owner, _("Nobody owns the check-ins yet.")),
    )
    return tuple(words for true, words in said if true)


def _worth_summary(shown: CommitmentsBoard) -> str:
    if not shown.roti:
        return _("0 a waste of time, 5 excellent. On paper first, then typed here.")
    counts = "   ".join(f"{score} {SQUARE * count}" for score, count in enumerate(shown.histogram) if count)
    return _("Mean {mean}, n = {n}.   {counts}").format(mean=number(shown.roti.mean), n=shown.roti.n, counts=counts)


def _valued(chapter: Commitments, person: str, **changes: int | str) -> Commitments:
    old = next((one for one in chapter.worth if one.rater == person), None)
    if old:
        return chapter.valued(old.replaced(**changes))
    return chapter.valued(Worth.made(rater=person, **changes)) if "score" in changes else chapter


def _edited(edit: Callable[[Commitments], Commitments]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(commitments=edit(w.commitments))
