"""E12 by keyboard: the statement taken apart, what would prove each part, and whom we ask."""

from datetime import timedelta

from PySide6.QtCore import Qt

from onlyworkshop.domain.exercises.proof import Evidence, Said, Side, coverage
from tests.journeys.day.hands import ALT, Hands

PEOPLE = (("C-01", "Client", "yes"), ("C-09", "Lost client", "no"), ("S-02", "Colleague", "unsure"))


def lead(hands: Hands) -> None:
    day = hands.now.agenda.day
    hands.press(Qt.Key.Key_N, ALT)
    parts = len(hands.now.proof.parts)
    assert parts >= 2
    assert hands.now.proof.split == hands.now.statement()
    hands.write("partAddEdit", "no other maker welds")
    for place in range(1, parts + 2):
        row = f"part{place}"
        hands.choose(f"{row}EvidenceChoice", "Record" if place > 1 else "Contract")
        hands.write(f"{row}WhereEdit", "the quality folder")
        hands.choose(f"{row}OwnerChoice", "Di Holm")
        hands.write(f"{row}DueEdit", "+20")
    hands.tick("part1HeldCheck", back=True)
    chapter = hands.now.proof
    assert chapter.parts[-1].text == "no other maker welds"
    assert [one.evidence for one in chapter.parts] == [Evidence.CONTRACT, *[Evidence.RECORD] * parts]
    assert {(one.where_kept, one.due) for one in chapter.parts} == {("the quality folder", day + timedelta(days=20))}
    assert {hands.now.people.name(one.owner) for one in chapter.parts} == {"Di Holm"}
    assert coverage(chapter) == 1 / (parts + 1)

    hands.turn(2)
    hands.go("interviewAddEdit")
    for code, _side, _answer in PEOPLE:
        hands.say(code)
    for place, (_code, side, answer) in enumerate(PEOPLE, 1):
        row = f"interview{place}"
        hands.choose(f"{row}SideChoice", side)
        hands.choose(f"{row}OwnerChoice", "Ann Berg")
        hands.write(f"{row}DueEdit", "+10")
        hands.choose(f"{row}TrueChoice", answer)
        hands.choose(f"{row}MattersChoice", "yes")
        hands.write(f"{row}WhoElseEdit", "nobody")
    asked = hands.now.proof.interviews
    assert [(one.who, one.side, one.true) for one in asked] == [
        ("C-01", Side.CLIENT, Said.YES),
        ("C-09", Side.LOST_CLIENT, Said.NO),
        ("S-02", Side.EMPLOYEE, Said.UNSURE),
    ]
    assert {(one.matters, one.who_else, one.due) for one in asked} == {(Said.YES, "nobody", day + timedelta(days=10))}
