"""E10 by keyboard: hands for every name, digits for clauses, sheets of digits, and one rewrite."""

from onlyworkshop.domain.exercises.trials import Answer
from tests.journeys.day.hands import Hands

HANDS = "0 4 0"
SHEETS = ("yy55449", "yy54549", "ny55459", "yy45459")
REWRITE = "We are the ONLY ones that weld the needle guard shut for sewer departments, within a day."


def lead(hands: Hands) -> None:
    carried = hands.now.alternatives.carried()
    hands.turn(2)
    hands.go("swap1HandsEdit")
    for place, _one in enumerate(carried, 1):
        hands.go(f"swap{place}HandsEdit")
        hands.say(HANDS)
    assert hands.laptop.session.spotlight.clauses
    hands.go("swap1YesButton", back=True)
    hands.type("-111")
    draft = hands.now.drafts.carried()[0]
    trial = hands.now.trial(draft)
    assert [trial.swap(one.id).can_say for one in carried] == [Answer.NO] * len(carried)
    assert {(swap.yes, swap.no, swap.unsure) for swap in trial.swaps} == {(0, 4, 0)}
    assert trial.swap(carried[0].id).does_better is False
    assert [one.can_say for one in trial.clauses] == [Answer.UNKNOWN]

    hands.turn(3)
    hands.write("oppositeYesEdit", "3")
    hands.write("oppositeNoEdit", "1")
    hands.write("strangerYesEdit", "4")
    hands.write("strangerNoEdit", "0")
    hands.go("ratingsGrid")
    for sheet in SHEETS:
        hands.type(f"{sheet}0")
    hands.tick("revealRatingsButton")
    trial = hands.now.trial(draft)
    assert trial.revealed
    assert {(one.relevant, one.specific, one.sayable, one.unique, one.true_now) for one in trial.ratings} == {
        (5, 5, 4, 4, 90),
        (5, 4, 5, 4, 90),
        (5, 5, 4, 5, 90),
        (4, 5, 4, 5, 90),
    }

    hands.turn(4)
    hands.write("rewriteEdit", REWRITE)
    assert hands.now.wording(draft) == REWRITE
    hands.turn(2)
    for place, _one in enumerate(carried, 1):
        hands.go(f"swap{place}HandsEdit")
        hands.say(HANDS)
    assert hands.now.trial(draft).version == 1
    assert len(hands.now.trial(draft).swaps) == len(carried)
