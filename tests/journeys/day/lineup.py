"""E2 by keyboard: claims of three companies, four sheets of guesses, the reveal, and what each claim boasts of."""

from PySide6.QtCore import Qt

from onlyworkshop.domain import lineups
from onlyworkshop.domain.exercises.lineup import Theme
from tests.journeys.day.hands import ALT, Hands

OURS = ("The highest quality covers for every city", "Over thirty years of trusted service")
THEIRS = (("Foundry", "Best customer service in the trade"), ("Plastics", "The leader in light covers"))


def lead(hands: Hands) -> None:
    hands.go("claimAddEdit")
    for claim in OURS:
        hands.say(claim)
    for company, claim in THEIRS:
        hands.choose("claimOwnerChoice", "Another company", back=True)
        assert hands.focus == "claimCompanyEdit"
        hands.say(company)
        assert hands.focus == "claimAddEdit"
        hands.say(claim)
    chapter = hands.now.lineup
    assert [one.text for one in chapter.claims] == [*OURS, *(claim for _company, claim in THEIRS)]
    assert [one.name for one in hands.now.alternatives.rows] == [company for company, _claim in THEIRS]

    hands.turn(2)
    hands.go("guessesSheetEdit")
    for sheet in ("aabc", "bbac", "abc?", "cab?"):
        hands.say(sheet)
    found = lineups.before(hands.now)
    assert found is not None
    assert len(hands.now.lineup.guesses) == 16

    hands.turn(3)
    hands.press(Qt.Key.Key_R, ALT, times=4)
    assert all(one.revealed for one in hands.now.lineup.claims)
    hands.go("suspect1Row")
    for digit in "1523":
        while not hands.focus.endswith("Row"):
            hands.press(Qt.Key.Key_Tab)
        hands.type(digit)
    themes = list(Theme)
    assert [one.theme for one in hands.now.lineup.claims] == [themes[n - 1] for n in (1, 5, 2, 3)]
    hands.tick("showLineupResultButton")
    assert hands.laptop.session.spotlight.part == lineups.RESULT
