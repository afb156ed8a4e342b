"""E9 by keyboard: three drafts from slots, cards taken by arrow and Enter, evidence linked, all carried."""

from PySide6.QtCore import Qt

from tests.journeys.day.hands import Hands

WRITTEN = (
    ("Ann Berg", "", "for every crew"),
    ("Bo Lund", "hand one person a lid that never pinches", ""),
    ("Di Holm", "answer one number at night", ""),
)


def lead(hands: Hands) -> None:
    assert hands.focus == "draftDoesWhatEdit"
    for author, what, where in WRITTEN:
        hands.choose("draftAuthorChoice", author)
        hands.go("draftDoesWhatEdit", back=True)
        if what:
            hands.type(what)
        else:
            _take(hands, "needle guard", "draftDoesWhatEdit")
        if where:
            hands.go("draftWhereEdit")
            hands.type(where)
        hands.press(Qt.Key.Key_Return)
        assert hands.focus == "draftDoesWhatEdit"
    for place in (1, 2, 3):
        hands.tick(f"draft{place}CarryCheck")
    hands.tick("draft2EvidenceButton")
    assert hands.focus == "clausesList"
    hands.press(Qt.Key.Key_Return)
    hands.say("one person")
    assert hands.focus == "clausesList"
    hands.press(Qt.Key.Key_Escape)
    assert hands.focus == "draftDoesWhatEdit"

    now = hands.now
    assert [now.people.name(one.author) for one in now.drafts.carried()] == [author for author, *_rest in WRITTEN]
    assert now.drafts.rows[0].text == (
        "We are the ONLY ones that weld the needle guard shut for sewer departments for every crew."
    )
    assert [(one.slot, one.kind) for one in now.drafts.rows[0].links] == [("does_what", "ingredient")]
    assert [one.kind for one in now.drafts.rows[1].links] == ["want"]
    assert all("ONLY" in one.text for one in now.drafts.rows)


def _take(hands: Hands, words: str, back_to: str) -> None:
    hands.press(Qt.Key.Key_Down)
    assert hands.focus == "cardPickerFilterEdit"
    hands.say(words)
    assert hands.focus == back_to
