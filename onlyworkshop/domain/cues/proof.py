"""E12: what is not proven or owned yet, and who has not been asked."""

from collections.abc import Iterator

from onlyworkshop.domain.cues.cue import Case, Cue, CueKey, cue
from onlyworkshop.domain.exercises.proof import TARGET, Evidence, coverage, resting_on_testimonials, standing
from onlyworkshop.domain.register import MANY_ASSUMED, assumed, wording_now
from onlyworkshop.domain.workshop import Workshop


def register(case: Case) -> Iterator[Cue]:
    """Whether the sentence has moved on, what has nobody's name, and how much is held."""
    now = case.workshop
    chapter = now.proof
    if chapter.split and wording_now(now) != chapter.split:
        yield cue(CueKey.PROOF_CHANGED)
    if not now.statement():
        yield cue(CueKey.PROOF_UNDECIDED)
    yield from _due(now)
    yield from _open_parts(now)
    if resting_on_testimonials(chapter):
        yield cue(CueKey.PROOF_TESTIMONIALS)
    held = coverage(chapter)
    if held is not None:
        yield cue(CueKey.PROOF_HELD, share=held)


def asking(case: Case) -> Iterator[Cue]:
    """Who is still to be asked, how much was only assumed, and what has been answered."""
    now = case.workshop
    stands, guessed = standing(now.proof), assumed(now.wants)
    if stands.clients and not stands.lost_clients:
        yield cue(CueKey.ASKING_NO_LOST)
    if guessed is not None and guessed > MANY_ASSUMED:
        yield cue(CueKey.ASKING_ASSUMED, share=guessed)
    yield cue(CueKey.ASKING_COUNT, clients=stands.clients, colleagues=stands.colleagues, target=TARGET)
    if stands.true.n:
        yield cue(CueKey.ASKING_TRUE, yes=stands.true.yes, n=stands.true.n)
    if stands.matters.n:
        yield cue(CueKey.ASKING_MATTERS, yes=stands.matters.yes, n=stands.matters.n)


def _due(now: Workshop) -> Iterator[Cue]:
    first = standing(now.proof).first_due
    days = (first - now.agenda.day).days if first else None
    if days is not None and days < 0:
        yield cue(CueKey.PROOF_OVERDUE, n=-days)
    elif days is not None:
        yield cue(CueKey.PROOF_DUE, n=days)


def _open_parts(now: Workshop) -> Iterator[Cue]:
    parts = now.proof.parts
    unnamed = sum(part.evidence is Evidence.NONE for part in parts)
    unowned = sum(not part.proven and not (part.owner and part.due) for part in parts)
    if unnamed:
        yield cue(CueKey.PROOF_UNNAMED, n=unnamed)
    if unowned:
        yield cue(CueKey.PROOF_UNOWNED, n=unowned)
