"""What people hold in their hands: the schedule, the scale card, and one worksheet per exercise."""

from collections.abc import Callable
from datetime import datetime
from types import ModuleType
from typing import Any, NamedTuple

from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.language import _
from onlyworkshop.pdf.document import About, typeset
from onlyworkshop.pdf.paper import PaperSize, worksheet_paper
from onlyworkshop.pdf.worksheets import (
    alternatives,
    commitments,
    competitor_map,
    curves,
    decision,
    drafts,
    field,
    ingredients,
    lineup,
    proof,
    scale_card,
    schedule,
    scores,
    selling,
    trials,
    wants,
)
from onlyworkshop.pdf.worksheets.form import Form
from onlyworkshop.services.library import Stored

WORKSHEETS: dict[str, ModuleType] = {
    "field": field,
    "lineup": lineup,
    "alternatives": alternatives,
    "wants": wants,
    "scores": scores,
    "curves": curves,
    "competitor_map": competitor_map,
    "ingredients": ingredients,
    "drafts": drafts,
    "trials": trials,
    "decision": decision,
    "proof": proof,
    "selling": selling,
    "commitments": commitments,
}


Sheets = Callable[[Form], list[Any]]


class Options(NamedTuple):
    """How to print: `blank` leaves out what the group has so far; without `exercises`, all of the day are printed."""

    paper: PaperSize = PaperSize.A4
    blank: bool = False
    exercises: tuple[str, ...] = ()
    language: str = "en"


def handouts(stored: Stored, options: Options, made_at: datetime) -> bytes:
    """Schedule, scale card and the worksheets of the day as PDF; only the worksheets when exercises are chosen."""
    sheets = [WORKSHEETS[module].sheets for module in options.exercises or _planned(stored.workshop)]
    first = [] if options.exercises else [schedule.sheets, scale_card.sheets]
    return _printed(_form(stored.workshop, options), [*first, *sheets], _("Handouts"), made_at)


def one_page_schedule(stored: Stored, options: Options, made_at: datetime) -> bytes:
    """The schedule alone, as PDF."""
    return _printed(_form(stored.workshop, options), [schedule.sheets], _("Schedule"), made_at)


def _form(workshop: Workshop, options: Options) -> Form:
    return Form(workshop, worksheet_paper(options.paper), options.blank, options.language)


def _planned(workshop: Workshop) -> list[str]:
    planned = dict.fromkeys(block.module for block in workshop.agenda.running())
    return [module for module in planned if module in WORKSHEETS]


def _printed(form: Form, sheets: list[Sheets], title: str, made_at: datetime) -> bytes:
    workshop = form.workshop
    foot = " · ".join(part for part in (workshop.field.organisation, workshop.title, title) if part)
    about = About(
        title=f"{title}: {workshop.title}",
        author=workshop.field.organisation,
        subject=title,
        foot=foot,
        made_at=made_at,
        language=form.language,
    )
    return typeset(lambda _layout: [part for each in sheets for part in each(form)][1:], form.sheet, about)
