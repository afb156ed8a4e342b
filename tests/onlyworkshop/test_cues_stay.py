"""Quiet cues are for the facilitator: neither the room nor the pack says one of them, or why."""

from collections.abc import Iterator

import pytest

from onlyworkshop.catalogue import MODULES, words
from onlyworkshop.cue_reasons import cue_reason
from onlyworkshop.cue_sentences import cue_sentence
from onlyworkshop.domain.boards import Prompt, Spotlight, Telling
from onlyworkshop.domain.cues.cue import CueKey
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.room import frame
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.pdf.pack import PackOptions, pack
from onlyworkshop.pictures.room import room
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from onlyworkshop.terms import terms
from tests.onlyworkshop.builders import DAY, moment, workshop
from tests.onlyworkshop.domain.cues.cases import clock_of, found
from tests.onlyworkshop.pdf import reading
from tests.onlyworkshop.pdf.moments import MADE
from tests.ui.exercises.days import day_with_cards, day_with_ingredients


def played() -> Workshop:
    """The sample, before anybody has given dates or groups."""
    day = sample("sample", DAY, "Europe/London").workshop
    loose = tuple(one.replaced(cluster=None) for one in day.wants.rows)
    open_ended = tuple(one.replaced(due=None) for one in day.commitments.rows[1:])
    return day.replaced(
        wants=day.wants.replaced(rows=loose), commitments=day.commitments.replaced(rows=open_ended, check_in_owner=None)
    )


DAYS = {"new": workshop, "cards": day_with_cards, "ingredients": day_with_ingredients, "played": played}
ON_PAPER_TOO = {CueKey.DRAFTS_NO_INGREDIENTS}
"""A question of the catalogue: the chapter says what stood in for E8."""


def said(day: Workshop) -> Iterator[str]:
    """Every cue of this day in its last minutes, and every reason."""
    for place in Place:
        for module in MODULES:
            for one in found(place, day, clock_of(day, module, left=3)):
                if one.key not in ON_PAPER_TOO:
                    yield cue_sentence(one)
    yield from (cue_reason(key) for key in CueKey)


def in_the_room(day: Workshop) -> Iterator[str]:
    """Every text that the audience sees of every exercise."""
    for block in (one for one in day.agenda.blocks if one.module in MODULES):
        spoken = words(block.module)
        telling = Telling(Prompt(spoken.title, spoken.question, tuple(spoken.steps)), Spotlight(), "We", terms())
        shown = frame(day, Run().started(block.id, moment()), moment(block.minutes - 3), telling)
        picture = room(shown, 1.6)
        yield from (*picture.texts(), picture.description)


@pytest.mark.parametrize("name", DAYS)
def test_neither_the_room_nor_the_pack_says_a_cue(name: str) -> None:
    day = DAYS[name]()
    printed = reading.whole(pack(Stored(day, Run()), PackOptions(), MADE))
    told = reading.squeezed(" ".join((*in_the_room(day), printed)))
    assert [one for one in said(day) if reading.squeezed(one) in told] == []
