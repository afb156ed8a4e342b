"""Every quiet cue in one short sentence; why it is asked stands in `cue_reasons`."""

from typing import Any

from onlyworkshop.catalogue import words
from onlyworkshop.cue_clauses import COMPOSED
from onlyworkshop.domain.cues.cue import Cue, CueKey
from onlyworkshop.language import _, hundredths, number, percent, plural


def cue_sentence(cue: Cue) -> str:
    """What may be asked, in the language in use."""
    composed = COMPOSED.get(cue.key)
    if composed:
        return composed(cue.facts)
    n = cue.facts.get("n")
    counted = _counted(n).get(cue.key) if n is not None else None
    said = {name: _said(name, value) for name, value in cue.facts.items()}
    return counted or _plain()[cue.key].format(**said)


def _plain() -> dict[CueKey, str]:
    return {**_of_the_field(), **_of_the_wants(), **_of_the_map(), **_of_the_drafts(), **_of_the_choice(), **_after()}


def _of_the_field() -> dict[CueKey, str]:
    return {
        CueKey.FIELD_CLIENT_GROUP: _("Name one client group."),
        CueKey.FIELD_SCOPE: _("Say where “only” must hold."),
        CueKey.FIELD_DECIDER: _("Nobody has the last word yet."),
        CueKey.FIELD_CLIENT_VOICE: _("Nobody speaks as the client yet."),
        CueKey.LINEUP_FEW_OF_OURS: _("Two to four claims of ours, please."),
        CueKey.LINEUP_MANY_OF_OURS: _("Four claims of ours are plenty."),
        CueKey.LINEUP_NO_RIVAL: _("Nothing from a rival yet."),
        CueKey.LINEUP_MANY_OF_ONE: _("One or two are enough from {name}."),
        CueKey.ALTERNATIVES_NO_NOTHING: _("No alternative is “do nothing”. What about doing nothing?"),
        CueKey.ALTERNATIVES_FEW_CARRIED: _("Carry at least two."),
        CueKey.ALTERNATIVES_ONLY_RIVALS: _("Only rivals are carried: add a choice that is none."),
        CueKey.ALTERNATIVES_GUESSES: _("{share} are guesses."),
    }


def _of_the_wants() -> dict[CueKey, str]:
    return {
        CueKey.WANTS_ALL_ASSUMED: _("Every want so far is assumed. Who has heard a client say it?"),
        CueKey.WANTS_MOSTLY_ASSUMED: _("More than half is assumed. Who has heard a client say it?"),
        CueKey.WANTS_ONLY_NEEDS: _("Only needs so far. What do they long for?"),
        CueKey.WANTS_FEW_KEPT: _("Keep at least three."),
        CueKey.SCORES_FEW_WANTS: _("Three to eight wants make a good ranking."),
        CueKey.SCORES_APART: _("Far apart, so talk first: {wants}."),
        CueKey.SCORES_ALL_IMPORTANT: _("Everything matters about nine of ten. What matters most?"),
        CueKey.SCORES_NO_TOP: _("Name the top three."),
        CueKey.CURVES_FEW_WANTS: _("Type at least three wants, or shortlist them in “What clients crave”."),
        CueKey.CURVES_NOBODY_ELSE: _(
            "Type whom else they could choose, or carry them in “Who else could they choose?”."
        ),
        CueKey.CURVES_FLATTERING: _("We are best on {best} of {of}. Too good?"),
        CueKey.CURVES_GUESSES: _("{share} of the ratings are guesses."),
        CueKey.CURVES_UNSCORED: _("Score all these wants in “Score the wants” to weigh our leads."),
    }


def _of_the_map() -> dict[CueKey, str]:
    return {
        CueKey.MAP_NOBODY_ELSE: _("Carry alternatives in “Who else could they choose?” to have somebody on the map."),
        CueKey.MAP_ONE_STORY: _("These two axes tell one story (r {r}): try another pair."),
        CueKey.MAP_APART: _("Talk about {letters}: the dots scatter."),
        CueKey.MAP_NEAREST: _("Nearest to us: {name}, {share} of the map away."),
        CueKey.INGREDIENTS_NO_WANTS: _("No wants are collected, so “wanted” stays open. E4 and E5 would tell."),
        CueKey.INGREDIENTS_UNSCORED: _("The wants have no scores yet, so “wanted” stays open. E5 would tell."),
        CueKey.INGREDIENTS_NO_RIVALS: _("No alternative is carried, so “rare” stays open. E3 would tell."),
        CueKey.INGREDIENTS_EXPECTED: _("The first one is simply expected: it cannot lead."),
    }


def _of_the_drafts() -> dict[CueKey, str]:
    return {
        CueKey.DRAFTS_NO_INGREDIENTS: words("ingredients").instead,
        CueKey.DRAFTS_TWINS: _("Drafts {one} and {other} share all their nouns: twins?"),
        CueKey.DRAFTS_LISTING: _("Draft {n} lists three things: one difference is enough."),
        CueKey.DRAFTS_RANKED: _("Draft {n} puts ONLY before a rank: who would check it?"),
        CueKey.DRAFTS_FEW_CARRIED: _("Carry three to six to the tests."),
        CueKey.DRAFTS_MANY_CARRIED: _("Six at most go to the tests."),
        CueKey.DRAFTS_SILENT: _("Nothing yet from {names}."),
    }


def _of_the_choice() -> dict[CueKey, str]:
    return {
        CueKey.TRIALS_REVEAL: _("Everybody has rated: reveal, and begin with the weakest."),
        CueKey.TRIALS_MOOD: _("Everybody says 100 % true. In how many of the last hundred jobs?"),
        CueKey.DECISION_VOTE: _("Vote with dots, blind."),
        CueKey.DECISION_REVEAL_DOTS: _("Reveal the dots once every sheet is in."),
        CueKey.DECISION_FISTS: _("Ask for a fist to five on the leader, on paper."),
        CueKey.DECISION_REVEAL_FISTS: _("Reveal the fists."),
        CueKey.DECISION_OVERRULE: _("Somebody is under 3: ask again, or the Decider overrules on record."),
        CueKey.DECISION_REASON: _("Write down why it is this one."),
        CueKey.DECISION_AGAIN: _("Repeat the line-up with the new sentence."),
        CueKey.DECISION_REVEAL_AGAIN: _("Reveal whose is whose."),
        CueKey.DECISION_FIRST_CALL: _("Ask the Client voice whom they would ring first, and why."),
        CueKey.DECISION_IMAGINE: _("Three minutes alone: a year has passed, and clients laughed at it. Why?"),
        CueKey.DECISION_RIVAL_REPLY: _("What will a rival say about it next week?"),
        CueKey.DECISION_ANSWER_RISKS: _("Answer the top three risks."),
        CueKey.AGAIN_NO_STATEMENT: _("Choose a statement first; then it is put among the claims of the rivals."),
        CueKey.AGAIN_NO_CLAIMS: _(
            "Type one claim of each rival in the line-up of E2: then you see whether yours is told apart."
        ),
        CueKey.AGAIN_NO_FIRST: _(
            "Nobody has guessed in the first line-up, so there is nothing to compare this one with."
        ),
    }


def _after() -> dict[CueKey, str]:
    return {
        CueKey.PROOF_CHANGED: _("The sentence reads differently now: take it apart again."),
        CueKey.PROOF_UNDECIDED: _("No statement has been chosen yet; a draft or a sentence of your own will do."),
        CueKey.PROOF_TESTIMONIALS: _("Kind words alone are no record: what else would prove it?"),
        CueKey.PROOF_HELD: _("{share} of the parts are held."),
        CueKey.ASKING_NO_LOST: _("Nobody we lost is on the list."),
        CueKey.ASKING_ASSUMED: _("{share} of the wants are assumed."),
        CueKey.ASKING_COUNT: _("Clients {clients} of {target}, colleagues {colleagues} of {target}."),
        CueKey.ASKING_TRUE: _("True: {yes} of {n} say yes."),
        CueKey.ASKING_MATTERS: _("Matters: {yes} of {n} say yes."),
        CueKey.SELLING_HOURS: _("Old {old}, new {new} of a hundred hours, n = {n}."),
        CueKey.SELLING_PUSH: _("Push share {share}."),
        CueKey.SELLING_LEANERS: _("Agree on what “leaners” are to us before anybody rates number 8."),
        CueKey.SELLING_COVERED: _("The gaps are shown once the sheets are revealed."),
        CueKey.SELLING_FULL: _("Three, and no more."),
        CueKey.COMMITMENTS_CHECK_INS: _("Nobody owns the check-ins yet."),
        CueKey.COMMITMENTS_PROMISED: _("{share} have promised."),
    }


def _counted(n: int) -> dict[CueKey, str]:
    return {
        CueKey.WANTS_UNGROUPED: plural("{n} card is in no group.", "{n} cards are in no group.", n),
        CueKey.INGREDIENTS_ZEROS: plural("{n} is at zero: let it go.", "{n} are at zero: let them go.", n),
        CueKey.TRIALS_UNSURE: plural(
            "{n} “don’t know” in the swap: who finds out?", "{n} times “don’t know” in the swap: who finds out?", n
        ),
        CueKey.TRIALS_REWRITE: plural(
            "{n} draft has fallen: rewrite it once and test again.",
            "{n} drafts have fallen: rewrite them once and test again.",
            n,
        ),
        CueKey.DECISION_UNDER_THREE: plural(
            "Ask the one under 3 what would make it a 3.", "Ask the {n} under 3 what would make it a 3.", n
        ),
        CueKey.DECISION_RATE_RISKS: plural("Rate {n} risk: likely × grave.", "Rate {n} risks: likely × grave.", n),
        CueKey.PROOF_UNNAMED: plural(
            "{n} part does not say what would prove it.", "{n} do not say what would prove them.", n
        ),
        CueKey.PROOF_UNOWNED: plural(
            "{n} open part lacks a name or a date.", "{n} open parts lack a name or a date.", n
        ),
        CueKey.PROOF_OVERDUE: plural("The first date passed {n} day ago.", "The first date passed {n} days ago.", n),
        CueKey.PROOF_DUE: plural("The first is due in {n} day.", "The first is due in {n} days.", n),
        CueKey.SELLING_SPLIT: plural("{n} has split the hours.", "{n} have split the hours.", n),
        CueKey.SELLING_WHOLE: plural("{n} sheet is whole.", "{n} sheets are whole.", n),
        CueKey.SELLING_EVERYTHING: plural(
            "{n} sheet needs everything at 4: that helps nobody to choose.",
            "{n} sheets need everything at 4: that helps nobody to choose.",
            n,
        ),
        CueKey.SELLING_ROOM: plural("Room for {n} more.", "Room for {n} more.", n),
        CueKey.COMMITMENTS_OPEN_ENDS: plural("{n} promise has an open end.", "{n} promises have open ends.", n),
        CueKey.COMMITMENTS_PARKED: plural("{n} thing is still parked.", "{n} things are still parked.", n),
        CueKey.COMMITMENTS_SOON: plural("{n} is due within 14 days.", "{n} are due within 14 days.", n),
    }


def _said(name: str, value: Any) -> str:
    """A share in percent, a correlation to two places, several things in a row."""
    match value:
        case float() if name == "share":
            return percent(value)
        case float() if name == "r":
            return hundredths(value)
        case float() | int():
            return number(value)
        case tuple():
            return ", ".join(map(str, value))
    return str(value)
