"""What lies over a page, and where the focus is afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.overlay import Overlay


class Card(Overlay):
    """With one button, as most have."""

    def __init__(self, page: QWidget) -> None:
        super().__init__("testCard", "A card", page)
        self.button = QPushButton("Do", self)
        self.button.setObjectName("doButton")

    def first(self) -> QWidget:
        """What has the focus when it comes."""
        return self.button


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(400, 300)
    qtbot.addWidget(page)
    lines = QHBoxLayout(page)
    for name in ("titleEdit", "noteEdit"):
        edit = QLineEdit(page)
        edit.setObjectName(name)
        lines.addWidget(edit)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def note(page: QWidget) -> QLineEdit:
    edit = page.findChild(QLineEdit, "noteEdit")
    assert edit is not None
    edit.setFocus()
    return edit


def test_the_focus_goes_back_where_it_was(page: QWidget, note: QLineEdit) -> None:
    card = Card(page)
    card.bring()
    assert card.button.hasFocus()
    card.put_away()
    assert note.hasFocus()


def test_the_focus_goes_back_although_another_window_came_to_the_front(
    page: QWidget, note: QLineEdit, qtbot: QtBot
) -> None:
    card = Card(page)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    card.bring()
    assert page.focusWidget() is card.button
    card.put_away()
    assert page.focusWidget() is note


def test_the_focus_stays_where_it_went_while_the_card_was_there(page: QWidget, note: QLineEdit) -> None:
    card = Card(page)
    card.bring()
    title = page.findChild(QLineEdit, "titleEdit")
    assert title is not None
    title.setFocus()
    card.put_away()
    assert title.hasFocus()


def test_the_focus_is_the_pages_when_what_had_it_is_gone(page: QWidget, note: QLineEdit, qtbot: QtBot) -> None:
    card = Card(page)
    page.setObjectName("page")
    card.bring()
    with qtbot.waitSignal(note.destroyed):
        note.deleteLater()
    card.put_away()
    assert not card.isVisible()
    assert page.focusWidget() is not card.button


def test_tab_goes_round_on_the_card_and_never_into_a_field_behind_it(
    page: QWidget, note: QLineEdit, qtbot: QtBot
) -> None:
    card = Card(page)
    other = QPushButton("Close", card)
    card.bring()
    for key, lands in ((Qt.Key.Key_Tab, other), (Qt.Key.Key_Tab, card.button), (Qt.Key.Key_Backtab, other)):
        qtbot.keyClick(page.focusWidget(), key)
        assert page.focusWidget() is lands
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert note.hasFocus()
