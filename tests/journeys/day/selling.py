"""E13 by keyboard: a hundred hours each, sheets for the eleven methods, three taken on, and the report card."""

from datetime import date

from PySide6.QtCore import Qt

from onlyworkshop.domain import practice
from onlyworkshop.domain.exercises.selling import Grade
from tests.journeys.day.hands import ALT, Hands

NOW, NEEDED = "12010121011", "43232222223"


def lead(hands: Hands) -> None:
    people = hands.now.people.members
    hands.go("hoursGrid")
    for _person in people:
        hands.type("7030")
    hands.tick("revealHoursButton")
    told = practice.training(hands.now.selling)
    assert told is not None
    assert (told.old.mean, told.new.mean, told.old.n) == (70, 30, 4)

    hands.turn(2)
    hands.write("leanersEdit", "they ask for a second visit")
    hands.go("methodsGrid")
    for _person in people:
        hands.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        hands.type("".join(now + needed for now, needed in zip(NOW, NEEDED, strict=True)))
        hands.press(Qt.Key.Key_N, ALT)
        assert hands.focus == "methodsGrid"
    hands.tick("revealMethodsButton")
    chapter = hands.now.selling
    assert practice.sheets(chapter) == 4
    assert [(one.now, one.needed) for one in chapter.ratings[:11]] == [
        (int(now), int(needed)) for now, needed in zip(NOW, NEEDED, strict=True)
    ]

    hands.turn(3)
    first = [one.method for one in practice.gaps(chapter)[:3]]
    for method in first:
        hands.tick(f"takeMethod{method}Check")
    assert [one.method for one in hands.now.selling.chosen] == sorted(first)

    hands.turn(4)
    hands.go("behaviourAddEdit")
    hands.say("Writes down what I say")
    hands.say("Calls back the same day")
    hands.write("cardClientAddEdit", "C-01")
    hands.say("C-02")
    hands.write("firstMonthEdit", "1 Dec 2026")
    hands.choose("cardClientChoice", "C-01")
    hands.tick("behaviour1MarkAButton")
    hands.tick("behaviour2MarkDButton")
    chapter = hands.now.selling
    assert [one.text for one in chapter.behaviours] == ["Writes down what I say", "Calls back the same day"]
    assert [one.code for one in chapter.clients] == ["C-01", "C-02"]
    assert chapter.first_month == date(2026, 12, 1)
    assert [(one.client, one.grade) for one in chapter.marks] == [("C-01", Grade.A), ("C-01", Grade.D)]
    assert chapter.leaner_meaning == "they ask for a second visit"
