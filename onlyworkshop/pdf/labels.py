"""What the values of the domain are called on paper."""

from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.trials import Answer
from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.voting import Spread
from onlyworkshop.language import _, number, percent, plural


def kind_name(kind: Kind) -> str:
    """What sort of choice an alternative is."""
    return {
        Kind.RIVAL: _("Rival"),
        Kind.INDIRECT: _("Another way"),
        Kind.IN_HOUSE: _("The client’s own people"),
        Kind.NOTHING: _("Do nothing"),
    }[kind]


def evidence_name(evidence: int) -> str:
    """How we know."""
    return {1: _("guess"), 2: _("heard or seen"), 3: _("recorded or confirmed")}[evidence]


def answer_name(answer: Answer | None) -> str:
    """Whether somebody else could say it."""
    return {Answer.YES: _("yes"), Answer.NO: _("no"), Answer.UNKNOWN: _("don’t know"), None: "–"}[answer]


def yes_or_no(yes: bool | None) -> str:
    """A plain answer, or a dash for none."""
    return "–" if yes is None else _("yes") if yes else _("no")


def fate_name(fate: Fate) -> str:
    """What became of a parked item."""
    return {
        Fate.OPEN: _("still open"),
        Fate.DROPPED: _("dropped"),
        Fate.ASSIGNED: _("assigned"),
        Fate.ANSWERED: _("answered"),
    }[fate]


def share_words(share: float | None) -> str:
    """A share of 0 to 1 as a percentage, or a dash for none."""
    return "–" if share is None else percent(share)


def spread_words(spread: Spread | None) -> str:
    """`mean 4.2 (3 to 5), n = 8`, or a dash for none."""
    if not spread:
        return "–"
    return _("mean {mean} ({low} to {high}), n = {n}").format(
        mean=number(spread.mean), low=number(spread.low), high=number(spread.high), n=spread.n
    )


def minutes_words(minutes: int) -> str:
    """`12 minutes`."""
    return plural("{n} minute", "{n} minutes", minutes)
