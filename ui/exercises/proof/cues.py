"""What the facilitator may want to ask about, in a few words each."""

from datetime import date

from onlyworkshop.domain.exercises.proof import TARGET, Evidence, Proof, coverage, resting_on_testimonials, standing
from onlyworkshop.domain.exercises.wants import Wants
from onlyworkshop.domain.register import MANY_ASSUMED, assumed
from onlyworkshop.language import _, percent, plural


def register_cues(chapter: Proof, changed: bool, today: date) -> tuple[str, ...]:
    """How much is held, what has nobody's name, and whether the sentence has moved on."""
    parts = chapter.parts
    covered = coverage(chapter)
    unowned = sum(not part.proven and not (part.owner and part.due) for part in parts)
    unnamed = sum(part.evidence is Evidence.NONE for part in parts)
    first = standing(chapter).first_due
    said = (
        (changed, _("The sentence reads differently now: take it apart again.")),
        (covered is not None, _("{share} of the parts are held.").format(share=percent(covered or 0))),
        (
            unnamed > 0,
            plural("{n} part does not say what would prove it.", "{n} do not say what would prove them.", unnamed),
        ),
        (
            unowned > 0,
            plural("{n} open part lacks a name or a date.", "{n} open parts lack a name or a date.", unowned),
        ),
        (first is not None, _due((first - today).days) if first else ""),
        (resting_on_testimonials(chapter), _("Kind words alone are no record: what else would prove it?")),
    )
    return tuple(words for true, words in said if true)


def asking_cues(chapter: Proof, wants: Wants) -> tuple[str, ...]:
    """Who is still to be asked, what has been answered, and how much was only assumed."""
    stands = standing(chapter)
    share = assumed(wants)
    said = (
        (
            True,
            _("Clients {n} of {target}, colleagues {m} of {target}.").format(
                n=stands.clients, m=stands.colleagues, target=TARGET
            ),
        ),
        (bool(stands.clients) and not stands.lost_clients, _("Nobody we lost is on the list.")),
        (bool(stands.true.n), _("True: {yes} of {n} say yes.").format(yes=stands.true.yes, n=stands.true.n)),
        (
            bool(stands.matters.n),
            _("Matters: {yes} of {n} say yes.").format(yes=stands.matters.yes, n=stands.matters.n),
        ),
        (
            share is not None and share > MANY_ASSUMED,
            _("{share} of the wants are assumed.").format(share=percent(share or 0)),
        ),
    )
    return tuple(words for true, words in said if true)


def _due(days: int) -> str:
    if days < 0:
        return plural("The first date passed {n} day ago.", "The first date passed {n} days ago.", -days)
    return plural("The first is due in {n} day.", "The first is due in {n} days.", days)
