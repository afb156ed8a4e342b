"""E3 asked and answered: what the client would really do without us."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from onlyworkshop.domain.exercises.alternatives import Alternative, Alternatives, Kind, Standing, standings
from onlyworkshop.domain.exercises.alternatives import cues as open_questions
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, percent
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains

MANY_GUESSES = 0.5


class AlternativesView(Protocol):
    def show_deals(self, deals: int) -> None: ...
    def show_rows(self, rows: Sequence[Standing]) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_add(self) -> None: ...


class AlternativesPresenter:
    """Places are `add`, `deals`, and `<field>.<id>` for the fields of Alternative."""

    def __init__(self, session: Session, view: AlternativesView) -> None:
        self._view = view
        self._editing = session.editing
        self._new_id = session.new_id
        self._attempts = Attempts(session.editing, view.show_refusal)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def add(self, names: Sequence[str]) -> None:
        """One row per name, all or none, in one undo step."""
        fresh = [(self._new_id(), name) for name in names]
        if self._attempts.done("add", _edited(lambda chapter: _with_rows(chapter, fresh))):
            self._view.clear_add()

    def type(self, place: str, text: str) -> None:
        """A keystroke in a name or in why they were chosen."""
        name, identity = place.split(".", 1)
        self._attempts.typed(place, _edited(_changing(identity, name, text)))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: int | bool | str) -> None:
        """A number, a kind or a tick, whole."""
        name, identity = place.split(".", 1)
        known = Kind(str(value)) if name == "kind" else value
        self._attempts.done(place, _edited(_changing(identity, name, known)))

    def review(self, deals: int) -> None:
        """How many deals the group has looked at."""
        self._attempts.done("deals", _edited(lambda chapter: chapter.replaced(deals_reviewed=deals)))

    def remove(self, identity: str) -> None:
        """The row, its placements and its swap answers are gone; undo brings them back."""
        gone = self._editing.workshop.alternatives.find(identity)
        if gone and self._attempts.done("add", lambda w: w.without_alternative(identity)):
            self._view.show_notice(_("“{name}” removed.").format(name=gone.name))

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("alternatives", "field")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        chapter = now.alternatives
        by_id = {one.alternative.id: one for one in standings(chapter)}
        self._view.show_deals(chapter.deals_reviewed)
        self._view.show_rows([by_id[one.id] for one in chapter.rows])
        self._view.show_cues((*gains(now, "alternatives"), *cues(chapter)))


def cues(chapter: Alternatives) -> tuple[str, ...]:
    """What the facilitator may want to ask about, each in a few words."""
    found = open_questions(chapter)
    guesses = found.guesses if found.guesses is not None and found.guesses >= MANY_GUESSES else None
    said = (
        (found.nothing_missing, _("What about doing nothing?")),
        (found.too_few_carried, _("Carry at least two.")),
        (found.only_rivals_carried, _("Only rivals are carried: add a choice that is none.")),
        (guesses is not None, _("{share} are guesses.").format(share=percent(guesses or 0))),
    )
    return tuple(words for true, words in said if true)


def _edited(edit: Callable[[Alternatives], Alternatives]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(alternatives=edit(w.alternatives))


def _with_rows(chapter: Alternatives, fresh: Sequence[tuple[str, str]]) -> Alternatives:
    for identity, name in fresh:
        chapter = chapter.with_row(Alternative.made(id=identity, name=name))
    return chapter


def _changing(identity: str, name: str, value: Any) -> Callable[[Alternatives], Alternatives]:
    def change(chapter: Alternatives) -> Alternatives:
        row = chapter.find(identity)
        if not row:
            raise Unknown(field="alternative")
        return chapter.changed(row.replaced(**{name: value}))

    return change
