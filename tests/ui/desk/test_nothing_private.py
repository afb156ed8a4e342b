"""What belongs to the facilitator opens on the desk's screen: choosers, menus, lists and tool tips."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QToolButton, QToolTip, QWidget

from tests.ui.desk.conftest import Led
from ui.files import ask_for_files, ask_what_to_open, ask_where_to_save
from ui.room.numbers import NumberedScreen
from ui.room.window import RoomWindow

ROOT = Path(__file__).parents[3]
EDGES = ("topLeft", "topRight", "bottomLeft", "bottomRight", "center")


def strangers() -> list[str]:
    """Everything of ours that the audience can see beside the room."""
    projector = QGuiApplication.screens()[1].geometry()
    return [
        one.objectName() or type(one).__name__
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and not isinstance(one, RoomWindow | NumberedScreen) and one.geometry().intersects(projector)
    ]


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


@pytest.fixture
def edge(led: Led) -> Led:
    """The desk fills its screen up to the projector's."""
    led.view.setGeometry(QGuiApplication.screens()[0].geometry())
    return led


def choosers() -> list[Callable[[QWidget], None]]:
    return [
        lambda desk: ask_where_to_save(desk, "Save", "pack.pdf", print),
        lambda desk: ask_what_to_open(desk, "Open", "Workshops (*.onlyworkshop)", print),
        lambda desk: ask_for_files(desk, "Photos", "Photos (*.jpg)", print),
    ]


@pytest.mark.parametrize("ask", choosers(), ids=["save", "open", "photos"])
def test_a_chooser_of_files_opens_on_the_desks_screen(edge: Led, ask: Callable[[QWidget], None]) -> None:
    ask(edge.view)
    dialogs = shown(QFileDialog)
    assert len(dialogs) == 1
    assert dialogs[0].parentWidget() is edge.view.window()
    assert strangers() == []
    dialogs[0].close()


def test_every_menu_of_the_desk_stays_on_its_screen(edge: Led) -> None:
    menus = [one.menu() for one in edge.view.findChildren(QToolButton) if one.menu()]
    assert len(menus) >= 2
    for menu in menus:
        for corner in EDGES:
            menu.popup(getattr(edge.view.geometry(), corner)())
            assert menu.isVisible()
            assert strangers() == [], menu.parent().objectName()
            menu.close()


def test_every_list_of_every_exercise_opens_on_the_desks_screen(edge: Led) -> None:
    opened = 0
    for block in edge.session.editing.workshop.agenda.blocks:
        edge.session.facilitation.start(block.id)
        for choice in edge.view.findChildren(QComboBox):
            if choice.isVisible() and choice.count():
                choice.showPopup()
                opened += 1
                assert strangers() == [], choice.objectName()
                choice.hidePopup()
    assert opened >= 3


def test_tool_tips_stay_on_the_desks_screen(edge: Led) -> None:
    for corner in EDGES:
        QToolTip.showText(
            getattr(edge.view.geometry(), corner)(), "A long line for the facilitator alone " * 4, edge.view
        )
        assert strangers() == []
    QToolTip.hideText()
    edge.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_only_the_numbers_are_shown_beside_the_room_and_they_tell_nothing(edge: Led) -> None:
    edge.view._room._projection.identify()
    assert strangers() == []
    assert {one.accessibleName() for one in shown(NumberedScreen)} == {"1", "2"}


def test_every_chooser_and_every_menu_in_the_source_has_the_desk_for_a_parent() -> None:
    wrong = []
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if "import" in line or line.lstrip().startswith(('"', "#")):
                continue
            orphan = re.search(r"\bQ(Menu|FileDialog)\((\)|None)", line)
            chooser = "QFileDialog(" in line and "parent.window()" not in line
            modal = re.search(
                r"QMessageBox|QInputDialog|QColorDialog|QFileDialog\.get|QErrorMessage|QProgressDialog", line
            )
            tip = "QToolTip.showText" in line and not line.rstrip().endswith(", self)")
            if orphan or chooser or modal or tip:
                wrong.append(f"{path.relative_to(ROOT)}:{number}")
    assert wrong == []


def test_nothing_but_the_room_and_the_numbers_is_made_without_a_parent_on_purpose() -> None:
    bare = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if re.search(r"super\(\)\.__init__\(None\b", path.read_text("utf-8"))
    ]
    assert bare == ["ui/room/numbers.py", "ui/room/window.py"]
