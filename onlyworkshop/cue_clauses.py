"""The cues whose sentence is put together of several clauses."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from onlyworkshop.catalogue import words
from onlyworkshop.domain.cues.cue import CueKey
from onlyworkshop.domain.exercises.competitor_map import Map
from onlyworkshop.language import _, number, percent, plural
from onlyworkshop.naming import function_name
from onlyworkshop.outcomes import movement_words

Facts = Mapping[str, Any]
MOST_NAMED = 2


def _functions(facts: Facts) -> str:
    functions = ", ".join(map(function_name, facts["functions"]))
    return _("Nobody from {functions} is here.").format(functions=functions)


def _groups_in_time(facts: Facts) -> str:
    cards = plural("{n} card ungrouped", "{n} cards ungrouped", facts["n"])
    return _("{what}, {left}.").format(what=cards, left=_left(facts["minutes"]))


def _figures(facts: Facts) -> str:
    return _("{cards}: {assumed} assumed, {beyond} beyond needs, {codes}.").format(
        cards=plural("{n} card", "{n} cards", facts["cards"]),
        assumed=percent(facts["assumed"]),
        beyond=percent(facts["beyond"]),
        codes=plural("{n} client code heard", "{n} client codes heard", facts["codes"]),
    )


def _nobody_in_time(facts: Facts) -> str:
    return _("{what}, {left}.").format(what=_("Nobody has written yet"), left=_left(facts["minutes"]))


def _trials_in_time(facts: Facts) -> str:
    drafts = plural("{n} draft not tested yet", "{n} drafts not tested yet", facts["n"])
    return _("{what}, {left}.").format(what=drafts, left=_left(facts["minutes"]))


def _better(facts: Facts) -> str:
    return _("Does any of them do it better? Not asked yet of {names}.").format(names=_some(facts["names"]))


def _commitments_in_time(facts: Facts) -> str:
    owners, ends = facts["owners"], facts["ends"]
    said = (
        plural("{n} owner missing", "{n} owners missing", owners) if owners else "",
        plural("{n} promise with open ends", "{n} promises with open ends", ends) if ends else "",
        _left(facts["minutes"]),
    )
    return _("Commitments: {what}.").format(what=", ".join(filter(None, said)))


def _owners(facts: Facts) -> str:
    missing = plural("{n} owner missing", "{n} owners missing", facts["n"])
    return _("Commitments: {missing} ({names}).").format(missing=missing, names=_some(facts["names"]))


def _curves_apart(facts: Facts) -> str:
    places = [f"{n} ({', '.join(letters)})" for n, letters in facts["places"]]
    if len(places) <= MOST_NAMED:
        return _("Talk first: {places}.").format(places=", ".join(places))
    others = plural("{n} more want", "{n} more wants", len(places) - MOST_NAMED)
    named = _("{named} and {others}").format(named=", ".join(places[:MOST_NAMED]), others=others)
    return _("Talk first: {places}.").format(places=named)


def _nameless_ends(facts: Facts) -> str:
    return _("Name both ends of {axes}.").format(axes=" / ".join(f"“{label}”" for label in facts["axes"]))


def _moved(facts: Facts) -> str:
    move = facts["move"]
    return _("Since the first round {name} {moved}.").format(name=move.player.letter, moved=movement_words(move))


def _empty(facts: Facts) -> str:
    """The empty corners, and the opportunity scores of both axes as far as they are known."""
    one: Map = facts["map"]
    corners = "; ".join(_corner(one, corner) for corner in facts["corners"])
    known = [
        f"“{axis.label}” {number(worth)}"
        for axis, worth in zip((one.horizontal, one.vertical), facts["worth"], strict=True)
        if worth is not None
    ]
    worth = " " + _("Opportunity of {axes}.").format(axes=", ".join(known)) if known else ""
    return _("Empty: {corners}. Unwanted, or open?").format(corners=corners) + worth


def _corner(one: Map, corner: str) -> str:
    across, up = corner.split("-")
    left, right = one.horizontal.low or _("left"), one.horizontal.high or _("right")
    below, above = one.vertical.low or _("below"), one.vertical.high or _("above")
    return f"{left if across == 'low' else right}, {below if up == 'low' else above}"


def _call(facts: Facts) -> str:
    return _("{name} decides now, and says why.").format(name=facts["name"] or _("The Decider"))


def _left(minutes: int) -> str:
    return plural("{n} minute left", "{n} minutes left", minutes) if minutes else _("time is up")


def _some(names: Sequence[str]) -> str:
    """The first two by name, and how many there are beside them."""
    named, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return _("{named} and {n} more").format(named=named, n=more) if more > 0 else named


COMPOSED: Mapping[CueKey, Callable[[Facts], str]] = {
    CueKey.LACKING: lambda facts: words(facts["module"]).takes,
    CueKey.FIELD_FUNCTIONS: _functions,
    CueKey.WANTS_GROUPS_IN_TIME: _groups_in_time,
    CueKey.WANTS_FIGURES: _figures,
    CueKey.CURVES_APART: _curves_apart,
    CueKey.MAP_NAMELESS_ENDS: _nameless_ends,
    CueKey.MAP_MOVED: _moved,
    CueKey.MAP_EMPTY: _empty,
    CueKey.DRAFTS_NOBODY_IN_TIME: _nobody_in_time,
    CueKey.TRIALS_IN_TIME: _trials_in_time,
    CueKey.TRIALS_BETTER: _better,
    CueKey.DECISION_CALL: _call,
    CueKey.COMMITMENTS_IN_TIME: _commitments_in_time,
    CueKey.COMMITMENTS_OWNERS: _owners,
}
