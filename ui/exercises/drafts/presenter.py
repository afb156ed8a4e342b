"""E9 asked and answered: many drafts, fast, from everyone."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.catalogue import listing
from onlyworkshop.domain.claptrap import Report, lint
from onlyworkshop.domain.evidence import backing, evidence
from onlyworkshop.domain.exercises.drafts import Draft, Drafts, Link, SlotName, Slots
from onlyworkshop.domain.people import People
from onlyworkshop.domain.refusal import Refusal, TooMany, Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _, plural
from onlyworkshop.services.editing import WorkshopChanged
from onlyworkshop.services.session import Session
from onlyworkshop.wording import sentence
from ui.exercises.attempts import Attempts
from ui.exercises.drafts.composer import Composer
from ui.exercises.drafts.cues import cues, wording_cues
from ui.exercises.drafts.linking import LinkingPresenter, LinkingView
from ui.exercises.gains import gains

BEST_PER_AUTHOR = 2
LONGEST_WHOM = 60


class Line(NamedTuple):
    """One draft of the list: its author's name, empty when nobody is known, what the linter says, and how many of its
    clauses have evidence."""

    draft: Draft
    author: str
    report: Report
    supported: int
    clauses: int


class DraftsView(LinkingView, Protocol):
    def show_lines(self, lines: Sequence[Line], summary: str) -> None: ...
    def show_examples(self, reports: Sequence[Report]) -> None: ...
    def show_authors(self, options: Sequence[tuple[str, str]]) -> None: ...
    def show_composer(self, composer: Composer) -> None: ...
    def show_sentence(self, text: str, report: Report, cards: Sequence[str]) -> None: ...
    def show_slot(self, name: str, text: str) -> None: ...
    def show_cues(self, cues: Sequence[str]) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...
    def show_notice(self, text: str) -> None: ...


class DraftsPresenter:
    """Places are the names of Slots, `text`, `round`, and `best.<id>` or `carried.<id>`."""

    def __init__(self, session: Session, view: DraftsView) -> None:
        self._view = view
        self._session = session
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._reports: dict[str, Report] = {}
        now = session.editing.workshop
        whom = now.field.client_group
        self._composer = Composer(whom if len(whom) <= LONGEST_WHOM else "")
        self.linking = LinkingPresenter(session, view)
        self.close = session.editing.changed.subscribe(self._on_workshop_changed)
        view.show_examples([lint(text, session.terms) for text in listing("examples")])
        view.show_authors(_authors(now.people))
        self._show_composer()
        self._show_drafts(now)

    def pick(self, name: SlotName) -> None:
        """Offer the cards that may stand behind this slot."""
        self.linking.offer(name, self._composer.links, self._take)

    def slot(self, name: str, text: str) -> None:
        """A keystroke in a slot: the sentence follows, unless it was written by hand."""
        self._composer.slot(name, text)
        self._view.show_refusal(name, "")
        self._show_sentence()

    def write(self, text: str) -> None:
        """A keystroke in the sentence."""
        self._composer.write(text)
        self._view.show_refusal("text", "")
        self._show_sentence()

    def author(self, person: str) -> None:
        """Who writes; nobody when empty."""
        self._composer.author = person or None

    def turn(self, number: int) -> None:
        """The round in which the next drafts are written."""
        self._composer.round = number
        self._view.show_refusal("round", "")

    def submit(self) -> None:
        """Keep what is being written, and begin the next."""
        editing = self._composer.editing
        try:
            fields = self._composer.fields()
            old = self._session.editing.workshop.drafts.find(editing) if editing else None
            draft = old.replaced(**fields) if old else Draft.made(id=self._session.new_id(), **fields)
        except Refusal as refusal:
            self._view.show_refusal(refusal.field, sentence(refusal))
            return
        kept = Drafts.changed if old else Drafts.with_row
        if self._attempts.done("text", _edited(lambda chapter: kept(chapter, draft))):
            self._composer.clear()
            self._show_composer()

    def add_many(self, lines: Sequence[str]) -> None:
        """One draft per line, all or none, in one undo step. A line without ONLY says what we do."""
        written, turn = self._composer.author, self._composer.round

        def adding(chapter: Drafts) -> Drafts:
            for line in lines:
                slots = Slots() if "only" in line.casefold().split() else Slots.made(does_what=line)
                text = line if not slots.does_what else slots.sentence()
                draft = Draft.made(id=self._session.new_id(), text=text, slots=slots, author=written, round=turn)
                chapter = chapter.with_row(draft)
            return chapter

        if self._attempts.done("does_what", _edited(adding)):
            self._composer.clear()
            self._show_composer()

    def edit(self, identity: str) -> None:
        """Write on this draft again."""
        draft = self._session.editing.workshop.drafts.find(identity)
        if draft:
            self._composer.load(draft)
            self._show_composer()

    def cancel(self) -> None:
        """Leave the draft as it was."""
        self._composer.clear()
        self._show_composer()

    def mark(self, place: str, on: bool) -> None:
        """One of its author's two best; carried to the tests."""
        name, identity = place.split(".", 1)
        self._attempts.done(place, _edited(lambda chapter: _marked(chapter, identity, name, on)))

    def remove(self, identity: str) -> None:
        """The draft, its tests and its choice are gone; undo brings them back."""
        if self._attempts.done("text", lambda w: w.without_draft(identity)):
            self._view.show_notice(_("Draft removed."))

    def _take(self, link: Link, text: str) -> None:
        try:
            self._composer.take(link, text)
        except Refusal as refusal:
            self._view.show_refusal(link.slot, sentence(refusal))
            return
        self._view.show_slot(link.slot, self._composer.slots[link.slot])
        self._show_sentence()

    def _on_workshop_changed(self, event: WorkshopChanged) -> None:
        if event.after.people is not event.before.people:
            self._view.show_authors(_authors(event.after.people))
        read = ("drafts", "people", "trials", "ingredients", "wants", "alternatives", "field")
        if any(getattr(event.after, part) is not getattr(event.before, part) for part in read):
            self._show_drafts(event.after)
        self.linking.follow()

    def _show_composer(self) -> None:
        self._view.show_composer(self._composer)
        self._show_sentence()

    def _show_sentence(self) -> None:
        cards = (backing(self.linking.known(), link.kind, link.card) for link in self._composer.links)
        report = lint(self._composer.text, self._session.terms)
        self._view.show_sentence(self._composer.text, report, [card.text for card in cards if card])

    def _show_drafts(self, now: Workshop) -> None:
        known = self._reports
        self._reports = {
            one.text: known.get(one.text) or lint(one.text, self._session.terms) for one in now.drafts.rows
        }
        self._view.show_lines([self._line(one, now) for one in now.drafts.rows], summary(now.drafts))
        reports = [self._reports[one.text] for one in now.drafts.rows]
        self._view.show_cues((*gains(now, "drafts"), *cues(now), *wording_cues(reports, self._session.terms)))

    def _line(self, draft: Draft, now: Workshop) -> Line:
        found = evidence(self.linking.known(), draft)
        supported = sum(not one.unsupported for one in found)
        return Line(draft, now.people.name(draft.author), self._reports[draft.text], supported, len(found))


def summary(drafts: Drafts) -> str:
    """`7 drafts · 4 carried`."""
    written = plural("{n} draft", "{n} drafts", len(drafts.rows))
    return f"{written} · " + _("{n} carried").format(n=len(drafts.carried()))


def _authors(people: People) -> tuple[tuple[str, str], ...]:
    return (("", _("Nobody in particular")), *((one.id, one.name) for one in people.members))


def _edited(edit: Callable[[Drafts], Drafts]) -> Callable[[Workshop], Workshop]:
    return lambda w: w.replaced(drafts=edit(w.drafts))


def _marked(chapter: Drafts, identity: str, name: str, on: bool) -> Drafts:
    draft = chapter.find(identity)
    if not draft:
        raise Unknown(field="draft")
    best = [one for one in chapter.rows if one.best and one.author == draft.author and draft.author]
    if name == "best" and on and len(best) >= BEST_PER_AUTHOR:
        raise TooMany(BEST_PER_AUTHOR, field="best_drafts")
    return chapter.changed(draft.replaced(**{name: on}))
