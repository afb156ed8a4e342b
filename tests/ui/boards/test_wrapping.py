"""Words of any length stay whole, and never make anything wider."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ui.boards import marks
from ui.boards.fields import ChoiceField, LineField
from ui.boards.layout import column
from ui.boards.marks import MarkedText
from ui.boards.wrapping import MAY_BREAK, WrappedLabel, breakable

ENDLESS = "W" * 80


def test_usual_words_are_left_alone_and_endless_ones_may_break() -> None:
    assert breakable("Donaudampfschifffahrt in Linz\nand back") == "Donaudampfschifffahrt in Linz\nand back"
    broken = breakable(f"By {ENDLESS}.")
    assert broken.replace(MAY_BREAK, "") == f"By {ENDLESS}."
    assert max(len(piece) for piece in broken.split(MAY_BREAK)) < 24


def test_a_label_with_an_endless_word_is_no_wider_than_its_place(qtbot: QtBot) -> None:
    host, said = QWidget(), WrappedLabel("quiet")
    host.setLayout(column(said))
    said.show_text(ENDLESS)
    qtbot.addWidget(host)
    host.resize(200, 200)
    host.show()
    letters = QFontMetrics(said.font()).horizontalAdvance("W")
    assert host.width() == 200
    assert said.heightForWidth(200) >= 80 * letters // 200 * said.fontMetrics().height()
    host.close()


def _hover(widget: QWidget) -> str:
    """What the tool tip says over this widget."""
    QToolTip.hideText()
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))
    said = QToolTip.text()
    QToolTip.hideText()
    return said.replace(MAY_BREAK, "")


def test_a_line_that_is_cut_off_tells_the_whole_of_it(qtbot: QtBot) -> None:
    field = LineField("Scope", "scopeEdit", 120)
    qtbot.addWidget(field)
    field.resize(120, 60)
    field.show()
    edit = field.findChild(QLineEdit, "scopeEdit")
    field.show_text("Short")
    assert _hover(edit) == ""
    field.show_text(ENDLESS)
    assert _hover(edit) == ENDLESS
    field.close()


def test_a_choice_that_is_cut_off_tells_the_whole_of_it_and_its_offers_are_whole(qtbot: QtBot) -> None:
    host = QWidget()
    field = ChoiceField("Owner", "ownerChoice", [("p1", "Ann"), ("p2", "The head of sales of the north")], host)
    host.resize(600, 200)
    field.resize(90, 60)
    qtbot.addWidget(host)
    host.show()
    combo = field.findChild(QComboBox, "ownerChoice")
    field.show_value("p1")
    assert _hover(combo) == ""
    field.show_value("p2")
    assert _hover(combo) == "The head of sales of the north"
    combo.showPopup()
    assert combo.view().width() >= combo.view().sizeHintForColumn(0)
    combo.hidePopup()
    host.close()


def test_a_text_is_broken_into_lines_once_for_each_width(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown, asked = MarkedText("wantTitle"), []
    qtbot.addWidget(shown)
    real = marks.QTextLayout
    monkeypatch.setattr(marks, "QTextLayout", lambda *args: asked.append(args) or real(*args))
    shown.show_text("A cover that stays shut when nobody looks")
    heights = [shown.heightForWidth(width) for width in (80, 400, 80, 400, 80)]
    assert (heights[0], heights[1]) == (heights[2], heights[3])
    assert len(asked) == 2
    shown.show_text("Shut")
    assert shown.heightForWidth(80) < heights[0]
