"""Sound and clock: one card on the desk and in the preparation."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QRadioButton, QSlider

from onlyworkshop.domain.timer import Stroke
from tests.ui.desk.conftest import Led


def card(led: Led) -> QFrame:
    found = led.view.findChild(QFrame, "soundSheet")
    assert found is not None
    return found


def slider(led: Led) -> QSlider:
    found = led.view.findChild(QSlider, "volumeSlider")
    assert found is not None
    return found


def choose(led: Led, name: str) -> None:
    found = led.view.findChild(QRadioButton, name)
    assert found is not None
    found.click()


def test_it_opens_and_closes_by_key_and_gives_the_focus_back(led: Led) -> None:
    before = led.view.focusWidget()
    led.key(Qt.Key.Key_F10)
    assert card(led).isVisible()
    assert led.view.focusWidget() is slider(led)
    led.key(Qt.Key.Key_Escape)
    assert not card(led).isVisible()
    assert led.view.focusWidget() is before
    led.press("soundButton")
    led.press("closeSoundButton")
    assert not card(led).isVisible()


def test_the_day_goes_on_below_it(led: Led) -> None:
    led.key(Qt.Key.Key_F10)
    led.key(Qt.Key.Key_PageDown)
    assert led.running() is not None
    assert card(led).isVisible()


def test_the_volume_is_set_by_keys_and_kept(led: Led) -> None:
    led.key(Qt.Key.Key_F10)
    led.key(Qt.Key.Key_Left)
    assert led.settings.load().volume == 75
    led.key(Qt.Key.Key_Home)
    assert led.settings.load().volume == 0
    led.key(Qt.Key.Key_End)
    assert led.settings.load().volume == 100


def test_the_volume_is_set_by_mouse_and_not_by_a_wheel_in_passing(led: Led) -> None:
    led.key(Qt.Key.Key_F10)
    volume = slider(led)
    led.qtbot.mouseClick(volume, Qt.MouseButton.LeftButton, pos=QPoint(5, volume.height() // 2))
    assert led.settings.load().volume < 80
    kept = led.settings.load().volume
    led.button("closeSoundButton").setFocus()
    spot = QPointF(volume.rect().center())
    none, still = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(spot, spot, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, still, False)
    QApplication.sendEvent(volume, wheel)
    assert led.settings.load().volume == kept


def test_both_chimes_can_be_tested_even_when_muted(led: Led) -> None:
    led.press("muteButton")
    led.key(Qt.Key.Key_F10)
    led.press("testWarningButton")
    assert led.text("soundSaidLabel") == "You should hear one soft stroke now: nearly done."
    led.press("testChimeButton")
    assert led.text("soundSaidLabel") == "You should hear two strokes now: time is up."
    assert led.sounds.rung == [Stroke.WARNING, Stroke.END]


def test_what_cannot_be_heard_is_said_where_it_is_tested(led: Led) -> None:
    led.key(Qt.Key.Key_F10)
    led.key(Qt.Key.Key_Home)
    led.press("testChimeButton")
    assert led.text("soundSaidLabel") == "The volume is 0, so nothing is heard."
    led.sounds.silent = "No sound here."
    led.press("testChimeButton")
    assert led.text("soundSaidLabel") == "No sound here."
    assert led.text("noticeLabel") == ""


def test_a_loudspeaker_that_fails_after_the_ring_is_told(led: Led) -> None:
    led.key(Qt.Key.Key_F10)
    led.sounds.failed.emit("Not connected?")
    assert led.text("soundSaidLabel") == "Not connected?"
    assert led.text("noticeLabel") == "Not connected?"


def test_mute_is_one_thing_on_the_card_on_the_bar_and_on_its_key(led: Led) -> None:
    box = led.view.findChild(QCheckBox, "muteCheck")
    assert box is not None
    led.key(Qt.Key.Key_M)
    assert box.isChecked()
    box.click()
    assert not led.settings.load().muted
    assert led.button("muteButton").accessibleName() == "Mute the chimes"


def test_at_zero_the_room_is_told_kindly_or_counts_on_and_the_desk_is_exact(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(11, 5)
    assert (led.room.canvas.frame.face, led.text("clockLabel")) == ("00:00", "+01:05")
    assert led.room.canvas.frame.line == "Time is up. Finish your thought."
    choose(led, "atZeroCountChoice")
    led.pass_time()
    assert (led.room.canvas.frame.face, led.text("clockLabel")) == ("+01:05", "+01:05")
    assert led.settings.load().at_zero == "count"
    choose(led, "atZeroLineChoice")
    led.pass_time()
    assert led.room.canvas.frame.face == "00:00"


@pytest.mark.parametrize("size", [(1366, 768), (760, 470)])
def test_the_card_fits_the_page_and_stays_in_the_middle(led: Led, size: tuple[int, int]) -> None:
    led.view.resize(*size)
    led.key(Qt.Key.Key_F10)
    assert led.view.rect().contains(card(led).geometry())
    led.view.resize(1200, 700)
    assert abs((card(led).geometry().center() - led.view.rect().center()).manhattanLength()) <= 2


def test_what_was_set_elsewhere_is_seen_when_the_desk_is_back(led: Led) -> None:
    led.view.hide()
    led.settings.save(led.settings.load().replaced(muted=True, at_zero="count"))
    led.view.show()
    assert led.button("muteButton").accessibleName() == "The chimes are muted: let them ring"
