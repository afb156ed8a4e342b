"""What a cue is: the rule that found it, and what it found."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from onlyworkshop.domain.claptrap import Term
from onlyworkshop.domain.clock import MINUTE_MS
from onlyworkshop.domain.timer import Reading
from onlyworkshop.domain.workshop import Workshop

FEW_MINUTES = 5
"""From here on a block is nearly over."""


class CueKey(StrEnum):
    """Every rule there is, by the name under which it can be muted."""

    LACKING = "lacking"
    FIELD_CLIENT_GROUP = "field.client_group"
    FIELD_SCOPE = "field.scope"
    FIELD_DECIDER = "field.decider"
    FIELD_CLIENT_VOICE = "field.client_voice"
    FIELD_FUNCTIONS = "field.functions"
    LINEUP_FEW_OF_OURS = "lineup.few_of_ours"
    LINEUP_MANY_OF_OURS = "lineup.many_of_ours"
    LINEUP_NO_RIVAL = "lineup.no_rival"
    LINEUP_MANY_OF_ONE = "lineup.many_of_one"
    ALTERNATIVES_NO_NOTHING = "alternatives.no_nothing"
    ALTERNATIVES_FEW_CARRIED = "alternatives.few_carried"
    ALTERNATIVES_ONLY_RIVALS = "alternatives.only_rivals"
    ALTERNATIVES_GUESSES = "alternatives.guesses"
    WANTS_GROUPS_IN_TIME = "wants.groups_in_time"
    WANTS_ALL_ASSUMED = "wants.all_assumed"
    WANTS_MOSTLY_ASSUMED = "wants.mostly_assumed"
    WANTS_ONLY_NEEDS = "wants.only_needs"
    WANTS_UNGROUPED = "wants.ungrouped"
    WANTS_FEW_KEPT = "wants.few_kept"
    WANTS_FIGURES = "wants.figures"
    SCORES_FEW_WANTS = "scores.few_wants"
    SCORES_APART = "scores.apart"
    SCORES_ALL_IMPORTANT = "scores.all_important"
    SCORES_NO_TOP = "scores.no_top"
    CURVES_FEW_WANTS = "curves.few_wants"
    CURVES_NOBODY_ELSE = "curves.nobody_else"
    CURVES_APART = "curves.apart"
    CURVES_FLATTERING = "curves.flattering"
    CURVES_GUESSES = "curves.guesses"
    CURVES_UNSCORED = "curves.unscored"
    MAP_NOBODY_ELSE = "competitor_map.nobody_else"
    MAP_NAMELESS_ENDS = "competitor_map.nameless_ends"
    MAP_ONE_STORY = "competitor_map.one_story"
    MAP_MOVED = "competitor_map.moved"
    MAP_APART = "competitor_map.apart"
    MAP_NEAREST = "competitor_map.nearest"
    MAP_EMPTY = "competitor_map.empty"
    INGREDIENTS_NO_WANTS = "ingredients.no_wants"
    INGREDIENTS_UNSCORED = "ingredients.unscored"
    INGREDIENTS_NO_RIVALS = "ingredients.no_rivals"
    INGREDIENTS_ZEROS = "ingredients.zeros"
    INGREDIENTS_EXPECTED = "ingredients.expected"
    DRAFTS_NOBODY_IN_TIME = "drafts.nobody_in_time"
    DRAFTS_NO_INGREDIENTS = "drafts.no_ingredients"
    DRAFTS_TWINS = "drafts.twins"
    DRAFTS_LISTING = "drafts.listing"
    DRAFTS_RANKED = "drafts.ranked"
    DRAFTS_FEW_CARRIED = "drafts.few_carried"
    DRAFTS_MANY_CARRIED = "drafts.many_carried"
    DRAFTS_SILENT = "drafts.silent"
    TRIALS_IN_TIME = "trials.in_time"
    TRIALS_BETTER = "trials.better"
    TRIALS_UNSURE = "trials.unsure"
    TRIALS_REVEAL = "trials.reveal"
    TRIALS_MOOD = "trials.mood"
    TRIALS_REWRITE = "trials.rewrite"
    DECISION_VOTE = "decision.vote"
    DECISION_REVEAL_DOTS = "decision.reveal_dots"
    DECISION_FISTS = "decision.fists"
    DECISION_REVEAL_FISTS = "decision.reveal_fists"
    DECISION_UNDER_THREE = "decision.under_three"
    DECISION_CALL = "decision.call"
    DECISION_OVERRULE = "decision.overrule"
    DECISION_REASON = "decision.reason"
    DECISION_AGAIN = "decision.again"
    DECISION_REVEAL_AGAIN = "decision.reveal_again"
    DECISION_FIRST_CALL = "decision.first_call"
    DECISION_IMAGINE = "decision.imagine"
    DECISION_RIVAL_REPLY = "decision.rival_reply"
    DECISION_RATE_RISKS = "decision.rate_risks"
    DECISION_ANSWER_RISKS = "decision.answer_risks"
    AGAIN_NO_STATEMENT = "again.no_statement"
    AGAIN_NO_CLAIMS = "again.no_claims"
    AGAIN_NO_FIRST = "again.no_first"
    PROOF_CHANGED = "proof.changed"
    PROOF_UNDECIDED = "proof.undecided"
    PROOF_UNNAMED = "proof.unnamed"
    PROOF_UNOWNED = "proof.unowned"
    PROOF_OVERDUE = "proof.overdue"
    PROOF_DUE = "proof.due"
    PROOF_TESTIMONIALS = "proof.testimonials"
    PROOF_HELD = "proof.held"
    ASKING_NO_LOST = "asking.no_lost"
    ASKING_ASSUMED = "asking.assumed"
    ASKING_COUNT = "asking.count"
    ASKING_TRUE = "asking.true"
    ASKING_MATTERS = "asking.matters"
    SELLING_SPLIT = "selling.split"
    SELLING_HOURS = "selling.hours"
    SELLING_PUSH = "selling.push"
    SELLING_LEANERS = "selling.leaners"
    SELLING_EVERYTHING = "selling.everything"
    SELLING_WHOLE = "selling.whole"
    SELLING_COVERED = "selling.covered"
    SELLING_ROOM = "selling.room"
    SELLING_FULL = "selling.full"
    COMMITMENTS_IN_TIME = "commitments.in_time"
    COMMITMENTS_OWNERS = "commitments.owners"
    COMMITMENTS_OPEN_ENDS = "commitments.open_ends"
    COMMITMENTS_CHECK_INS = "commitments.check_ins"
    COMMITMENTS_PARKED = "commitments.parked"
    COMMITMENTS_SOON = "commitments.soon"
    COMMITMENTS_PROMISED = "commitments.promised"


class Cue(NamedTuple):
    """Something worth asking. `facts` are what its sentence tells: counts, shares of 0 to 1, names."""

    key: CueKey
    facts: Mapping[str, Any]


class Case(NamedTuple):
    """What the rules look at: the workshop, the linter's terms, the clock of what runs, the map that is pointed at."""

    workshop: Workshop
    terms: Sequence[Term] = ()
    reading: Reading | None = None
    map: str | None = None

    def running(self, module: str) -> Reading | None:
        """The clock, as long as it is the one of this exercise."""
        block = self.reading.block if self.reading else None
        return self.reading if block and block.module == module else None

    def minutes_left(self, module: str) -> int | None:
        """Minutes that this exercise still has, one that has begun counted whole; None while something else runs."""
        found = self.running(module)
        return max(0, -(-found.remaining_ms // MINUTE_MS)) if found else None

    def last_minutes(self, module: str) -> int | None:
        """The minutes that are left when they are few, 0 when the time is up; else None."""
        left = self.minutes_left(module)
        return left if left is not None and left <= FEW_MINUTES else None


class Heard(NamedTuple):
    """The cues that may be said, and how many more are muted."""

    cues: tuple[Cue, ...]
    muted: int


def cue(key: CueKey, **facts: Any) -> Cue:
    """This rule has found these facts."""
    return Cue(key, facts)


def heard(found: Iterable[Cue], muted: Collection[str], most: int | None = None) -> Heard:
    """What was found, without what is muted; of the rest the first `most`."""
    cues = tuple(found)
    kept = tuple(one for one in cues if one.key not in muted)
    return Heard(kept[:most], len(cues) - len(kept))
