"""The tables. A row has the fields of its entity under their own names; a value within a value lends it its name."""

from sqlalchemy import CheckConstraint
from sqlmodel import SQLModel

from onlyworkshop.storage.rows.chapters import (
    AlternativeRow,
    CommitmentRow,
    DraftRow,
    JudgementRow,
    KeptRow,
    MapRow,
    PlacementRow,
    RatingRow,
    SwapRow,
    TrialRow,
    WorthRow,
)
from onlyworkshop.storage.rows.day import BlockRow, NoteRow, ParkedRow, PersonRow, RunEventRow, WorkshopRow

__all__ = [
    "AlternativeRow",
    "BlockRow",
    "CommitmentRow",
    "DraftRow",
    "JudgementRow",
    "KeptRow",
    "MapRow",
    "NoteRow",
    "ParkedRow",
    "PersonRow",
    "PlacementRow",
    "RatingRow",
    "RunEventRow",
    "SwapRow",
    "TrialRow",
    "WorkshopRow",
    "WorthRow",
]

for table in SQLModel.metadata.tables.values():
    for column in table.columns:
        table.append_constraint(CheckConstraint(column.info["check"].replace("{}", f'"{column.name}"')))
