"""E12 Proof and validation plan: make it true and checkable."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple, Self

from pydantic import Field as Bounds

from onlyworkshop.domain.refusal import TooMany, Unknown
from onlyworkshop.domain.value import Id, Line, Value
from onlyworkshop.domain.voting import share

MOST_PARTS = 24
MOST_INTERVIEWS = 40
TARGET = 5
"""How many clients, and how many of our own people, are to be asked [ours]."""


class Aspect(StrEnum):
    """What of the statement must be true: what we are, where it holds, what we do, an absolute word, ONLY itself."""

    CATEGORY = "category"
    SCOPE = "scope"
    ACTION = "action"
    ABSOLUTE = "absolute"
    ONLY = "only"
    OTHER = "other"


class Evidence(StrEnum):
    """What would prove a part."""

    RECORD = "record"
    CONTRACT = "contract"
    MEASUREMENT = "measurement"
    CLIENT_STATEMENT = "client_statement"
    OUTSIDER = "outsider"
    NONE = "none"


class Part(Value):
    """A checkable part of the statement: what would prove it, whether we hold that, where, and who gets it by when."""

    id: Id
    text: Annotated[str, Line(1, 160)]
    aspect: Aspect = Aspect.OTHER
    evidence: Evidence = Evidence.NONE
    held: bool = False
    where_kept: Annotated[str, Line(0, 120, blank=True)] = ""
    owner: Id | None = None
    due: date | None = None

    @property
    def proven(self) -> bool:
        """Whether some kind of proof is held today; a tick that says of no kind is none."""
        return self.held and self.evidence is not Evidence.NONE


class Side(StrEnum):
    """Who is asked."""

    CLIENT = "client"
    EMPLOYEE = "employee"
    LOST_CLIENT = "lost_client"


class Said(StrEnum):
    """What somebody answers."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Interview(Value):
    """Somebody to be asked the three questions: is it true, does it matter, who else could say it?

    `who` is a code rather than a name; `want` is the wish we only assumed and would like to hear about.
    """

    id: Id
    who: Annotated[str, Line(1, 40)]
    side: Side = Side.CLIENT
    owner: Id | None = None
    due: date | None = None
    true: Said | None = None
    matters: Said | None = None
    who_else: Annotated[str, Line(0, 60, blank=True)] = ""
    want: Id | None = None

    @property
    def answered(self) -> bool:
        """Whether they have said something to both closed questions."""
        return self.true is not None and self.matters is not None


class Proof(Value):
    """The parts of the statement with their proof, and who will be asked. `split` is the wording that was split up."""

    split: Annotated[str, Line(0, 240, blank=True)] = ""
    parts: Annotated[tuple[Part, ...], Bounds(max_length=MOST_PARTS)] = ()
    interviews: Annotated[tuple[Interview, ...], Bounds(max_length=MOST_INTERVIEWS)] = ()

    def part(self, part: str) -> Part | None:
        """The part with this id, or None."""
        return next((one for one in self.parts if one.id == part), None)

    def with_part(self, part: Part) -> Self:
        """One more part. Raises TooMany."""
        if len(self.parts) >= MOST_PARTS:
            raise TooMany(MOST_PARTS, field="parts")
        return self.replaced(parts=(*self.parts, part))

    def part_changed(self, part: Part) -> Self:
        """The part of the same id replaced. Raises Unknown."""
        if not self.part(part.id):
            raise Unknown(field="part")
        return self.replaced(parts=tuple(part if one.id == part.id else one for one in self.parts))

    def without_part(self, part: str) -> Self:
        """The parts without this one."""
        return self.replaced(parts=tuple(one for one in self.parts if one.id != part))

    def interview(self, interview: str) -> Interview | None:
        """The interview with this id, or None."""
        return next((one for one in self.interviews if one.id == interview), None)

    def with_interview(self, interview: Interview) -> Self:
        """One more to be asked. Raises TooMany."""
        if len(self.interviews) >= MOST_INTERVIEWS:
            raise TooMany(MOST_INTERVIEWS, field="interviews")
        return self.replaced(interviews=(*self.interviews, interview))

    def interview_changed(self, interview: Interview) -> Self:
        """The interview of the same id replaced. Raises Unknown."""
        if not self.interview(interview.id):
            raise Unknown(field="interview")
        return self.replaced(interviews=tuple(interview if one.id == interview.id else one for one in self.interviews))

    def without_interview(self, interview: str) -> Self:
        """The interviews without this one."""
        return self.replaced(interviews=tuple(one for one in self.interviews if one.id != interview))

    def without_want(self, want: str) -> Self:
        """Nobody is asked about a wish that is gone; they are asked all the same."""
        rows = (one.replaced(want=None) if one.want == want else one for one in self.interviews)
        return self.replaced(interviews=tuple(rows))


class Answers(NamedTuple):
    """`yes` of `n` answers; unsure is an answer, silence is none."""

    yes: int
    n: int

    @property
    def share(self) -> float | None:
        """Yes / answers, 0 to 1; None before the first answer (method E12)."""
        return share(self.yes, self.n)


class Standing(NamedTuple):
    """How the plan stands: the answers to the two closed questions, and how many are to be asked on either side.

    A lost client counts as a client. `first_due` is the earliest day on which something that is still open falls due.
    """

    true: Answers
    matters: Answers
    clients: int
    lost_clients: int
    colleagues: int
    first_due: date | None


def coverage(proof: Proof) -> float | None:
    """Proof coverage: parts with held proof / parts, 0 to 1; None without parts (method E12)."""
    return share(sum(part.proven for part in proof.parts), len(proof.parts))


def resting_on_testimonials(proof: Proof) -> bool:
    """Whether every part that names its proof rests on what clients say: that alone convinces no regulator [A5]."""
    named = {part.evidence for part in proof.parts} - {Evidence.NONE}
    return named == {Evidence.CLIENT_STATEMENT}


def standing(proof: Proof) -> Standing:
    """Who was asked what, and what falls due first."""
    sides = [interview.side for interview in proof.interviews]
    lost, colleagues = sides.count(Side.LOST_CLIENT), sides.count(Side.EMPLOYEE)
    waiting = [part.due for part in proof.parts if not part.proven]
    waiting += [interview.due for interview in proof.interviews if not interview.answered]
    return Standing(
        _answers(interview.true for interview in proof.interviews),
        _answers(interview.matters for interview in proof.interviews),
        len(sides) - colleagues,
        lost,
        colleagues,
        min((due for due in waiting if due), default=None),
    )


def _answers(said: Iterable[Said | None]) -> Answers:
    given = [one for one in said if one is not None]
    return Answers(given.count(Said.YES), len(given))
