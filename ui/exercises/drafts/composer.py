"""A draft while it is being written."""

from collections.abc import Mapping, Sequence

from onlyworkshop.domain.exercises.drafts import DEFAULT_SUBJECT, MOST_LINKS, Draft, Link, Slots
from onlyworkshop.domain.refusal import TooMany
from onlyworkshop.domain.value import clean

CLEARED_BY_ADDING = ("does_what", "where_when", "support_line")


class Composer:
    """The slots as typed, and the sentence that they make unless it was written by hand."""

    def __init__(self, for_whom: str) -> None:
        self.slots: dict[str, str] = {**dict(Slots(subject=DEFAULT_SUBJECT)), "for_whom": for_whom}
        self.text = ""
        self.links: Sequence[Link] = ()
        self.author: str | None = None
        self.round = 1
        self.editing: str | None = None
        self._by_hand = False

    def slot(self, name: str, text: str) -> None:
        """One of the slots reads differently now."""
        self.slots[name] = text
        if not self._by_hand:
            self.text = self.built()

    def take(self, link: Link, text: str) -> None:
        """The card stands behind its slot, and its words in it if the slot is empty; taken again, it is let go.

        Raises TooMany.
        """
        if link in self.links:
            self.links = [one for one in self.links if one != link]
            return
        if len(self.links) >= MOST_LINKS:
            raise TooMany(MOST_LINKS, field="links")
        self.links = [*self.links, link]
        if not clean(self.slots[link.slot]) or self.slots[link.slot] == dict(Slots())[link.slot]:
            self.slot(link.slot, text)

    def write(self, text: str) -> None:
        """The sentence itself was edited; emptied, it follows the slots again."""
        self._by_hand = bool(clean(text)) and text != self.built()
        self.text = text

    def built(self) -> str:
        """The sentence that the slots make; empty until they say what we do."""
        if not clean(self.slots["does_what"]):
            return ""
        typed = {name: clean(text) for name, text in self.slots.items()}
        return Slots().model_copy(update=typed).sentence()

    def load(self, draft: Draft) -> None:
        """Write on an existing draft."""
        self.slots = dict(draft.slots)
        self.text = draft.text
        self.links = draft.links
        self._by_hand = draft.text != self.built()
        self.author, self.round, self.editing = draft.author, draft.round, draft.id

    def clear(self) -> None:
        """Ready for the next draft by the same author in the same round."""
        self.slots.update(dict.fromkeys(CLEARED_BY_ADDING, ""))
        self.text, self.editing, self._by_hand = "", None, False
        self.links = ()

    def fields(self) -> Mapping[str, object]:
        """What a Draft is made of. Raises a Refusal of the slot that cannot be kept."""
        slots = Slots.made(**self.slots)
        links = tuple(self.links)
        return {"text": self.text, "slots": slots, "links": links, "author": self.author, "round": self.round}
