"""Which screen has the room: chosen, swapped, remembered; and the covers by their keys."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.desk.conftest import Led
from ui.room.numbers import NumberedScreen
from ui.settings import Settings, SettingsFile
from ui.window import MainWindow, seen


def menu(led: Led) -> list[str]:
    button = led.view.findChild(QToolButton, "roomScreensButton")
    return [action.text() for action in button.menu().actions()]


def choose(led: Led, words: str) -> None:
    button = led.view.findChild(QToolButton, "roomScreensButton")
    next(action for action in button.menu().actions() if words in action.text()).trigger()


def test_the_menu_names_every_screen_and_says_where_the_desk_is(led: Led) -> None:
    assert menu(led)[:2] == [
        "1 · laptop, 1366\u00a0×\u00a0768, the desk is here",
        "2 · projector, 1920\u00a0×\u00a01080",
    ]


def test_one_key_swaps_room_and_desk_and_swaps_them_back(led: Led) -> None:
    laptop, projector = (screen.geometry() for screen in QGuiApplication.screens())
    led.key(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert led.room.geometry() == laptop
    assert projector.contains(led.view.geometry())

    led.key(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert led.room.geometry() == projector
    assert laptop.contains(led.view.geometry().center())


def test_a_choice_is_remembered_on_this_laptop(led: Led, tmp_path: Path) -> None:
    choose(led, "projector")

    kept = SettingsFile(tmp_path / "settings.json").load().room_screens
    assert [name for *_who, name in kept] == ["projector"]


def test_a_fallback_never_overwrites_the_choice(led: Led, tmp_path: Path) -> None:
    choose(led, "projector")
    led.screens.unplug()
    led.view._room.settle()
    led.screens.plug()
    led.view._room.settle()

    kept = SettingsFile(tmp_path / "settings.json").load().room_screens
    assert [name for *_who, name in kept] == ["projector"]
    assert led.room.geometry() == QGuiApplication.screens()[1].geometry()


def test_a_room_that_was_taken_off_is_not_said_to_be_back(led: Led) -> None:
    led.screens.unplug()
    led.view._room.settle()
    led.view._room.toggle_screen()
    led.press("roomScreenButton")
    led.view.show_notice("")
    led.screens.plug()
    led.view._room.settle()
    assert led.text("noticeLabel") == ""


def test_screens_can_show_their_numbers(led: Led) -> None:
    choose(led, "numbers")

    numbers = [one for one in QApplication.topLevelWidgets() if isinstance(one, NumberedScreen) and one.isVisible()]
    places = {one.accessibleName(): one.geometry().center() for one in numbers}
    assert set(places) == {"1", "2"}
    assert QGuiApplication.screens()[1].geometry().contains(places["2"])


def test_a_frozen_room_keeps_what_it_shows_until_one_key_makes_it_live_again(led: Led) -> None:
    led.press("nextButton")
    led.pass_time(1)
    led.key(Qt.Key.Key_F)
    frozen = led.room.canvas.frame
    led.press("nextButton")
    led.pass_time(1)
    assert led.room.canvas.frame is frozen
    assert led.button("freezeButton").isChecked()

    led.key(Qt.Key.Key_F)
    assert led.room.canvas.frame.prompt.title == "Claptrap audit and blind line-up"


def test_one_key_takes_any_cover_away(led: Led) -> None:
    led.press("nextButton")
    for cover in (Qt.Key.Key_B, Qt.Key.Key_H, Qt.Key.Key_F):
        led.key(cover)
        led.key(Qt.Key.Key_L)
        assert led.room.canvas.frame.prompt.title == "Set the field"
        led.pass_time(seconds=1)


def test_from_cover_to_cover_nothing_underneath_is_painted(led: Led) -> None:
    led.press("nextButton")
    painted = []
    canvas = led.room.canvas
    redraw = canvas._redraw
    canvas._redraw = lambda: (painted.append(canvas.frame), redraw())
    for cover in (Qt.Key.Key_B, Qt.Key.Key_H, Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_H, Qt.Key.Key_B):
        led.key(cover)
        led.pass_time(seconds=5)
    live = [frame for frame in painted if frame is not None and frame.face]
    assert not live


def test_a_desk_whose_screen_is_gone_comes_back_into_sight(qapp: QApplication, tmp_path: Path) -> None:
    window = MainWindow(SettingsFile(tmp_path / "settings.json"))
    window.show()
    window.setGeometry(5000, 5000, 1100, 700)
    window._stay_in_sight()
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]

    assert seen(window.geometry(), rooms) == 1.0
    window.close()


def test_hostile_screens_in_the_settings_are_no_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for told in ('[["a"]]', '[["a", "b", "c", 4]]', '"eDP"', "[[[]]]", "7"):
        path.write_text('{"room_screens": ' + told + "}")
        assert SettingsFile(path).load() == Settings()


def test_how_much_of_a_window_is_seen() -> None:
    room = QRect(0, 0, 100, 100)
    assert seen(QRect(0, 0, 50, 50), [room]) == 1.0
    assert seen(QRect(50, 0, 100, 100), [room]) == 0.5
    assert seen(QRect(500, 0, 100, 100), [room]) == 0.0
