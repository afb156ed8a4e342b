"""Which screen a window is on, and that the screens outlive whoever asks."""

import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.room.projection import Projection
from ui.room.screens import Screens, beneath
from ui.settings import SettingsFile
from ui.theme import load_theme

ROOT = Path(__file__).parents[3]


def watch_screens() -> list[str]:
    """The names of the screens that are deleted from now on."""
    deleted: list[str] = []
    for screen in QGuiApplication.screens():
        name = screen.name()
        screen.destroyed.connect(lambda name=name: deleted.append(name))
    return deleted


def test_screens_outlive_a_desk_that_is_thrown_away(qapp: QApplication, tmp_path: Path) -> None:
    known_before = QGuiApplication.screens()
    deleted = watch_screens()
    desk = QWidget()
    projection = Projection(desk, Screens(desk), SettingsFile(tmp_path / "settings.json"), str, load_theme("light"))
    projection.toggle()
    projection.aspect()
    projection.close()
    del known_before, desk, projection
    gc.collect()
    assert deleted == []


@pytest.mark.parametrize(
    ("window", "name"),
    [
        (QRect(100, 100, 800, 600), "laptop"),
        (QRect(1400, 100, 800, 600), "projector"),
        (QRect(766, 100, 1000, 600), "laptop"),
        (QRect(1000, 100, 1000, 600), "projector"),
        (QRect(0, 2000, 800, 600), "laptop"),
    ],
)
def test_a_window_is_on_the_screen_that_shows_most_of_it(qapp: QApplication, window: QRect, name: str) -> None:
    found = beneath(window, QGuiApplication.screens())
    assert found is not None
    assert found.name() == name


def test_without_screens_a_window_is_on_none() -> None:
    assert beneath(QRect(0, 0, 800, 600), []) is None


def test_no_widget_is_asked_for_its_screen() -> None:
    asking = [
        f"{path.relative_to(ROOT)}:{number}"
        for folder in ("ui", "tests")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"\.(screen|windowHandle)\(\)", line)
    ]
    assert asking == []
