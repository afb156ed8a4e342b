"""E9 Draft the ONLY Statement: many drafts, fast, from everyone."""

from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value, Within

MOST_DRAFTS = 200
MOST_CARRIED = 6
MOST_LINKS = 12
LONGEST_STATEMENT = 240
SHORTEST_STATEMENT = 20
DEFAULT_SUBJECT = "We are"


class Slots(Value):
    """The parts a draft is made of; every one may be blank while the group is still looking."""

    subject: Annotated[str, Line(1, 40, blank=True)] = DEFAULT_SUBJECT
    category: Annotated[str, Line(1, 40, blank=True)] = "ones"
    does_what: Annotated[str, Line(5, 120, blank=True)] = ""
    for_whom: Annotated[str, Line(1, 60, blank=True)] = ""
    where_when: Annotated[str, Line(1, 60, blank=True)] = ""
    support_line: Annotated[str, Line(1, 120, blank=True)] = ""

    def sentence(self) -> str:
        """The slots read as one statement; blank slots leave no trace."""
        lead = f"{self.subject or DEFAULT_SUBJECT} the ONLY {self.category or 'ones'} that {self.does_what}"
        whom = f"for {self.for_whom}" if self.for_whom else ""
        first = " ".join(part for part in (lead.strip(), whom, self.where_when) if part).rstrip(". ") + "."
        return f"{first} {self.support_line}".strip()

    def filled(self) -> int:
        """How many of the six slots say something."""
        return sum(bool(text) for text in dict(self).values())


SlotName = Literal["subject", "category", "does_what", "for_whom", "where_when", "support_line"]


class Link(Value):
    """The card that stands behind a slot: a want, an ingredient or an alternative."""

    slot: SlotName
    kind: Literal["want", "ingredient", "alternative"]
    card: Id


class Draft(Value):
    """One wording of 20 to 240 characters, its author (a person's id, or nobody) and the round it was written in.

    `links` are the cards behind its slots; `best` marks one of the author's own two best; `carried` takes it to the
    tests.
    """

    id: Id
    text: Annotated[str, Line(SHORTEST_STATEMENT, LONGEST_STATEMENT)]
    slots: Slots = Slots()
    links: Annotated[tuple[Link, ...], Bounds(max_length=MOST_LINKS)] = ()
    author: Id | None = None
    round: Annotated[int, Within(1, 6)] = 1
    best: bool = False
    carried: bool = False

    def linking(self, link: Link) -> Self:
        """This card stands behind this slot. Raises TooMany."""
        others = self.unlinking(link).links
        if len(others) >= MOST_LINKS:
            raise TooMany(MOST_LINKS, field="links")
        return self.replaced(links=(*others, link))

    def relinking(self, link: Link) -> Self:
        """This card stands behind this slot, or no longer if it did. Raises TooMany."""
        return self.unlinking(link) if link in self.links else self.linking(link)

    def unlinking(self, link: Link) -> Self:
        """This card no longer stands behind this slot."""
        return self.replaced(links=tuple(one for one in self.links if one != link))

    def without_card(self, kind: str, card: str) -> Self:
        """No slot rests on a card that is gone."""
        return self.replaced(links=tuple(one for one in self.links if (one.kind, one.card) != (kind, card)))


class Drafts(Value):
    """Up to 200 drafts in the order they were written; up to six are carried."""

    rows: Annotated[tuple[Draft, ...], Bounds(max_length=MOST_DRAFTS)] = ()

    def find(self, draft: str) -> Draft | None:
        """The draft with this id, or None."""
        return next((row for row in self.rows if row.id == draft), None)

    def with_row(self, row: Draft) -> Self:
        """One more draft. Raises TooMany."""
        if len(self.rows) >= MOST_DRAFTS:
            raise TooMany(MOST_DRAFTS, field="drafts")
        return self.replaced(rows=(*self.rows, row))

    def changed(self, row: Draft) -> Self:
        """The draft of the same id replaced. Raises Unknown, TooMany (carried)."""
        if not self.find(row.id):
            raise Unknown(field="draft")
        changed = self.replaced(rows=tuple(row if one.id == row.id else one for one in self.rows))
        if row.carried and len(changed.carried()) > MOST_CARRIED:
            raise TooMany(MOST_CARRIED, field="carried_drafts")
        return changed

    def without(self, draft: str) -> Self:
        """The drafts without this one."""
        return self.replaced(rows=tuple(one for one in self.rows if one.id != draft))

    def without_card(self, kind: str, card: str) -> Self:
        """No draft rests on a card that is gone."""
        return self.replaced(rows=tuple(row.without_card(kind, card) for row in self.rows))

    def carried(self) -> tuple[Draft, ...]:
        """The drafts that go to the tests."""
        return tuple(row for row in self.rows if row.carried)


class DraftsBoard(NamedTuple):
    """What the room sees: the drafts without names, the newest round, how many there are and who still writes."""

    drafts: tuple[Draft, ...]
    round: int


def board(drafts: Drafts) -> DraftsBoard:
    """All drafts, those carried first, otherwise in the order they were written."""
    ordered = sorted(drafts.rows, key=lambda row: not row.carried)
    return DraftsBoard(tuple(ordered), max((row.round for row in drafts.rows), default=1))


def per_author(drafts: Drafts) -> dict[str | None, int]:
    """How many drafts each author has written."""
    counts: dict[str | None, int] = {}
    for row in drafts.rows:
        counts[row.author] = counts.get(row.author, 0) + 1
    return counts
