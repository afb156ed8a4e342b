"""A full day, led through the real windows by somebody who has no mouse."""

from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from onlyworkshop.catalogue import MODULES, words
from tests.journeys.conftest import Laptop
from tests.journeys.day import preparing
from tests.journeys.day.hands import Hands
from tests.onlyworkshop.pdf import reading

MOUSE = ("mouseClick", "mouseDClick", "mouseMove", "mousePress", "mouseRelease")


@pytest.fixture(autouse=True)
def no_mouse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reaches for it fails."""

    def broken(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("there is no mouse")

    for name in MOUSE:
        monkeypatch.setattr(QTest, name, broken)
        monkeypatch.setattr(QtBot, name, broken)


def test_a_full_day_is_led_by_keyboard_alone(laptop: Laptop, tmp_path: Path) -> None:
    hands = Hands(laptop)
    preparing.lead(hands)
    for block in hands.now.agenda.running():
        hands.next_block(block.id)
        if block.module:
            import_module(f"tests.journeys.day.{block.module}").lead(hands)
        else:
            assert laptop.said("breakLabel").startswith("Back at")
    hands.press(Qt.Key.Key_F9, times=2)
    assert hands.focus == "packButton"
    path = tmp_path / "pack.pdf"
    hands.save_pack(path)
    _holds_every_chapter(path.read_bytes(), hands)


def _holds_every_chapter(pdf: bytes, hands: Hands) -> None:
    told = reading.squeezed(reading.whole(pdf))
    missing = [words(module).title for module in MODULES if reading.squeezed(words(module).title) not in told]
    assert missing == []
    now = hands.now
    said = [
        now.statement(),
        now.title,
        *(one.name for one in now.people.members),
        *(one.what for one in now.commitments.rows),
        *(one.text for one in now.wants.shortlist()),
        *(one.name for one in now.alternatives.rows),
        *(one.action for one in now.ingredients.rows),
        *(one.text for one in now.selling.behaviours),
        *(one.text for one in now.proof.parts),
        *(one.text for one in now.decision.risks),
        *(one.text for one in now.parking.items),
    ]
    assert [text for text in said if reading.squeezed(text) not in told] == []
