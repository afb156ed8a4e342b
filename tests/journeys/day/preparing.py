"""Before the day: a workshop with the full-day plan, four people, and whom the sentence is for."""

from PySide6.QtCore import Qt

from onlyworkshop.domain.people import Function
from tests.journeys.day.hands import Hands

TITLE = "Manhole covers"
PEOPLE = ("Ann Berg, Sales", "Bo Lund, Service", "Cy Dahl, Leadership", "Di Holm, Marketing")


def lead(hands: Hands) -> None:
    assert hands.focus == "newTitleEdit"
    hands.type(TITLE)
    hands.press(Qt.Key.Key_Tab)
    assert hands.focus == "halfDayPlanRadio"
    hands.press(Qt.Key.Key_Down)
    hands.tick("makeWorkshopButton")
    assert hands.focus == "newPersonEdit"
    for person in PEOPLE:
        hands.say(person)
    hands.choose("deciderChoice", "Cy Dahl")
    hands.choose("clientVoiceChoice", "Bo Lund")
    hands.write("organisationEdit", "The cover maker")
    hands.write("clientGroupEdit", "sewer departments")
    hands.write("scopeEdit", "within a day of the foundry")
    hands.tick("startDayButton")

    now = hands.now
    assert (now.title, now.agenda.plan) == (TITLE, "full-day")
    assert [one.name for one in now.people.members] == [person.split(",")[0] for person in PEOPLE]
    assert [one.function for one in now.people.members] == [
        Function.SALES,
        Function.SERVICE,
        Function.LEADERSHIP,
        Function.MARKETING,
    ]
    assert (now.people.name(now.people.decider), now.people.name(now.people.client_voice)) == ("Cy Dahl", "Bo Lund")
    assert (now.field.client_group, now.field.scope) == ("sewer departments", "within a day of the foundry")
