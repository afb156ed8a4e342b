"""The proof register: a statement split into the parts that must be true, and how they stand."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onlyworkshop.domain.claptrap import Severity, Term, lint
from onlyworkshop.domain.clauses import clauses
from onlyworkshop.domain.exercises.drafts import Draft, SlotName, Slots
from onlyworkshop.domain.exercises.proof import MOST_PARTS, Aspect, Interview, Part, Proof, Standing, coverage, standing
from onlyworkshop.domain.exercises.wants import Source, Want, Wants
from onlyworkshop.domain.people import People
from onlyworkshop.domain.sentence import SaysOnly, lead_end, says_only
from onlyworkshop.domain.voting import share
from onlyworkshop.domain.workshop import Workshop

LONGEST_PART = 160
MANY_ASSUMED = 0.5
MOST_TASKS = 5
_ASPECTS: dict[SlotName, Aspect] = {
    "subject": Aspect.CATEGORY,
    "category": Aspect.CATEGORY,
    "does_what": Aspect.ACTION,
    "support_line": Aspect.ACTION,
    "for_whom": Aspect.SCOPE,
    "where_when": Aspect.SCOPE,
}
_ORDER = (Aspect.ONLY, Aspect.ABSOLUTE, Aspect.CATEGORY, Aspect.ACTION, Aspect.SCOPE)
_ENDS = " .,;:–—!"
_OPENING = re.compile(r"^(?:ones?|that|who|which)(?:\s+|$)", re.IGNORECASE)


class Piece(NamedTuple):
    """Words of a statement that can be checked, and what of it they say."""

    text: str
    aspect: Aspect


class Line(NamedTuple):
    """A part as the room sees it: without where its proof is kept."""

    part: Part
    owner: str


class ProofBoard(NamedTuple):
    """What the room sees: the wording, its parts with what is held, and how many have been asked."""

    wording: str
    lines: tuple[Line, ...]
    coverage: float | None
    standing: Standing


def pieces(text: str, slots: Slots, terms: Sequence[Term]) -> tuple[Piece, ...]:
    """ONLY itself, every absolute word, the category, what is done, for whom and where (method E12).

    A category of "ones" promises nothing and is left out.
    """
    found = dict.fromkeys((*_only(text), *_absolutes(text, terms), *_clauses(text, slots)))
    once = {piece.text.casefold(): piece for piece in reversed(found) if piece.text}
    return tuple(sorted(once.values(), key=lambda one: (_ORDER.index(one.aspect), text.find(one.text))))


def split(proof: Proof, wording: str, found: Sequence[Piece], fresh: Sequence[str]) -> Proof:
    """The parts of this wording; a row stays as long as its words still stand there, or never stood there.

    Pieces that stood in the wording before are not proposed twice: the group has kept, changed or removed them.
    `fresh` has an id for every piece. At most 24 parts.
    """
    before = proof.split if proof.parts else ""
    kept = [one for one in proof.parts if _stands(one.text, wording) or not _stands(one.text, before)]
    added = [
        Part(id=identity, text=piece.text, aspect=piece.aspect)
        for piece, identity in zip(found, fresh, strict=True)
        if not _stands(piece.text, before) and piece.text.casefold() not in {one.text.casefold() for one in kept}
    ]
    return proof.replaced(split=wording, parts=tuple([*kept, *added][:MOST_PARTS]))


def wording_now(workshop: Workshop) -> str:
    """The statement; before the choice, the draft that was taken apart as it reads now; else the sentence itself."""
    said = workshop.proof.split
    draft = _draft_of(workshop, said)
    return workshop.statement() or (workshop.wording(draft) if draft else said)


def slots_of(workshop: Workshop, wording: str) -> Slots:
    """The slots of the draft that reads, or once read, like this; blank ones for a sentence of its own."""
    draft = _draft_of(workshop, wording)
    return draft.slots if draft else Slots()


def assumed(wants: Wants) -> float | None:
    """Assumption share: assumed / all, 0 to 1, of the cards that the Client voice left standing (method E4)."""
    cards = wants.standing()
    return share(sum(card.source is Source.ASSUMED for card in cards), len(cards))


def tasks(wants: Wants, interviews: Sequence[Interview]) -> tuple[Want, ...]:
    """What to ask clients about while more than half of the wants are assumed: up to five, the shortlist first."""
    if (assumed(wants) or 0.0) <= MANY_ASSUMED:
        return ()
    asked = {one.want for one in interviews}
    guesses = [card for card in wants.standing() if card.source is Source.ASSUMED and card.id not in asked]
    return tuple(sorted(guesses, key=lambda card: not card.shortlisted)[: max(0, MOST_TASKS - len(asked - {None}))])


def board(proof: Proof, people: People) -> ProofBoard:
    """The register for everybody's eyes."""
    lines = tuple(Line(part.replaced(where_kept=""), people.name(part.owner)) for part in proof.parts)
    return ProofBoard(proof.split, lines, coverage(proof), standing(proof))


def _draft_of(workshop: Workshop, wording: str) -> Draft | None:
    rewritten = {trial.draft for trial in workshop.trials.rows if trial.text == wording}
    return next((one for one in workshop.drafts.rows if one.text == wording or one.id in rewritten), None)


def _only(text: str) -> Iterator[Piece]:
    if says_only(text) is not SaysOnly.MISSING:
        yield Piece("ONLY", Aspect.ONLY)


def _absolutes(text: str, terms: Sequence[Term]) -> Iterator[Piece]:
    for finding in lint(text, terms).findings:
        if finding.severity is Severity.PROOF:
            yield Piece(finding.text, Aspect.ABSOLUTE)


def _clauses(text: str, slots: Slots) -> Iterator[Piece]:
    lead = lead_end(text) or 0
    for clause in clauses(text, slots):
        aspect = _ASPECTS[clause.slot]
        said = text[max(clause.start, lead) : clause.end] if aspect is Aspect.CATEGORY else clause.text
        bare = _bare(said)
        nobody = aspect is Aspect.CATEGORY and bare != said.strip(_ENDS)
        yield Piece(bare, Aspect.ACTION if nobody else aspect)


def _bare(text: str) -> str:
    """The words without what opens or ends a clause, and short enough for a row."""
    said = _OPENING.sub("", text.strip(_ENDS))
    return said if len(said) <= LONGEST_PART else said[:LONGEST_PART].rpartition(" ")[0]


def _stands(part: str, wording: str) -> bool:
    """Whether these words stand in the wording, whole."""
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", wording, re.IGNORECASE) is not None
