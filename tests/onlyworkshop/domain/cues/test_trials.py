"""The tests of E10 ask for the half that is forgotten, and for what comes of the answers."""

from onlyworkshop.domain.cues.cue import CueKey as K
from onlyworkshop.domain.cues.rules import Place
from onlyworkshop.domain.exercises.trials import Answer, Rating, Swap, Trial, Trials
from onlyworkshop.domain.people import People
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.builders import workshop
from tests.onlyworkshop.domain.cues.cases import clock_of, facts, found, keys
from tests.ui.exercises.days import LOCKED, day_with_drafts


def tried(*swaps: Swap, true: int = 90, revealed: bool = False, version: int = 0) -> Workshop:
    day = day_with_drafts()
    ratings = tuple(
        Rating(rater=one.id, relevant=4, specific=4, sayable=4, unique=4, true_now=true) for one in day.people.members
    )
    trial = Trial(draft="d1", text=LOCKED, swaps=swaps, ratings=ratings, revealed=revealed, version=version)
    return day.replaced(trials=Trials(rows=(trial,)))


def no(alternative: str, better: bool | None = False) -> Swap:
    return Swap(alternative=alternative, can_say=Answer.NO, does_better=better)


def test_drafts_that_nobody_has_tested_are_counted_in_the_last_minutes() -> None:
    day = day_with_drafts()
    assert keys(Place.TRIALS, day, clock_of(day, "trials", left=6)) == set()
    late = found(Place.TRIALS, day, clock_of(day, "trials", left=4))
    assert facts(late, K.TRIALS_IN_TIME) == {"n": len(day.drafts.carried()), "minutes": 4}
    one_less = found(Place.TRIALS, tried(no("crew")), clock_of(day, "trials", left=4))
    assert facts(one_less, K.TRIALS_IN_TIME)["n"] == len(day.drafts.carried()) - 1


def test_whether_somebody_does_it_better_is_asked_of_everybody_who_was_swapped_in() -> None:
    day = tried(no("crew", None), no("north"), revealed=True)
    assert facts(found(Place.TRIALS, day), K.TRIALS_BETTER) == {"names": ("The city’s own crew",)}
    assert K.TRIALS_BETTER not in keys(Place.TRIALS, tried(no("crew"), no("north")))


def test_every_dont_know_asks_who_finds_out() -> None:
    day = tried(Swap(alternative="crew", can_say=Answer.UNKNOWN, does_better=False), no("north"))
    assert facts(found(Place.TRIALS, day), K.TRIALS_UNSURE) == {"n": 1}


def test_ratings_of_everybody_are_to_be_revealed_and_part_of_them_not_yet() -> None:
    assert K.TRIALS_REVEAL in keys(Place.TRIALS, tried())
    assert K.TRIALS_REVEAL not in keys(Place.TRIALS, tried(revealed=True))
    (row,) = tried().trials.rows
    partly = tried().replaced(trials=Trials(rows=(row.replaced(ratings=row.ratings[1:]),)))
    assert K.TRIALS_REVEAL not in keys(Place.TRIALS, partly)
    assert K.TRIALS_REVEAL not in keys(Place.TRIALS, tried().replaced(people=People()))


def test_a_sentence_that_everybody_calls_perfectly_true_is_doubted_once_it_is_seen() -> None:
    assert K.TRIALS_MOOD in keys(Place.TRIALS, tried(true=100, revealed=True))
    assert K.TRIALS_MOOD not in keys(Place.TRIALS, tried(true=100))
    assert K.TRIALS_MOOD not in keys(Place.TRIALS, tried(true=99, revealed=True))


def test_what_people_have_found_wanting_is_to_be_rewritten_once() -> None:
    assert facts(found(Place.TRIALS, tried(true=10, revealed=True)), K.TRIALS_REWRITE) == {"n": 1}
    assert K.TRIALS_REWRITE not in keys(Place.TRIALS, tried(true=10, revealed=True, version=1))
    assert K.TRIALS_REWRITE not in keys(Place.TRIALS, tried(true=10))


def test_without_drafts_only_what_is_lacking_is_said() -> None:
    assert [one.key for one in found(Place.TRIALS, workshop())] == [K.LACKING]
