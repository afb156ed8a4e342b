"""E12 asked and answered: what must be proven, by whom and when, and whom we ask whether it is true."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

from onlyworkshop.domain.exercises.proof import Evidence, Interview, Part, Proof, Said, Side
from onlyworkshop.domain.exercises.wants import Want
from onlyworkshop.domain.people import People
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.register import pieces, slots_of, split, tasks, wording_now
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts
from ui.exercises.gains import gains
from ui.exercises.proof.cues import asking_cues, register_cues

NOBODY_YET = "?"
_KNOWN: dict[str, Callable[[str], Any]] = {
    "evidence": Evidence,
    "side": Side,
    "true": lambda said: Said(said) if said else None,
    "matters": lambda said: Said(said) if said else None,
    "owner": lambda person: person or None,
}


class Source(NamedTuple):
    """The sentence that is or will be taken apart.

    `decided` when it is the chosen statement; `drafts` are the other ones to pick from; `changed` when it reads
    differently from what was taken apart.
    """

    wording: str
    decided: bool
    drafts: tuple[tuple[str, str], ...]
    picked: str
    changed: bool
    taken_apart: bool


class ProofView(Protocol):
    def show_source(self, source: Source) -> None: ...
    def show_parts(self, parts: Sequence[Part], people: People, today: date) -> None: ...
    def show_interviews(self, rows: Sequence[tuple[Interview, str]], people: People, today: date) -> None: ...
    def show_tasks(self, tasks: Sequence[Want]) -> None: ...
    def show_cues(self, register: Sequence[str], asking: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...
    def clear_add(self, place: str) -> None: ...


class ProofPresenter:
    """Places are `write`, `add`, `ask`, and `<field>.<id>` for the fields of Part and Interview."""

    def __init__(self, session: Session, view: ProofView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._picked = ""
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        self._show(session.editing.workshop)

    def pick(self, draft: str) -> None:
        """This draft is the one to be taken apart, as long as no statement has been chosen."""
        self._picked = draft
        self._show(self._now)

    def write(self, text: str) -> None:
        """A sentence typed here is taken apart at once."""
        if self._split("write", text):
            self._view.clear_add("write")

    def split(self) -> None:
        """Take the sentence apart, or once more after it has changed."""
        source = self._source(self._now)
        if source.wording:
            self._split("add", source.wording)

    def add_parts(self, texts: Sequence[str]) -> None:
        """Parts in the group's own words, all or none, in one undo step."""
        fresh = [(self._session.new_id(), text) for text in texts]

        def added(chapter: Proof) -> Proof:
            for identity, text in fresh:
                chapter = chapter.with_part(Part.made(id=identity, text=text))
            return chapter

        if self._attempts.done("add", _edited(added)):
            self._view.clear_add("add")

    def add_people(self, codes: Sequence[str]) -> None:
        """People to ask, all or none, in one undo step."""
        fresh = [(self._session.new_id(), code) for code in codes]

        def added(chapter: Proof) -> Proof:
            for identity, code in fresh:
                chapter = chapter.with_interview(Interview.made(id=identity, who=code))
            return chapter

        if self._attempts.done("ask", _edited(added)):
            self._view.clear_add("ask")

    def take_tasks(self) -> None:
        """One client more to ask for each want that was only assumed; who it is can be typed later."""
        now = self._now
        fresh = [(self._session.new_id(), want.id) for want in tasks(now.wants, now.proof.interviews)]

        def added(chapter: Proof) -> Proof:
            for identity, want in fresh:
                chapter = chapter.with_interview(Interview(id=identity, who=NOBODY_YET, want=want))
            return chapter

        self._attempts.done("ask", _edited(added))

    def type(self, place: str, text: str) -> None:
        """A keystroke in one of the texts of a row."""
        self._attempts.typed(place, _edited(_changing(place, text)))

    def left(self, place: str) -> None:
        """The focus has left a text."""
        self._attempts.left(place)

    def set(self, place: str, value: date | bool | str | None) -> None:
        """A choice, a tick or a date, whole."""
        known = _KNOWN.get(place.partition(".")[0])
        self._attempts.done(place, _edited(_changing(place, known(str(value or "")) if known else value)))

    def remove(self, identity: str) -> None:
        """The row is gone; undo brings it back."""
        chapter = self._now.proof
        part, interview = chapter.part(identity), chapter.interview(identity)
        if part and self._attempts.done("add", _edited(lambda c: c.without_part(identity))):
            self._view.show_notice(_("“{name}” removed.").format(name=part.text))
        if interview and self._attempts.done("ask", _edited(lambda c: c.without_interview(identity))):
            self._view.show_notice(_("“{name}” removed.").format(name=interview.who))

    @property
    def _now(self) -> Workshop:
        return self._session.editing.workshop

    def _split(self, place: str, wording: str) -> bool:
        now = self._now
        found = pieces(wording, slots_of(now, wording), self._session.terms)
        fresh = [self._session.new_id() for _piece in found]
        before = {part.id for part in now.proof.parts}
        if not self._attempts.done(place, _edited(lambda chapter: split(chapter, wording, found, fresh))):
            return False
        if before:
            after = {part.id for part in self._now.proof.parts}
            self._view.show_notice(_kept_and_new(len(before & after), len(after - before), len(before - after)))
        return True

    def _source(self, now: Workshop) -> Source:
        chapter, decided = now.proof, bool(now.statement())
        drafts = () if decided else now.drafts.carried() or now.drafts.rows
        picked = now.drafts.find(self._picked)
        wording = now.wording(picked) if picked and not decided else wording_now(now)
        return Source(
            wording=wording,
            decided=decided,
            drafts=tuple((draft.id, now.wording(draft)) for draft in drafts),
            picked=self._picked if picked else "",
            changed=bool(chapter.split) and wording != chapter.split,
            taken_apart=bool(chapter.parts),
        )

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        read = ("proof", "people", "wants", "drafts", "trials", "decision")
        if any(getattr(event.after, name) is not getattr(event.before, name) for name in read):
            self._show(event.after)

    def _show(self, now: Workshop) -> None:
        chapter, today = now.proof, now.agenda.day
        source = self._source(now)
        self._view.show_source(source)
        self._view.show_parts(chapter.parts, now.people, today)
        wants = {want.id: want.text for want in now.wants.rows}
        rows = [(one, wants.get(one.want or "", "")) for one in chapter.interviews]
        self._view.show_interviews(rows, now.people, today)
        self._view.show_tasks(tasks(now.wants, chapter.interviews))
        register = (*gains(now, "proof"), *register_cues(chapter, source.changed, today))
        self._view.show_cues(register, asking_cues(chapter, now.wants))


def _kept_and_new(kept: int, new: int, gone: int) -> str:
    said = (
        plural("{n} part kept", "{n} parts kept", kept),
        plural("{n} new", "{n} new", new),
        plural("{n} gone with its words", "{n} gone with their words", gone) if gone else "",
    )
    return ", ".join(part for part in said if part) + "."


def _edited(edit: Callable[[Proof], Proof]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(proof=edit(w.proof))


def _changing(place: str, value: Any) -> Callable[[Proof], Proof]:
    name, _dot, identity = place.partition(".")

    def change(chapter: Proof) -> Proof:
        part, interview = chapter.part(identity), chapter.interview(identity)
        if interview:
            return chapter.interview_changed(interview.replaced(**{name: value}))
        if not part:
            raise Unknown(field="part")
        changed = part.replaced(**{name: value})
        if changed.evidence is Evidence.NONE:
            changed = changed.replaced(held=False)
        return chapter.part_changed(changed)

    return change
