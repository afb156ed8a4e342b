"""What the keys of the desk do."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import SignalInstance

from ui.desk.chime import Chime
from ui.desk.presenter import DeskPresenter
from ui.desk.room_control import RoomControl
from ui.desk.time_control import TimeControl


class Desk(Protocol):
    """What the keys ask of the window itself."""

    look_asked: SignalInstance
    check_asked: SignalInstance

    def setFocus(self) -> None: ...
    def toggle_agenda(self) -> None: ...
    def toggle_side(self) -> None: ...
    def park(self) -> None: ...
    def photograph(self) -> None: ...
    def paste_photo(self) -> None: ...
    def toggle_keys(self) -> None: ...


class Controls(NamedTuple):
    """Who does what the keys ask for."""

    led: DeskPresenter
    time: TimeControl
    room: RoomControl
    chime: Chime


def desk_callbacks(controls: Controls, desk: Desk) -> Mapping[str, Callable[[], None]]:
    """What is done, by the names of the deeds."""
    led, time, room, chime = controls
    on, back = (partial(_ask_from_the_desk, desk, ask) for ask in (led.go_on, led.go_back))
    return {
        "play": led.play_or_pause,
        "next": led.go_on,
        "previous": led.go_back,
        "clicker_next": on,
        "clicker_previous": back,
        "more": lambda: led.add(1),
        "less": lambda: led.add(-1),
        "repair": time.toggle_repairs,
        "clock": time.toggle_clock,
        "screen": room.toggle_screen,
        "black": room.toggle_black,
        "hold": room.toggle_hold,
        "freeze": room.toggle_freeze,
        "live": room.uncover,
        "page_next": lambda: room.turn(1),
        "page_previous": lambda: room.turn(-1),
        "swap": room.swap,
        "mute": chime.toggle,
        "sound": chime.toggle_card,
        "look": desk.look_asked.emit,
        "check": desk.check_asked.emit,
        "desk": desk.setFocus,
        "agenda": desk.toggle_agenda,
        "side": desk.toggle_side,
        "park": desk.park,
        "photos": desk.photograph,
        "paste": desk.paste_photo,
        "undo": led.undo,
        "redo": led.redo,
        "keys": desk.toggle_keys,
    }


def _ask_from_the_desk(desk: Desk, ask: Callable[[], None]) -> None:
    """So that no field of the next exercise takes what the clicker sends then."""
    desk.setFocus()
    ask()
