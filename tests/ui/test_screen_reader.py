"""Every control of every page has a name, a role and a state that can be heard, and no name twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.run import Run
from onlyworkshop.services.library import Stored
from onlyworkshop.services.sample import sample
from tests.onlyworkshop.builders import DAY, workshop
from tests.ui.heard import controls, flaws
from tests.ui.stand_ins import fake_crew
from ui.app import new_program, open_library
from ui.program import Program
from ui.settings import SettingsFile
from ui.window import MainWindow

Opened = Callable[[Stored], Program]
SAMPLE = sample("sample", DAY, "UTC")
EMPTY = Stored(workshop(count=0), Run())
CARDS = ("soundSheet", "lookSheet", "keysSheet", "clockCard", "repairCard", "photoSheet")


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens the program on this workshop."""
    keeper, settings = open_library(tmp_path / "library"), SettingsFile(tmp_path / "settings.json")
    window = MainWindow(settings)

    def opens(stored: Stored) -> Program:
        keeper.save(stored)
        program = new_program(keeper, window, settings, fake_crew())
        window.show()
        program.show_home()
        return program

    yield opens
    window.close()
    keeper.close()


def heard_wrong(page: QWidget) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(controls(page)) > 5
    return flaws(page)


@pytest.mark.parametrize("stored", [SAMPLE, EMPTY], ids=["sample", "empty"])
def test_every_page_can_be_used_by_ear(opened: Opened, stored: Stored) -> None:
    program = opened(stored)
    assert program.home is not None
    assert heard_wrong(program.home.view) == []
    program.open(stored.workshop.id)
    program.show_prepare()
    assert program.prepare is not None
    assert heard_wrong(program.prepare.view) == []
    program.show_preflight()
    assert program.preflight is not None
    assert heard_wrong(program.preflight.view) == []


@pytest.mark.parametrize("stored", [SAMPLE, EMPTY], ids=["sample", "empty"])
def test_the_desk_can_be_used_by_ear_in_every_exercise_and_on_every_card(opened: Opened, stored: Stored) -> None:
    program = opened(stored)
    program.open(stored.workshop.id)
    program.show_desk()
    desk = program.desk
    assert desk is not None
    blocks = {block.module: block.id for block in stored.workshop.agenda.blocks}
    wrong = {}
    for module in MODULES:
        desk._presenter.browse(blocks[module])
        wrong[module] = heard_wrong(desk)
    assert wrong == {module: [] for module in MODULES}
    assert [name for name in CARDS if not desk.findChildren(QWidget, name)] == []


def test_the_walk_finds_what_cannot_be_heard(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    named, nameless, twin = QPushButton("Go", page), QPushButton(page), QPushButton("Stay", page)
    for button, name in ((named, "goButton"), (nameless, "mutedButton"), (twin, "goButton")):
        button.setObjectName(name)
    QCheckBox("On", page)
    page.show()
    assert flaws(page) == [
        "goButton is the name of 2",
        "nothing is the name of 1",
        "mutedButton has no name",
    ]
