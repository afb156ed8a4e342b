"""The swap test of E10, clause by clause: what of the statement is ours alone, and what must be rewritten [ours]."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from onlyworkshop.domain.clauses import Clause, clauses
from onlyworkshop.domain.exercises.drafts import Slots
from onlyworkshop.domain.exercises.trials import Answer, Swap, Trial


class Hold(StrEnum):
    """How a clause stands: nobody else can say it, somebody can, somebody does it better, or we do not know."""

    HOLDS = "holds"
    SHARED = "shared"
    THEIRS = "theirs"
    UNKNOWN = "unknown"


class ClauseVerdict(NamedTuple):
    """One clause; `hold` is None while it was not asked about everybody. `sharing` could say it too (ids)."""

    clause: Clause
    hold: Hold | None
    sharing: tuple[str, ...]

    @property
    def fails(self) -> bool:
        """Somebody else can say it: this is the clause to rewrite."""
        return self.hold in (Hold.SHARED, Hold.THEIRS)


class ClausesBoard(NamedTuple):
    """What the room sees: the wording clause by clause; `names` are pairs of id and name of everybody asked about."""

    text: str
    verdicts: tuple[ClauseVerdict, ...]
    names: tuple[tuple[str, str], ...]

    def sharing(self, verdict: ClauseVerdict) -> str:
        """Who could say this clause as well, in one line."""
        return ", ".join(name for identity, name in self.names if identity in verdict.sharing)


def said_of(trial: Trial, alternative: str, clause: int) -> Answer | None:
    """Could this alternative say this clause? Who can say the whole can say every clause of it."""
    for answer in trial.clauses:
        if (answer.alternative, answer.clause) == (alternative, clause):
            return answer.can_say
    whole = trial.swap(alternative).can_say
    return whole if whole in (Answer.YES, Answer.UNKNOWN) else None


def clause_verdicts(trial: Trial, slots: Slots, alternatives: Sequence[str]) -> tuple[ClauseVerdict, ...]:
    """Every clause of the wording against these alternatives (ids)."""
    return tuple(
        _verdict(trial, number, clause, alternatives) for number, clause in enumerate(clauses(trial.text, slots))
    )


def counted(swap: Swap, yes: int, no: int, unsure: int) -> Swap:
    """The answer that most hands give; no clear majority of yes or no means that we do not know."""
    most = max(yes, no, unsure)
    winners = [answer for answer, hands in zip(Answer, (yes, no, unsure), strict=True) if hands == most]
    said = winners[0] if len(winners) == 1 else Answer.UNKNOWN
    return swap.replaced(yes=yes, no=no, unsure=unsure, can_say=said if most else None)


def _verdict(trial: Trial, number: int, clause: Clause, alternatives: Sequence[str]) -> ClauseVerdict:
    said = {one: said_of(trial, one, number) for one in alternatives}
    sharing = tuple(one for one, answer in said.items() if answer is Answer.YES)
    return ClauseVerdict(clause, next(_holds(trial, said, sharing), None), sharing)


def _holds(trial: Trial, said: dict[str, Answer | None], sharing: tuple[str, ...]) -> Iterator[Hold]:
    if any(trial.swap(one).does_better for one in sharing):
        yield Hold.THEIRS
    if sharing:
        yield Hold.SHARED
    if Answer.UNKNOWN in said.values():
        yield Hold.UNKNOWN
    if said and all(answer is Answer.NO for answer in said.values()):
        yield Hold.HOLDS
