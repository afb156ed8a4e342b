"""What everybody claims, what clients wish for, and what we do about it."""

from onlyworkshop.domain.exercises.curves import Action, Edge
from onlyworkshop.domain.exercises.ingredients import Kano
from onlyworkshop.domain.exercises.lineup import Theme
from onlyworkshop.domain.exercises.wants import Level, Source
from onlyworkshop.storage.columns import (
    blank,
    day,
    flag,
    going_with,
    identity,
    key_going_with,
    line,
    number,
    one_of,
    real,
)
from onlyworkshop.storage.rows.entry import Entry


class ClaimRow(Entry, table=True):
    """A sentence that somebody really uses."""

    __tablename__ = "claim"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(3, 160)
    owner: str = identity()
    seen_where: str = blank(0, 120)
    seen_on: str | None = day()
    theme: str | None = one_of(Theme)
    revealed: bool = flag()


class GuessRow(Entry, table=True):
    """Whom one person takes for the owner of a claim."""

    __tablename__ = "guess"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    claim: str = identity(key=True)
    owner: str | None = identity()


class WantRow(Entry, table=True):
    """One card."""

    __tablename__ = "want"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(3, 100)
    level: str = one_of(Level)
    source: str = one_of(Source)
    client_code: str = blank(0, 20)
    phrase: str = blank(0, 140)
    secret: bool = flag()
    evidence: int = number(1, 3)
    cluster: str | None = identity()
    vetoed: bool = flag()
    shortlisted: bool = flag()


class ClusterRow(Entry, table=True):
    """A named group of cards."""

    __tablename__ = "cluster"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    name: str = line(1, 40)


class WantVoteRow(Entry, table=True):
    """One person's dots on one card."""

    __tablename__ = "want_vote"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    option: str = identity(key=True)
    round: int = number(1, 3, key=True)
    dots: int = number(0, 5)


class ScoreRow(Entry, table=True):
    """One person's ratings of one want."""

    __tablename__ = "score"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    want: str = identity(key=True)
    round: int = number(1, 2, key=True)
    importance: int | None = number(0, 10)
    satisfaction: int | None = number(0, 10)


class ClientSharesRow(Entry, table=True):
    """What clients said of one want."""

    __tablename__ = "client_shares"
    __table_args__ = going_with("workshop", workshop_id="id")

    want: str = identity(key=True)
    n: int | None = number(1, 10_000)
    important: float | None = real(0, 100)
    satisfied: float | None = real(0, 100)


class TopRow(Entry, table=True):
    """A want among the top three."""

    __tablename__ = "top"
    __table_args__ = key_going_with("workshop", workshop_id="id")

    want: str = identity(key=True)


class CurveRatingRow(Entry, table=True):
    """How much of a want a player gives, as one person or table sees it."""

    __tablename__ = "curve_rating"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    player: str = identity(key=True)
    want: str = identity(key=True)
    value: int = number(0, 10)
    evidence: int = number(1, 3)


class OverrideRow(Entry, table=True):
    """The group's own word on where we stand on a want."""

    __tablename__ = "override"
    __table_args__ = going_with("workshop", workshop_id="id")

    want: str = identity(key=True)
    edge: str = one_of(Edge)
    reason: str = line(3, 120)


class MoveRow(Entry, table=True):
    """What the group would do about a want."""

    __tablename__ = "move"
    __table_args__ = going_with("workshop", workshop_id="id")

    want: str = identity(key=True)
    action: str = one_of(Action)


class IngredientRow(Entry, table=True):
    """Something we do."""

    __tablename__ = "ingredient"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    action: str = line(5, 120)
    want: str | None = identity()
    checked: bool = flag()
    proof: int | None = number(0, 3)
    delivered_pct: int | None = number(0, 100)
    kano: str | None = one_of(Kano)
    author: str | None = identity()


class ContenderRow(Entry, table=True):
    """An alternative that could say the same of itself."""

    __tablename__ = "contender"
    __table_args__ = key_going_with("ingredient", workshop_id="workshop_id", ingredient_id="id")

    ingredient_id: str = identity(key=True)
    alternative: str = identity(key=True)
