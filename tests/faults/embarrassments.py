"""What a facilitator must never see happen with two screens, looked for in the windows as they stand now."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from ui.room.displays import Identity, audience
from ui.room.numbers import NumberedScreen
from ui.room.screens import beneath, display
from ui.room.window import RoomWindow
from ui.window import IN_SIGHT, MainWindow, seen


def embarrassments(window: MainWindow, screens: Sequence[QScreen]) -> list[str]:
    """What is wrong with the room at this moment, however long the screens have been at rest; empty when nothing is."""
    if not _areas(screens):
        return [f"a room without any screen at {_told(room.geometry())}" for room in shown() if not room.alone]
    return [wrong for room in shown() for wrong in _of_room(room, window, screens)]


def of_desk(window: MainWindow, screens: Sequence[QScreen]) -> list[str]:
    """What is wrong with the desk at this moment."""
    if share(window, screens) >= IN_SIGHT:
        return []
    return [f"the desk is out of sight at {_told(window.geometry())}, {[_told(one) for one in _areas(screens)]}"]


def share(window: MainWindow, screens: Sequence[QScreen]) -> float:
    """How much of the desk can be seen; all of it while there is no screen at all."""
    areas = _areas(screens)
    return seen(window.geometry(), areas) if areas else 1.0


def unsettled(window: MainWindow, screens: Sequence[QScreen], chosen: Sequence[Identity], wanted: bool) -> list[str]:
    """What is wrong once the screens have come to rest: the room is not where it belongs, or covers only a part."""
    if not screens:
        return []
    desk = beneath(window.geometry(), screens)
    place = audience([display(one) for one in screens], display(desk) if desk else None, chosen)
    rooms = shown()
    if wanted and place and not [room for room in rooms if not room.alone]:
        return ["the room is not on the screen that is free for it"]
    whole = [one.geometry() for one in screens]
    return [f"the room covers no whole screen: {_told(one.geometry())}" for one in rooms if one.geometry() not in whole]


def shown() -> list[RoomWindow]:
    """The rooms that can be seen: one or none."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, RoomWindow) and one.isVisible()]


def _of_room(room: RoomWindow, window: MainWindow, screens: Sequence[QScreen]) -> list[str]:
    desk = beneath(window.geometry(), screens)
    if room.alone or not desk:
        return []
    wrong = []
    if room.geometry().intersects(desk.geometry()):
        wrong.append(f"the room at {_told(room.geometry())} is on the desk’s screen {_told(desk.geometry())}")
    for other in QApplication.topLevelWidgets():
        ours = isinstance(other, RoomWindow | NumberedScreen) or other is window
        if other.isVisible() and not ours and other.geometry().intersects(room.geometry()):
            wrong.append(f"{other.objectName() or type(other).__name__} is on the room’s screen")
    return wrong


def _areas(screens: Sequence[QScreen]) -> list[QRect]:
    return [screen.availableGeometry() for screen in screens if not screen.geometry().isEmpty()]


def _told(place: QRect) -> str:
    return f"{place.width()}×{place.height()}+{place.x()}+{place.y()}"
