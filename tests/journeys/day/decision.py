"""E11 by keyboard: dots, fists, the call with its reason, the line-up again, the first call and the risks."""

from PySide6.QtCore import Qt

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.decision import rated, support
from tests.journeys.day.hands import ALT, Hands

RISKS = (("the guard breaks", "3", "5", "test it yearly"), ("a rival copies it", "4", "3", "patent it"))


def lead(hands: Hands) -> None:
    draft = hands.now.drafts.carried()[0]
    hands.go("draftBallotSheetEdit")
    for sheet in "aaba":
        hands.say(sheet)
    hands.press(Qt.Key.Key_R, ALT)
    assert hands.now.decision.ballot.revealed == 1

    hands.turn(2)
    hands.go("fistSheetEdit")
    for fist in "5432":
        hands.say(fist)
    hands.press(Qt.Key.Key_R, ALT)
    hands.write("toThree1Edit", "a date for the proof")
    told = hands.now.decision
    assert support(told, 1).histogram == (0, 0, 1, 1, 1, 1)
    assert [one.to_three for one in told.low()] == ["a date for the proof"]

    hands.turn(3)
    hands.tick("choose1Button")
    hands.write("reasonEdit", "nobody else welds it")
    hands.write("dissentEdit", "too narrow for some")
    hands.tick("overruledCheck")
    told = hands.now.decision
    assert (told.draft, told.reason, told.dissent, told.overruled) == (
        draft.id,
        "nobody else welds it",
        "too narrow for some",
        True,
    )

    hands.turn(4)
    suspects = lineups.again(hands.now)
    hands.go("againSheetEdit")
    ours = "".join("a" if one.owner == "us" else "b" for one in suspects)
    for sheet in (ours, ours, ours, "?" * len(suspects)):
        hands.say(sheet)
    hands.press(Qt.Key.Key_R, ALT)
    hands.choose("firstCallChoice", "The cover maker")
    hands.write("firstCallReasonEdit", "they saw the weld")
    change = lineups.change(hands.now)
    assert change.before is not None
    assert change.after is not None
    assert hands.now.decision.guesses_revealed
    assert (hands.now.decision.first_call, hands.now.decision.first_call_reason) == ("us", "they saw the weld")

    hands.turn(5)
    hands.go("riskAddEdit")
    for text, *_rest in RISKS:
        hands.say(text)
    for place, (_text, likely, grave, answer) in enumerate(RISKS, 1):
        hands.write(f"risk{place}LikelihoodEdit", likely)
        hands.write(f"risk{place}ImpactEdit", grave)
        hands.write(f"risk{place}AnswerEdit", answer)
        hands.choose(f"risk{place}OwnerChoice", "Bo Lund")
    hands.write("rivalReplyEdit", "we weld too")
    told = hands.now.decision
    assert [(one.risk.text, one.product) for one in rated(told.risks)] == [
        ("the guard breaks", 15),
        ("a rival copies it", 12),
    ]
    assert [hands.now.people.name(one.owner) for one in told.risks] == ["Bo Lund", "Bo Lund"]
    assert told.rival_reply == "we weld too"
