import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Action, Bound, spelled, writing


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for field in (QLineEdit(page), QPlainTextEdit(page), QComboBox(page)):
        layout.addWidget(field)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def test_every_key_of_an_action_does_it(qtbot: QtBot, window: QWidget) -> None:
    done: list[str] = []
    Bound(window, [Action(("B", "."), lambda: done.append("black"))])
    qtbot.keyClick(window, Qt.Key.Key_B)
    qtbot.keyClick(window, Qt.Key.Key_Period)
    assert done == ["black", "black"]


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_while_writing_only_those_act_that_may(qtbot: QtBot, window: QWidget, field: type[QWidget]) -> None:
    done: list[str] = []
    Bound(
        window,
        [
            Action(("PgDown",), lambda: done.append("next"), while_writing=False),
            Action(("F8",), lambda: done.append("play")),
        ],
    )
    edit = window.findChild(field)
    edit.setFocus()
    assert writing()
    qtbot.keyClick(edit, Qt.Key.Key_PageDown)
    qtbot.keyClick(edit, Qt.Key.Key_F8)
    assert done == ["play"]


def test_a_field_that_cannot_be_written_in_is_no_obstacle(window: QWidget) -> None:
    edit = window.findChild(QLineEdit)
    edit.setReadOnly(True)
    edit.setFocus()
    assert not writing()
    combo = window.findChild(QComboBox)
    combo.setFocus()
    assert not writing()


def test_keys_are_spelled_as_people_read_them(window: QWidget) -> None:
    assert spelled(("Ctrl+Space", "F8")) == "Ctrl+Space  ·  F8"
