"""How the statement was chosen, what proves it, and how it is sold."""

from onlyworkshop.domain.exercises.proof import Aspect, Evidence, Said, Side
from onlyworkshop.domain.exercises.selling import Grade
from onlyworkshop.storage.columns import blank, day, flag, going_with, identity, key_going_with, line, number, one_of
from onlyworkshop.storage.rows.entry import Entry


class DraftVoteRow(Entry, table=True):
    """One person's dots on one draft."""

    __tablename__ = "draft_vote"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    option: str = identity(key=True)
    round: int = number(1, 3, key=True)
    dots: int = number(0, 5)


class FistRow(Entry, table=True):
    """One person's fist to five."""

    __tablename__ = "fist"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    round: int = number(1, 3, key=True)
    fingers: int = number(0, 5)
    to_three: str = blank(0, 140)


class SecondGuessRow(Entry, table=True):
    """Whom one person takes for the owner of a claim, with the new statement among them."""

    __tablename__ = "second_guess"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    claim: str = identity(key=True)
    owner: str | None = identity()


class RiskRow(Entry, table=True):
    """A way in which the statement could fail."""

    __tablename__ = "risk"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(3, 140)
    likelihood: int | None = number(1, 5)
    impact: int | None = number(1, 5)
    answer: str = blank(0, 140)
    owner: str | None = identity()


class PartRow(Entry, table=True):
    """A checkable part of the statement."""

    __tablename__ = "part"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(1, 160)
    aspect: str = one_of(Aspect)
    evidence: str = one_of(Evidence)
    held: bool = flag()
    where_kept: str = blank(0, 120)
    owner: str | None = identity()
    due: str | None = day()


class InterviewRow(Entry, table=True):
    """Somebody to be asked."""

    __tablename__ = "interview"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    who: str = line(1, 40)
    side: str = one_of(Side)
    owner: str | None = identity()
    due: str | None = day()
    true: str | None = one_of(Said)
    matters: str | None = one_of(Said)
    who_else: str = blank(0, 60)
    want: str | None = identity()


class HoursRow(Entry, table=True):
    """How one person splits the hours of training."""

    __tablename__ = "hours"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    old: int | None = number(0, 100)
    new: int | None = number(0, 100)


class MethodRatingRow(Entry, table=True):
    """How much one person sees of a method."""

    __tablename__ = "method_rating"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    method: int = number(1, 11, key=True)
    now: int | None = number(0, 4)
    needed: int | None = number(0, 4)


class ChosenRow(Entry, table=True):
    """A method that the group takes on."""

    __tablename__ = "chosen"
    __table_args__ = key_going_with("workshop", workshop_id="id")

    method: int = number(1, 11, key=True)


class BehaviourRow(Entry, table=True):
    """One line of the client report card."""

    __tablename__ = "behaviour"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(5, 80)


class CardClientRow(Entry, table=True):
    """A client who will give the marks."""

    __tablename__ = "card_client"
    __table_args__ = key_going_with("workshop", workshop_id="id")

    code: str = line(1, 20, key=True)


class MarkRow(Entry, table=True):
    """What a client marks in a month."""

    __tablename__ = "mark"
    __table_args__ = going_with("workshop", workshop_id="id")

    client: str = line(1, 20, key=True)
    behaviour: str = identity(key=True)
    month: str = day(key=True)
    grade: str = one_of(Grade)
