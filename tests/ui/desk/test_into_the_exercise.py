"""From the desk into the exercise by keyboard, and whose keys are whose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton

from onlyworkshop.catalogue import MODULES
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
    anywhere = [one for one in panel.findChildren(QShortcut) if one.context() is Qt.ShortcutContext.WindowShortcut]
    inside = [one.key() for one in anywhere]
    inside += [one.shortcut() for one in panel.findChildren(QAbstractButton) if not one.shortcut().isEmpty()]
    within = set(panel.findChildren(QShortcut))
    desk = [one.key() for one in led.view.findChildren(QShortcut) if one not in within]
    assert [one.toString() for one in inside if one in desk] == []
