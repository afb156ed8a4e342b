"""From the desk into the exercise by keyboard, and whose keys are whose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.people import Person
from tests.ui.desk.conftest import Led

FIRST_STOPS = {
    "field": "organisationEdit",
    "lineup": "claimOwnerChoice",
    "alternatives": "alternativesAddEdit",
    "wants": "wantsAddEdit",
    "scores": "scoresAddEdit",
    "ingredients": "ingredientsAddEdit",
    "proof": "proofSentenceEdit",
    "selling": "hoursGrid",
}


def started(led: Led, module: str) -> None:
    blocks = led.session.editing.workshop.agenda.blocks
    led.session.facilitation.start(next(one.id for one in blocks if one.module == module))


@pytest.mark.parametrize("module", FIRST_STOPS)
def test_one_tab_leads_from_the_desk_into_the_exercise(led: Led, module: str) -> None:
    led.view.setFocus()
    started(led, module)
    led.view.setFocus()
    led.key(Qt.Key.Key_Tab)
    focused = led.view.focusWidget()
    assert focused is not None
    assert focused.objectName() == FIRST_STOPS[module]


def test_in_a_break_tab_leads_to_the_bars(led: Led) -> None:
    blocks = led.session.editing.workshop.agenda.blocks
    led.session.facilitation.start(next(one.id for one in blocks if not one.module))
    led.view.setFocus()
    led.key(Qt.Key.Key_Tab)
    assert led.button("homeButton").hasFocus()


@pytest.mark.parametrize("module", MODULES)
def test_no_key_means_one_thing_to_the_desk_and_another_to_an_exercise(led: Led, module: str) -> None:
    started(led, module)
    panel = led.view._stage.panel
    assert panel is not None
    wide = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    anywhere = [one for one in panel.findChildren(QShortcut) if one.context() in wide]
    inside = [one.key() for one in anywhere]
    inside += [one.shortcut() for one in panel.findChildren(QAbstractButton) if not one.shortcut().isEmpty()]
    desk = [one.key() for one in led.view.findChildren(QShortcut) if one.parent() is led.view]
    assert [one.toString() for one in inside if one in desk] == []


def test_a_letter_in_a_choice_chooses_and_does_nothing_to_the_room(led: Led) -> None:
    everybody = led.session.editing.workshop.people
    for name in ("Bea", "Hal", "Mo"):
        everybody = everybody.with_person(Person.made(id=name.lower(), name=name))
    led.session.editing.change(lambda w: w.replaced(people=everybody))
    started(led, "field")
    choice = led.view.findChild(QComboBox, "deciderChoice")
    choice.setFocus()
    for key, name in ((Qt.Key.Key_B, "Bea"), (Qt.Key.Key_H, "Hal"), (Qt.Key.Key_M, "Mo")):
        led.key(key, to=choice)
        led.qtbot.wait(QApplication.keyboardInputInterval() + 50)
        assert choice.currentText() == name
    assert led.session.editing.workshop.people.decider == "mo"
    assert led.room.canvas.frame is not None
    assert not led.button("holdButton").isChecked()
    assert not led.settings.load().muted
