"""What typed text and every theme look like on the desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from resources import resource
from tests.resources.test_themes import contrast
from ui.theme import FAMILY, ICON, THEMES, apply_theme, font, icon, load_theme, set_property

MARKUP = "<b>bold</b> & <img src='/etc/hostname'>"


@pytest.fixture(params=THEMES)
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> QApplication:
    apply_theme(qapp, load_theme(request.param))
    return qapp


def test_a_disk_without_room_takes_only_the_colours_of_icons_away(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "nowhere"))
    apply_theme(qapp, load_theme("light"))
    box, choice = QCheckBox("On"), QComboBox()
    box.setChecked(True)
    for one in (box, choice):
        qtbot.addWidget(one)
        assert not one.grab().isNull()
    monkeypatch.undo()
    apply_theme(qapp, load_theme("light"))


def test_every_theme_brings_its_colours_to_qt(themed: QApplication) -> None:
    assert themed.palette().color(QPalette.ColorRole.Window).isValid()
    assert "@" not in themed.styleSheet()


def test_a_label_never_takes_typed_text_for_markup(themed: QApplication, qtbot: QtBot) -> None:
    label = QLabel(MARKUP)
    qtbot.addWidget(label)
    label.show()
    assert label.textFormat().name == "PlainText"
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(MARKUP)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_tool_tip_never_takes_typed_text_for_markup(themed: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    QToolTip.showText(QPoint(10, 10), MARKUP, widget)
    tips = [shown for shown in QApplication.topLevelWidgets() if shown.inherits("QTipLabel")]
    assert [tip.textFormat().name for tip in tips if isinstance(tip, QLabel)] == ["PlainText"]
    QToolTip.hideText()
    for tip in tips:
        tip.close()


def test_pale_hints_can_be_read(themed: QApplication) -> None:
    palette = themed.palette()
    hint, ground = (
        palette.color(role).name() for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base)
    )
    assert contrast(hint, ground) >= 4.5


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox])
def test_inputs_are_tall_enough_to_hit(themed: QApplication, qtbot: QtBot, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    widget.show()
    assert widget.sizeHint().height() >= 32


def test_the_focus_is_seen(themed: QApplication, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.clearFocus()
    before = edit.grab().toImage()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    assert _edge(edit.grab().toImage()) != _edge(before)


def test_a_refused_field_is_seen(themed: QApplication, qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    before = edit.grab().toImage()
    set_property(edit, "refused", True)
    assert _edge(edit.grab().toImage()) != _edge(before)


def test_the_bundled_family_is_used(themed: QApplication) -> None:
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font("page")).family() == FAMILY


def test_an_icon_takes_the_colour_of_the_theme(themed: QApplication) -> None:
    theme = load_theme("dark")
    image = icon("check", theme, "only").pixmap(ICON).toImage()
    solid = {
        image.pixelColor(x, y).name() for x in range(ICON) for y in range(ICON) if image.pixelColor(x, y).alpha() == 255
    }
    assert QColor(theme.colours["only"]).name() in solid


@pytest.mark.parametrize("name", THEMES)
def test_an_icon_on_a_button_that_is_down_stands_out_from_it(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    image = icon("check", theme).pixmap(ICON, QIcon.Mode.Normal, QIcon.State.On).toImage()
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = {spot.name() for spot in spots if spot.alpha() == 255}
    assert contrast(theme.colours["on-chosen"], theme.colours["chosen"]) >= 4.5
    assert theme.colours["on-chosen"].lower() in solid


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(qapp: QApplication, path: Path) -> None:
    drawn = icon(path.stem, load_theme("light"))
    assert isinstance(drawn, QIcon)
    image = drawn.pixmap(ICON).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(ICON) for y in range(ICON))


def _edge(image: QImage) -> str:
    return image.pixelColor(image.width() // 2, 1).name()


def test_a_choice_drops_its_list_below_and_hides_none_of_it_behind_arrows(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, load_theme("light"))
    box = QComboBox()
    qtbot.addWidget(box)
    box.show()
    asked = QStyleOptionComboBox()
    box.initStyleOption(asked)
    assert not box.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, asked, box)
