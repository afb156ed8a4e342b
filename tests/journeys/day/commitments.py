"""E14 by keyboard: a promise from everybody, the fate of what was parked, the worth of the day, the check-ins."""

from datetime import timedelta

from PySide6.QtCore import Qt

from onlyworkshop.domain.exercises.commitments import board, usual_check_ins
from onlyworkshop.domain.parking import Fate
from tests.journeys.day.hands import ALT, Hands

PROMISES = ("Call three lost clients", "Photograph every weld", "Read it to the board", "Rewrite the home page")


def lead(hands: Hands) -> None:
    people = hands.now.people.members
    for place, what in enumerate(PROMISES):
        hands.go("pledgesList", back=place > 0)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_Down, times=place)
        hands.write("promiseWhatEdit", what)
        hands.choose("promiseMethodChoice", "✓")
        hands.write("promiseClientEdit", f"C-0{place}")
        hands.write("promiseDoneEdit", "the list is full")
        hands.write("promiseDueEdit", "+14")
        hands.write("promiseFirstStepEdit", "open the list")
        hands.write("promiseFirstStepOnEdit", "+3")
    day, chapter = hands.now.agenda.day, hands.now.commitments
    assert [(one.who, one.what) for one in chapter.rows] == [
        (person.id, what) for person, what in zip(people, PROMISES, strict=True)
    ]
    assert {(one.due, one.first_step_on) for one in chapter.rows} == {
        (day + timedelta(days=14), day + timedelta(days=3))
    }
    assert {one.method for one in chapter.rows} <= {one.method for one in hands.now.selling.chosen}
    assert board(chapter, hands.now.people).coverage == 1

    hands.turn(3)
    hands.go("worthGrid")
    hands.type("5443")
    hands.write("plusOne1Edit", "a longer lunch")
    assert [one.score for one in hands.now.commitments.worth] == [5, 4, 4, 3]
    assert hands.now.commitments.worth[-1].plus_one == "a longer lunch"

    hands.turn(4)
    hands.press(Qt.Key.Key_N, ALT)
    hands.choose("checkInOwnerChoice", "Cy Dahl")
    assert hands.now.commitments.check_ins == usual_check_ins(day)
    assert hands.now.people.name(hands.now.commitments.check_in_owner) == "Cy Dahl"
    _decide_what_was_parked(hands)


def _decide_what_was_parked(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F4)
    assert hands.focus == "parkedAddEdit"
    hands.say("The price list")
    hands.say("A second factory")
    hands.go("parkedList")
    hands.press(Qt.Key.Key_Home)
    hands.choose("parkedFateChoice", "somebody")
    hands.choose("parkedOwnerChoice", "Bo Lund")
    hands.write("parkedDueEdit", "+5")
    hands.go("parkedList", back=True)
    hands.press(Qt.Key.Key_Down)
    hands.choose("parkedFateChoice", "answered")
    hands.write("parkedAnswerEdit", "not this year")
    taken, answered = hands.now.parking.items
    due = hands.now.agenda.day + timedelta(days=5)
    assert (taken.fate, hands.now.people.name(taken.owner), taken.due) == (Fate.ASSIGNED, "Bo Lund", due)
    assert (answered.fate, answered.answer) == (Fate.ANSWERED, "not this year")
    assert not hands.now.parking.open()
