"""The tables. A row has the fields of its entity under their own names; a value within a value lends it its name."""

from sqlalchemy import CheckConstraint
from sqlmodel import SQLModel

from onlyworkshop.storage.rows.chapters import (
    AlternativeRow,
    ClauseAnswerRow,
    CommitmentRow,
    DraftRow,
    JudgementRow,
    KeptRow,
    LinkRow,
    MapRow,
    PlacementRow,
    RatingRow,
    SwapRow,
    TrialRow,
    WorthRow,
)
from onlyworkshop.storage.rows.choice import (
    BehaviourRow,
    CardClientRow,
    ChosenRow,
    DraftVoteRow,
    FistRow,
    HoursRow,
    InterviewRow,
    MarkRow,
    MethodRatingRow,
    PartRow,
    RiskRow,
    SecondGuessRow,
)
from onlyworkshop.storage.rows.day import BlockRow, NoteRow, ParkedRow, PersonRow, RunEventRow, WorkshopRow
from onlyworkshop.storage.rows.photos import PhotoBytesRow, PhotoRow
from onlyworkshop.storage.rows.templates import TemplateRow
from onlyworkshop.storage.rows.wishes import (
    ClaimRow,
    ClientSharesRow,
    ClusterRow,
    ContenderRow,
    CurveRatingRow,
    GuessRow,
    IngredientRow,
    MoveRow,
    OverrideRow,
    ScoreRow,
    TopRow,
    WantRow,
    WantVoteRow,
)

__all__ = [
    "AlternativeRow",
    "BehaviourRow",
    "BlockRow",
    "CardClientRow",
    "ChosenRow",
    "ClaimRow",
    "ClauseAnswerRow",
    "ClientSharesRow",
    "ClusterRow",
    "CommitmentRow",
    "ContenderRow",
    "CurveRatingRow",
    "DraftRow",
    "DraftVoteRow",
    "FistRow",
    "GuessRow",
    "HoursRow",
    "IngredientRow",
    "InterviewRow",
    "JudgementRow",
    "KeptRow",
    "LinkRow",
    "MapRow",
    "MarkRow",
    "MethodRatingRow",
    "MoveRow",
    "NoteRow",
    "OverrideRow",
    "ParkedRow",
    "PartRow",
    "PersonRow",
    "PhotoBytesRow",
    "PhotoRow",
    "PlacementRow",
    "RatingRow",
    "RiskRow",
    "RunEventRow",
    "ScoreRow",
    "SecondGuessRow",
    "SwapRow",
    "TemplateRow",
    "TopRow",
    "TrialRow",
    "WantRow",
    "WantVoteRow",
    "WorkshopRow",
    "WorthRow",
]

for table in SQLModel.metadata.tables.values():
    for column in table.columns:
        table.append_constraint(CheckConstraint(column.info["check"].replace("{}", f'"{column.name}"')))
