"""What may stand behind a clause, and what does: offers, links, and the room looking at them."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from onlyworkshop.domain.boards import Spotlight
from onlyworkshop.domain.evidence import Backing, CardKind, ClauseEvidence, Sources, backing, evidence, sources
from onlyworkshop.domain.exercises.drafts import Draft, Link, SlotName
from onlyworkshop.domain.refusal import Unknown
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.services.session import Session
from ui.exercises.attempts import Attempts


class Offered(NamedTuple):
    """A card that may be taken, and whether it is."""

    card: Backing
    taken: bool


class LinkingView(Protocol):
    def show_offers(self, title: str, offers: Sequence[Offered]) -> None: ...
    def show_evidence(self, shown: Sequence[ClauseEvidence], chosen: int, in_room: bool) -> None: ...
    def hide_evidence(self) -> None: ...
    def hide_offers(self) -> None: ...
    def show_refusal(self, place: str, sentence: str) -> None: ...


class LinkingPresenter:
    """Cards are put behind a slot of what is being written (`behind` is told), or behind a clause of a draft."""

    def __init__(self, session: Session, view: LinkingView) -> None:
        self._session = session
        self._view = view
        self._attempts = Attempts(session.editing, view.show_refusal)
        self._draft = ""
        self._clause = 0
        self._taking: Callable[[Link, str], None] = self._link
        self._slot: SlotName = "does_what"
        self._known: tuple[Workshop, Sources] | None = None

    def known(self) -> Sources:
        """What the cards are worth now; reckoned once for each state of the workshop."""
        now = self._session.editing.workshop
        if not self._known or self._known[0] is not now:
            self._known = now, sources(now)
        return self._known[1]

    def offer(self, slot: SlotName, links: Sequence[Link], taking: Callable[[Link, str], None]) -> None:
        """Offer every card for this slot; `taking` is told the one that is taken, with its words."""
        self._slot, self._taking = slot, taking
        cards = [Offered(card, Link(slot=slot, kind=card.kind, card=card.card) in links) for card in self._cards()]
        title = _("Take a card; what is typed narrows the list.") if cards else _nothing()
        self._view.show_offers(title, cards)

    def take(self, kind: CardKind, card: str) -> None:
        """The card that was chosen among the offers."""
        found = backing(self.known(), kind, card)
        self._view.hide_offers()
        if found:
            self._taking(Link(slot=self._slot, kind=kind, card=card), found.text)

    def open(self, draft: str) -> None:
        """Show what stands behind the clauses of this draft."""
        self._draft, self._clause = draft, 0
        self._show()

    def leave(self) -> None:
        """Back to the drafts; the room sees all of them again."""
        self.show_in_room(False)
        self._draft = ""
        self._view.hide_evidence()

    def choose(self, clause: int) -> None:
        """Look at this clause."""
        self._clause = clause

    def ask(self) -> None:
        """Offer cards for the chosen clause."""
        draft, shown = self._found(), self._clauses()
        if draft and shown:
            self.offer(shown[self._clause].slot, draft.links, self._link)

    def remove(self, kind: CardKind, card: str) -> None:
        """This card no longer stands behind the chosen clause."""
        slot = self._clauses()[self._clause].slot
        slots: Sequence[SlotName] = ("subject", "category") if slot == "category" else (slot,)

        def unlinked(draft: Draft) -> Draft:
            for one in slots:
                draft = draft.unlinking(Link(slot=one, kind=kind, card=card))
            return draft

        self._change(unlinked)

    def show_in_room(self, on: bool) -> None:
        """The room sees the evidence under every word of this draft, or the drafts."""
        if self._draft:
            self._session.point_at(Spotlight(draft=self._draft) if on else Spotlight())
            self._show()

    def follow(self) -> None:
        """Show what has changed, or leave when the draft is gone."""
        if self._draft and not self._found():
            self.leave()
        elif self._draft:
            self._show()

    def _link(self, link: Link, _text: str) -> None:
        self._change(lambda draft: draft.relinking(link))

    def _change(self, change: Callable[[Draft], Draft]) -> None:
        def changed(now: Workshop) -> Workshop:
            draft = now.drafts.find(self._draft)
            if not draft:
                raise Unknown(field="draft")
            return now.replaced(drafts=now.drafts.changed(change(draft)))

        self._attempts.done("text", changed)

    def _found(self) -> Draft | None:
        return self._session.editing.workshop.drafts.find(self._draft)

    def _clauses(self) -> tuple[ClauseEvidence, ...]:
        draft = self._found()
        return evidence(self.known(), draft) if draft else ()

    def _show(self) -> None:
        shown = self._clauses()
        self._clause = max(0, min(self._clause, len(shown) - 1))
        self._view.show_evidence(shown, self._clause, self._session.spotlight.draft == self._draft)

    def _cards(self) -> Iterator[Backing]:
        """Ingredients with the best potential first, the wants that go on, and who else there is."""
        known = self.known()
        now = known.workshop
        wants = sorted(now.wants.shortlist() or now.wants.standing(), key=lambda one: -known.scores.get(one.id, 0.0))
        ids: tuple[tuple[CardKind, str], ...] = (
            *(("ingredient", one) for one in known.potentials),
            *(("want", one.id) for one in wants),
            *(("alternative", one.id) for one in now.alternatives.carried()),
        )
        return (card for card in (backing(known, kind, one) for kind, one in ids) if card)


def _nothing() -> str:
    return _("There are no ingredients, wants or alternatives yet: type, and ask which rival could also say this.")
