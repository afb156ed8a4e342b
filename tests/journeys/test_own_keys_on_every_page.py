"""A key that was chosen at the desk does the same on every page, and the one before does nothing any more."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Stored
from tests.journeys.conftest import CTRL, Laptop
from tests.onlyworkshop.builders import workshop
from ui.deeds import delivered
from ui.desk.key_button import KeyButton
from ui.desk.keys import Controls, desk_callbacks


def choose(laptop: Laptop, deed: str, key: Qt.Key) -> None:
    desk = laptop.program.desk
    assert desk is not None
    desk.toggle_keys()
    button = laptop.find(f"keyButton-{deed}", KeyButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, key)
    desk.toggle_keys()


def told(laptop: Laptop, name: str) -> str:
    return laptop.find(name, QAbstractButton).accessibleName()


def is_open(laptop: Laptop, name: str) -> bool:
    sheet = laptop.page.findChild(QWidget, name)
    return sheet is not None and sheet.isVisible()


def at_the_desk(laptop: Laptop) -> None:
    laptop.library.save(Stored(workshop(), Run()))
    laptop.program.open(workshop().id)
    laptop.program.show_desk()
    for deed, key in (("sound", Qt.Key.Key_F13), ("look", Qt.Key.Key_F14), ("check", Qt.Key.Key_F15)):
        choose(laptop, deed, key)
    choose(laptop, "undo", Qt.Key.Key_F16)


def test_chosen_keys_hold_where_the_day_is_prepared(laptop: Laptop) -> None:
    at_the_desk(laptop)
    laptop.program.show_prepare()
    laptop.page.setFocus()
    for key, before, sheet in (
        (Qt.Key.Key_F13, Qt.Key.Key_F10, "soundSheet"),
        (Qt.Key.Key_F14, Qt.Key.Key_F11, "lookSheet"),
    ):
        laptop.key(before)
        assert not is_open(laptop, sheet)
        laptop.key(key)
        assert is_open(laptop, sheet)
        laptop.key(key)
    assert (told(laptop, "soundButton"), told(laptop, "undoButton")) == ("Sound and clock (F13)", "Undo (F16)")
    people = len(laptop.session.editing.workshop.people)
    laptop.enter("newPersonEdit", "Ann Berg, Sales")
    assert len(laptop.session.editing.workshop.people) == people + 1
    laptop.page.setFocus()
    laptop.key(Qt.Key.Key_Z, CTRL)
    assert len(laptop.session.editing.workshop.people) == people + 1
    laptop.key(Qt.Key.Key_F16)
    assert len(laptop.session.editing.workshop.people) == people


def test_chosen_keys_hold_on_the_page_of_checks_and_on_the_shelf(laptop: Laptop) -> None:
    at_the_desk(laptop)
    laptop.program.show_prepare()
    laptop.page.setFocus()
    laptop.key(Qt.Key.Key_F15)
    preflight = laptop.program.preflight
    assert preflight is not None
    assert laptop.page is preflight.view
    assert told(laptop, "lookButton") == "Look: light, dark, high contrast (F14)"
    laptop.key(Qt.Key.Key_F14)
    assert is_open(laptop, "lookSheet")
    laptop.key(Qt.Key.Key_F14)
    laptop.key(Qt.Key.Key_F12)
    assert laptop.page is preflight.view
    laptop.key(Qt.Key.Key_F15)
    assert laptop.page is not preflight.view
    laptop.program.show_home()
    laptop.key(Qt.Key.Key_F14)
    assert is_open(laptop, "lookSheet")
    assert told(laptop, "lookButton") == "Look: light, dark, high contrast (F14)"


def test_as_delivered_holds_on_every_page_as_well(laptop: Laptop) -> None:
    at_the_desk(laptop)
    laptop.program.show_prepare()
    laptop.program.show_desk()
    desk = laptop.program.desk
    assert desk is not None
    desk.toggle_keys()
    laptop.click("restoreKeysButton")
    laptop.program.show_prepare()
    assert told(laptop, "checkRoomButton") == "Check the room (F12)"
    laptop.page.setFocus()
    laptop.key(Qt.Key.Key_F10)
    assert is_open(laptop, "soundSheet")


def test_the_desk_does_everything_that_the_card_of_keys_lists(laptop: Laptop) -> None:
    laptop.library.save(Stored(workshop(), Run()))
    laptop.program.open(workshop().id)
    laptop.program.show_desk()
    desk = laptop.program.desk
    assert desk is not None
    done = desk_callbacks(Controls(desk._presenter, desk._time, desk._room, desk._chime), desk)
    assert set(done) == {one.id for one in delivered()}
