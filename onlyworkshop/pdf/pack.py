"""The pack: everything that a group takes home from its day, as one PDF."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.exercises.decision import Decision
from onlyworkshop.domain.photos import Photos
from onlyworkshop.domain.workshop import Workshop, answered_chapters
from onlyworkshop.language import use
from onlyworkshop.pdf import back, day, front
from onlyworkshop.pdf import photos as shots
from onlyworkshop.pdf.chapters import (
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
    scores,
    selling,
    trials,
    wants,
)
from onlyworkshop.pdf.discretion import without_names
from onlyworkshop.pdf.document import About, Layout, heading, typeset
from onlyworkshop.pdf.manuscript import ROOM_FOR_A_START, Manuscript, room
from onlyworkshop.pdf.paper import Kind, PaperSize, paper, style
from onlyworkshop.pdf.text import plain, prose
from onlyworkshop.services.library import Stored

COVER = frozenset({1})

_CHAPTERS: dict[str, Callable[[Manuscript], list[Any]]] = {
    "field": field.flowables,
    "lineup": lineup.flowables,
    "alternatives": alternatives.flowables,
    "wants": wants.flowables,
    "scores": scores.flowables,
    "curves": curves.flowables,
    "competitor_map": competitor_map.flowables,
    "ingredients": ingredients.flowables,
    "drafts": drafts.flowables,
    "trials": trials.flowables,
    "decision": decision.flowables,
    "proof": proof.flowables,
    "selling": selling.flowables,
    "commitments": commitments.flowables,
}
_RESULTS: dict[str, Callable[[Workshop], bool]] = {
    "field": lambda one: "field" in answered_chapters(one) or bool(one.people.members),
    "wants": lambda one: bool(one.wants.rows),
    "scores": lambda one: bool(scores.told(one)),
    "curves": lambda one: bool(one.curves.ratings and one.wants.shortlist()),
    "competitor_map": lambda one: any(competitor_map.is_drawn(each) for each in one.competitor_map.maps),
    "trials": lambda one: bool(one.trials.rows and one.drafts.carried()),
    "commitments": lambda one: bool(one.commitments.rows or one.commitments.worth),
    "decision": lambda one: one.decision != Decision(),
}
"""Where something written is not yet a result; for the others, it is."""


@dataclass(frozen=True, slots=True)
class PackOptions:
    """How the pack is wanted; `without_names` calls persons by their function and a number.

    Photos may show who was there: unless `photos` says so, a pack without names has none.
    """

    paper: PaperSize = PaperSize.A4
    without_names: bool = False
    language: str = "en"
    photos: bool | None = None

    @property
    def shows_photos(self) -> bool:
        """Whether photos stand beside their exercises."""
        return not self.without_names if self.photos is None else self.photos


def pack(
    stored: Stored, options: PackOptions, made_at: datetime, photos: Mapping[str, bytes] = MappingProxyType({})
) -> bytes:
    """The pack as PDF, with the bytes of its photos by their digest. Speaks the language of the options from now on.

    Equal input gives equal bytes.
    """
    use(options.language)
    workshop = without_names(stored.workshop) if options.without_names else stored.workshop
    shown = workshop if options.shows_photos else workshop.model_copy(update={"photos": Photos()})
    manuscript = Manuscript(Stored(shown, stored.run), paper(options.paper), options.language, photos)
    about = _about(workshop, made_at, options.language)
    return typeset(partial(_story, manuscript, about), manuscript.sheet, about)


def _about(workshop: Workshop, made_at: datetime, language: str) -> About:
    client = workshop.field.organisation
    return About(
        title=workshop.title,
        author=client,
        subject=workshop.statement(),
        foot=" · ".join(text for text in (client, workshop.title) if text),
        made_at=made_at,
        language=language,
        bare=COVER,
    )


def _story(manuscript: Manuscript, about: About, layout: Layout) -> Sequence[Any]:
    return [
        *front.cover(manuscript),
        *front.brief(manuscript),
        *front.evidence(manuscript),
        *front.contents(manuscript, layout),
        *day.flowables(manuscript),
        *(part for module in MODULES for part in _chapter(manuscript, module)),
        *back.parking_lot(manuscript),
        *(drafts.appendix(manuscript) if manuscript.workshop.drafts.rows else []),
        *back.sources(manuscript, about),
    ]


def _chapter(manuscript: Manuscript, module: str) -> list[Any]:
    """An exercise of which there is something to tell or to show; the others are left out, never printed blank."""
    told = _told(manuscript, module)
    if told or not manuscript.workshop.photos.of(module):
        return [*told, *shots.titled(manuscript, module)]
    shown = shots.flowables(manuscript, module)
    return [*_noted(manuscript, module, shots.first_row(manuscript, shown)), *shown]


def _told(manuscript: Manuscript, module: str) -> list[Any]:
    """What was written in an exercise."""
    if module in _CHAPTERS and _has_results(manuscript.workshop, module):
        return _CHAPTERS[module](manuscript)
    return _noted(manuscript, module) if manuscript.workshop.note(module) else []


def _has_results(workshop: Workshop, module: str) -> bool:
    if module in _RESULTS:
        return _RESULTS[module](workshop)
    return module in answered_chapters(workshop)


def _noted(manuscript: Manuscript, module: str, photos: float = 0) -> list[Any]:
    """An exercise of which the pack knows only the facilitator's note, or photos, whose first row is so tall."""
    spoken = manuscript.words(module)
    return [
        room(ROOM_FOR_A_START + photos),
        heading(spoken.title, Kind.SECTION),
        plain(spoken.purpose, style(Kind.QUOTE)),
        *prose(manuscript.workshop.note(module), style(Kind.BODY)),
    ]
