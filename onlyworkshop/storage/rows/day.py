"""The workshop, who was there, and how the day went."""

from typing import get_args

from sqlmodel import SQLModel

from onlyworkshop.domain.agenda import LONGEST_PLAN, Kind
from onlyworkshop.domain.exercises.scores import Basis
from onlyworkshop.domain.parking import Fate
from onlyworkshop.domain.people import Function
from onlyworkshop.domain.run import Event
from onlyworkshop.domain.voting import Counting
from onlyworkshop.storage.columns import (
    STRICT,
    blank,
    day,
    days,
    flag,
    going_with,
    identity,
    line,
    moment,
    number,
    one_of,
    seal,
)
from onlyworkshop.storage.rows.entry import LAST_POSITION, Entry


class WorkshopRow(SQLModel, table=True):
    """Everything of a workshop that is not a list. `root` seals all rows of the workshop together."""

    __tablename__ = "workshop"
    __table_args__ = STRICT

    id: str = identity(key=True)
    title: str = line(1, 80)
    people_decider: str | None = identity()
    people_client_voice: str | None = identity()
    agenda_day: str = day()
    agenda_start: str = line(8, 32)
    agenda_zone: str = line(1, 60)
    agenda_plan: str = line(1, LONGEST_PLAN)
    agenda_target: int = number(10, 1440)
    agenda_ends_by: str | None = line(8, 32)
    agenda_grace: int = number(0, 600)
    field_organisation: str = blank(1, 60)
    field_statement_for: str = one_of(("organisation", "sales_team"))
    field_client_group: str = blank(3, 120)
    field_scope: str = blank(3, 80)
    field_horizon_months: int = number(1, 36)
    alternatives_deals_reviewed: int = number(3, 50)
    wants_ballot_counting: str = one_of(Counting)
    wants_ballot_round: int = number(1, 3)
    wants_ballot_dots: int | None = number(1, 5)
    wants_ballot_revealed: int = number(0, 3)
    scores_basis: str = one_of(Basis)
    scores_revealed: int = number(0, 2)
    curves_revealed: bool = flag()
    ingredients_ranked: bool = flag()
    decision_ballot_counting: str = one_of(Counting)
    decision_ballot_round: int = number(1, 3)
    decision_ballot_dots: int | None = number(1, 5)
    decision_ballot_revealed: int = number(0, 3)
    decision_fists_counting: str = one_of(Counting)
    decision_fists_round: int = number(1, 3)
    decision_fists_revealed: int = number(0, 3)
    decision_draft: str | None = identity()
    decision_reason: str = blank(3, 200)
    decision_dissent: str = blank(0, 200)
    decision_overruled: bool = flag()
    decision_guesses_revealed: bool = flag()
    decision_first_call: str | None = identity()
    decision_first_call_reason: str = blank(0, 140)
    decision_rival_reply: str = blank(0, 140)
    proof_split: str = blank(0, 240)
    selling_hours_revealed: bool = flag()
    selling_revealed: bool = flag()
    selling_leaner_meaning: str = blank(0, 140)
    selling_first_month: str | None = day()
    commitments_check_ins: str = days()
    commitments_check_in_owner: str | None = identity()
    sample: bool = flag()
    run_beat_boot: str | None = blank(0, 80)
    run_beat_uptime_ms: int | None = moment()
    run_beat_wall_ms: int | None = moment()
    changed_ms: int = moment()
    sha: bytes = seal()
    root: bytes = seal()


class PersonRow(Entry, table=True):
    """A participant."""

    __tablename__ = "person"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    name: str = line(1, 40)
    function: str = one_of(Function)
    hope: str = blank(0, 140)


class BlockRow(Entry, table=True):
    """A stretch of the day."""

    __tablename__ = "block"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    kind: str = one_of(Kind)
    module: str = blank(0, 40)
    title: str = blank(0, 60)
    minutes: int = number(1, 480)
    floor: int = number(1, 480)
    ceiling: int = number(1, 480)
    on: bool = flag()
    may_shrink: bool = flag()
    may_skip: bool = flag()
    begins: str | None = line(8, 32)
    ends_by: str | None = line(8, 32)
    adapted: int | None = number(0, 480)
    closing_percent: int = number(0, 100)
    closing_minutes: int = number(0, 480)


class ParkedRow(Entry, table=True):
    """Something that must wait."""

    __tablename__ = "parked"
    __table_args__ = going_with("workshop", workshop_id="id")

    id: str = identity(key=True)
    text: str = line(3, 140)
    raised_by: str | None = identity()
    module: str = blank(0, 40)
    fate: str = one_of(Fate)
    owner: str | None = identity()
    due: str | None = day()
    answer: str = blank(0, 140)


class NoteRow(Entry, table=True):
    """What the facilitator wrote down during one exercise."""

    __tablename__ = "note"
    __table_args__ = going_with("workshop", workshop_id="id")

    module: str = line(1, 40, key=True)
    text: str = blank(0, 5000)


class RunEventRow(Entry, table=True):
    """One thing that happened in the room; never changed, never taken back."""

    __tablename__ = "run_event"
    __table_args__ = going_with("workshop", workshop_id="id")

    position: int = number(0, LAST_POSITION, key=True)
    happened: str = one_of(get_args(Event.model_fields["happened"].annotation))
    block: str = identity()
    at_boot: str = blank(0, 80)
    at_uptime_ms: int = moment()
    at_wall_ms: int = moment()
    minutes: int = number(-240, 240)
    ms: int = number(-43_200_000, 43_200_000)
