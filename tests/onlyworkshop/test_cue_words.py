"""Every cue has a sentence and a reason."""

import pytest

from onlyworkshop.cue_reasons import cue_reason
from onlyworkshop.cue_sentences import cue_sentence
from onlyworkshop.domain.cues.cue import CueKey, cue
from onlyworkshop.domain.exercises.competitor_map import Map, Movement, Player
from onlyworkshop.domain.people import Function

NAMES = ("Ann", "<b>Ben</b>", "{Cid}")
FACTS = {
    CueKey.LACKING: {"module": "commitments"},
    CueKey.FIELD_FUNCTIONS: {"functions": (Function.SALES, Function.SERVICE)},
    CueKey.LINEUP_MANY_OF_ONE: {"name": "{n} Foundry"},
    CueKey.WANTS_GROUPS_IN_TIME: {"n": 14, "minutes": 3},
    CueKey.WANTS_FIGURES: {"cards": 1, "assumed": 1.0, "beyond": 0.0, "codes": 0},
    CueKey.SCORES_APART: {"wants": (1, 4)},
    CueKey.CURVES_APART: {"places": ((1, ("A", "C")), (2, ("B",)), (3, ("B",)))},
    CueKey.CURVES_FLATTERING: {"best": 4, "of": 5},
    CueKey.MAP_NAMELESS_ENDS: {"axes": ("Shut", "Clean")},
    CueKey.MAP_ONE_STORY: {"r": -0.854},
    CueKey.MAP_APART: {"letters": ("A", "B")},
    CueKey.MAP_NEAREST: {"name": "Foundry", "share": 0.25},
    CueKey.MAP_EMPTY: {"map": Map(id="m"), "corners": ("low-high",), "worth": (None, 12.5)},
    CueKey.DRAFTS_NOBODY_IN_TIME: {"minutes": 1},
    CueKey.DRAFTS_TWINS: {"one": 1, "other": 3},
    CueKey.DRAFTS_SILENT: {"names": NAMES},
    CueKey.TRIALS_IN_TIME: {"n": 3, "minutes": 4},
    CueKey.TRIALS_BETTER: {"names": NAMES},
    CueKey.DECISION_CALL: {"name": ""},
    CueKey.ASKING_COUNT: {"clients": 2, "colleagues": 0, "target": 5},
    CueKey.ASKING_TRUE: {"yes": 1, "n": 2},
    CueKey.ASKING_MATTERS: {"yes": 1, "n": 2},
    CueKey.SELLING_HOURS: {"old": 90.0, "new": 10.0, "n": 3},
    CueKey.COMMITMENTS_IN_TIME: {"owners": 5, "ends": 0, "minutes": 0},
    CueKey.COMMITMENTS_OWNERS: {"n": 5, "names": (*NAMES, "Dee", "Eve")},
}
USUAL = {"n": 2, "share": 0.4}


@pytest.mark.parametrize("key", CueKey)
def test_every_cue_has_a_sentence_and_a_reason_of_its_own(key: CueKey) -> None:
    said, why = sentence(key), cue_reason(key)
    assert said.endswith((".", "?"))
    assert why.endswith((".", "?"))
    assert said != why
    assert len(said) <= 130
    assert len(why) <= 130


def test_no_two_reasons_are_the_same() -> None:
    assert len({cue_reason(key) for key in CueKey}) == len(CueKey)


def test_the_clock_is_in_the_sentence() -> None:
    assert sentence(CueKey.WANTS_GROUPS_IN_TIME) == "14 cards ungrouped, 3 minutes left."
    assert sentence(CueKey.DRAFTS_NOBODY_IN_TIME) == "Nobody has written yet, 1 minute left."
    assert sentence(CueKey.COMMITMENTS_IN_TIME) == "Commitments: 5 owners missing, time is up."
    both = cue_sentence(cue(CueKey.COMMITMENTS_IN_TIME, owners=1, ends=2, minutes=4))
    assert both == "Commitments: 1 owner missing, 2 promises with open ends, 4 minutes left."


def test_names_are_told_as_they_were_typed_and_few_of_them() -> None:
    assert sentence(CueKey.COMMITMENTS_OWNERS) == "Commitments: 5 owners missing (Ann, <b>Ben</b> and 3 more)."
    assert sentence(CueKey.DRAFTS_SILENT) == "Nothing yet from Ann, <b>Ben</b>, {Cid}."
    assert sentence(CueKey.LINEUP_MANY_OF_ONE) == "One or two are enough from {n} Foundry."


def test_figures_are_told_as_people_say_them() -> None:
    assert sentence(CueKey.MAP_ONE_STORY) == "These two axes tell one story (r −0.85): try another pair."
    assert sentence(CueKey.CURVES_APART) == "Talk first: 1 (A, C), 2 (B) and 1 more want."
    assert sentence(CueKey.MAP_EMPTY).startswith("Empty: left, above. Unwanted, or open? Opportunity of")


def sentence(key: CueKey) -> str:
    told = {CueKey.MAP_MOVED: {"move": _moved()}, **FACTS}.get(key, USUAL)
    return cue_sentence(cue(key, **told))


def _moved() -> Movement:
    return Movement(Player("a", "Foundry", "B"), (1.0, 2.0), (4.0, 3.0), 3.2, -1.0)
