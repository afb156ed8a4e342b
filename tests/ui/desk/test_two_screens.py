"""What the best in the field have learnt about two screens, one sentence each, in their order."""

from itertools import permutations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget

from tests.ui.desk.conftest import Led, Open
from ui.room.canvas import RoomCanvas
from ui.room.displays import Display, Identity, audience
from ui.room.numbers import NumberedScreen
from ui.room.projection import Projection

PANEL = Display(Identity("BOE", "", "", "eDP-1"), 0, 0, 1366, 768)
BEAMER = Display(Identity("EPSON", "EB-FH52", "X1", "HDMI-1"), 1366, 0, 1920, 1080)
TWIN = Display(Identity("EPSON", "EB-FH52", "X2", "DP-2"), 3286, 0, 1920, 1080)


def projection(led: Led) -> Projection:
    return led.view._room._projection


def dialogs() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog | QMessageBox) and one.isVisible()]


def test_13_no_dialog_because_a_screen_came_or_went_but_one_line_at_the_desk(led: Led) -> None:
    led.press("nextButton")
    led.screens.unplug()
    assert dialogs() == []
    assert QApplication.activeModalWidget() is None
    assert led.text("noticeLabel").startswith("The room’s screen is gone.")
    led.screens.plug()
    led.qtbot.waitUntil(led.room.isVisible)
    assert dialogs() == []
    assert led.text("noticeLabel") == "The room is back on “projector”."


def test_13_the_room_hides_at_once_and_decides_when_the_screens_have_settled(led: Led) -> None:
    led.screens.unplug()
    assert not led.room.isVisible()
    led.screens.plug()
    assert not led.room.isVisible()
    led.qtbot.waitUntil(led.room.isVisible)


def test_13_a_cable_that_flickers_ten_times_ends_with_one_room_on_the_projector(led: Led) -> None:
    for _flicker in range(10):
        led.screens.unplug()
        led.screens.plug()
    led.qtbot.waitUntil(led.room.isVisible)
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()


def test_13_a_desk_that_comes_onto_the_rooms_screen_has_it_and_the_line_says_why(led: Led) -> None:
    led.view.setGeometry(QRect(1500, 50, 1366, 768))
    led.qtbot.waitUntil(lambda: led.text("noticeLabel").startswith("The desk is on the room’s screen"))
    assert not led.room.isVisible()
    led.qtbot.waitUntil(led.room.isVisible)
    assert led.room.geometry() == QGuiApplication.screens()[0].geometry()


def test_13_a_room_that_the_window_system_puts_elsewhere_goes_back_at_once_but_only_once(led: Led) -> None:
    led.room.setWindowState(Qt.WindowState.WindowNoState)
    led.qtbot.wait(50)
    window = next(one for one in QGuiApplication.topLevelWindows() if one.title() == "The room" and one.isVisible())
    window.setPosition(100, 100)
    led.qtbot.wait(50)
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()
    window.setPosition(100, 100)
    led.qtbot.wait(50)
    assert led.room.geometry().topLeft() == QPoint(100, 100)


def test_13_a_projector_that_mirrors_the_desk_gets_no_room_and_the_line_says_why(led: Led) -> None:
    led.screens._connected = [led.screens._all[1], led.screens._all[1]]
    led.view.setGeometry(QRect(1400, 20, 1366, 768))
    led.screens.changed.emit()
    assert not led.room.isVisible()
    assert led.text("noticeLabel").startswith("The desk is on the room’s screen")
    led.view._room.settle()
    assert not led.room.isVisible()


def test_13_numbers_go_with_the_screens_that_they_count(led: Led) -> None:
    projection(led).identify()
    led.screens.unplug()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, NumberedScreen) and one.isVisible()]


def test_14_a_room_that_was_taken_off_comes_back_to_a_screen_at_the_origin_too(led: Led) -> None:
    led.view._room.swap()
    led.press("roomScreenButton")
    assert not led.room.isVisible()
    led.key(Qt.Key.Key_F5)
    assert led.room.isVisible()
    assert led.room.geometry() == QGuiApplication.screens()[0].geometry()


def test_14_an_improvised_place_is_never_kept_as_a_choice(led: Led) -> None:
    projection(led).choose(Identity("", "", "", "projector"))
    kept = led.settings.load().room_screens
    led.screens.unplug()
    led.view._room.toggle_screen()
    assert led.room.alone
    assert led.settings.load().room_screens == kept
    led.screens.plug()
    led.view._room.settle()
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()
    assert not led.room.alone


def test_15_a_display_is_known_by_who_it_is_in_whatever_order_and_place() -> None:
    moved = TWIN._replace(x=-1920, y=-200)
    for order in permutations([PANEL, BEAMER, moved]):
        assert audience(order, PANEL, [TWIN.identity]) == moved
        assert audience(order, PANEL, [Identity("", "", "", "gone"), BEAMER.identity]) == BEAMER


def test_15_without_a_choice_it_is_the_one_that_is_not_the_laptops_panel() -> None:
    large = PANEL._replace(width=3840, height=2160)
    beamer = BEAMER._replace(x=3840, width=1024, height=768)
    other = TWIN._replace(x=5000)
    assert audience([large, beamer, other], other, []) == beamer


def test_15_displays_that_show_the_same_are_one_and_a_placeholder_is_none() -> None:
    assert audience([PANEL, BEAMER._replace(x=0, width=1366, height=768)], PANEL, []) is None
    assert audience([PANEL, BEAMER._replace(x=0, width=1024, height=768)], PANEL, []) is None
    assert audience([PANEL, BEAMER._replace(width=0, height=0)], PANEL, [BEAMER.identity]) is None


def test_15_a_display_that_shows_a_part_of_the_desk_is_not_the_rooms() -> None:
    assert audience([PANEL, BEAMER._replace(x=1200)], PANEL, [BEAMER.identity]) is None
    assert audience([PANEL, BEAMER], PANEL, []) == BEAMER


@pytest.mark.parametrize("way", ["Esc", "F5", "double click", "pill"])
def test_16_there_is_always_a_way_out_on_one_screen(open_desk: Open, way: str) -> None:
    lone = open_desk(screens=1)
    lone.key(Qt.Key.Key_F5)
    pill = lone.room.findChild(QPushButton, "backToDeskButton")
    assert pill.isVisible()
    if way == "double click":
        QTest.mouseDClick(lone.room, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    elif way == "pill":
        QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(lone.room, Qt.Key.Key_F5 if way == "F5" else Qt.Key.Key_Escape)
    assert not lone.room.isVisible()
    assert lone.view.isVisible()


def test_16_a_room_on_the_only_screen_fills_it_again_when_the_screen_changes(open_desk: Open) -> None:
    lone = open_desk(screens=1)
    lone.key(Qt.Key.Key_F5)
    lone.room.setGeometry(QRect(0, 0, 800, 600))
    lone.screens.changed.emit()
    lone.qtbot.waitUntil(lambda: lone.room.geometry() == QGuiApplication.screens()[0].geometry())
    assert lone.room.alone


def test_16_on_a_projector_nobody_sees_the_way_out(led: Led) -> None:
    assert not led.room.findChild(QPushButton, "backToDeskButton").isVisible()


def test_18_the_room_stays_when_the_desk_is_minimised(led: Led) -> None:
    led.view.showMinimized()
    led.pass_time(seconds=5)
    led.view._room.settle()
    assert led.room.isVisible()
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()
    led.view.showNormal()


def test_18_the_preview_has_the_rooms_shape_and_nothing_is_cut_off(led: Led) -> None:
    preview = led.view.findChild(RoomCanvas, "roomPreview")
    for aspect in (16 / 9, 16 / 10, 4 / 3, 9 / 16):
        for canvas in (preview, led.room.canvas):
            canvas.show_aspect(aspect)
            area = canvas.area()
            assert area.width() / area.height() == pytest.approx(aspect)
            assert canvas.rect().toRectF().contains(area)


def test_18_only_the_desk_takes_keys(led: Led) -> None:
    assert led.room.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert led.view.isActiveWindow()
