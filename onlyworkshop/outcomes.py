"""What results say, in a few words or one sentence: in the room, on the desk and on paper alike."""

from collections.abc import Sequence

from onlyworkshop.domain.axes import Pair
from onlyworkshop.domain.exercises.competitor_map import Movement, Survival
from onlyworkshop.domain.exercises.trials import Test
from onlyworkshop.domain.voting import Firmness
from onlyworkshop.language import _, number, plural
from onlyworkshop.naming import test_name


def firmness_words(firmness: Firmness, dots: int, leaders: Sequence[str]) -> str:
    """How firm a count is, in one sentence; `dots` is what each person had, `leaders` what the tied are called."""
    if firmness.tied:
        return _("A tie: {names}.").format(names=_(" and ").join(leaders))
    if firmness.lead == 1:
        return _("One dot would change the winner.")
    if firmness.moves == 1:
        return _("One dot moved would make it a tie.")
    if dots > 1:
        return plural("Ahead even if {n} dot moves.", "Ahead even if {n} dots move.", firmness.moves - 1)
    return plural("Ahead even if {n} person switches.", "Ahead even if {n} people switch.", firmness.moves - 1)


def tests_words(tests: Sequence[Test]) -> str:
    """Some of the ONLY tests by name, in a row."""
    return ", ".join(test_name(test) for test in tests)


def movement_words(move: Movement) -> str:
    """How far the second round has moved a player, and whether opinions came together."""
    growth = round(move.growth, 1)
    grown = _("wider") if growth > 0 else _("narrower") if growth < 0 else _("no narrower")
    return _("moved {units}, {grown}").format(units=number(move.units), grown=grown)


def survival_words(survival: Survival) -> str:
    """In how many pairs of wants nobody is near us."""
    return _("open space around us: {open} of {n} pairs of wants").format(open=survival.open, n=survival.pairs)


def pair_words(pair: Pair) -> str:
    """What one pair of wants would show."""
    said = (
        (pair.one_story, _("one story")),
        (pair.flattering, _("flatters us")),
        (pair.open, _("open")),
    )
    return ", ".join(words for true, words in said if true) or _("crowded")
