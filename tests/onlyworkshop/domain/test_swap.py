"""Every clause of the sentence earns holds, shared, theirs or unknown."""

from hypothesis import given
from hypothesis import strategies as st

from onlyworkshop.domain.exercises.drafts import Slots
from onlyworkshop.domain.exercises.trials import Answer, ClauseAnswer, Swap, Trial
from onlyworkshop.domain.swap import Hold, clause_verdicts, counted, said_of

TEXT = (
    "We provide the ONLY solution that permanently stops people "
    "from depositing biohazard contaminants through manhole covers."
)
LID, STOPS, WASTE, WHERE = range(4)
RIVALS = ("foundry", "kit")


def answered(**said: Answer) -> Trial:
    """`answered(foundry1=Answer.NO)`: the foundry cannot say clause 1."""
    trial = Trial(draft="d1", text=TEXT)
    for place, answer in said.items():
        trial = trial.answering(ClauseAnswer(alternative=place[:-1], clause=int(place[-1]), can_say=answer))
    return trial


def holds(trial: Trial) -> list[Hold | None]:
    return [one.hold for one in clause_verdicts(trial, Slots(), RIVALS)]


def test_the_article_example_has_four_clauses_and_none_was_asked_yet() -> None:
    found = clause_verdicts(Trial(draft="d1", text=TEXT), Slots(), RIVALS)
    assert [one.clause.text for one in found][WHERE] == "through manhole covers."
    assert [one.hold for one in found] == [None] * 4


def test_a_clause_that_nobody_else_can_say_holds() -> None:
    trial = answered(foundry1=Answer.NO, kit1=Answer.NO, foundry3=Answer.NO)
    assert holds(trial) == [None, Hold.HOLDS, None, None]


def test_a_clause_that_one_rival_can_say_is_shared_and_names_who() -> None:
    trial = answered(foundry3=Answer.YES, kit3=Answer.NO)
    found = clause_verdicts(trial, Slots(), RIVALS)[WHERE]
    assert (found.hold, found.sharing, found.fails) == (Hold.SHARED, ("foundry",), True)


def test_a_clause_is_theirs_when_somebody_who_can_say_it_does_it_better() -> None:
    trial = answered(foundry3=Answer.YES, kit3=Answer.NO).swapping(Swap(alternative="foundry", does_better=True))
    assert holds(trial)[WHERE] is Hold.THEIRS


def test_one_who_does_something_else_better_takes_nothing_from_this_clause() -> None:
    trial = answered(foundry1=Answer.NO, kit1=Answer.NO).swapping(Swap(alternative="foundry", does_better=True))
    assert holds(trial)[STOPS] is Hold.HOLDS


def test_do_not_know_about_one_rival_leaves_the_clause_unknown() -> None:
    assert holds(answered(foundry2=Answer.UNKNOWN, kit2=Answer.NO))[WASTE] is Hold.UNKNOWN


def test_who_can_say_the_whole_can_say_every_clause() -> None:
    trial = Trial(draft="d1", text=TEXT, swaps=(Swap(alternative="kit", can_say=Answer.YES),))
    assert [said_of(trial, "kit", n) for n in range(4)] == [Answer.YES] * 4
    assert holds(trial) == [Hold.SHARED] * 4


def test_who_cannot_say_the_whole_may_still_say_a_clause_of_it() -> None:
    trial = Trial(draft="d1", text=TEXT, swaps=(Swap(alternative="kit", can_say=Answer.NO),))
    assert holds(trial) == [None] * 4


def test_hands_decide_and_a_tie_of_hands_is_an_honest_unknown() -> None:
    assert counted(Swap(alternative="kit"), 1, 6, 1).can_say is Answer.NO
    assert counted(Swap(alternative="kit"), 4, 4, 0).can_say is Answer.UNKNOWN
    assert counted(Swap(alternative="kit"), 0, 0, 0).can_say is None


@given(st.dictionaries(st.tuples(st.sampled_from(RIVALS), st.integers(0, 3)), st.sampled_from(Answer)), st.booleans())
def test_a_clause_holds_exactly_when_everybody_was_asked_and_nobody_can_say_it(
    said: dict[tuple[str, int], Answer], better: bool
) -> None:
    trial = answered(**{f"{rival}{n}": answer for (rival, n), answer in said.items()})
    trial = trial.swapping(Swap(alternative="kit", does_better=better))
    for number, found in enumerate(clause_verdicts(trial, Slots(), RIVALS)):
        answers = [said.get((rival, number)) for rival in RIVALS]
        assert (found.hold is Hold.HOLDS) == all(answer is Answer.NO for answer in answers)
        assert found.fails == (Answer.YES in answers)
