"""What holds for every panel."""

import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from onlyworkshop.catalogue import MODULES
from onlyworkshop.domain.workshop import Workshop
from tests.onlyworkshop.pdf.full import full
from tests.ui.exercises.conftest import SMALLEST, Open
from tests.ui.exercises.days import full_day
from ui.boards.turns import Turns
from ui.boards.wrapping import MAY_BREAK
from ui.exercises.opening import open_exercise
from ui.mutes import KeptMutes
from ui.settings import SettingsFile

INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget)


@pytest.mark.parametrize("module", MODULES)
def test_a_presenter_knows_no_qt(module: str) -> None:
    package = f"ui.exercises.{module}"
    script = (
        "import sys, types, pathlib;"
        f"package = types.ModuleType('{package}');"
        f"package.__path__ = [str(pathlib.Path('ui/exercises/{module}').resolve())];"
        "sys.modules[package.__name__] = package;"
        f"import {package}.presenter;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize("module", MODULES)
def test_everything_that_can_be_used_has_a_name_of_its_own(open_on_desk: Open, module: str) -> None:
    panel = open_on_desk(module, full_day())
    parts = [one for kind in INTERACTIVE for one in panel.widget.findChildren(kind)]
    parts = [one for one in parts if not one.objectName().startswith("qt_") and one.parent() is not None]
    own = [one for one in parts if type(one.parent()) not in (QComboBox, QTableWidget)]
    names = [one.objectName() for one in own]
    assert all(names), [type(one).__name__ for one in own if not one.objectName()]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    unheard = [one for one in own if not (one.accessibleName() or getattr(one, "text", str)())]
    assert not unheard, [one.objectName() for one in unheard]


@pytest.mark.parametrize("module", MODULES)
def test_the_page_never_scrolls_on_a_small_laptop(open_on_desk: Open, module: str) -> None:
    panel = open_on_desk(module, full_day())
    width, height = SMALLEST
    least = panel.widget.minimumSizeHint()
    assert (least.width() <= width, least.height() <= height) == (True, True), least


@pytest.mark.parametrize("module", MODULES)
def test_a_closed_panel_no_longer_listens(open_on_desk: Open, module: str, tmp_path: Path) -> None:
    session = open_on_desk(module).session
    mutes, host = KeptMutes(SettingsFile(tmp_path / "settings.json")), QWidget()
    heard = (session.editing.changed, session.facilitation.changed, session.pointed, mutes.changed)
    before = [len(one._listeners) for one in heard]
    again = open_exercise(module, session, mutes, host)
    assert len(session.editing.changed._listeners) > before[0]
    again.close()
    assert [len(one._listeners) for one in heard] == before


@pytest.mark.parametrize("text", ["Words of usual length. ", "W"])
@pytest.mark.parametrize("module", MODULES)
def test_what_is_cut_off_can_be_read_whole_at_every_page(open_on_desk: Open, module: str, text: str) -> None:
    panel = open_on_desk(module, written(text))
    for page in _every_page(panel.widget):
        assert panel.widget.width() == SMALLEST[0], page
        assert _cut_off(panel.widget) == [], page


@cache
def written(text: str) -> Workshop:
    """Everything that can be written, twelve alternatives and two dozen people."""
    day = full(text).workshop
    return day.replaced(alternatives=day.alternatives.replaced(rows=day.alternatives.rows[:12]))


def _every_page(widget: QWidget) -> Iterator[str]:
    """Turns to every page, and tells which."""
    turns = widget.findChild(Turns)
    for button in turns.findChildren(QAbstractButton) if turns else ():
        if button.parent() is turns:
            button.click()
            QApplication.processEvents()
            yield button.objectName()
    yield "the last page"


def _cut_off(widget: QWidget) -> list[str]:
    """Words that are not whole, and that no tool tip has; cues have a test of their own."""
    labels = [
        one for one in widget.findChildren(QLabel) if one.isVisible() and one.text().strip() and not one.toolTip()
    ]
    return [one.text() for one in labels if not one.objectName().endswith("Cues") and not _whole(one)]


def _whole(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.width() >= label.sizeHint().width()
    pieces = label.text().replace(MAY_BREAK, " ").split()
    widest = max(label.fontMetrics().horizontalAdvance(piece) for piece in pieces)
    return widest <= label.width() and label.heightForWidth(label.width()) <= label.height()


def test_undo_is_left_to_the_window_when_everything_typed_is_kept(open_on_desk: Open) -> None:
    panel = open_on_desk("field")
    panel.type("scopeEdit", "Every county")
    panel.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    panel.session.editing.undo()
    assert panel.typed("scopeEdit") == panel.now.field.scope == ""
