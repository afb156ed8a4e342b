"""Every exercise can be visited in any order, as often as anybody likes, and says what it lacks from another one."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from onlyworkshop.catalogue import MODULES, words
from onlyworkshop.domain.run import Run
from onlyworkshop.domain.sources import TAKEN, lacking
from onlyworkshop.domain.workshop import Workshop
from onlyworkshop.services.library import Stored
from onlyworkshop.services.session import Session
from onlyworkshop.terms import terms
from tests.clocks import FakeClock
from tests.fakes import FakeKeeper
from tests.onlyworkshop.builders import workshop
from tests.ui.exercises.conftest import Open
from tests.ui.exercises.days import full_day
from ui.exercises.opening import open_exercise
from ui.mutes import KeptMutes
from ui.settings import SettingsFile

OWN_WORDS = {
    "curves": "Type at least three wants, or shortlist them in “What clients crave”.",
    "competitor_map": "Carry alternatives in “Who else could they choose?”",
    "ingredients": "No wants are collected, so “wanted” stays open.",
    "trials": "Tick “Carry” beside each of them in “Draft the ONLY Statement”.",
    "proof": "No statement has been chosen yet; a draft or a sentence of your own will do.",
    "decision": "Tick “Carry” beside each of them in “Draft the ONLY Statement”.",
}
"""Where a panel says it more closely than the catalogue does."""
TAKING = [module for module in MODULES if TAKEN[module]]


def gain(module: str) -> str:
    return OWN_WORDS.get(module, words(module).takes)


def read(panel: QWidget) -> str:
    """Everything that can be read in the panel."""
    return "\n".join(one.text() for one in panel.findChildren(QLabel) if not one.isHidden())


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Callable[[Session, str], str]:
    """Opens an exercise over this session, reads it, and leaves."""

    def visited(session: Session, module: str) -> str:
        host = QWidget()
        qtbot.addWidget(host)
        panel = open_exercise(module, session, KeptMutes(SettingsFile(tmp_path / "settings.json")), host)
        panel.widget.show()
        told = read(panel.widget)
        panel.close()
        return told

    return visited


def whole_day() -> Workshop:
    """Every exercise has given what others take."""
    full = full_day()
    return full.replaced(selling=full.selling.choosing(1, True))


def session_of(day: Workshop) -> Session:
    numbers = count(1)
    return Session(Stored(day, Run()), FakeKeeper(), FakeClock(), lambda: f"new-{next(numbers)}", terms())


@pytest.mark.parametrize("seed", range(3))
def test_all_are_visited_in_any_order_and_say_what_they_lack(visit: Callable[[Session, str], str], seed: int) -> None:
    session = session_of(workshop())
    visits = [*MODULES, *MODULES]
    Random(seed).shuffle(visits)
    for module in visits:
        assert (gain(module) in visit(session, module)) == bool(TAKEN[module]), module


def test_all_are_visited_in_any_order_and_lack_nothing_after_the_day(visit: Callable[[Session, str], str]) -> None:
    session = session_of(whole_day())
    visits = list(MODULES)
    Random(7).shuffle(visits)
    for module in visits:
        assert not lacking(session.editing.workshop, module)
        assert gain(module) not in visit(session, module), module


@pytest.mark.parametrize("module", TAKING)
def test_the_sentence_goes_while_the_panel_is_open(open_on_desk: Open, module: str) -> None:
    panel = open_on_desk(module)
    assert panel.says(gain(module))
    full = whole_day()
    panel.session.editing.change(lambda _w: full)
    assert not panel.says(gain(module))


def test_the_first_exercise_needs_nothing_from_before() -> None:
    assert [module for module in MODULES if not TAKEN[module]] == ["field"]
