"""Evidence under every word: which cards stand behind the clauses of a draft, and what they are worth."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from onlyworkshop.domain.clauses import clauses
from onlyworkshop.domain.exercises.competitor_map import board
from onlyworkshop.domain.exercises.drafts import Draft, Link, SlotName
from onlyworkshop.domain.exercises.ingredients import Potential, potentials
from onlyworkshop.domain.exercises.scores import opportunities
from onlyworkshop.domain.workshop import Workshop

CardKind = Literal["want", "ingredient", "alternative"]
_LEAD: tuple[SlotName, ...] = ("subject", "category")


class Backing(NamedTuple):
    """A card behind a clause, with what is known of it; None where nothing is.

    `opportunity` of the want, or of the want that the ingredient serves (0 to 20); `potential` (0 to 100) and `proof`
    (0 to 3) of the ingredient; `spot` of the alternative on the first map that is revealed (0 to 10 across and up).
    """

    kind: CardKind
    card: str
    text: str
    opportunity: float | None = None
    potential: float | None = None
    proof: int | None = None
    spot: tuple[float, float] | None = None


class ClauseEvidence(NamedTuple):
    """What one part of the statement says, from `start` to `end`, and the cards that stand behind it."""

    start: int
    end: int
    text: str
    slot: SlotName
    cards: tuple[Backing, ...]

    @property
    def unsupported(self) -> bool:
        """A claim without evidence yet."""
        return not self.cards


class EvidenceBoard(NamedTuple):
    """What the room sees of one draft: its clauses with their cards."""

    clauses: tuple[ClauseEvidence, ...]


class Sources(NamedTuple):
    """What the cards of a workshop are worth, reckoned once for all of its drafts."""

    workshop: Workshop
    scores: Mapping[str, float]
    potentials: Mapping[str, Potential]
    spots: Mapping[str, tuple[float, float]]


def sources(workshop: Workshop) -> Sources:
    """Everything that can stand behind a clause."""
    scores = opportunity_scores(workshop)
    carried = [row.id for row in workshop.alternatives.carried()]
    found = potentials(workshop.ingredients, scores, carried)
    return Sources(workshop, scores, {one.ingredient.id: one for one in found}, dict(_spots(workshop)))


def opportunity_scores(workshop: Workshop) -> dict[str, float]:
    """The opportunity score of every want that was scored and revealed, 0 to 20, by its id."""
    return {want: one.score for want, one in opportunities(workshop.scores).items()}


def evidence(known: Sources, draft: Draft) -> tuple[ClauseEvidence, ...]:
    """The clauses of the draft as it reads now, each with its cards.

    A link belongs to a slot, so clauses that play the part of one slot and stand side by side are one here; what
    stands behind who we are and what we are stands behind the lead.
    """
    text = known.workshop.wording(draft)
    found = []
    for slot, group in groupby(clauses(text, draft.slots), key=lambda clause: clause.slot):
        first, *rest = group
        start, end = first.start, (rest[-1] if rest else first).end
        cards = (backing(known, link.kind, link.card) for link in _behind(draft.links, slot))
        found.append(ClauseEvidence(start, end, text[start:end], slot, tuple(filter(None, cards))))
    return tuple(found)


def backing(known: Sources, kind: CardKind, card: str) -> Backing | None:
    """The card with this id; None when it is gone."""
    match kind:
        case "want":
            want = known.workshop.wants.find(card)
            return Backing("want", want.id, want.text, opportunity=known.scores.get(want.id)) if want else None
        case "ingredient":
            return _ingredient(known, known.potentials.get(card))
        case "alternative":
            row = known.workshop.alternatives.find(card)
            return Backing("alternative", row.id, row.name, spot=known.spots.get(row.id)) if row else None


def _ingredient(known: Sources, found: Potential | None) -> Backing | None:
    if not found:
        return None
    row = found.ingredient
    score = known.scores.get(row.want or "")
    return Backing("ingredient", row.id, row.action, score, found.potential, row.proof)


def _behind(links: Sequence[Link], slot: SlotName) -> Iterator[Link]:
    """Each card once, in the order in which the cards were taken."""
    slots = _LEAD if slot in _LEAD else (slot,)
    seen = set()
    for link in links:
        if link.slot in slots and (link.kind, link.card) not in seen:
            seen.add((link.kind, link.card))
            yield link


def _spots(workshop: Workshop) -> Iterator[tuple[str, tuple[float, float]]]:
    """Where the alternatives stand on the first map that everybody has seen."""
    shown = next((one for one in workshop.competitor_map.maps if one.revealed), None)
    for spot in board(shown, workshop.players("")).spots if shown else ():
        yield spot.player.id, (spot.x.mean, spot.y.mean)
