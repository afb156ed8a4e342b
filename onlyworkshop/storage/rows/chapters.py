"""What the group wrote, placed, rated and promised, exercise by exercise."""

from typing import get_args

from onlyworkshop.domain.exercises.alternatives import Kind
from onlyworkshop.domain.exercises.drafts import SlotName
from onlyworkshop.domain.exercises.trials import Answer
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


class AlternativeRow(Entry, table=True):
    """Somebody or something the client compared us with."""

    __tablename__ = "alternative"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    name: str = line(1, 60)
    kind: str = one_of(Kind)
    met: int = number(0, 50)
    lost: int = number(0, 50)
    why_chosen: str = blank(0, 140)
    evidence: int = number(1, 3)
    carried: bool = flag()


class MapRow(Entry, table=True):
    """One pair of axes."""

    __tablename__ = "map"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    horizontal_want: str | None = identity()
    horizontal_label: str = blank(3, 40)
    horizontal_low: str = blank(1, 24)
    horizontal_high: str = blank(1, 24)
    vertical_want: str | None = identity()
    vertical_label: str = blank(3, 40)
    vertical_low: str = blank(1, 24)
    vertical_high: str = blank(1, 24)
    round: int = number(1, 2)
    revealed: bool = flag()
    target_x: float | None = real(0, 10)
    target_y: float | None = real(0, 10)
    gap: str = blank(0, 140)
    because: str = blank(0, 140)


class PlacementRow(Entry, table=True):
    """Where one person puts one player on one map."""

    __tablename__ = "placement"
    __table_args__ = going_with("map", workshop_id="workshop_id", map_id="id")

    map_id: str = identity(key=True)
    rater: str = identity(key=True)
    player: str = identity(key=True)
    round: int = number(1, 2, key=True)
    x: float = real(0, 10)
    y: float = real(0, 10)


class DraftRow(Entry, table=True):
    """One wording of the ONLY Statement."""

    __tablename__ = "draft"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(20, 240)
    slots_subject: str = blank(1, 40)
    slots_category: str = blank(1, 40)
    slots_does_what: str = blank(5, 120)
    slots_for_whom: str = blank(1, 60)
    slots_where_when: str = blank(1, 60)
    slots_support_line: str = blank(1, 120)
    author: str | None = identity()
    round: int = number(1, 6)
    best: bool = flag()
    carried: bool = flag()


class LinkRow(Entry, table=True):
    """The card behind a slot of a draft."""

    __tablename__ = "link"
    __table_args__ = key_going_with("draft", workshop_id="workshop_id", draft_id="id")

    draft_id: str = identity(key=True)
    slot: str = one_of(get_args(SlotName), key=True)
    kind: str = one_of(("want", "ingredient", "alternative"), key=True)
    card: str = identity(key=True)


class TrialRow(Entry, table=True):
    """The tests of one wording of a draft."""

    __tablename__ = "trial"
    __table_args__ = going_with("workshop", workshop_id="id")

    draft: str = identity(key=True)
    version: int = number(0, 5, key=True)
    text: str = line(20, 240)
    revealed: bool = flag()


class TrialEntry(Entry):
    """A row of one trial."""

    trial_draft: str = identity(key=True)
    trial_version: int = number(0, 5, key=True)


class SwapRow(TrialEntry, table=True):
    """The draft read with one alternative's name."""

    __tablename__ = "swap"
    __table_args__ = going_with("trial", workshop_id="workshop_id", trial_draft="draft", trial_version="version")

    alternative: str = identity(key=True)
    can_say: str | None = one_of(Answer)
    does_better: bool | None = flag()
    yes: int | None = number(0, 24)
    no: int | None = number(0, 24)
    unsure: int | None = number(0, 24)


class ClauseAnswerRow(TrialEntry, table=True):
    """Whether one alternative could say one clause."""

    __tablename__ = "clause_answer"
    __table_args__ = going_with("trial", workshop_id="workshop_id", trial_draft="draft", trial_version="version")

    alternative: str = identity(key=True)
    clause: int = number(0, 9, key=True)
    can_say: str = one_of(Answer)


class JudgementRow(TrialEntry, table=True):
    """One person's yes or no."""

    __tablename__ = "judgement"
    __table_args__ = going_with("trial", workshop_id="workshop_id", trial_draft="draft", trial_version="version")

    rater: str = identity(key=True)
    test: str = one_of(("opposite", "stranger"), key=True)
    yes: bool = flag()


class RatingRow(TrialEntry, table=True):
    """One person's ratings, possibly not all of them yet."""

    __tablename__ = "rating"
    __table_args__ = going_with("trial", workshop_id="workshop_id", trial_draft="draft", trial_version="version")

    rater: str = identity(key=True)
    relevant: int | None = number(1, 5)
    specific: int | None = number(1, 5)
    sayable: int | None = number(1, 5)
    unique: int | None = number(1, 5)
    true_now: int | None = number(0, 100)


class KeptRow(TrialEntry, table=True):
    """A hit of the linter that stays on purpose."""

    __tablename__ = "kept"
    __table_args__ = going_with("trial", workshop_id="workshop_id", trial_draft="draft", trial_version="version")

    text: str = line(1, 80, key=True)
    reason: str = line(3, 120)


class CommitmentRow(Entry, table=True):
    """What one person promises."""

    __tablename__ = "commitment"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    who: str = identity()
    what: str = line(5, 140)
    method: int | None = number(1, 11)
    ingredient: str | None = identity()
    want: str | None = identity()
    client_code: str = blank(0, 20)
    due: str | None = day()
    first_step: str = blank(3, 100)
    first_step_on: str | None = day()
    done_when: str = blank(3, 100)
    stop: str = blank(0, 100)
    dumb_rule: str = blank(0, 140)
    dumb_rule_owner: str = blank(0, 40)


class WorthRow(Entry, table=True):
    """What the day was worth to one person."""

    __tablename__ = "worth"
    __table_args__ = going_with("workshop", workshop_id="id")

    rater: str = identity(key=True)
    score: int = number(0, 5)
    plus_one: str = blank(0, 140)
